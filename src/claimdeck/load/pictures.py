"""Pictures: opened once and whole, turned upright, and refused where they are none, broken or far too large."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from claimdeck.load.folder import Folder, content_of
from claimdeck.load.reading import Named, Reading
from claimdeck.model.job import Image

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

KINDS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg"}
LARGEST = 50_000_000
TURNED = 0x0112
"""The EXIF tag that says how the camera was held."""


class _Refused(Exception):
    """Why a picture cannot be used, and what to do."""


def picture(path: Path, named: Named, folder: Folder, reading: Reading) -> Image | None:
    """The picture, or None where it cannot be used, which is reported."""
    from PIL import Image as Pictures  # only talks with pictures pay for it

    try:
        return _opened(path, named.name, folder, reading)
    except _Refused as refused:
        message, hint = refused.args
    except (Pictures.DecompressionBombError, Pictures.DecompressionBombWarning):
        message, hint = f"'{named.name}' has too many pixels", "save it smaller: 4000 pixels across are plenty"
    except Exception:  # Pillow's readers raise whatever a broken file leads them to
        message, hint = f"'{named.name}' is no picture, or a broken one", "save it anew as PNG or JPEG"
    reading.error("not-a-picture", message, named.span, hint)
    return None


def _opened(path: Path, name: str, folder: Folder, reading: Reading) -> Image:
    from PIL import Image as Pictures

    if path.stat().st_size > LARGEST:
        raise _Refused(f"'{name}' has more than {LARGEST // 1_000_000} MB", "save it smaller")
    content = content_of(path, folder, reading)
    with warnings.catch_warnings():
        warnings.simplefilter("error", Pictures.DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning)
        with Pictures.open(BytesIO(content)) as opened:
            kind = KINDS.get(opened.format or "")
            if kind is None:
                raise _Refused(f"'{name}' is a {opened.format}; PNG and JPEG can be shown", "save it as PNG or JPEG")
            opened.load()
            if opened.getexif().get(TURNED, 1) == 1:
                return Image(name=name, content=content, kind=kind, width=opened.width, height=opened.height)
            return _upright(opened, name, kind)


def _upright(opened: "Opened", name: str, kind: str) -> Image:
    """The picture as it is meant to be seen: PowerPoint does not turn it."""
    from PIL import ImageOps

    turned, saved = ImageOps.exif_transpose(opened), BytesIO()
    turned.save(saved, "PNG" if kind == "png" else "JPEG", **({} if kind == "png" else {"quality": 95}))
    return Image(name=name, content=saved.getvalue(), kind=kind, width=turned.width, height=turned.height)
