"""The three ways a layout of claimdeck's stands on a template's: on its opening, in its list, or drawn in its free area."""

from typing import Any

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.mapping.clothes import art_of, heading_of, levels_of, on_slide, tie_of, worn
from claimdeck.mapping.feet import KINDS, clear, furniture
from claimdeck.mapping.headed import REFERENCES, edge, heading, laid_of, off_edge
from claimdeck.mapping.page import TOP, body_zone
from claimdeck.mapping.parts import first_bulleted
from claimdeck.mapping.placed import lined_up, lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Frame, Shape
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

LEAST_FOOT = 9
"""Points of a footer."""
STAMP_OF_LISTS, LISTS_END, NEXT_BEGINS = 6.68, 6.62, 10.4
"""Where the stamp of a reference list stands and its entries end, and where the link to its next part begins, in inches."""
NEAR, FOOT_OF_LISTS = 0.06, 6.9
"""How far above the body something may begin, and where lists that take the sources' room end, in inches of the design."""
DEEPEST = 3
"""The level, from 0, from which on bullets are too deep for lists to begin there."""
HALF = 0.65
"""The share of the body's width up to which a box is one of columns."""
OWN = (TITLE, TOPIC, FOOTER, NUMBER)


def free(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """Title and footers in the template's placeholders, everything else drawn where the design has it, inside the free area."""
    top = heading(brand, layout, sheet, [laid_of(brand).frame(body_zone(brand.page))])
    start = start_of(layout)
    drawn = [_drawn(brand, slot, start, ends=layout.name.startswith(REFERENCES)) for slot in layout.slots if slot.idx not in OWN]
    row = edge(brand, sheet)
    above = (row, *(one.frame for one in top if one.idx == TITLE))
    drawn = [_under(slot, *above) if slot.most_lines == 1 else slot for slot in drawn]
    return on(brand, layout, sheet, (*top, *drawn, *feet(brand, layout, sheet)), _decoration(brand, layout, start))


def _under(slot: Slot, *above: Frame) -> Slot:
    """A box for one line that reaches up into the row for topic and tags, or into the title, begins where that ends."""
    ends = [one.bottom for one in above if slot.frame.y < one.bottom < slot.frame.bottom and one.x < slot.frame.right]
    return changed(slot, frame=changed(slot.frame, y=max(ends))) if ends else slot


def feet(brand: Brand, layout: Layout, sheet: Sheet) -> tuple[Slot, ...]:
    """Footer and number: the template's, else drawn below the sources."""
    how = laid_of(brand)
    there = {slot.idx: slot for slot in furniture(how, layout, sheet, brand.faces)}
    own = (slot for slot in layout.slots if slot.idx == FOOTER or (slot.idx == NUMBER and not sheet.numbered))
    drawn = (there.get(slot.idx) or _clear_of(_foot(brand, slot, sheet), there.get(NUMBER)) for slot in own)
    dated = [there[DATE]] if DATE in there else []
    return (*(slot for slot in drawn if not slot.drawn or on_slide(how, how.frame(slot.frame))), *dated)


def _foot(brand: Brand, slot: Slot, sheet: Sheet) -> Slot:
    """A footer or number that the layout has no place for, high enough for a line: the deck's copy of that gets one."""
    how = laid_of(brand)
    levels = tuple(changed(level, size=how.at_least(level.size, LEAST_FOOT), floor=how.at_least(level.floor, 8)) for level in slot.levels)
    line = lines_high(changed(levels[0], floor=levels[0].size - 1), 1, brand.faces)
    made = changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, line)), levels=levels, drawn=True)
    return clear(how, changed(made, **_tied_foot(slot, sheet)))


def _tied_foot(slot: Slot, sheet: Sheet) -> dict[str, Any]:
    """How a slide's own footer or number is tied: to the placeholder that stands aside on its layout, else to one this is given."""
    kind, taken = KINDS[slot.idx], {one.idx for one in sheet.placeholders}
    aside = next((one for one in sheet.aside if one.type == kind), None)
    free = next(idx for idx in range(slot.idx, slot.idx + 2 * len(taken) + 2, 2) if idx not in taken)
    tie = Tie(kind, aside.idx if aside else free, placed=True, styled=True, lent=True, added=aside is None)
    return {"tie": tie, "drawn": aside is None}


def _clear_of(foot: Slot, number: Slot | None) -> Slot:
    """A footer that ends where the template's number begins."""
    if number is None or not foot.frame.meets(number.frame) or number.frame.x <= foot.frame.x:
        return foot
    return changed(foot, frame=changed(foot.frame, w=number.frame.x - foot.frame.x))


def _of_list(brand: Brand, layout: Layout, slots: tuple[Slot, ...], row: Frame) -> Frame:
    """A list's stamp stands above its title as on other slides, or below the list in the room that others have for sources."""
    if not layout.name.startswith(REFERENCES):
        return row
    above, title = off_edge(laid_of(brand), row), next((slot for slot in slots if slot.idx == TITLE), None)
    if title and above.bottom <= title.frame.y + title.insets.top + 1:
        return above
    return Frame(row.x, inches(STAMP_OF_LISTS), inches(brand.page.x(NEXT_BEGINS)) - row.x, row.h)


def on(brand: Brand, layout: Layout, sheet: Sheet, slots: tuple[Slot, ...], decoration: tuple[Shape | DrawnPicture, ...]) -> Layout:
    """The layout with these slots, on the template's sheet."""
    return changed(
        layout, slots=slots, decoration=decoration, dark=False, background=None, part=sheet.part,
        edge=_of_list(brand, layout, slots, edge(brand, sheet)), kind=sheet.type or "obj",
    )  # fmt: skip


def _drawn(brand: Brand, slot: Slot, start: int, *, ends: bool) -> Slot:
    """A slot as a box of the slide's own, inside the body; the small print is below it already."""
    if slot.idx == CITATIONS:
        return changed(slot, drawn=True)
    if slot.idx == NEXT:
        return changed(slot, frame=_a_line_high(brand, slot), drawn=True)
    frame = inside(body_zone(brand.page), lowered(slot.frame, start))
    lowest = inches(LISTS_END) if ends else body_zone(brand.page).bottom if slot.role is Role.PICTURE else frame.bottom
    frame = changed(frame, h=min(frame.bottom, lowest) - frame.y)
    return changed(slot, frame=_one_line(brand, slot, frame) if slot.most_lines == 1 else frame, drawn=True)


def _a_line_high(brand: Brand, slot: Slot) -> Frame:
    """A box that ends where it did, and is as high as a line of its least size, which may be larger than it was."""
    high = max(slot.frame.h, lines_high(slot.levels[0], 1, brand.faces) + slot.insets.top + slot.insets.bottom)
    return changed(slot.frame, y=slot.frame.bottom - high, h=high)


def _one_line(brand: Brand, slot: Slot, frame: Frame) -> Frame:
    """A box for one line, as high as it was designed; above everything it may be higher, as its type may be larger than it was."""
    if frame.y > inches(TOP):
        return changed(frame, h=slot.frame.h)
    level = slot.levels[0]
    high = max(slot.frame.h, lines_high(changed(level, floor=level.size - 1), 1, brand.faces) + slot.insets.top + slot.insets.bottom)
    return changed(frame, y=frame.y + slot.frame.h - high, h=high)


def start_of(layout: Layout) -> int:
    """Where a layout's own boxes begin, in EMU of the page: some begin higher than a template's title lets them."""
    tops = [slot.frame.y for slot in layout.slots if slot.idx not in (*OWN, CITATIONS, NEXT) and slot.role is not Role.PICTURE]
    return min([*tops, inches(TOP)])


def lowered(frame: Frame, start: int) -> Frame:
    """A box of a layout that begins at `start`, moved down and made lower so that the layout begins where the body does."""
    top, foot = inches(TOP - NEAR), inches(FOOT_OF_LISTS)
    if start >= top or frame.y < start:
        return frame
    share = (foot - inches(TOP)) / (foot - start)
    above, below = (inches(TOP) + round((y - start) * share) for y in (frame.y, frame.bottom))
    return Frame(frame.x, above, frame.w, below - above)


def inside(zone: Frame, frame: Frame) -> Frame:
    """The part of a box that lies inside a zone; downwards a box may reach into the sources' room below."""
    left, top = max(frame.x, zone.x), max(frame.y, zone.y - inches(NEAR))
    right, bottom = min(frame.right, zone.right), min(frame.bottom, max(zone.bottom, inches(FOOT_OF_LISTS)))
    return Frame(left, top, max(right - left, 0), max(bottom - top, 0))


def _decoration(brand: Brand, layout: Layout, start: int) -> tuple[Shape | DrawnPicture, ...]:
    """What is drawn on claimdeck's own layout, as far as it belongs to the body."""
    zone = body_zone(brand.page)
    within = (one for one in layout.decoration if one.frame.y >= min(start, inches(1.4)) and one.frame.y < zone.bottom)
    return tuple(changed(one, frame=inside(zone, lowered(one.frame, start))) for one in within)


def listed(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """A list in the template's own body, from the level on where its bullets begin; the rest drawn."""
    body = main_body(sheet)
    made = free(brand, layout, sheet)
    if body is None:
        return made
    held = next((slot for slot in made.slots if slot.idx == 1), None)
    if held is None:
        return made
    placed = _under_title(_across(brand, in_body(brand, held, body, sheet)), made.slot(TITLE))
    return changed(made, slots=tuple(placed if slot is held else slot for slot in made.slots))


def _across(brand: Brand, slot: Slot) -> Slot:
    """A list in one of several columns of the template's, or beside room for a picture, has all the room that lies beside each other."""
    zone = body_zone(brand.page)
    if slot.frame.w > HALF * zone.w:
        return slot
    return changed(slot, frame=Frame(zone.x - slot.insets.left, slot.frame.y, zone.w + slot.insets.left, slot.frame.h))


def _under_title(slot: Slot, title: Slot | None) -> Slot:
    """A body that begins where the title ends, should that have grown."""
    if title is None or not title.frame.y < slot.frame.y < title.frame.bottom < slot.frame.bottom:
        return slot
    return changed(slot, frame=changed(slot.frame, y=title.frame.bottom, h=slot.frame.bottom - title.frame.bottom))


def main_body(sheet: Sheet) -> Placeholder | None:
    """The largest body of a sheet."""
    found = [one for one in sheet.holders("body", "obj") if not one.vertical]
    return max(found, key=lambda one: one.frame.w * one.frame.h, default=None)


def in_body(brand: Brand, own: Slot, body: Placeholder, sheet: Sheet) -> Slot:
    """A slot in the template's body, which ends above the sources."""
    how, zone = laid_of(brand), body_zone(brand.page)
    found = first_bulleted(body) or 0
    first = found if found < DEEPEST else 0
    least = 14 * how.share
    levels = levels_of(how, body, first, len(own.levels), least)
    tie = changed(tie_of(body, sheet, first), placed=True)
    slot = lined_up(how, worn(how, own, body, sheet, levels, tie))
    row = edge(brand, sheet)
    reaches = how.below_more or heading_of(how, sheet) is None
    under = row.bottom > slot.frame.y or reaches  # then row or title stands where the body begins
    top = max(slot.frame.y, zone.y) if under else slot.frame.y
    bottom = zone.bottom if _free_below(how, slot.frame, zone.bottom, body, sheet) else min(slot.frame.bottom, zone.bottom)
    return changed(slot, frame=changed(slot.frame, y=top, h=bottom - top))


def _free_below(how: Laid, frame: Frame, bottom: int, body: Placeholder, sheet: Sheet) -> bool:
    """Whether nothing stands below a body that is lower than the area for words: its words begin at its top, and it grows with them."""
    if body.anchor != "t" or frame.bottom >= bottom:
        return False
    below = how.frame(Frame(frame.x, frame.bottom, frame.w, bottom - frame.bottom))
    others = (one.frame for one in sheet.placeholders if one is not body)
    return not any(one.meets(below) for one in (*others, *art_of(how, sheet)))
