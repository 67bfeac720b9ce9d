"""The quotation: somebody's own words, large, and below a short stroke who said them."""

from claimdeck.layouts.standard import light, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, MUTE
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Shape, frame
from claimdeck.model.units import inches

LEFT, HANGING = 1.792, 0.438
"""Where the words begin, in inches, and how far before them the opening quotation mark hangs."""
QUOTATION, LONG = "CD Quotation", "CD Quotation long"
LOWER = 1.0
"""How much lower, in inches, what ends long words stands on a template whose slides are small: its type is larger than designed."""


def quotation(brand: Brand, *, long: bool = False) -> Layout:
    """The words grow upwards from the stroke; who said them stands below it."""
    lower = LOWER if long else 0.0
    words = Level(
        size=32, floor=24, step=2, colour=DARK, bold=brand.bold_headings, heading=True, tracking=-22, spacing=110,
        indent=inches(HANGING), hanging=inches(HANGING),
    )  # fmt: skip
    where = frame(LEFT - HANGING, 1.563, 10.208 + HANGING, 2.5 + lower)
    quote = Slot(idx=0, name="Quotation", role=Role.TITLE, frame=where, levels=(words,), anchor="b", prompt="title", most_lines=5)
    by = text_slot(2, "By", frame(LEFT, 4.521 + lower, 10.125, 0.56 if long else 0.75), Level(size=16, floor=14, colour=MUTE, spacing=109))
    stroke = Shape(name="Stroke", frame=frame(LEFT, 4.313 + lower, 0.667, 0.031), fill=Fill(DARK), decorative=True)
    base = light(brand, LONG if long else QUOTATION, by, decoration=(stroke,))
    return changed(base, slots=(quote, *base.slots[1:]))
