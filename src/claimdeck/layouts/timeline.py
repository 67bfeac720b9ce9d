"""Milestones along an axis: two to six cards below it, up to two lanes above it."""

from claimdeck.layouts.standard import light, span, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.shapes import Fill, Frame, insets
from claimdeck.model.units import inches

GAPS = {2: 0.333, 3: 0.25, 4: 0.25, 5: 0.167, 6: 0.167}
"""Inches between n cards."""
AXES = (2.417, 2.875, 4.042)
"""Where the axis stands below no, one and two lanes, in inches."""
BELOW, END = 0.375, 6.083
"""How far below the axis the cards begin, and where they end at most, in inches."""
CARDS = 31


def timeline(brand: Brand, count: int, lanes: int) -> Layout:
    """So many cards, each with its moment, its label and its words."""
    top = AXES[lanes] + BELOW
    boxes = [Frame(x, inches(top), w, inches(END - top)) for x, w in span(count, GAPS[count])]
    slots = [_card(brand, i, count, lanes, where) for i, where in enumerate(boxes)]
    return light(brand, timeline_name(count, lanes), *slots)


def timeline_name(count: int, lanes: int) -> str:
    """The name of the layout with so many cards below so many lanes."""
    return f"CD Timeline {count}" + (f" below {lanes}" if lanes else "")


def _card(brand: Brand, index: int, count: int, lanes: int, where: Frame) -> Slot:
    """Without lanes the moments are what is seen first."""
    size = 14 if count > 4 else 16 if lanes else 18
    moment = Level(size=14, floor=14, colour=MUTE, bold=True, spacing=104, after=3)
    if not lanes:
        moment = Level(size=24, floor=18, step=2, colour=DARK, bold=brand.bold_headings, heading=True, spacing=100, after=6)
    label = Level(size=size + 2, floor=size, colour=DARK, bold=True, spacing=104, after=4)
    words = Level(size=size, floor=14, colour=TEXT, spacing=109, after=7)
    pad = insets(0.25 if count < 4 else 0.167, 0.167, 0.167 if count < 4 else 0.104, 0.125)
    return text_slot(
        CARDS + index, f"Milestone {index + 1}", where, moment, label, words,
        insets=pad, fill=Fill(CARD), geometry="roundRect", radius=brand.radius,
    )  # fmt: skip
