"""A picture of a template as tiles of its mean colours: enough to tell which words are read on it."""

import warnings
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, TypeVar

from claimdeck.errors import TemplateError
from claimdeck.model.mosaic import Mosaic

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

T = TypeVar("T")
COLUMNS, ROWS = 64, 36
FIRST = (640, 360)
"""The size JPEGs are decoded at: fewer pixels take less time, and no tile is seen finer."""
MOST_PIXELS = 60_000_000
FORMS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "MPO")


def mosaics(read: Callable[[str], bytes]) -> Callable[[str], Mosaic | None]:
    """The tiles of a template's pictures by their parts, each reckoned once; `read` gives the bytes of a part, or raises TemplateError."""

    @cache
    def tiles(part: str) -> Mosaic | None:
        try:
            return mosaic(read(part))
        except TemplateError:
            return None

    return tiles


def mosaic(content: bytes) -> Mosaic | None:
    """The tiles of a picture; None where it is a drawing (EMF, WMF, SVG), damaged or far too large."""
    return looked_at(content, _tiles)


def looked_at(content: bytes, make: "Callable[[Opened], T]") -> "T | None":
    """What is made of a template's picture; None where it is a drawing, damaged or far too large."""
    from PIL import Image as Pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Pictures.open(BytesIO(content), formats=FORMS) as opened:
                return make(opened) if opened.width * opened.height <= MOST_PIXELS else None
    except Exception:  # Pillow's readers raise whatever a broken file leads them to
        return None


def _tiles(opened: "Opened") -> Mosaic:
    """Seen-through pixels lend their tile no colour: Pillow weighs colours by opacity in its premultiplied form only."""
    from PIL import Image as Pictures

    opened.draft("RGB", FIRST)
    small = opened.convert("RGBA").convert("RGBa").resize((COLUMNS, ROWS), Pictures.Resampling.BOX).convert("RGBA").tobytes()
    pixels = [small[i : i + 4] for i in range(0, len(small), 4)]
    tiles, opaque = (tuple(one[:3].hex().upper() for one in pixels), tuple(round(one[3] / 2.55) for one in pixels))
    return Mosaic(columns=COLUMNS, rows=ROWS, tiles=tiles, opaque=opaque)
