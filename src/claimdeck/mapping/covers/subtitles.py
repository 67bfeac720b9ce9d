"""A cover's subtitle that gives way to what the template has no placeholder for: its box is lower, or stands right below the title."""

from collections.abc import Iterator

from claimdeck.mapping.covers.cover_places import SUBTITLE, title_of, whole_of
from claimdeck.mapping.covers.in_the_way import is_clear
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

LOWER, LOWEST = 1.0, 0.7
"""The shares of its usual size at which a subtitle keeps room for its lines where its box gives way, and where that is not enough."""
LIFTS, HIGHEST = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5), 1.0
"""By how much title and subtitle stand higher where there is no room below them, and how near to the slide's upper edge (inches of the
design).
"""
FEW_LINES, MOST_LINES = 2, 3
"""Lines that it keeps room for at that size, and at its least."""


def lowered(brand: Brand, there: tuple[Slot, ...], share: float) -> tuple[Slot, ...]:
    """What stands on a cover, the subtitle's box with room for its lines only at that share of its size."""
    return tuple(_lower(brand, slot, share) if slot.idx == SUBTITLE else slot for slot in there)


def _lower(brand: Brand, slot: Slot, share: float) -> Slot:
    """Words that stood lower in a box that gives way begin at its top."""
    level = slot.levels[0]
    usual = changed(level, floor=max(share * level.size, level.floor))
    lines = max(lines_high(usual, FEW_LINES, brand.faces), lines_high(level, MOST_LINES if share == LOWER else FEW_LINES, brand.faces))
    high = lines + slot.insets.top + slot.insets.bottom
    if slot.tie is None or high >= slot.frame.h or slot.anchor == "b":
        return slot
    return changed(slot, frame=changed(slot.frame, h=high), tie=changed(slot.tie, placed=True, styled=True))


def raised(brand: Brand, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What stands on a cover, a subtitle far below the title right below it, where nothing is drawn there: its order is kept."""
    title, slot = title_of(there), next((slot for slot in there if slot.idx == SUBTITLE), None)
    if title is None or slot is None or slot.tie is None or slot.frame.y <= title.frame.bottom:
        return there
    frame, others = changed(slot.frame, y=title.frame.bottom), tuple(one for one in there if one is not slot)
    whole = changed(slot, frame=changed(frame, h=slot.frame.bottom - frame.y))
    if not is_clear(brand, sheet, others, _words(whole), _words(slot)):
        return there
    made = changed(slot, frame=frame, tie=changed(slot.tie, placed=True, styled=True))
    return tuple(made if one is slot else one for one in there)


def lifted(brand: Brand, sheet: Sheet, there: tuple[Slot, ...]) -> Iterator[tuple[Slot, ...]]:
    """What stands on a cover, title and subtitle ever higher together, as far as nothing is drawn or stands there."""
    both = [slot for slot in there if slot is title_of(there) or slot.idx == SUBTITLE]
    others = tuple(slot for slot in there if slot not in both)
    highest = whole_of(laid_of(brand)).y + inches(HIGHEST)
    for lift in (inches(one) for one in LIFTS):
        moved = [(_higher(slot, lift), slot) for slot in both]
        if any(slot.tie is None or slot.frame.y < highest for slot, _ in moved):
            return
        if not all(is_clear(brand, sheet, others, _words(slot), _words(was)) for slot, was in moved):
            return
        yield (*(slot for slot, _ in moved), *others)


def _higher(slot: Slot, lift: int) -> Slot:
    tie = changed(slot.tie, placed=True) if slot.tie else None
    return changed(slot, frame=changed(slot.frame, y=slot.frame.y - lift), tie=tie)


def _words(slot: Slot) -> Frame:
    """What words may fill of a box."""
    frame, room = slot.frame, slot.insets
    return Frame(frame.x + room.left, frame.y, frame.w - room.left - room.right, frame.h)
