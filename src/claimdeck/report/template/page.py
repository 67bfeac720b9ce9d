"""What `template check` tells, as one page with a picture of each layout: a file of its own, without scripts and without other files."""

from collections.abc import Iterator, Mapping

from claimdeck.model.miniature import Miniature
from claimdeck.report.template.block import shown
from claimdeck.report.template.cards import card, small_card, standing_in
from claimdeck.report.template.css import CSS
from claimdeck.report.template.markup import element
from claimdeck.report.template.markup import told as text
from claimdeck.report.template.painting import images
from claimdeck.report.template.told import ColourTold, LayoutTold, Told
from claimdeck.report.template.verdict import facts, verdict

MARKS = {"stops": "stops", "look": "look", "know": "know"}
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
        _colours(told),
        _feet(told),
        _file(told),
        _block(told),
    )
    main = element("main", *("".join(one) for one in sections))
    foot = element(
        "footer",
        element(
            "p",
            text(
                f"Checked with claimdeck {version}. Pictures are drawn from what the file says."
            ),
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


def _section(ident: str, heading: str, *inside: str, lead: str = "") -> str:
    said = element("p", lead, class_="lead") if lead else ""
    return element("section", element("h2", text(heading), id=ident), said, *inside, aria_labelledby=ident)


def _points(told: Told) -> Iterator[str]:
    if not told.points:
        return
    groups = []
    for weight, heading in HEADINGS.items():
        those = [one for one in told.points if one.weight == weight]
        if those:
            items = "".join(_point(one.message, one.hint) for one in those)
            groups.append(element("div", element("h3", heading), element("ul", items), class_=f"points {weight}"))
    yield _section("points", "What to look at", element("div", *groups, class_="groups"))


def _point(message: str, hint: str) -> str:
    return element("li", text(message), element("span", text(hint.replace("`", "")), class_="hint") if hint else "")


KEY = (
    '<span class="key slot"></span> a box of the template that slides fill · '
    '<span class="key drawn"></span> a box that slides draw themselves · '
    '<span class="key area"></span> where slides may draw · <span class="key there"></span> the template’s own boxes'
)


def _used(told: Told, miniatures: Mapping[str, Miniature]) -> Iterator[str]:
    those = [(number, one) for number, one in enumerate(told.layouts) if is_used(one, told)]
    cards = "".join(card(one, told, miniatures, f"layout-{number}") for number, one in those)
    if cards:
        yield _section("used", "Layouts that talks stand on", element("div", cards, class_="cards"), lead=KEY)


def is_used(one: LayoutTold, told: Told) -> bool:
    """Whether a talk stands on it."""
    return bool(one.roles or one.slides or standing_in(one, told) or (told.ours and one.slots))


def _talk(told: Told) -> Iterator[str]:
    talk = told.talk
    if talk is None:
        return
    head = _row("th", "Slide", "Kind", "Layout", "Title", scope="col")
    rows = "".join(_row("td", str(one.number), one.kind, one.layout, one.title) for one in talk.slides)
    problems = "".join(_point(f"{one.place}: {one.message}" if one.place else one.message, one.hint) for one in talk.problems)
    listed = element("div", element("ul", problems), class_="points stops") if problems else ""
    yield _section("talk", f"{talk.outline} on it", listed, _table(head, rows))


def _row(cell: str, *values: str, **attributes: str) -> str:
    return element("tr", *(element(cell, text(value), **attributes) for value in values))


def _table(head: str, rows: str) -> str:
    return element("div", element("table", element("thead", head), element("tbody", rows)), class_="wide") if rows else ""


def _others(told: Told, miniatures: Mapping[str, Miniature]) -> Iterator[str]:
    those = [(number, one) for number, one in enumerate(told.layouts) if not is_used(one, told)]
    cards = "".join(small_card(one, told, miniatures, f"layout-{number}") for number, one in those)
    if cards:
        lead = "They stay in every deck, for whoever goes on by hand."
        yield _section("others", "Layouts that talks do not use", element("div", cards, class_="cards small"), lead=lead)


def _colours(told: Told) -> Iterator[str]:
    swatches = "".join(_swatch(one) for one in told.colours)
    rows = "".join(
        _row("td", one.use, one.name, one.how, one.by + (f", {one.margin:.0%} wider" if one.margin else "")) for one in told.faces
    )
    faces = _table(_row("th", "For", "Face", "Known", "Measured as", scope="col"), rows)
    mapped = ", ".join(f"{name} is {slot}" for name, slot in told.colour_map)
    note = element("p", text(f"Its colour map exchanges some: {mapped}."), class_="lead") if mapped else ""
    lines = "".join(element("li", text(f"{one[0].upper()}{one[1:]}.")) for one in told.stand_ins)
    stand_ins = element("ul", lines) if lines else ""
    yield _section("looks", "Colours and fonts", element("ul", swatches, class_="swatches"), note, stand_ins, faces)


def _swatch(one: ColourTold) -> str:
    plate = element("span", class_="plate", style=f"background:#{one.value}")
    said = f"{one.contrast:.1f}" + (" – weak" if one.weak else "")
    return element("li", plate, element("strong", text(one.slot)), element("span", text(f"#{one.value}")), element("span", text(said)))


def _feet(told: Told) -> Iterator[str]:
    head = _row("th", "Layout", "Footer", "Number", "Date", "A disclaimer would stand", scope="col")
    rows = "".join(_foot(one) for one in told.layouts if is_used(one, told))
    if rows:
        yield _section("feet", "Footer, number, date", _table(head, rows))


def _foot(one: LayoutTold) -> str:
    foot = one.foot
    footer = "none" if foot.footer is None else f"contrast {foot.footer:.1f}" if foot.footer else "there"
    return _row("td", shown(one.sheet), footer, *("there" if there else "none" for there in (foot.number, foot.date)), foot.disclaimer)


def _file(told: Told) -> Iterator[str]:
    held = told.contents
    rows = (
        ("Sample slides", f"{held.slides}, left out of every deck" if held.slides else ""), ("Sections", ", ".join(held.sections)),
        ("Custom shows", ", ".join(held.shows)), ("Macros", "left out" if held.macros else ""),
        ("Outside the file", ", ".join(held.external)),
        ("Embedded objects", str(held.objects or "")), ("Tags of add-ins", str(held.tags or "")), ("Labels", ", ".join(held.labels)),
        ("Embedded fonts", ", ".join(held.embedded_fonts)), ("Pictures and other media", f"{held.media / 1e6:.1f} MB"),
        ("Notes master", "there" if held.notes_master else "none: decks get their own"),
    )  # fmt: skip
    pairs = "".join(element("div", element("dt", text(name)), element("dd", text(value))) for name, value in rows if value)
    yield _section("file", "In the file", element("dl", pairs, class_="facts"))


def _block(told: Told) -> Iterator[str]:
    if told.block:
        lead = "Paste it into brand.yaml, and correct what is not meant."
        yield _section("brand", "For brand.yaml", element("pre", element("code", text(told.block)), tabindex=0), lead=lead)
