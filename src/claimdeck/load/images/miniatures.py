"""A template's pictures made small for a page that shows its layouts: a hundred kilobytes tell enough."""

from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from claimdeck.load.images.mosaics import looked_at
from claimdeck.model.miniature import Miniature

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

LARGEST = (640, 640)


@lru_cache(maxsize=64)
def miniature(content: bytes) -> Miniature | None:
    """The small copy of a picture; None where it is a drawing (EMF, WMF, SVG), damaged or far too large."""
    return looked_at(content, _small)


def _small(opened: "Opened") -> Miniature:
    opened.draft("RGB", LARGEST)
    solid = opened.mode in ("L", "RGB", "CMYK", "YCbCr", "1") and "transparency" not in opened.info
    ready = opened.convert("RGB" if solid else "RGBA")
    ready.thumbnail(LARGEST)
    saved, kind = BytesIO(), "jpeg" if solid else "png"
    ready.save(saved, kind.upper(), **({"quality": 80} if solid else {"optimize": True}))
    return Miniature(width=ready.width, height=ready.height, address=f"data:image/{kind};base64,{b64encode(saved.getvalue()).decode()}")
