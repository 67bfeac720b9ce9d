"""Pictures: opened once and whole, turned upright, and refused where they are none, broken or far too large."""

import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image as Pictures
from PIL import ImageOps

from claimdeck.load.reading import Named, Reading
from claimdeck.model.job import Image

KINDS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg"}
LARGEST = 50_000_000
TURNED = 0x0112
"""The EXIF tag that says how the camera was held."""


def picture(path: Path, named: Named, reading: Reading) -> Image | None:
    """The picture, or None where it cannot be used, which is reported."""
    try:
        if path.stat().st_size > LARGEST:
            return _refused(named, reading, f"'{named.name}' has more than {LARGEST // 1_000_000} MB", "save it smaller")
        content = path.read_bytes()
        return _opened(content, named, reading)
    except (Pictures.DecompressionBombError, Pictures.DecompressionBombWarning):
        return _refused(named, reading, f"'{named.name}' has too many pixels", "save it smaller: 4000 pixels across are plenty")
    except Exception:  # Pillow's readers raise whatever a broken file leads them to
        return _refused(named, reading, f"'{named.name}' is no picture, or a broken one", "save it anew as PNG or JPEG")


def _refused(named: Named, reading: Reading, message: str, hint: str) -> None:
    reading.error("not-a-picture", message, named.span, hint)


def _opened(content: bytes, named: Named, reading: Reading) -> Image | None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Pictures.DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning)
        with Pictures.open(BytesIO(content)) as opened:
            kind = KINDS.get(opened.format or "")
            if kind is None:
                return _refused(named, reading, f"'{named.name}' is a {opened.format}; PNG and JPEG can be shown", "save it as PNG or JPEG")
            opened.load()
            if opened.getexif().get(TURNED, 1) == 1:
                return Image(name=named.name, content=content, kind=kind, width=opened.width, height=opened.height)
            return _upright(opened, named.name, kind)


def _upright(opened: Pictures.Image, name: str, kind: str) -> Image:
    """The picture as it is meant to be seen: PowerPoint does not turn it."""
    turned, saved = ImageOps.exif_transpose(opened), BytesIO()
    turned.save(saved, "PNG" if kind == "png" else "JPEG", **({} if kind == "png" else {"quality": 95}))
    return Image(name=name, content=saved.getvalue(), kind=kind, width=turned.width, height=turned.height)
