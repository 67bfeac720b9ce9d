"""A picture in a frame that has another shape: cropped around the point that matters, or whole with room beside it."""

from claimdeck.model.author import Spot
from claimdeck.model.image import Image
from claimdeck.model.shapes import Frame

UNSEEN = 0.01
"""A picture that is so much wider or higher than its frame is stretched over it: nobody sees that, and everybody sees a sliver."""
WHOLE = 100000
"""Crops are in thousandths of a percent."""


def crop(image: Image, focus: Spot | None, frame: Frame) -> tuple[int, int, int, int]:
    """Left, top, right, bottom to cut so that the picture fills the frame; the focus (0 to 1) as near its middle as can be."""
    x, y = focus or (0.5, 0.5)
    shape, room = image.width / image.height, frame.w / frame.h
    wide, tall = max(0.0, 1 - room / shape), max(0.0, 1 - shape / room)
    left, top = _cut(x, wide), _cut(y, tall)
    return (round(left * WHOLE), round(top * WHOLE), round((wide - left) * WHOLE), round((tall - top) * WHOLE))


def _cut(focus: float, lost: float) -> float:
    """How much of what is lost is cut before the focus."""
    return min(max(focus - (1 - lost) / 2, 0.0), lost)


def whole(image: Image, frame: Frame) -> tuple[int, int, int, int]:
    """The same for a picture that is never cropped: what is negative is room left beside it, or above and below."""
    shape, room = image.width / image.height, frame.w / frame.h
    if abs(shape / room - 1) < UNSEEN:
        return (0, 0, 0, 0)
    beside, above = (round(max(0.0, more - 1) / 2 * WHOLE) for more in (room / shape, shape / room))
    return (-beside, -above, -beside, -above)
