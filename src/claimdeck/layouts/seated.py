"""A layout of a table or chart in a box of another size: what its placeholders are on a template's own layout."""

from claimdeck.layouts.figures import COUNTS, FIGURE, QUANTITY
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame

SHOWN = (FIGURE, QUANTITY, COUNTS)
"""The table or chart itself, what stands above it, and what stands below."""


def seated(layout: Layout, where: Frame) -> Layout:
    """The layout with nothing but its figure, which fills a box together with what stands above and below it."""
    slots = {slot.idx: slot for slot in layout.slots if slot.idx in SHOWN}
    figure, above, below = slots[FIGURE], slots.get(QUANTITY), slots.get(COUNTS)
    top = where.y + (max(0, figure.frame.y - above.frame.y) if above else 0)
    bottom = where.bottom - (below.frame.h if below else 0)
    frames = {FIGURE: Frame(where.x, top, where.w, max(1, bottom - top))}
    frames |= {QUANTITY: Frame(where.x, where.y, where.w, above.frame.h)} if above else {}
    frames |= {COUNTS: Frame(where.x, bottom, where.w, below.frame.h)} if below else {}
    return changed(layout, slots=tuple(_at(slot, frames[slot.idx]) for slot in slots.values()))


def _at(slot: Slot, frame: Frame) -> Slot:
    return changed(slot, frame=frame)
