"""Covers and openings of sections: title and subtitle in the template's placeholders, the facts where the sheet leaves room."""

from claimdeck.layouts.standard import TOPIC
from claimdeck.mapping.covers.below_stamp import below_stamp
from claimdeck.mapping.covers.below_title import below_title
from claimdeck.mapping.covers.cover_places import STAMP, SUBTITLE, corner, end_of
from claimdeck.mapping.covers.drawn_facts import with_room
from claimdeck.mapping.covers.facts import with_facts
from claimdeck.mapping.covers.plain import is_plain, second
from claimdeck.mapping.footer.beside_art import beside_art
from claimdeck.mapping.placing.drawn import on
from claimdeck.mapping.placing.footers import feet, is_own
from claimdeck.mapping.placing.headed import edge, heading, laid_of
from claimdeck.mapping.placing.stated import stated
from claimdeck.mapping.sheets.clothes import art_of, heading_of, is_ground, levels_of, on_slide, tie_of, unlisted, worn
from claimdeck.mapping.sheets.parts import number_boxes
from claimdeck.mapping.sheets.placed import grown, lines_high, off_edges, under_its_top
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT, inches

NUMBER, PICTURE, STAMPED = 15, 18, 99
SUBTITLE_LINES, FEW = 3, 2
"""Lines of a subtitle there must be room for, and above a picture in its box."""
LOWEST = 0.3
"""How near (inches, on a slide 7.5 inches high) a subtitle that stands lower may come to the slide's foot."""
LEAST_TOPIC = 2.0
"""The width in inches of the design that a topic needs."""
NEARLY = 6 * EMU_PER_POINT
"""How far beside each other on the slide lines begin that were meant to begin below each other."""


def opening(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """The layout on the template's cover or divider; where a layout of plain slides stands in, large as a sentence alone."""
    if is_plain(laid_of(brand), sheet):
        plain = with_room(brand, stated(brand, layout, sheet))
        return changed(plain, slots=tuple(beside_art(laid_of(brand), one, sheet) if one.idx == TOPIC else one for one in plain.slots))
    head = heading_of(laid_of(brand), sheet)
    top = heading(brand, layout, sheet, [one.frame for one in _filled(layout, sheet) if one is not head])
    below = _subtitle(brand, layout, sheet)
    far = head is not None and head.moved
    below = _below_grown(laid_of(brand), below, top[0], head) if below and top and head else below
    below = _under(laid_of(brand), below, top[0], far=far) if below and below.tie and top else below
    named = tuple(slot for slot in (below, _number(brand, layout, sheet), _picture(brand, layout, sheet)) if slot)
    foot = tuple(one for one in feet(brand, layout, sheet) if not (is_own(one) and _on_any(one, (*top, *named))))
    row = edge(brand, sheet)
    hidden = any(row.meets(slot.frame) for slot in (*top, *named) if slot.idx != TOPIC)
    top = _begun_alike(brand, top, row)
    aside = hidden or not _stands_above(top)
    there = (*(slot for slot in top if not (aside and slot.idx == TOPIC)), *named, *foot)
    texts = {top[0].idx, *(slot.idx for slot in named if slot.role is not Role.PICTURE)}

    def with_all(facts: tuple[Slot, ...]) -> tuple[Layout, Frame | None]:
        stacked = [_under(laid_of(brand), one, top[0]) if one.drawn else one for one in facts]
        made = on(brand, layout, sheet, tuple(off_edges(laid_of(brand), one) if one.idx in texts else one for one in stacked), ())
        risen = any(slot.idx == top[0].idx and slot.frame.y < top[0].frame.y and row.meets(slot.frame) for slot in made.slots)
        return made, corner(brand, sheet, made.slots, row, hidden=hidden or risen)

    made, free = with_all(with_facts(brand, layout, sheet, there))
    if free is None and (apart := _off_row(brand, layout, sheet, there, row, made)):
        made, free = with_all(apart)
    return below_title(below_stamp(changed(made, edge=free) if free else made))


def _off_row(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...], row: Frame, made: Layout) -> tuple[Slot, ...]:
    """What stands there with what it has no placeholder for, off the end of the row where the stamp stands; empty if it stands so."""
    end = end_of(row)
    if not any(slot.drawn and slot.frame.meets(end) for slot in made.slots):
        return ()
    kept = Slot(idx=STAMPED, name="", role=Role.BODY, frame=end, levels=there[0].levels)
    found = tuple(slot for slot in with_facts(brand, layout, sheet, (*there, kept)) if slot is not kept)
    return found if {slot.idx for slot in made.slots} <= {slot.idx for slot in found} else ()


def _filled(layout: Layout, sheet: Sheet) -> tuple[Placeholder, ...]:
    """What a slide that opens something may fill: the template's other boxes stay empty, and no show has them."""
    below = second(sheet)
    pictures = sheet.holders("pic") if layout.slot(PICTURE) else ()
    numbers = number_boxes(sheet) if layout.slot(NUMBER) else ()
    return (*((below,) if below else ()), *numbers, *pictures, *sheet.holders("ftr", "sldNum", "dt"))


def _begun_alike(brand: Brand, top: tuple[Slot, ...], row: Frame) -> tuple[Slot, ...]:
    """The topic exactly above the words of a title that begins further in, where the row has room for both topic and stamp there."""
    title = top[0]
    begins = title.frame.x + title.insets.left
    right = min(row.right - inches(STAMP), begins + row.w * 6 // 10)
    if title.levels[0].align != "l" or begins < row.x or right - begins < inches(LEAST_TOPIC):
        return top
    return tuple(changed(one, frame=changed(one.frame, x=begins, w=right - begins)) if one.idx == TOPIC else one for one in top)


def _stands_above(top: tuple[Slot, ...]) -> bool:
    """Whether the topic begins where the words of the title do; else it would stand far from these."""
    title = top[0]
    begins = {one.frame.x + one.insets.left for one in top}
    return title.levels[0].align == "l" and max(begins) - min(begins) <= EMU_PER_POINT


def _subtitle(brand: Brand, layout: Layout, sheet: Sheet) -> Slot | None:
    holder, own, how = second(sheet), layout.slot(SUBTITLE), laid_of(brand)
    if own is None or holder is None or holder is heading_of(how, sheet) or not on_slide(how, holder.frame):
        return None
    made = worn(how, own, holder, sheet, unlisted(holder, levels_of(how, holder, 0, 1, 12 * how.share)), tie_of(holder, sheet))
    others = [one.frame for one in sheet.placeholders if one is not holder]
    others += art_of(how, sheet)
    tall = grown(how, changed(made, role=Role.SUBTITLE), others, SUBTITLE_LINES, brand.faces, filled=bool(holder.paint))
    below = under_its_top(tall, brand.faces)
    return off_edges(how, _above_pictures(brand, sheet, _on_band(how, sheet, below, holder.frame)))


def _below_grown(how: Laid, slot: Slot, title: Slot, head: Placeholder) -> Slot:
    """A subtitle right below a title that has grown over it as much lower, where the slide goes on."""
    over, grown = title.frame.bottom - slot.frame.y, title.frame.bottom - how.back(head.frame).bottom
    lower = changed(slot.frame, y=title.frame.bottom)
    if slot.tie is None or not slot.frame.meets(title.frame) or not 0 < over <= grown + slot.frame.h // 8:
        return slot
    if how.frame(lower).bottom > how.height - how.emu(LOWEST):
        return slot
    return changed(slot, frame=lower, tie=changed(slot.tie, placed=True))


def _under(how: Laid, slot: Slot, title: Slot, *, far: bool = False) -> Slot:
    """A box whose words nearly begin where those of the title do, and so seem to be placed by mistake: right below these.

    Below a title that was moved beside something they begin there however `far` it was moved.
    """
    if slot is title or {level.align for one in (slot, title) for level in one.levels[:1]} != {"l"}:
        return slot
    beside = title.frame.x + title.insets.left - slot.frame.x - slot.insets.left
    if not 0 < abs(beside) * how.scale < (how.width if far and beside > 0 else NEARLY):
        return slot
    x = slot.frame.x + beside
    wide = min(slot.frame.w, max(title.frame.right, slot.frame.right) - x)
    return changed(slot, frame=changed(slot.frame, x=x, w=wide), tie=changed(slot.tie, placed=True) if slot.tie else None)


def _on_band(how: Laid, sheet: Sheet, slot: Slot, box: Frame) -> Slot:
    """A subtitle that stands on a band stays on it: it was set in a colour that is read there."""
    here, most = how.frame(slot.frame), box.y + box.h * 3 // 4
    bands = [one.frame for art in sheet.art for one in art.drawn if one.paint and one.kind == "shape" and not is_ground(how, one.frame)]
    wide = (one for one in bands if one.x <= here.x and here.right <= one.right)
    bottom = min([here.bottom, *(one.bottom for one in wide if one.y <= box.y and one.bottom >= most)])
    return slot if bottom == here.bottom else changed(slot, frame=how.back(changed(here, h=bottom - here.y)))


def _above_pictures(brand: Brand, sheet: Sheet, slot: Slot) -> Slot:
    """A subtitle whose words begin at its top ends above a picture that is drawn over the foot of its box, where a few lines are left."""
    how = laid_of(brand)
    least = slot.frame.y + lines_high(slot.levels[0], FEW, brand.faces) + slot.insets.top + slot.insets.bottom
    drawn = (one for art in sheet.art for one in art.drawn if one.kind == "picture" and not (one.through or is_ground(how, one.frame)))
    tops = [box.y for box in (how.back(one.frame) for one in drawn) if box.meets(slot.frame) and box.y >= least]
    if slot.anchor != "t" or slot.tie is None or not tops:
        return slot
    return changed(slot, frame=changed(slot.frame, h=min(tops) - slot.frame.y), tie=changed(slot.tie, placed=True))


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


def _on_any(slot: Slot, others: tuple[Slot, ...]) -> bool:
    """Whether a box would lie on one of others."""
    return any(slot.frame.meets(other.frame) for other in others)
