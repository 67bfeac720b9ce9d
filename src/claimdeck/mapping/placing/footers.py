"""Footer and number of a slide: the template's, else drawn below the sources, and added to the deck's copy of the layout."""

from typing import Any

from claimdeck.layouts.standard import DATE, FOOTER, NUMBER
from claimdeck.mapping.footer.clear_feet import clear_of_art
from claimdeck.mapping.footer.feet import KINDS, clear, furniture
from claimdeck.mapping.footer.number_in_row import ending_before
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.sheets.clothes import on_slide
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot, Tie
from claimdeck.model.record import changed
from claimdeck.model.sheets import Sheet

LEAST_FOOT = 9
"""Points of a footer."""


def feet(brand: Brand, layout: Layout, sheet: Sheet) -> tuple[Slot, ...]:
    """Footer and number: the template's, else drawn below the sources."""
    how = laid_of(brand)
    there = {slot.idx: slot for slot in furniture(how, layout, sheet, brand.faces)}
    own = (slot for slot in layout.slots if slot.idx == FOOTER or (slot.idx == NUMBER and not sheet.numbered))
    drawn = [there.get(slot.idx) or _clear_of(_foot(brand, slot, sheet), there.get(NUMBER)) for slot in own]
    numbers = [slot.frame for slot in drawn if slot.idx == NUMBER and is_own(slot)]
    date = ending_before(there[DATE], numbers[0]) if DATE in there and numbers else there.get(DATE)
    dated = [date] if date else []
    return (*(slot for slot in drawn if not is_own(slot) or on_slide(how, how.frame(slot.frame))), *dated)


def is_own(slot: Slot) -> bool:
    """Whether it stands where the slide says, in the slide's own look: on its layout it has no place, or one aside."""
    return slot.drawn or (slot.tie is not None and slot.tie.lent)


def _foot(brand: Brand, slot: Slot, sheet: Sheet) -> Slot:
    """A footer or number that the layout has no place for, high enough for a line: the deck's copy of that gets one."""
    how = laid_of(brand)
    levels = tuple(changed(level, size=how.at_least(level.size, LEAST_FOOT), floor=how.at_least(level.floor, 8)) for level in slot.levels)
    line = lines_high(changed(levels[0], floor=levels[0].size - 1), 1, brand.faces)
    made = changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, line)), levels=levels, drawn=True)
    return clear_of_art(how, clear(how, changed(made, **_tied_foot(slot, sheet))), sheet)


def _tied_foot(slot: Slot, sheet: Sheet) -> dict[str, Any]:
    """How a slide's own footer or number is tied: to its layout's placeholder, wherever that stands, else to one this is given."""
    kind, taken = KINDS[slot.idx], {one.idx for one in sheet.placeholders}
    aside = next((one for one in (*sheet.aside, *sheet.placeholders) if one.type == kind and not one.added), None)
    free = next(idx for idx in range(slot.idx, slot.idx + 2 * len(taken) + 2, 2) if idx not in taken)
    tie = Tie(kind, aside.idx if aside else free, placed=True, styled=True, lent=True, added=aside is None)
    return {"tie": tie, "drawn": aside is None}


def _clear_of(foot: Slot, number: Slot | None) -> Slot:
    """A footer that ends where the template's number begins."""
    if number is None or not foot.frame.meets(number.frame) or number.frame.x <= foot.frame.x:
        return foot
    return changed(foot, frame=changed(foot.frame, w=number.frame.x - foot.frame.x))
