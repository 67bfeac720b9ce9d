"""What `template check` tells, as one page with a picture of each layout: a file of its own, without scripts and without other files."""

from collections.abc import Iterator, Mapping

from claimdeck.model.miniature import Miniature
from claimdeck.report.template.cards import card, is_used, small_card
from claimdeck.report.template.css import CSS
from claimdeck.report.template.markup import element
from claimdeck.report.template.markup import told as text
from claimdeck.report.template.painting import images
from claimdeck.report.template.pieces import row, section, table
from claimdeck.report.template.sections import block, colours, feet, file
from claimdeck.report.template.told import Told
from claimdeck.report.template.verdict import facts, verdict

HEADINGS = {"stops": "Stops a talk", "look": "Please look", "know": "Good to know"}


def as_html(told: Told, miniatures: Mapping[str, Miniature], version: str) -> str:
    """The whole page."""
    head = element(
        "head", element("meta", charset="utf-8"), element("title", text(f"{told.file} – template check")),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"), element("style", CSS),
    )  # fmt: skip
    sections = (
        _points(told),
        _used(told, miniatures),
        _talk(told),
        _others(told, miniatures),
        colours(told),
        feet(told),
        file(told),
        block(told),
    )
    main = element("main", *("".join(one) for one in sections))
    foot = element(
        "footer",
        element(
            "p",
            text(f"Checked with claimdeck {version}. Pictures are drawn from what the file says."),
        ),
    )
    return "<!DOCTYPE html>\n" + element("html", head, element("body", images(miniatures), _top(told), main, foot), lang="en") + "\n"


def _top(told: Told) -> str:
    state = "bad" if told.code else "good"
    said = element("p", text(verdict(told).capitalize() + "."), class_=f"verdict {state}")
    items = "".join(element("li", text(line.replace("`", ""))) for line in facts(told))
    return element(
        "header",
        element("p", "Template check", class_="eyebrow"),
        element("h1", text(told.file)),
        said,
        element("ul", items, class_="facts"),
    )


def _points(told: Told) -> Iterator[str]:
    if not told.points:
        return
    groups = []
    for weight, heading in HEADINGS.items():
        those = [one for one in told.points if one.weight == weight]
        if those:
            items = "".join(_point(one.message, one.hint) for one in those)
            groups.append(element("div", element("h3", heading), element("ul", items), class_=f"points {weight}"))
    yield section("points", "What to look at", element("div", *groups, class_="groups"))


def _point(message: str, hint: str) -> str:
    return element("li", text(message), element("span", text(hint.replace("`", "")), class_="hint") if hint else "")


KEY = (
    '<span class="key slot"></span> a box of the template that slides fill · '
    '<span class="key drawn"></span> a box that slides draw themselves · '
    '<span class="key area"></span> where slides may draw · <span class="key there"></span> the template’s own boxes'
)

SCORES = "<br>The number behind a reason says how well the layout suits, the more the better; where two are near, please decide."


def _used(told: Told, miniatures: Mapping[str, Miniature]) -> Iterator[str]:
    those = [(number, one) for number, one in enumerate(told.layouts) if is_used(one, told)]
    cards = "".join(card(one, told, miniatures, f"layout-{number}") for number, one in those)
    if cards:
        yield section("used", "Layouts that talks stand on", element("div", cards, class_="cards"), lead=KEY + SCORES)


def _talk(told: Told) -> Iterator[str]:
    talk = told.talk
    if talk is None:
        return
    head = row("th", "Slide", "Kind", "Layout", "Title", scope="col")
    layouts = (", ".join(said for said in (one.layout, one.stands) if said) for one in talk.slides)
    rows = "".join(row("td", str(one.number), one.kind, layout, one.title) for one, layout in zip(talk.slides, layouts, strict=True))
    problems = "".join(_point(f"{one.place}: {one.message}" if one.place else one.message, one.hint) for one in talk.problems)
    listed = element("div", element("ul", problems), class_="points stops") if problems else ""
    yield section("talk", f"{talk.outline} on it", listed, table(head, rows))


def _others(told: Told, miniatures: Mapping[str, Miniature]) -> Iterator[str]:
    those = [(number, one) for number, one in enumerate(told.layouts) if not is_used(one, told)]
    cards = "".join(small_card(one, told, miniatures, f"layout-{number}") for number, one in those)
    if cards:
        lead = "They stay in every deck, for whoever goes on by hand."
        yield section("others", "Layouts that talks do not use", element("div", cards, class_="cards small"), lead=lead)
