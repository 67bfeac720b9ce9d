"""Layouts of the further reading: one to three columns below a line that says what they are not."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, span, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.shapes import Frame, Outline, Shape, frame
from claimdeck.model.units import inches

TOP, BOTTOM, GAP = 2.021, 6.688, 0.5
MOST = 3
ENTRY = Level(size=12, floor=12, colour=TEXT, spacing=113, after=9)


def further(brand: Brand, count: int, *, headed: bool) -> Layout:
    """So many columns, each under a line of its own."""
    lead = text_slot(17, "Lead", frame(LEFT, 1.563, WIDTH, 0.333), Level(size=16, floor=14, colour=MUTE, spacing=109), most_lines=1)
    edges = span(max(count, 2), GAP)[:count]
    lines = tuple(_line(x, width) for x, width in edges)
    columns = [slot for i, (x, width) in enumerate(edges) for slot in _column(i, x, width, headed=headed)]
    return light(brand, further_name(count, headed=headed), lead, *columns, decoration=lines, sources=False)


def further_name(count: int, *, headed: bool) -> str:
    """The name of the layout with so many columns."""
    return f"CD Further {count}" + ("" if headed else " plain")


def column_width(count: int) -> int:
    """The width in EMU of each of so many columns."""
    return span(max(count, 2), GAP)[0][1]


def _line(x: int, width: int) -> Shape:
    where = Frame(x, inches(TOP), width, 0)
    return Shape(name="Rule", frame=where, geometry="line", outline=Outline(DARK, 1.5), decorative=True)


def _column(index: int, x: int, width: int, *, headed: bool) -> tuple[Slot, ...]:
    head = Level(size=16, floor=14, colour=DARK, bold=True, spacing=109)
    top = TOP + (0.542 if headed else 0.167)
    slots = (
        text_slot(41 + index, f"Heading {index + 1}", Frame(x, inches(TOP + 0.104), width, inches(0.333)), head, most_lines=1),
        text_slot(31 + index, f"Publications {index + 1}", Frame(x, inches(top), width, inches(BOTTOM - top)), ENTRY),
    )
    return slots if headed else slots[1:]
