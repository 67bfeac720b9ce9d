"""A cover that is drawn on a layout of plain slides: its facts and sources have room for their lines, however small the page is laid."""

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import GAP, SUBTITLE
from claimdeck.mapping.covers.needed import FACTS, lines
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.units import inches


def with_room(brand: Brand, made: Layout) -> Layout:
    """The layout, from its foot upwards each box as high as its lines need; the subtitle gives way, and no motif keeps sources narrow."""
    slots, low = {slot.idx: _wide(brand, slot) for slot in made.slots}, 0
    for slot in [slots[idx] for idx in (CITATIONS, FACTS) if idx in slots]:
        bottom, high = min(slot.frame.bottom, low or slot.frame.bottom), max(slot.frame.h, lines(brand, slot, slot.frame.w))
        slots[slot.idx] = changed(slot, frame=changed(slot.frame, y=bottom - high, h=high))
        low = bottom - high - inches(GAP)
    below = slots.get(SUBTITLE)
    if below and low and below.frame.bottom > low:
        slots[SUBTITLE] = changed(below, frame=changed(below.frame, h=max(low - below.frame.y, 0)))
    return changed(made, slots=tuple(slots.values()))


def _wide(brand: Brand, slot: Slot) -> Slot:
    """Sources to the end of the body; a topic as high as its line."""
    frame = slot.frame
    if slot.idx == CITATIONS:
        return changed(slot, frame=changed(frame, w=max(frame.w, body_zone(brand.page).right - frame.x)))
    if slot.idx != TOPIC or not slot.drawn:
        return slot
    more = max(0, lines_high(changed(slot.levels[0], floor=slot.levels[0].size), 1, brand.faces) - frame.h)
    return changed(slot, frame=changed(frame, y=frame.y - more // 2, h=frame.h + more))
