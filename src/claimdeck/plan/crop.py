"""Cropping a picture to a frame around the point that matters."""

from claimdeck.model.job import Image
from claimdeck.model.shapes import Frame

WHOLE = 100000
"""Crops are in thousandths of a percent."""


def crop(image: Image, focus: tuple[float, ...], frame: Frame) -> tuple[int, int, int, int]:
    """Left, top, right, bottom to cut so that the picture fills the frame; the focus (0 to 1) as near its middle as can be."""
    x, y = (*focus, 0.5, 0.5)[:2]
    shape, room = image.width / image.height, frame.w / frame.h
    wide, tall = max(0.0, 1 - room / shape), max(0.0, 1 - shape / room)
    left, top = _cut(x, wide), _cut(y, tall)
    return (round(left * WHOLE), round(top * WHOLE), round((wide - left) * WHOLE), round((tall - top) * WHOLE))


def _cut(focus: float, lost: float) -> float:
    """How much of what is lost is cut before the focus."""
    return min(max(focus - (1 - lost) / 2, 0.0), lost)
