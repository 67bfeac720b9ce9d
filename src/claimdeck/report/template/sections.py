"""The lower half of the page: what a template looks like, what is at its feet, what is in its file, what to write of it."""

from collections.abc import Iterator

from claimdeck.report.template.block import shown
from claimdeck.report.template.cards import is_used
from claimdeck.report.template.markup import element
from claimdeck.report.template.markup import told as text
from claimdeck.report.template.pieces import row, section, table
from claimdeck.report.template.told import ColourTold, LayoutTold, Told


def colours(told: Told) -> Iterator[str]:
    """The theme's colours and faces."""
    swatches = "".join(_swatch(one) for one in told.colours)
    rows = "".join(
        row("td", one.use, one.name, one.how, one.by + (f", {one.margin:.0%} wider" if one.margin else "")) for one in told.faces
    )
    faces = table(row("th", "For", "Face", "Known", "Measured as", scope="col"), rows)
    mapped = ", ".join(f"{name} is {slot}" for name, slot in told.colour_map)
    note = element("p", text(f"Its colour map exchanges some: {mapped}."), class_="lead") if mapped else ""
    lines = "".join(element("li", text(f"{one[0].upper()}{one[1:]}.")) for one in told.stand_ins)
    stand_ins = element("ul", lines) if lines else ""
    yield section("looks", "Colours and fonts", element("ul", swatches, class_="swatches"), note, stand_ins, faces)


def _swatch(one: ColourTold) -> str:
    plate = element("span", class_="plate", style=f"background:#{one.value}")
    said = f"{one.contrast:.1f}" + (" – weak" if one.weak else "")
    return element("li", plate, element("strong", text(one.slot)), element("span", text(f"#{one.value}")), element("span", text(said)))


def feet(told: Told) -> Iterator[str]:
    """What stands at the foot of the layouts that are used."""
    head = row("th", "Layout", "Footer", "Number", "Date", "A disclaimer would stand", scope="col")
    rows = "".join(_foot(one) for one in told.layouts if is_used(one, told))
    if rows:
        yield section("feet", "Footer, number, date", table(head, rows))


def _foot(one: LayoutTold) -> str:
    foot = one.foot
    footer = "none" if foot.footer is None else f"contrast {foot.footer:.1f}" if foot.footer else "there"
    return row("td", shown(one.sheet), footer, *("there" if there else "none" for there in (foot.number, foot.date)), foot.disclaimer)


def file(told: Told) -> Iterator[str]:
    """What is in the file beside the design."""
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
    yield section("file", "In the file", element("dl", pairs, class_="facts"))


def block(told: Told) -> Iterator[str]:
    """What to write in a brand file."""
    if told.block:
        lead = "Paste it into brand.yaml, and correct what is not meant."
        yield section("brand", "For brand.yaml", element("pre", element("code", text(told.block)), tabindex=0), lead=lead)
