"""Layouts of claimdeck's drawn in a template's free area: title and footers in its placeholders, all else boxes of the slide's own."""

from claimdeck.layouts.standard import CITATIONS, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.mapping.footer.beside_art import beside_art
from claimdeck.mapping.placing.footers import feet
from claimdeck.mapping.placing.headed import REFERENCES, edge, heading, laid_of, off_edge
from claimdeck.mapping.room.page import TOP
from claimdeck.mapping.room.zone import body_zone, inside, lowered, start_of
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Frame, Shape
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

STAMP_OF_LISTS, LISTS_END, NEXT_BEGINS = 6.68, 6.62, 10.4
"""Where the stamp of a reference list stands and its entries end, and where the link to its next part begins, in inches."""
STROKE, STROKES = 0.1, 1.5
"""How near below a title its stroke stands, and how long one is at most, in inches."""
LISTED = (1, 2, 19, 31, 32)
"""The boxes of lists and of the notice above them."""
OWN = (TITLE, TOPIC, FOOTER, NUMBER)
HALF = 2


def free(brand: Brand, layout: Layout, sheet: Sheet, *, stroke: bool = False) -> Layout:
    """Title and footers in the template's placeholders, everything else drawn where the design has it, inside the free area.

    What strokes the title from below is drawn only where `stroke` says that the title stands in its own place.
    """
    top = heading(brand, layout, sheet, [laid_of(brand).frame(body_zone(brand.page))])
    start = start_of(layout)
    drawn = [_drawn(brand, slot, start, ends=layout.name.startswith(REFERENCES)) for slot in layout.slots if slot.idx not in OWN]
    row = edge(brand, sheet)
    above = (row, *(one.frame for one in top))  # a topic's line may be higher than its row
    drawn = [_under(slot, *above) if slot.most_lines == 1 else slot for slot in drawn]
    drawn = _above_next(drawn)
    return on(brand, layout, sheet, (*top, *drawn, *feet(brand, layout, sheet)), _decoration(brand, layout, start, stroke=stroke))


def _above_next(slots: list[Slot]) -> list[Slot]:
    """Boxes end above the link to the next part, which may be higher than it was designed."""
    begins = [one.frame for one in slots if one.idx == NEXT]
    others = (one for one in slots if one.idx not in (NEXT, CITATIONS))
    low = [one for one in others if any(one.frame.y < link.y and one.frame.meets(link) for link in begins)]
    return [changed(one, frame=changed(one.frame, h=begins[0].y - one.frame.y)) if one in low else one for one in slots]


def _under(slot: Slot, *above: Frame) -> Slot:
    """A box for one line that reaches up into the row for topic and tags, or into the title, begins where that ends."""
    ends = [one.bottom for one in above if slot.frame.y < one.bottom < slot.frame.bottom and one.x < slot.frame.right]
    return changed(slot, frame=changed(slot.frame, y=max(ends))) if ends else slot


def on(brand: Brand, layout: Layout, sheet: Sheet, slots: tuple[Slot, ...], decoration: tuple[Shape | DrawnPicture, ...]) -> Layout:
    """The layout with these slots, on the template's sheet."""
    words = [one for one in slots if one.idx not in OWN and one.idx != CITATIONS]
    how = laid_of(brand)
    titles = [one for one in slots if one.idx == TITLE]
    slots = tuple(beside_art(how, one, sheet, words) if one.idx == CITATIONS else _beside(how, one, sheet, titles) for one in slots)
    return changed(
        layout, slots=slots, decoration=decoration, dark=False, background=None, part=sheet.part,
        edge=_of_list(brand, layout, slots, edge(brand, sheet)), kind=sheet.type or "obj", bare=sheet.hidden,
    )  # fmt: skip


def _beside(how: Laid, slot: Slot, sheet: Sheet, titles: list[Slot]) -> Slot:
    """A topic, whose few words need little of its box, beside what is drawn in that, and below the title's where that begins there."""
    return beside_art(how, slot, sheet, titles, end=HALF) if slot.idx == TOPIC and slot.drawn and slot.tie is None else slot


def _of_list(brand: Brand, layout: Layout, slots: tuple[Slot, ...], row: Frame) -> Frame:
    """A list's stamp stands where it does on other slides, or below the list in the room that others have for sources."""
    if not layout.name.startswith(REFERENCES):
        return row
    above, title = off_edge(laid_of(brand), row), next((slot for slot in slots if slot.idx == TITLE), None)
    if title and above.bottom <= title.frame.y + title.insets.top + 1:
        return above
    if row.bottom <= min(slot.frame.y for slot in slots if slot.idx in LISTED):
        return row
    return Frame(row.x, inches(STAMP_OF_LISTS), inches(brand.page.x(NEXT_BEGINS)) - row.x, row.h)


def _drawn(brand: Brand, slot: Slot, start: int, *, ends: bool) -> Slot:
    """A slot as a box of the slide's own, inside the body; the small print is below it already."""
    if slot.idx == CITATIONS:
        return changed(slot, frame=_for_its_lines(brand, slot), drawn=True)
    if slot.idx == NEXT:
        return changed(slot, frame=_a_line_high(brand, slot), drawn=True)
    frame = inside(body_zone(brand.page), lowered(slot.frame, start))
    lowest = inches(LISTS_END) if ends else body_zone(brand.page).bottom if slot.role is Role.PICTURE else frame.bottom
    frame = changed(frame, h=min(frame.bottom, lowest) - frame.y)
    return changed(slot, frame=_one_line(brand, slot, frame) if slot.most_lines == 1 else frame, drawn=True)


def _for_its_lines(brand: Brand, slot: Slot) -> Frame:
    """The box of the small print, higher by what all its lines need where they are larger than designed, up to the body at most."""
    level, frame = slot.levels[0], slot.frame
    needed = lines_high(changed(level, floor=level.floor - 1), slot.most_lines or 1, brand.faces)
    high = max(frame.h, min(needed, frame.bottom - body_zone(brand.page).bottom))
    return changed(frame, y=frame.bottom - high, h=high)


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


def _decoration(brand: Brand, layout: Layout, start: int, *, stroke: bool) -> tuple[Shape | DrawnPicture, ...]:
    """What is drawn on claimdeck's own layout, as far as it belongs to the body; the title's stroke only if it is wanted."""
    zone = body_zone(brand.page)
    body = [one for one in layout.decoration if stroke or not _strokes(one.frame, layout.slot(TITLE))]
    within = (one for one in body if one.frame.y >= min(start, inches(1.4)) and one.frame.y < zone.bottom)
    return tuple(changed(one, frame=inside(zone, lowered(one.frame, start))) for one in within)


def _strokes(frame: Frame, title: Slot | None) -> bool:
    """Whether something short stands right below a layout's title."""
    return title is not None and 0 <= frame.y - title.frame.bottom < inches(STROKE) and frame.w < inches(STROKES)
