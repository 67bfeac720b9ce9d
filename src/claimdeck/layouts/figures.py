"""Layouts of figures: what is shown, the figure itself, and a panel at its right with the number it comes to."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, CHRONIC, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.shapes import Fill, Insets, frame, insets

FIGURE, PANEL, COUNTS, QUANTITY = 1, 2, 3, 17
BESIDE = 8.208
"""Width in inches of what stands beside the panel."""
TOP, HEIGHT, COUNTED = 1.854, 4.229, 0.292
LOWER = 0.02
"""How much lower a figure begins on a template, in inches: clear of the row that may stand below the title."""
LARGER = 1.25
"""How much higher than designed lines are from which on they have less room around them."""
UNIT, FACT = 2, 3
"""Levels of the panel below its label and its number."""


def figure(brand: Brand, *, panel: bool, counted: bool) -> Layout:
    """A chart under the line that says what it shows; beside a panel as tall as its words, or as wide as the slide.

    Where it is `counted`, a row below it says how many each category is of.
    """
    width = BESIDE if panel else WIDTH
    line = 0.25 * brand.page.taller()
    lower = LOWER if brand.page.laid else 0
    top = TOP + line - 0.25 + lower
    height = HEIGHT - (line - 0.25) - lower - (COUNTED if counted else 0)
    small = Level(size=12, floor=12, colour=MUTE, spacing=104)
    quantity = text_slot(QUANTITY, "Quantity", frame(LEFT, 1.51 + lower, width, line), small, most_lines=1)
    chart = Slot(idx=FIGURE, name="Chart", role=Role.CHART, frame=frame(LEFT, top, width, height), levels=(small,), prompt="chart")
    below = (table_slot(frame(LEFT, top + height, width, COUNTED), COUNTS, "Counts"),) if counted else ()
    return light(brand, figure_name(panel=panel, counted=counted), quantity, chart, *below, *((_panel(brand),) if panel else ()))


def figure_name(*, panel: bool, counted: bool = False) -> str:
    """The name of the layout with or without the panel and the row of counts."""
    return ("CD Main + panel" if panel else "CD Main wide") + (" counted" if counted else "")


def _air(brand: Brand) -> Insets:
    """Room around the panel's words; less where a template's free area is narrow, or so small that they are larger than designed."""
    page = brand.page
    return insets(0.188, 0.188) if page.laid and (page.narrow or page.taller() > LARGER) else insets(0.292, 0.25)


def _panel(brand: Brand) -> Slot:
    label = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=109)
    number = Level(size=44, floor=32, step=2, colour=CHRONIC, bold=brand.bold_headings, heading=True, spacing=96, before=4)
    least = 12 if brand.page.laid else 14
    unit = Level(size=14, floor=least, colour=TEXT, spacing=109, before=2)
    fact = Level(size=14, floor=least, colour=MUTE, spacing=109, before=2)
    where, room = frame(9.208, 1.563, 3.458, 4.521), _air(brand)
    return text_slot(
        PANEL, "Panel", where, label, number, unit, fact, insets=room, fill=Fill(CARD), geometry="roundRect", radius=brand.radius
    )
