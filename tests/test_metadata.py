"""What a picture's file says beside the picture stays out of decks, and no pixel changes."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import Image, ImageCms, PngImagePlugin

from claimdeck.load.images.metadata import bare
from claimdeck.model.job import Job
from claimdeck.pipeline import build
from test_cache import OUTLINE

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
TOLD = (b"Dr Photographer", b"secret comment", b"http://ns.adobe.com/xap/1.0/", b"Photoshop 3.0", b"GPS")


def picture(mode: str = "RGB") -> Image.Image:
    """A picture with something in it."""
    found = Image.merge("RGB", [Image.radial_gradient("L").rotate(turn) for turn in (0, 90, 200)]).resize((160, 120))
    return found.convert(mode)


def exif() -> Image.Exif:
    """Who took it, with what, and where."""
    told = Image.Exif()
    told[0x013B] = "Dr Photographer"
    told[0x010F] = "GPS camera"
    told.get_ifd(0x8825)[1] = "N"
    return told


def jpeg(mode: str = "RGB", **how: Any) -> bytes:
    saved = BytesIO()
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Dr Photographer</x:xmpmeta>"
    picture(mode).save(saved, "JPEG", exif=exif(), icc_profile=PROFILE, comment=b"secret comment", xmp=xmp, **how)
    whole = saved.getvalue()
    ours = b"Photoshop 3.0\0" + b"8BIM" * 9
    return whole[:2] + b"\xff\xed" + (len(ours) + 2).to_bytes(2, "big") + ours + whole[2:] + b"a film behind the picture"


def png(mode: str = "RGB", **how: Any) -> bytes:
    saved, said = BytesIO(), PngImagePlugin.PngInfo()
    said.add_text("Author", "Dr Photographer")
    said.add_itxt("Comment", "secret comment")
    picture(mode).save(saved, "PNG", exif=exif(), icc_profile=PROFILE, pnginfo=said, **how)
    return saved.getvalue() + b"a film behind the picture"


MADE = {
    "a JPEG": ("jpeg", jpeg()),
    "a progressive JPEG": ("jpeg", jpeg(progressive=True)),
    "a grey JPEG": ("jpeg", jpeg("L")),
    "a JPEG of inks": ("jpeg", jpeg("CMYK")),
    "a JPEG with restarts": ("jpeg", jpeg(restart_marker_blocks=3)),
    "a PNG": ("png", png()),
    "a PNG with transparency": ("png", png("RGBA")),
    "a PNG with a palette": ("png", png("P", transparency=3)),
}


@pytest.mark.parametrize("name", MADE)
def test_nothing_is_left_but_the_picture_as_it_was(name: str) -> None:
    kind, content = MADE[name]
    found = bare(content, kind)
    assert any(told in content for told in TOLD) and not [told for told in (*TOLD, b"film") if told in found]
    with Image.open(BytesIO(content)) as before, Image.open(BytesIO(found)) as after:
        assert before.mode == after.mode and before.tobytes() == after.tobytes()
        assert before.info.get("icc_profile") == after.info.get("icc_profile") == PROFILE
        assert before.info.get("transparency") == after.info.get("transparency") and before.info.get("jfif_density") == after.info.get(
            "jfif_density"
        )
        assert not after.getexif()
    assert bare(found, kind) == found


@settings(max_examples=300, deadline=None)
@given(some.sampled_from(sorted(MADE)), some.integers(0, 10**6), some.binary(max_size=8), some.integers(0, 10**6))
def test_what_is_built_in_another_way_stays_as_it_is(name: str, at: int, other: bytes, cut: int) -> None:
    kind, content = MADE[name]
    at, cut = at % len(content), cut % len(content)
    damaged = content[:at] + other + content[at + len(other) :]
    for one in (damaged, damaged[:cut]):
        found = bare(one, kind)
        assert found == one or len(found) <= len(one)


def test_decks_have_pictures_without_it(tmp_path: Path) -> None:
    (tmp_path / "claimdeck.yaml").touch()
    (tmp_path / "a.png").write_bytes(jpeg())
    (tmp_path / "b.svg").write_bytes(png())
    (tmp_path / "outline.yaml").write_text(OUTLINE, encoding="utf-8")
    build(Job(outline=tmp_path / "outline.yaml", output=tmp_path / "deck.pptx", as_of=date(2026, 1, 1)))
    with ZipFile(tmp_path / "deck.pptx") as package:
        media = [package.read(name) for name in package.namelist() if name.startswith("ppt/media/")]
    assert len(media) == 2 and not [told for told in TOLD for one in media if told in one]
