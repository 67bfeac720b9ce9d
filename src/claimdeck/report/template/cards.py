"""A layout as a card: its picture, what it is for, and what it holds."""

from collections.abc import Iterator, Mapping

from claimdeck.model.miniature import Miniature
from claimdeck.report.template.block import HOWS, runner_of, shown
from claimdeck.report.template.markup import element
from claimdeck.report.template.markup import told as text
from claimdeck.report.template.picture import picture
from claimdeck.report.template.told import LayoutTold, RoleTold, Told, Words

ROLES = {
    "title": "Cover", "section": "Section", "content": "Text", "two_content": "Two columns", "comparison": "Comparison",
    "picture": "Picture", "table": "Table", "chart": "Chart", "closing": "Last page", "title_only": "Headline alone", "blank": "Blank",
}  # fmt: skip
"""The roles as people call them."""


def card(one: LayoutTold, told: Told, miniatures: Mapping[str, Miniature], ident: str) -> str:
    """A layout that talks stand on."""
    chips = "".join(element("span", ROLES[role], class_="chip-role") for role in one.roles)
    chips += "".join(element("span", ROLES[role], class_="chip-role lent") for role in standing_in(one, told))
    figure = element("div", picture(one, told.design, miniatures, ident), class_="sheet")
    pairs = "".join(element("div", element("dt", name), element("dd", *values)) for name, values in _facts(one, told))
    return element(
        "article", figure, element("h3", text(shown(one.sheet))), element("p", chips, class_="roles") if chips else "", element("dl", pairs)
    )


def small_card(one: LayoutTold, told: Told, miniatures: Mapping[str, Miniature], ident: str) -> str:
    """A layout that talks do not use."""
    figure = element("div", picture(one, told.design, miniatures, ident), class_="sheet")
    return element("article", figure, element("h3", text(shown(one.sheet))))


def standing_in(one: LayoutTold, told: Told) -> tuple[str, ...]:
    """The roles it does because they have no layout of their own."""
    found = (role.choice for role in told.roles if role.choice.role != "blank")
    return tuple(choice.role for choice in found if choice.place == one.sheet.place and not choice.natural)


def _facts(one: LayoutTold, told: Told) -> Iterator[tuple[str, list[str]]]:
    for role in told.roles:
        if role.choice.role in one.roles and role.choice.place == one.sheet.place:
            yield ROLES[role.choice.role], [*_why(role)]
    lent = standing_in(one, told)
    if lent:
        lacking = "has no layout of its own" if len(lent) == 1 else "have no layout of their own"
        yield "Stands in", [text(f"for {', '.join(ROLES[role].lower() for role in lent)}, which {lacking}")]
    if one.slides:
        yield "Slides", [text(", ".join(map(str, one.slides)))]
    yield "Headline", [text(_headline(one.heading))]
    if one.body:
        yield "Text", [text(_text(one.body))]
    if len(one.fillable) > 1:
        yield "Placeholders", [text(", ".join(place.called[0] for place in one.fillable))]
    if one.numbers:
        yield "Number box", [text(", ".join(one.numbers))]
    if one.under:
        yield "Under words", [text(f"the place of a picture: {', '.join(one.under)}")]


def _why(role: RoleTold) -> Iterator[str]:
    choice, runner = role.choice, runner_of(role.choice)
    yield text(f"{HOWS[choice.how]} ({choice.score:.2f})")
    if runner:
        yield text(f"; next {role.runner_up} ({runner.score:.2f})")
    if choice.ambiguous:
        yield " " + element("strong", "please decide", class_="decide")
    if choice.evidence:
        yield element("span", text("; ".join(choice.evidence)), class_="hint")


def _headline(words: Words | None) -> str:
    if words is None:
        return "no title box: slides get one of their own"
    small = f", up to {words.most_letters} at {words.least:g} pt" if words.least < words.size else ""
    return f"{_lines(words)}, about {words.letters} letters{small}{_contrast(words)}"


def _text(words: Words) -> str:
    bullets = f", bullets from level {words.bullets_from}" if words.bullets_from else ", no bullets"
    return f"{_lines(words)}{bullets}{_contrast(words)}"


def _lines(words: Words) -> str:
    return f"{words.lines} {'line' if words.lines == 1 else 'lines'} at {words.size:g} pt"


def _contrast(words: Words) -> str:
    return f"; contrast {words.contrast:.1f}" if words.contrast else ""


def is_used(one: LayoutTold, told: Told) -> bool:
    """Whether a talk stands on it."""
    return bool(one.roles or one.slides or standing_in(one, told) or (told.ours and one.slots))
