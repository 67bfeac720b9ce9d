"""The room for words inside a box or a drawn shape."""

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
