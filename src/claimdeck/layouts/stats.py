"""Layouts of figures: two to four columns, each under a rule; and the bare number, which has the slide to itself."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, span, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, DARK, LINE, MUTE, TEXT, Colour
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Outline, Shape, frame, insets
from claimdeck.model.units import inches

GAPS = {2: 0.333, 3: 0.5, 4: 0.25}
"""Inches between n columns."""
NUMBERS, WORDS = 41, 31
"""The first placeholder of the numbers, and of the words below them."""
TOP, DOTS, BELOW, END = 1.667, 3.385, 4.646, 6.083
"""Where the rules, the dots, the words below the dots and the columns' end stand, in inches."""
LOWER = 0.667
"""How much lower columns begin that have no dots, in inches: they stand in the middle."""
UNIT, BARE_UNIT = 28, 54
"""Size in points of a unit that is a word, behind its number."""
LEAST, SMALL_UNITS = 32, (24, 20, 16)
"""Points to which numbers step down on somebody's template, and the sizes of units that find no room beside them then."""


def stats(brand: Brand, count: int, marked: int, *, dots: bool) -> Layout:
    """So many figures; the `marked` one (from 1, 0: none) in the colour of the one number. Without `dots` the words stand higher."""
    colours = [CHRONIC if i + 1 == marked else DARK for i in range(count)]
    columns = span(count, GAPS[count])
    top, below = (TOP, BELOW) if dots else (TOP + LOWER, DOTS + LOWER)
    slots = [slot for i, (x, w) in enumerate(columns) for slot in _column(brand, i, (x, w), colours[i], count, (top, below))]
    rules = tuple(_rule(i, Frame(x, inches(top), w, 0), colour) for i, ((x, w), colour) in enumerate(zip(columns, colours, strict=True)))
    return light(brand, stats_name(count, marked, dots=dots), *slots, decoration=rules)


def stats_name(count: int, marked: int, *, dots: bool) -> str:
    """The name of the layout with so many figures, that one marked."""
    return f"CD Stats {count}" + (f" marked {marked}" if marked else "") + ("" if dots else " without dots")


def _column(brand: Brand, index: int, edge: tuple[int, int], colour: Colour, count: int, tops: tuple[float, float]) -> tuple[Slot, Slot]:
    (x, w), (top, below) = edge, tops
    size = 60 if count == 4 else 80
    least = LEAST if brand.page.laid else 40 if count == 4 else 54
    number = Level(size=size, floor=least, step=2, colour=colour, bold=brand.bold_headings, heading=True, spacing=100)
    of = Level(size=18, floor=16, colour=DARK, bold=True, spacing=104)
    words = Level(size=18, floor=16, colour=TEXT, spacing=109, before=5)
    return (
        text_slot(
            NUMBERS + index, f"Number {index + 1}", Frame(x, inches(top + 0.125), w, inches(1.417)), number, anchor="ctr", most_lines=1
        ),
        text_slot(WORDS + index, f"Figure {index + 1}", Frame(x, inches(below), w, inches(END - below)), of, words),
    )


def _rule(index: int, where: Frame, colour: Colour) -> Shape:
    return Shape(name=f"Rule {index + 1}", frame=where, geometry="line", outline=Outline(colour, 1.5), decorative=True)


def number(brand: Brand) -> Layout:
    """One number, as large as can be; the title at its right says what it is, above its denominator, context below."""
    level = Level(size=200, floor=80, step=4, colour=CHRONIC, bold=brand.bold_headings, heading=True, spacing=100)
    beside = Level(size=20, floor=18, colour=MUTE, spacing=109)
    context = Level(size=18, floor=16, colour=TEXT, spacing=109)
    line = Shape(name="Line", frame=frame(7.5, 2.104, 0, 2.396), geometry="line", outline=Outline(LINE, 1.5), decorative=True)
    base = light(
        brand,
        NUMBER,
        text_slot(NUMBERS, "Number", frame(0.583, 1.667, 6.667, 3.208), level, anchor="ctr", most_lines=1),
        text_slot(1, "Denominator", frame(7.917, 3.417, 4.75, 1.083), beside),
        text_slot(2, "Context", frame(LEFT, 5.125, WIDTH, 0.958), context, insets=insets(0, 0.02)),
        decoration=(line,),
    )
    title = changed(base.slots[0], frame=frame(7.917, 1.5, 4.75, 1.75), anchor="b", most_lines=4)
    return changed(base, slots=(title, *base.slots[1:]))


NUMBER = "CD Number"
