"""How one of a template's own layouts stands on its sheet: all placeholders as they are, sources and footers where it leaves them room."""

from claimdeck.layouts.standard import CITATIONS, small, text_slot
from claimdeck.mapping.headings.row import EDGE
from claimdeck.mapping.placing.drawn import on
from claimdeck.mapping.placing.footers import feet, is_own
from claimdeck.mapping.placing.headed import edge, heading, laid_of
from claimdeck.mapping.room.room_for_sources import RoomForSources
from claimdeck.mapping.sheets import called
from claimdeck.mapping.sheets.called import Fillable, fillables
from claimdeck.mapping.sheets.clothes import art_of, heading_of, levels_of, tie_of, worn
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.colour import TEXT
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

FIRST, APART = 500, 10
"""The index of the first placeholder, and how far the next is from it."""
ROLES = {"subTitle": Role.SUBTITLE, "body": Role.BODY, "obj": Role.BODY, "pic": Role.PICTURE, "tbl": Role.TABLE, "chart": Role.CHART}
LEAST, LEAST_SMALL, LEAST_LENIENT = 12, 9, 6.5
"""Points under which words do not step, those of boxes that a designer has set smaller, and of any where nothing else helps."""


def standing(brand: Brand, base: Layout, sheet: Sheet, *, sourced: bool) -> Layout:
    """The layout for texts as that sheet has it, its placeholders filled by the author."""
    how, small_print = laid_of(brand), base.slot(CITATIONS)
    assert small_print is not None, "the layout for texts has it"
    there = fillables(sheet, how.width, how.height)
    title, *topic = heading(brand, base, sheet, [one.frame for one in sheet.placeholders if one is not heading_of(how, sheet)])
    boxes = (_titled(how, title, sheet), *(_box(brand, FIRST + APART * i, one, sheet) for i, one in enumerate(there)))
    row, line = _row(brand, sheet, [one.frame for one in boxes]), lines_high(small_print.levels[0], 1, brand.faces)
    boxes, sources = RoomForSources(row=row, sources=small_print.frame, line=line, sourced=sourced).made(boxes)
    drawn = [changed(one, frame=changed(one.frame, y=row.y, h=row.h)) if row != edge(brand, sheet) else one for one in topic]
    foot = _feet(brand, base, sheet, [slot.frame for slot in boxes])
    layout = on(brand, base, sheet, (boxes[0], *drawn, *boxes[1:], changed(small_print, frame=sources, drawn=True), *foot), ())
    return changed(layout, edge=row)


def _row(brand: Brand, sheet: Sheet, boxes: list[Frame]) -> Frame:
    """The row for topic, tags and stamp: the usual one, else one at the slide's upper edge where the template's boxes stand in that."""
    how, usual = laid_of(brand), edge(brand, sheet)
    top = changed(usual, y=how.back(Frame(0, how.emu(EDGE), 0, 0)).y)
    solid = [*boxes, *(how.back(one) for one in art_of(how, sheet))]
    return next((row for row in (usual, top) if not any(row.meets(one) for one in solid)), usual)


def _feet(brand: Brand, base: Layout, sheet: Sheet, boxes: list[Frame]) -> list[Slot]:
    """Footer and number; those a layout has no place for only where it leaves them one."""
    how = laid_of(brand)
    taken = [*boxes, *(how.back(one) for one in art_of(how, sheet))]
    return [one for one in feet(brand, base, sheet) if not is_own(one) or not any(one.frame.meets(frame) for frame in taken)]


def _titled(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """The title, which an author may call by the name of its placeholder."""
    head = heading_of(how, sheet)
    return changed(slot, called=(*called.TITLE, *((head.name,) if head else ())))


def _box(brand: Brand, idx: int, one: Fillable, sheet: Sheet) -> Slot:
    """A placeholder as its layout has it: in its place, its own sizes, which step down to what is read."""
    how, holder = laid_of(brand), one.holder
    levels = levels_of(how, holder, 0, 2, _least(holder, how.lenient) * how.share) if holder.levels else (small(TEXT),)
    own = changed(text_slot(idx, holder.name, how.back(holder.frame), *levels), role=ROLES[holder.type], called=one.called)
    return worn(how, own, holder, sheet, levels, tie_of(holder, sheet))


def _least(holder: Placeholder, lenient: float) -> float:
    """What is set small by a designer stays as it is, where it is read at all."""
    least = min(LEAST, max(LEAST_SMALL, min(level.size for level in holder.levels[:1])))
    return max(LEAST_LENIENT, lenient * least) if lenient else least
