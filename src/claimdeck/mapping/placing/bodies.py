"""Lists in the template's own body: from the level on where its bullets begin, above the sources."""

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.headings.titles import beside_marks
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.headed import edge, laid_of
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.sheets.clothes import art_of, heading_of, levels_of, tie_of, worn
from claimdeck.mapping.sheets.parts import first_bulleted, main_body
from claimdeck.mapping.sheets.placed import lined_up, on_slide_of, under_its_top
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

DEEPEST = 3
"""The level, from 0, from which on bullets are too deep for lists to begin there."""
HALF = 0.65
"""The share of the body's width up to which a box is one of columns."""


def listed(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """A list in the template's own body, from the level on where its bullets begin; the rest drawn."""
    body = main_body(sheet)
    made = free(brand, layout, sheet)
    if body is None:
        return made
    held = next((slot for slot in made.slots if slot.idx == 1), None)
    if held is None:
        return made
    placed = _under_title(_across(brand, in_body(brand, held, body, sheet), sheet), made.slot(TITLE))
    return changed(made, slots=tuple(placed if slot is held else slot for slot in made.slots))


def _across(brand: Brand, slot: Slot, sheet: Sheet) -> Slot:
    """A list in one of several columns, or beside room for a picture, has all the room beside it that nothing is drawn in."""
    zone, how = body_zone(brand.page), laid_of(brand)
    whole = Frame(zone.x - slot.insets.left, slot.frame.y, zone.w + slot.insets.left, slot.frame.h)
    drawn = any(one.meets(how.frame(whole)) and not one.meets(how.frame(slot.frame)) for one in art_of(how, sheet))
    return slot if drawn or slot.frame.w > HALF * zone.w else changed(slot, frame=whole)


def _under_title(slot: Slot, title: Slot | None) -> Slot:
    """A body that begins where the title ends, should that have grown."""
    if title is None or not title.frame.y < slot.frame.y < title.frame.bottom < slot.frame.bottom:
        return slot
    return changed(slot, frame=changed(slot.frame, y=title.frame.bottom, h=slot.frame.bottom - title.frame.bottom))


def in_body(brand: Brand, own: Slot, body: Placeholder, sheet: Sheet) -> Slot:
    """A slot in the template's body, which ends above the sources."""
    how, zone = laid_of(brand), body_zone(brand.page)
    found = first_bulleted(body) or 0
    first = found if found < DEEPEST else 0
    least = 14 * how.share
    levels = levels_of(how, body, first, len(own.levels), least)
    tie = changed(tie_of(body, sheet, first), placed=True)
    held = changed(body, frame=on_slide_of(how, body.frame))
    slot = under_its_top(lined_up(how, worn(how, own, held, sheet, levels, tie)), brand.faces)
    row = edge(brand, sheet)
    reaches = how.below_more or heading_of(how, sheet) is None
    under = row.bottom > slot.frame.y or reaches  # then row or title stands where the body begins
    top = max(slot.frame.y, zone.y) if under else slot.frame.y
    bottom = zone.bottom if _free_below(how, slot.frame, zone.bottom, body, sheet) else min(slot.frame.bottom, zone.bottom)
    return _off_marks(how, changed(slot, frame=changed(slot.frame, y=top, h=bottom - top)), sheet)


def _off_marks(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """A body on a mark in its corner, beside that or above it: as more of it is left."""
    beside = beside_marks(how, slot, sheet)
    if beside is slot:
        return slot
    here, lost = how.frame(slot.frame), round((beside.insets.right - slot.insets.right) * how.scale) * slot.frame.h
    tops = [one.y for one in art_of(how, sheet) if one.meets(here)]
    bottom = how.back(Frame(0, min(tops, default=here.bottom), 0, 0)).y
    if (slot.frame.bottom - bottom) * here.w < lost:
        return changed(slot, frame=changed(slot.frame, h=bottom - slot.frame.y))
    return beside


def _free_below(how: Laid, frame: Frame, bottom: int, body: Placeholder, sheet: Sheet) -> bool:
    """Whether nothing stands below a body that is lower than the area for words: its words begin at its top, and it grows with them."""
    if body.anchor != "t" or frame.bottom >= bottom:
        return False
    below = how.frame(Frame(frame.x, frame.bottom, frame.w, bottom - frame.bottom))
    head = heading_of(how, sheet)  # one that begins above has its words there, wherever its box ends
    others = (one.frame for one in sheet.placeholders if one is not body and not (one is head and one.frame.y < body.frame.y))
    return not any(one.meets(below) for one in (*others, *art_of(how, sheet)))
