"""Boxes with their words as small as they may be set: whether words have room in them at all."""

from claimdeck.layouts.finish import finished
from claimdeck.model.brand import Brand
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.room import text_area
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.units import points
from claimdeck.model.words import Paragraph

CLOSE = 0.5
"""The least share of the space between paragraphs."""


def at_floor(brand: Brand, slot: Slot) -> Slot:
    """The slot as the brand sets it, every level at its least size."""
    return changed(slot, levels=tuple(_least(level) for level in finished(_strict(brand), slot).levels))


def has_room(desk: Desk, paragraphs: tuple[Paragraph, ...], slot: Slot) -> bool:
    """Whether a slot holds these paragraphs, however small they are to be set."""
    return desk.height(paragraphs, at_floor(desk.brand, slot)) <= slot.frame.h


def shapes_have_room(desk: Desk, *shapes: Shape) -> bool:
    """Whether drawn shapes hold their own words, however small they are to be set."""
    return all(needed(desk, one, one.frame.w) <= one.frame.h for one in shapes if one.paragraphs and one.level and one.wraps)


def needed(desk: Desk, shape: Shape, width: int) -> int:
    """The height in EMU that a shape of that width needs for its words at their least size."""
    one = finished(_strict(desk.brand), changed(shape, frame=changed(shape.frame, w=width)))
    assert one.level is not None  # asked only of what has words
    wide, high = text_area(one.geometry, one.frame, one.insets, one.adjust[0][1] if one.adjust else 0)
    slot = Slot(idx=0, name=one.name, role=Role.BODY, frame=Frame(0, 0, points(wide), 0), levels=(_least(one.level),))
    return desk.height(one.paragraphs, slot) + one.frame.h - points(high)


def _strict(brand: Brand) -> Brand:
    """The brand with sizes that are read, also where a slide is set smaller because of other words."""
    laid = brand.page.laid
    return changed(brand, page=changed(brand.page, laid=changed(laid, lenient=False))) if laid and laid.lenient else brand


def _least(level: Level) -> Level:
    return changed(level, size=min(level.size, level.floor), before=CLOSE * level.before, after=CLOSE * level.after)
