"""A sentence alone, or somebody's words: large in the middle of the slide, in the template's own title."""

from claimdeck.layouts.standard import FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.mapping.headings.banner import with_banner
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.room.zone import body_zone, inside
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, heading_of
from claimdeck.mapping.sheets.placed import off_edges
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

ASIDE, INSET = 3, 0.15
"""The part of the body's width by which titles that begin further to the right stand aside from it; the room before words in inches."""


def stated(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """The title stands where the design has it; face, colour and capitals are the template's."""
    made, own = free(brand, layout, sheet, stroke=True), layout.slot(TITLE)
    given = made.slot(TITLE)
    assert own is not None and given is not None, "every slide has a title"
    holder = heading_of(laid_of(brand), sheet)
    moved = _begins(given, body_zone(brand.page)) - own.frame.x
    large = _below(_large(brand, given, own, moved, filled=bool(holder and holder.paint)), made.slot(TOPIC))
    slots = tuple(large if slot.idx == TITLE else _beside(slot, own, moved) for slot in made.slots)
    strokes = (one for one in made.decoration if one.frame.x >= own.frame.x)  # a bar before the words would stand where they begin now
    slots = with_banner(laid_of(brand), tuple(slots), given, sheet, brand.faces)
    return changed(made, slots=slots, decoration=tuple(changed(one, frame=_moved(one.frame, moved)) for one in strokes))


def _begins(title: Slot, zone: Frame) -> int:
    """Where the words begin: where titles of the template do, else at the body's left where these stand aside from it."""
    left = title.frame.x + title.insets.left
    return left if title.levels[0].align == "l" and left - zone.x < zone.w // ASIDE else zone.x


def _large(brand: Brand, given: Slot, own: Slot, moved: int, *, filled: bool) -> Slot:
    """Where other titles of the template begin, and as wide as these where they are filled: as a band over the slide."""
    tie = changed(given.tie or Tie("title", 0), placed=True, styled=True)
    levels = tuple(_read(laid_of(brand), _as_given(level, given.levels[0])) for level in own.levels)
    frame = inside(body_zone(brand.page), own.frame)
    right = body_zone(brand.page).right if own.role is Role.COVER_TITLE else frame.right
    inset = given.insets.left if filled else min(given.insets.left, inches(INSET))  # that of titles may keep them off a mark
    begins = own.frame.x + moved - inset
    insets = changed(own.insets, left=inset, right=given.insets.right if filled else own.insets.right)
    left, right = (given.frame.x, given.frame.right) if filled else (begins, right)
    where = Frame(left, frame.y, right - left, frame.h)
    made = changed(given, frame=where, levels=levels, insets=insets, anchor=own.anchor, tie=tie, most_lines=None)  # its box alone limits it
    return off_edges(laid_of(brand), made)


def _read(how: Laid, level: Level) -> Level:
    """A level in no less than titles are read in, while type keeps to what is read."""
    size, floor = (how.at_least(points, LEAST_TITLE) for points in (level.size, level.floor))
    return level if how.lenient else changed(level, size=size, floor=floor)


def _below(title: Slot, topic: Slot | None) -> Slot:
    """The words below the line above them, which may be higher than it was designed."""
    frame = title.frame
    if topic is None or not topic.frame.y < frame.y < topic.frame.bottom:
        return title
    return changed(title, frame=changed(frame, y=topic.frame.bottom, h=frame.bottom - topic.frame.bottom))


def _beside(slot: Slot, own: Slot, moved: int) -> Slot:
    """What stands below the words, moved with them."""
    if not slot.drawn or slot.frame.x < own.frame.x or slot.idx in (NEXT, FOOTER, NUMBER):
        return slot
    frame = _moved(slot.frame, moved if slot.idx != TOPIC else own.frame.x + moved - slot.frame.x)  # exactly above the words
    return changed(slot, frame=changed(frame, w=min(frame.w, max(slot.frame.right, own.frame.right) - frame.x)))


def _moved(frame: Frame, moved: int) -> Frame:
    return changed(frame, x=frame.x + moved)


def _as_given(own: Level, given: Level) -> Level:
    """The design's size and place in the template's face, without the bullet its titles may begin with."""
    return changed(
        own, colour=given.colour, bold=given.bold, heading=given.heading, caps=given.caps, tracking=given.tracking, spacing=given.spacing,
        face=given.face, exact=given.exact, plain=given.plain,
    )  # fmt: skip
