"""Pictures: opened once and whole, made what every program shows, and refused where they are none, broken or far too large."""

import warnings
from pathlib import Path

from claimdeck.load.files.folder import Folder, content_of
from claimdeck.load.yaml.reading import Named, Reading
from claimdeck.model.finding import warning
from claimdeck.model.image import Image

LARGEST = 50_000_000
KINDS = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".jpe": "jpeg", ".svg": "svg"}
NAMES = {"png": "a PNG", "jpeg": "a JPEG", "svg": "an SVG"}


class Refused(Exception):
    """Why a picture cannot be used, and what to do."""


def picture(path: Path, named: Named, folder: Folder, reading: Reading) -> Image | None:
    """The picture, or None where it cannot be used, which is reported."""
    from PIL import Image as Pictures  # only talks with pictures pay for it

    try:
        return _opened(path, named, folder, reading)
    except Refused as refused:
        message, hint = refused.args
    except (Pictures.DecompressionBombError, Pictures.DecompressionBombWarning):
        message, hint = f"'{named.name}' has too many pixels", "save it smaller: 4000 pixels across are plenty"
    except Exception:  # Pillow's readers raise whatever a broken file leads them to
        message, hint = f"'{named.name}' is no picture, or a broken one", "save it anew as PNG or JPEG"
    reading.error("not-a-picture", message, named.span, hint)
    return None


def _opened(path: Path, named: Named, folder: Folder, reading: Reading) -> Image:
    """The picture, whatever its file is called. Raises Refused, or whatever Pillow raises."""
    if path.stat().st_size > LARGEST:
        raise Refused(f"'{named.name}' has more than {LARGEST // 1_000_000} MB", "save it smaller")
    content = content_of(path, folder, reading)
    image = _drawing(content, named, reading) or _pixels(content, named, reading)
    _called(image, path.suffix.lower(), named, reading)
    return image


def _drawing(content: bytes, named: Named, reading: Reading) -> Image | None:
    """An SVG; None for what is none."""
    if b"<svg" not in content[:65536] or content.startswith((b"\x89PNG", b"\xff\xd8")):
        return None
    from claimdeck.load.images.vectors import drawing  # few pictures are drawings

    return drawing(content, named, reading)


def _pixels(content: bytes, named: Named, reading: Reading) -> Image:
    from claimdeck.load.images.pixels import pixels

    with warnings.catch_warnings():
        from PIL.Image import DecompressionBombWarning

        warnings.simplefilter("error", DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning)
        return pixels(content, named, reading)


def _called(image: Image, suffix: str, named: Named, reading: Reading) -> None:
    """Report a file whose name says that it is something else: it is shown, and other programs may not open it."""
    kind = "svg" if image.svg else image.kind
    if KINDS.get(suffix) != kind:
        said = f"'{named.name}' is {NAMES[kind]}, whatever its name says"
        reading.found.append(warning("misnamed-picture", said, named.span, f"let its name end in .{'jpg' if kind == 'jpeg' else kind}"))
