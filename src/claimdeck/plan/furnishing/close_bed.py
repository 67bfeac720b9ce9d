"""The bed of a topic on a template's slide, where it needs one: as wide as its words."""

from collections.abc import Iterable

from claimdeck.layouts.standard import TOPIC
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed
from claimdeck.plan.desk import SlideDesk

AMPLE = 1.06
"""How much wider than its words a bed is made: on the slide these are set in whole points."""


def close_bed(desk: SlideDesk, layout: Layout, items: Iterable[Item]) -> Layout:
    """The layout whose topic, should its box be filled, stands in one no wider than it: a long one with a short word looks empty."""
    slot = layout.slot(TOPIC) if layout.part else None
    if slot is None or slot.fill is None or slot.most_lines != 1 or _in_panel(slot, layout):
        return layout
    said = (one.paragraphs[0].words for one in items if isinstance(one, TextBox) and one.idx == TOPIC and one.paragraphs)
    topic = next(said, ())
    needed = round(desk.width(topic, slot.levels[0]) * AMPLE) + slot.insets.left + slot.insets.right
    if not topic or needed >= slot.frame.w:
        return layout
    return changed(layout, slots=tuple(_as_wide(slot, needed) if one is slot else one for one in layout.slots))


def _in_panel(slot: Slot, layout: Layout) -> bool:
    """Whether its box is one of several, as wide as each other, that make up one panel, as on covers."""
    beds = [one.frame for one in layout.slots if one is not slot and (one.fill or (one.tie and one.tie.bed))]
    alike = [one for one in beds if (one.x, one.w) == (slot.frame.x, slot.frame.w)]
    return any(one.bottom == slot.frame.y or slot.frame.bottom == one.y for one in alike)


def _as_wide(slot: Slot, needed: int) -> Slot:
    left = {"l": 0, "ctr": (slot.frame.w - needed) // 2, "r": slot.frame.w - needed}[slot.levels[0].align]
    return changed(slot, frame=changed(slot.frame, x=slot.frame.x + left, w=needed))
