"""One picture with words beside it: in the template's own layout for pictures, in its placeholders as far as they serve."""

from collections.abc import Mapping

from claimdeck.layouts.pictured import CAPTION, FORMS, PICTURES, SOURCE
from claimdeck.layouts.standard import CITATIONS, NEXT, TITLE, TOPIC
from claimdeck.layouts.text_picture import LEAD, POINTS
from claimdeck.mapping.placing.bodies import in_body
from claimdeck.mapping.placing.drawn import on
from claimdeck.mapping.placing.figured import figured
from claimdeck.mapping.placing.footers import feet
from claimdeck.mapping.placing.headed import edge, heading, laid_of
from claimdeck.mapping.placing.picture_place import NARROWEST, Place, beside, place_of
from claimdeck.mapping.room.zone import NEAR, body_zone
from claimdeck.mapping.sheets.clothes import insets_of, levels_of, tie_of, worn
from claimdeck.mapping.sheets.parts import first_bulleted
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Frame, Shape
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

SMALL = 0.6
"""The share of what slides may draw on below which a place for a picture shows one without words too small."""
FOOT, HEAD = 0.7, 0.7
"""Inches of the design that the source of a picture takes below its caption, and a sentence above points."""
TOPICS = 0.6
"""The share of the row above a title that its topic has."""
WIDE = FORMS[1]


def pictured(brand: Brand, layout: Layout, sheets: Mapping[str, Sheet]) -> Layout:
    """In the template's layout for pictures, where it has one on which everything has room; else drawn."""
    sheet, base = sheets["picture"], figured(brand, layout, sheets)
    found = place_of(brand, sheet)
    if found is None or not _large(brand, layout, found):
        return base
    top = heading(brand, layout, sheet, [one.frame for one in sheet.placeholders if one in (found.picture, found.words)])
    own = (slot for slot in layout.slots if slot.idx in (PICTURES[0], CAPTION, SOURCE, LEAD, POINTS, CITATIONS, NEXT))
    free = edge(brand, sheet)
    lower = _below_title(free, top)
    shown = tuple(_placed(brand, slot, layout, sheet, found, lower) for slot in own)
    top = tuple(changed(one, frame=changed(one.frame, y=one.frame.y + lower.y - free.y)) if one.idx == TOPIC else one for one in top)
    made = on(brand, layout, sheet, (*top, *shown, *feet(brand, layout, sheet)), _decoration(layout, found))
    row = beside(lower, found)
    made = changed(made, slots=tuple(_in_row(one, row, found) if one.idx == TOPIC else one for one in made.slots))
    clear = row.w >= inches(NARROWEST) and not any(_lies_on(one, found.frame) for one in made.slots if one.idx != PICTURES[0])
    return changed(made, edge=row) if clear else base


def _below_title(row: Frame, top: tuple[Slot, ...]) -> Frame:
    """The row for topic, stamp and tags, below the title where it lies in the taller one that a layout for pictures may have."""
    ends = [one.frame.bottom for one in top if one.idx == TITLE and one.frame.y + one.insets.top + 1 < row.bottom and one.frame.meets(row)]
    return changed(row, y=max(ends)) if ends else row


def _large(brand: Brand, layout: Layout, found: Place) -> bool:
    """Whether the picture is large enough there, and words that need a place of the template's have one."""
    zone = body_zone(brand.page)
    if layout.name.startswith(WIDE):
        return found.frame.w * found.frame.h >= SMALL * zone.w * zone.h
    return found.words is not None


def _in_row(topic: Slot, row: Frame, found: Place) -> Slot:
    """The topic beside the picture, with room for stamp and tags behind it in its row."""
    frame = beside(topic.frame, found)
    return changed(topic, frame=changed(frame, w=min(frame.w, round(TOPICS * row.w))))


def _lies_on(slot: Slot, picture: Frame) -> bool:
    return slot.frame.meets(picture)


def _placed(brand: Brand, slot: Slot, layout: Layout, sheet: Sheet, found: Place, row: Frame) -> Slot:
    how = laid_of(brand)
    if slot.idx == PICTURES[0]:
        return worn(how, slot, found.picture, sheet, slot.levels, tie_of(found.picture, sheet))
    if slot.idx == CITATIONS:
        return changed(slot, frame=beside(slot.frame, found), drawn=True)
    if slot.idx == NEXT:
        return changed(slot, frame=_at_foot(slot.frame, found), drawn=True)
    assert found.words is not None, "layouts with words stand on sheets that hold them"
    return _worded(brand, slot, layout, sheet, found.words, row)


def _at_foot(frame: Frame, found: Place) -> Frame:
    """The link to the next part where it is, else at the right of the column."""
    return changed(frame, x=found.column.right - frame.w) if frame.meets(found.frame) else frame


def _worded(brand: Brand, slot: Slot, layout: Layout, sheet: Sheet, holder: Placeholder, row: Frame) -> Slot:
    """Words in the template's box: points where it has bullets, a caption where it has none; else drawn where it is."""
    how, whole = laid_of(brand), _between(brand, layout, holder, row)
    slot = changed(slot, insets=insets_of(how, holder.insets))
    foot = inches(FOOT) if layout.slot(SOURCE) else 0
    head = inches(HEAD) if layout.slot(LEAD) else 0
    if slot.idx == SOURCE:
        return changed(slot, frame=changed(whole, y=whole.bottom - foot, h=foot), drawn=True)
    if slot.idx == LEAD:
        return changed(slot, frame=changed(whole, h=head), drawn=True)
    inside = Frame(whole.x, whole.y + head, whole.w, whole.h - head - foot)
    listed, bulleted = slot.idx == POINTS, first_bulleted(holder)
    if listed and bulleted is not None:
        return changed(in_body(brand, slot, holder, sheet), frame=inside)
    if not listed and bulleted is None:
        given = levels_of(how, holder, 0, 1, 12 * how.share)[0]
        levels = tuple(changed(given, indent=one.indent, hanging=one.hanging, align="l", after=one.after) for one in slot.levels)
        tie = changed(tie_of(holder, sheet), placed=True, styled=True)
        return changed(worn(how, slot, holder, sheet, levels, tie), frame=inside)
    return changed(slot, frame=inside, drawn=True)


def _between(brand: Brand, layout: Layout, holder: Placeholder, row: Frame) -> Frame:
    """The template's box for words below the row for topic and stamp, above the small print, and above the link to the next part."""
    frame = laid_of(brand).back(holder.frame)
    top = max(frame.y, row.bottom + inches(NEAR)) if row.meets(frame) else frame.y
    small = [slot.frame for slot in layout.slots if slot.idx == NEXT or (slot.idx == CITATIONS and slot.frame.x < frame.right)]
    lowest = min([one.y for one in small if one.y > frame.y] + [body_zone(brand.page).bottom])
    return Frame(frame.x, top, frame.w, min(frame.bottom, lowest) - top)


def _decoration(layout: Layout, found: Place) -> tuple[Shape | DrawnPicture, ...]:
    """The card behind a picture that is shown whole, where the picture is."""
    cards = (one for one in layout.decoration if isinstance(one, Shape) and one.name.startswith("Picture ground"))
    return tuple(changed(one, frame=found.frame, geometry="rect", adjust=()) for one in cards)
