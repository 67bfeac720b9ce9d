"""Pictures made of pixels: kept as they are where every program shows them so, else saved anew as it is meant to be seen."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimdeck.load.images.metadata import bare
from claimdeck.load.images.pictures import Refused
from claimdeck.load.yaml.reading import Named, Reading
from claimdeck.model.finding import warning
from claimdeck.model.image import Image

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

KINDS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg"}
TURNED = 0x0112
"""The EXIF tag that says how the camera was held."""
INKS = "CMYK"


def pixels(content: bytes, named: Named, reading: Reading) -> Image:
    """The picture. Raises Refused for other forms than PNG and JPEG, and whatever Pillow raises for a broken one."""
    from PIL import Image as Pictures

    with Pictures.open(BytesIO(content)) as opened:
        kind, moves = KINDS.get(opened.format or ""), opened.format != "MPO" and getattr(opened, "n_frames", 1) > 1
        if kind is None:
            what = f"a {opened.format}{' that moves' if moves else ''}"
            raise Refused(f"'{named.name}' is {what}; PNG, JPEG and SVG can be shown", "save it as PNG or JPEG")
        opened.load()
        if moves:
            said = f"'{named.name}' moves, and a slide shows only its first picture"
            reading.found.append(warning("moving-picture", said, named.span, "save the picture you mean by itself"))
        return _as_seen(opened, content, kind, named.name)


def _as_seen(opened: "Opened", content: bytes, kind: str, name: str) -> Image:
    """Upright, since PowerPoint does not turn it, and in the colours of light: not every program knows those of inks."""
    if opened.getexif().get(TURNED, 1) == 1 and opened.mode != INKS:
        return Image(name=name, content=bare(content, kind), kind=kind, width=opened.width, height=opened.height)
    from PIL import ImageOps

    turned = ImageOps.exif_transpose(opened)
    profile = opened.info.get("icc_profile")
    if turned.mode == INKS:
        turned, profile = _in_light(turned, profile), None
    how: dict[str, Any] = {"quality": 95} if kind == "jpeg" else {}
    saved = BytesIO()
    turned.save(saved, kind.upper(), **how, **({"icc_profile": profile} if profile else {}))
    return Image(name=name, content=saved.getvalue(), kind=kind, width=turned.width, height=turned.height)


def _in_light(inked: "Opened", profile: bytes | None) -> "Opened":
    """Red, green and blue in place of the four inks, by the picture's own profile where it has a good one."""
    from PIL import ImageCms

    if profile:
        try:
            found = ImageCms.ImageCmsProfile(BytesIO(profile))
            made = ImageCms.profileToProfile(inked, found, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return made or inked.convert("RGB")
        except (ImageCms.PyCMSError, OSError):
            pass
    return inked.convert("RGB")
