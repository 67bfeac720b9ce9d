"""The room for words inside a box or a drawn shape."""

from typing import Any

from claimdeck.model.layout import Slot
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.units import EMU_PER_POINT

ROUND_CORNER = 1 - 0.5**0.5
"""How far a box inside a round one is from its edge, as a share of the radius."""


def inner(frame: Frame, insets: Insets) -> tuple[float, float]:
    """Width and height in points that are left inside a box."""
    return (frame.w - insets.left - insets.right) / EMU_PER_POINT, (frame.h - insets.top - insets.bottom) / EMU_PER_POINT


def text_area(geometry: str, frame: Frame, insets: Insets, adjust: int) -> tuple[float, float]:
    """Width and height in points for the text of a drawn shape: arrows and circles keep their points and edges free.

    The text rectangles are those of the preset shapes (ECMA-376, presetShapeDefinitions.xml).
    """
    width, height = inner(frame, insets)
    point = adjust / 100000 * min(frame.w, frame.h) / EMU_PER_POINT
    corners = 2 * ROUND_CORNER * point
    lost = {
        "chevron": (2 * point, 0.0),
        "homePlate": (point / 2, 0.0),
        "ellipse": (ROUND_CORNER * frame.w / EMU_PER_POINT, ROUND_CORNER * frame.h / EMU_PER_POINT),
        "roundRect": (corners, corners),
    }.get(geometry, (0.0, 0.0))
    return width - lost[0], height - lost[1]


def slot_room(slot: Slot) -> tuple[float, float]:
    """Width and height in points of a placeholder's inside; of one with columns, of each of them."""
    known: Any = slot
    try:
        return known.room_  # type: ignore[no-any-return]  # as it is made below
    except AttributeError:
        known.room_ = _slot_room(slot)
        return slot_room(slot)


def _slot_room(slot: Slot) -> tuple[float, float]:
    """Boxes drawn on somebody's template are scaled, so that their round corners take room, too; claimdeck's own have it to spare."""
    width, height = inner(slot.frame, slot.insets)
    width, height = _in_corners(slot, width, height) if slot.drawn else (width, height)
    return (width - (slot.columns - 1) * slot.gap / EMU_PER_POINT) / slot.columns, height


def _in_corners(slot: Slot, width: float, height: float) -> tuple[float, float]:
    """What is left for words between round corners (ECMA-376, presetShapeDefinitions.xml)."""
    corner = ROUND_CORNER * min(slot.radius, min(slot.frame.w, slot.frame.h) / 2) / EMU_PER_POINT
    sides = {"roundRect": (2, 2), "round2SameRect": (2, 1)}.get(slot.geometry, (0, 0))
    return width - sides[0] * corner, height - sides[1] * corner
