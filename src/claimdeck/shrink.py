"""Pictures made as small as the slides can show, once for the largest of their places; drawings in vectors are drawn that large."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimdeck.cache import remembered
from claimdeck.model.image import Image
from claimdeck.model.picture_sizes import sizes
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed
from claimdeck.svg import drawn, drawn_by

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

PER_INCH = 220
"""Pixels for each inch of a slide: more are seen by nobody, on no screen and in no print of it."""
DRAWN_PER_INCH = 144
"""The same of drawings in vectors, which only older programs show in pixels: as many as a common screen has."""
WORTH = 0.8
"""A picture is made smaller only where it loses so much of its width: each time costs a little sharpness."""
GREYS_OF_16_BITS = ("I", "I;16", "I;16B", "I;16L", "I;16N")


def shrunk(plan: Plan, images: Iterable[Image]) -> tuple[Image, ...]:
    """The images as the slides need them; the same images in the same places give the same bytes."""
    widest: dict[str, float] = {}
    for _, item, inches in sizes(plan):
        widest[item.image] = max(widest.get(item.image, 0.0), inches)
    return tuple(_as_needed(image, widest[image.name]) if image.name in widest else image for image in images)


def _as_needed(image: Image, inches: float) -> Image:
    if image.svg:
        across, source = round(inches * DRAWN_PER_INCH), image.svg
        made = _kept(source, "svg", across, lambda: _smaller(drawn(source, across), "png", across))
        return changed(image, content=made)
    across, content, kind = round(inches * PER_INCH), image.content, image.kind
    if across >= WORTH * image.width:
        return image
    return changed(image, content=_kept(content, kind, across, lambda: _smaller(content, kind, across)))


def _kept(source: bytes, kind: str, across: int, make: Callable[[], bytes]) -> bytes:
    """What was made of a picture in this or an earlier run, by the same code with the same libraries."""
    by = (*_made_by(), drawn_by()) if kind == "svg" else _made_by()
    return remembered((*by, kind, str(across), source), make) if all(by) else make()


@lru_cache(maxsize=1)
def _made_by() -> tuple[bytes | str, ...]:
    """The code in this file, and the libraries that write pictures."""
    from PIL import __version__, features

    written = [f"{library} {features.version(library)}" for library in ("jpg", "zlib")]
    return ("shrunk", Path(__file__).read_bytes(), __version__, *written)


@lru_cache(maxsize=32)
def _smaller(content: bytes, kind: str, width: int) -> bytes:
    """The picture `width` pixels wide with its transparency and profile; as it was where that takes fewer bytes."""
    from PIL import Image as Pictures

    with Pictures.open(BytesIO(content)) as opened:
        ready, profile = _ready(opened), opened.info.get("icc_profile")
        if ready.width != width:
            ready = ready.resize((width, max(1, round(width * ready.height / ready.width))), Pictures.Resampling.LANCZOS)
        how: dict[str, Any] = {"quality": 90, "optimize": True} if kind == "jpeg" else {}
        if profile and ready.mode[0] == opened.mode[0].replace("P", "R"):
            how["icc_profile"] = profile
        saved = BytesIO()
        ready.save(saved, kind.upper(), **how)
    return min(saved.getvalue(), content, key=len)


def _ready(opened: "Opened") -> "Opened":
    """The picture in a form that can be resampled: no palette, no single bits, no 16 bits; transparency only where there is some."""
    if opened.mode in GREYS_OF_16_BITS:
        return opened.convert("I").point(lambda grey: grey / 256).convert("L")
    if "transparency" in opened.info or opened.mode == "PA":
        return opened.convert("RGBA")
    if opened.mode == "RGBA" and opened.getchannel("A").getextrema() == (255, 255):
        return opened.convert("RGB")
    return opened if opened.mode in ("L", "LA", "RGB", "RGBA") else opened.convert("L" if opened.mode == "1" else "RGB")
