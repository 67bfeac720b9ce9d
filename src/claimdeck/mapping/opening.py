"""Covers and openings of sections: title and subtitle in the template's placeholders, the facts where the sheet leaves room."""

from typing import Literal

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.bodies import edge, feet, heading, laid_of, on
from claimdeck.mapping.clothes import art_of, grown, heading_of, levels_of, lines_high, on_slide, tie_of, worn
from claimdeck.mapping.looks import is_number
from claimdeck.mapping.parts import number_boxes
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

SUBTITLE, NUMBER, FACTS, PICTURE = 1, 15, 14, 18
SUBTITLE_LINES = 3
"""Lines of a subtitle there must be room for."""
USUAL_LINES = 2
GAP = 0.125
"""Room in inches of the design between what stands below each other."""


def opening(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """The layout on the template's cover or divider."""
    head = heading_of(laid_of(brand), sheet)
    top = heading(brand, layout, sheet, [one.frame for one in sheet.placeholders if one is not head])
    named = tuple(slot for slot in (_subtitle(brand, layout, sheet), _number(brand, layout, sheet), _picture(brand, layout, sheet)) if slot)
    foot = tuple(one for one in feet(brand, layout, sheet) if not (one.drawn and _on_any(one, (*top, *named))))
    row = edge(brand, sheet)
    hidden = any(row.meets(slot.frame) for slot in (*top, *named) if slot.idx != TOPIC)
    there = (*(slot for slot in top if not (hidden and slot.idx == TOPIC)), *named, *foot)
    stacked = _stacked(brand, layout, sheet, there)
    made = on(brand, layout, sheet, (*there, *stacked), ())
    free = room(brand, sheet, made.slots, row.h) if hidden else None
    return changed(made, edge=free) if free else made


def _subtitle(brand: Brand, layout: Layout, sheet: Sheet) -> Slot | None:
    holder, own, how = second(sheet), layout.slot(SUBTITLE), laid_of(brand)
    if own is None or holder is None or not on_slide(how, holder.frame):
        return None
    made = worn(how, own, holder, sheet, levels_of(how, holder, 0, 1, 12 * how.share), tie_of(holder, sheet))
    others = [one.frame for one in sheet.placeholders if one is not holder]
    return grown(how, changed(made, role=Role.SUBTITLE), [*others, *art_of(how, sheet)], SUBTITLE_LINES, brand.faces)


def second(sheet: Sheet) -> Placeholder | None:
    """What stands below the title: a subtitle, else the largest text that is no number."""
    texts = sheet.holders("subTitle") or tuple(one for one in sheet.holders("body", "obj") if not is_number(one))
    return max((one for one in texts if not one.vertical), key=lambda one: one.frame.w * one.frame.h, default=None)


def _number(brand: Brand, layout: Layout, sheet: Sheet) -> Slot | None:
    """The chapter's number where the template has a box for it."""
    own, how = layout.slot(NUMBER), laid_of(brand)
    holder = next(iter(number_boxes(sheet)), None)
    if own is None or holder is None:
        return None
    return worn(how, own, holder, sheet, levels_of(how, holder, 0, 1, 24 * how.share), tie_of(holder, sheet))


def _picture(brand: Brand, layout: Layout, sheet: Sheet) -> Slot | None:
    own, how, holder = layout.slot(PICTURE), laid_of(brand), next(iter(sheet.holders("pic")), None)
    return worn(how, own, holder, sheet, own.levels, tie_of(holder, sheet)) if own and holder else None


def _stacked(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What the template has no placeholder for, below each other where there is room: first below the title, then anywhere under it."""
    has = {slot.idx for slot in there}
    wanted = [slot for slot in layout.slots if slot.idx in (TOPIC, FACTS, CITATIONS) or (slot.idx == SUBTITLE and SUBTITLE not in has)]
    wanted = [slot for slot in wanted if slot.idx not in has]
    wanted = [changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, _lines(brand, slot)))) for slot in wanted]
    high = sum(slot.frame.h for slot in wanted) + inches(GAP) * (len(wanted) - 1)
    box = room(brand, sheet, there, high) if wanted else None
    if box is None:
        return ()
    made, y, aligned = list[Slot](), box.y, _aligned(there)
    for slot in sorted(wanted, key=lambda one: (one.idx != SUBTITLE, one.idx != TOPIC, one.idx != FACTS)):
        levels = tuple(changed(level, align=aligned) for level in slot.levels)
        made.append(changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, drawn=True))
        y += slot.frame.h + inches(GAP)
    return tuple(made)


def _lines(brand: Brand, slot: Slot) -> int:
    """The height of as many lines as there usually are: type may be larger beside the design than it was."""
    return lines_high(changed(slot.levels[0], floor=slot.levels[0].size), slot.most_lines or USUAL_LINES, brand.faces)


def _aligned(there: tuple[Slot, ...]) -> Literal["l", "ctr", "r"]:
    """As the title is."""
    return next((slot.levels[0].align for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), "l")


def _on_any(slot: Slot, others: tuple[Slot, ...]) -> bool:
    """Whether a box would lie on one of others."""
    return any(slot.frame.meets(other.frame) for other in others)


def room(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int) -> Frame | None:
    """A box of that height (EMU of the page) that is free: as wide as the title, at the first place below it, else above."""
    how = laid_of(brand)
    taken = [slot.frame for slot in there if slot.role is not Role.PICTURE] + [how.back(one) for one in art_of(how, sheet)]
    title = next((slot.frame for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), None)
    start = title or Frame(inches(0.667), inches(3), inches(8), 0)
    whole = how.back(Frame(0, 0, how.width, how.height))
    inset = next((slot.insets.left for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), 0)
    left, right = max(start.x + inset, whole.x + whole.w // 25), min(start.right - inset, whole.right - whole.w // 25)
    step, bottom = inches(GAP), whole.bottom - whole.h // 30
    places = [*range(start.bottom + step, bottom - high, step), *range(start.y - high - step, whole.y + whole.h // 30, -step)]
    boxes = (Frame(left, y, right - left, high) for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
