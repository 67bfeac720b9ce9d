"""Layouts of figures: what is shown, the figure itself, and a panel at its right with the number it comes to."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, CHRONIC, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.shapes import Fill, frame, insets

FIGURE, PANEL, COUNTS, QUANTITY = 1, 2, 3, 17
BESIDE = 8.208
"""Width in inches of what stands beside the panel."""
TOP, HEIGHT, COUNTED = 1.854, 4.229, 0.292
UNIT, FACT = 2, 3
"""Levels of the panel below its label and its number."""


def figure(brand: Brand, *, panel: bool, counted: bool) -> Layout:
    """A chart under the line that says what it shows; beside a panel as tall as its words, or as wide as the slide.

    Where it is `counted`, a row below it says how many each category is of.
    """
    width = BESIDE if panel else WIDTH
    height = HEIGHT - COUNTED if counted else HEIGHT
    small = Level(size=12, floor=12, colour=MUTE, spacing=104)
    quantity = text_slot(QUANTITY, "Quantity", frame(LEFT, 1.51, width, 0.25), small, most_lines=1)
    chart = Slot(idx=FIGURE, name="Chart", role=Role.CHART, frame=frame(LEFT, TOP, width, height), levels=(small,), prompt="chart")
    below = (table_slot(frame(LEFT, TOP + height, width, COUNTED), COUNTS, "Counts"),) if counted else ()
    return light(brand, figure_name(panel=panel, counted=counted), quantity, chart, *below, *((_panel(brand),) if panel else ()))


def figure_name(*, panel: bool, counted: bool = False) -> str:
    """The name of the layout with or without the panel and the row of counts."""
    return ("CD Main + panel" if panel else "CD Main wide") + (" counted" if counted else "")


def _panel(brand: Brand) -> Slot:
    label = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=109)
    number = Level(size=44, floor=32, step=2, colour=CHRONIC, bold=brand.bold_headings, heading=True, spacing=96, before=4)
    unit = Level(size=14, floor=14, colour=TEXT, spacing=109, before=2)
    fact = Level(size=14, floor=14, colour=MUTE, spacing=109, before=2)
    where, room = frame(9.208, 1.563, 3.458, 4.521), insets(0.292, 0.25)
    return text_slot(
        PANEL, "Panel", where, label, number, unit, fact, insets=room, fill=Fill(CARD), geometry="roundRect", radius=brand.radius
    )
