"""Pictures: what is loaded and what is refused, at its place; how they stand on slides, and that a deck carries no more than they need."""

import struct
import zlib
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from PIL import Image, ImageCms
from pptx import Presentation

from claimdeck import svg
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build, examine
from oracle.validators import audit_errors, sdk_errors

HEAD = "deck: {title: T, language: en-GB, brand: plain, code: EX-1, prepared: 2026}\nslides:\n"
SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
RECTANGLE = '<rect width="30" height="20" fill="#0b7285"/>'
Write = Callable[[str], Path]


@pytest.fixture
def talk(tmp_path: Path) -> Write:
    """Make a talk with these slides, in a folder where pictures may stand."""

    def write(slides: str) -> Path:
        (tmp_path / "claimdeck.yaml").touch()
        outline = tmp_path / "outline.yaml"
        outline.write_text(HEAD + slides, encoding="utf-8")
        return outline

    return write


def found(outline: Path) -> list[tuple[str, int, int, str]]:
    """(rule, line, column, message) of every finding above a note."""
    checked, _ = examine(Job(outline=outline, as_of=date(2026, 1, 1)))
    return [(one.rule, one.span.line, one.span.column, one.message) for one in checked.findings if one.level.name != "NOTE"]


def made(outline: Path) -> Build:
    done = build(Job(outline=outline, output=outline.with_name("deck.pptx"), as_of=date(2026, 1, 1)))
    assert done.deck is not None, done.findings
    return done


def cover(file: str) -> str:
    return f"  - cover: {{picture: {{file: {file}, alt: What is seen}}}}\n"


def drawing(inside: str, more: str = 'viewBox="0 0 30 20"', before: str = "") -> str:
    return f"{before}<svg {SPACE} {more}>{inside}</svg>"


REFUSED = {
    "a picture elsewhere": (drawing('<image href="http://example.org/a.png"/>'), "shows 'http://example.org/a.png', which is not in it"),
    "a file of the machine": (drawing('<image xlink:href="file:///etc/hosts"/>'), "which is not in it"),
    "a drawing inside": (drawing('<image href="data:image/svg+xml;base64,AAAA"/>'), "which is not in it"),
    "a colour elsewhere": (drawing('<rect style="fill:url(other.svg#a)"/>'), "shows 'other.svg#a', which is not in it"),
    "a style elsewhere": (drawing('<style>@import "other.css";</style>'), "shows 'other.css', which is not in it"),
    "a style sheet": (drawing(RECTANGLE, before='<?xml-stylesheet href="a.css"?>'), "has a style sheet that is not in it"),
    "a script": (drawing("<script>1</script>"), "has a script in it"),
    "a handler": (drawing('<rect onclick="go()"/>'), "has a script in it"),
    "entities": (drawing("&b;", before='<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), "declares entities"),
    "no size": (drawing(RECTANGLE, more=""), "does not say how large it is"),
    "no height": (drawing(RECTANGLE, more='viewBox="0 0 30 0"'), "does not say how large it is"),
    "a huge size": (drawing(RECTANGLE, more='width="9999999" height="9999999"'), "which no slide shows"),
    "a line": (drawing(RECTANGLE, more='viewBox="0 0 3000 1"'), "which no slide shows"),
    "nothing": (drawing(""), "draws nothing"),
    "depth": (drawing("<g>" * 500 + "</g>" * 500), "has too much in it"),
    "half a drawing": (drawing(RECTANGLE)[:-8], "is a broken SVG"),
    "another root": (f"<html><svg {SPACE}/></html>", "is no SVG"),
}


@pytest.mark.parametrize("inside", REFUSED)
def test_a_drawing_is_refused_for(inside: str, talk: Write, tmp_path: Path) -> None:
    content, message = REFUSED[inside]
    (tmp_path / "a.svg").write_text(content, encoding="utf-8")
    rule, line, column, said = found(talk(cover("a.svg")))[0]
    assert (rule, line, column) == ("not-a-picture", 3, 29) and message in said


def test_a_drawing_that_takes_forever_is_ended(talk: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg, "SECONDS", 1.0)
    slow = '<filter id="f"><feMorphology operator="dilate" radius="5000"/></filter><rect width="3000" height="2000" filter="url(#f)"/>'
    (tmp_path / "a.svg").write_text(drawing(slow, more='viewBox="0 0 3000 2000"'), encoding="utf-8")
    assert "takes longer than 1 seconds to draw" in found(talk(cover("a.svg")))[0][3]


def test_without_what_draws_them_it_is_said_what_to_install(talk: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resvg_py.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (tmp_path / "a.svg").write_text(drawing(RECTANGLE + "<!-- alone -->"), encoding="utf-8")
    checked, _ = examine(Job(outline=talk(cover("a.svg")), as_of=date(2026, 1, 1)))
    assert "is an SVG" in checked.findings[0].message and "claimdeck[svg]" in checked.findings[0].hint


def test_words_in_a_drawing_are_told(talk: Write, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(drawing(RECTANGLE + '<text x="1" y="9">A</text>'), encoding="utf-8")
    assert [one[0] for one in found(talk(cover("a.svg")))] == ["words-in-picture"]


def test_a_drawing_is_in_the_deck_with_a_picture_of_it(talk: Write, tmp_path: Path) -> None:
    content = drawing(
        RECTANGLE, before='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    (tmp_path / "a.svg").write_text(content, encoding="utf-8")
    outline = talk(cover("a.svg"))
    first = made(outline).deck
    with ZipFile(tmp_path / "deck.pptx") as package:
        names = package.namelist()
        vectors, pixels = ([name for name in names if name.endswith(end)] for end in (".svg", ".png"))
        assert [package.read(name).decode() for name in vectors] == [content] and len(pixels) == 1
        assert b'Extension="svg" ContentType="image/svg+xml"' in package.read("[Content_Types].xml")
        slide = etree.fromstring(package.read("ppt/slides/slide1.xml"))
        related = package.read("ppt/slides/_rels/slide1.xml.rels").decode()
    (blip,) = slide.iter(BLIP)
    (drawn,) = blip.iter("{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip")
    for end, one in ((".png", blip), (".svg", drawn)):
        assert f'Id="{one.get(EMBED)}"' in related.split(end)[0].rpartition("<Relationship ")[2]
    assert first == made(outline).deck
    assert not sdk_errors(tmp_path / "deck.pptx") and not audit_errors(tmp_path / "deck.pptx")


def media(folder: Path) -> list[Image.Image]:
    """The pictures in the deck."""
    with ZipFile(folder / "deck.pptx") as package:
        return [Image.open(BytesIO(package.read(name))) for name in sorted(package.namelist()) if name.startswith("ppt/media/")]


def test_a_picture_is_as_large_as_the_slide_can_show(talk: Write, tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (4000, 2384), "#0b7285").save(tmp_path / "a.jpg", icc_profile=profile)
    made(talk("  - figure: {title: T, source: drawn, picture: {file: a.jpg, alt: What is seen, caption: Words}}\n"))
    (shown,) = media(tmp_path)
    assert shown.size[0] == round(7.583 * 220) and shown.info["icc_profile"] == profile and shown.format == "JPEG"


def test_the_largest_of_its_places_counts(talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (4000, 1575), "#0b7285").save(tmp_path / "a.png")
    picture = "picture: {file: a.png, alt: What is seen}"
    made(talk(f"  - figure: {{title: T, source: drawn, {picture}}}\n  - figure: {{title: U, source: drawn, full: true, {picture}}}\n"))
    assert [one.size[0] for one in media(tmp_path)] == [round(13.333 * 220)]


def test_a_small_picture_stays_as_it_is(talk: Write, tmp_path: Path) -> None:
    Image.effect_noise((1400, 1800), 60).save(tmp_path / "a.png")
    made(talk(cover("a.png")))
    with ZipFile(tmp_path / "deck.pptx") as package:
        assert (tmp_path / "a.png").read_bytes() in [package.read(name) for name in package.namelist()]


def sixteen_bits(path: Path) -> None:
    """A PNG of 16 bits, half of it a middle grey."""
    side = 3000
    row = b"\0" + struct.pack(">H", 32768) * side

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 16, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row * side)) + chunk(b"IEND", b""))


def pictures_of_every_form(folder: Path) -> dict[str, tuple[int, ...]]:
    """Large pictures of several forms, and what the middle of each is, as red, green, blue and how opaque."""
    clear = Image.new("RGBA", (3000, 3000), (200, 40, 40, 0))
    clear.paste((200, 40, 40, 128), (1000, 1000, 2000, 2000))
    clear.save(folder / "clear.png")
    flat = Image.new("P", (3000, 3000), 1)
    flat.putpalette([0, 0, 0, 10, 120, 130] + [0] * 762)
    flat.save(folder / "flat.png", transparency=0)
    Image.new("1", (3000, 3000), 1).save(folder / "bits.png")
    Image.new("CMYK", (3000, 3000), (255, 0, 0, 0)).save(folder / "inks.jpg")
    sixteen_bits(folder / "deep.png")
    return {
        "clear.png": (200, 40, 40, 128), "flat.png": (10, 120, 130, 255), "bits.png": (255,) * 4, "inks.jpg": (0, 255, 255, 255),
        "deep.png": (128, 128, 128, 255),
    }  # fmt: skip


@pytest.mark.parametrize("name", ["clear.png", "flat.png", "bits.png", "inks.jpg", "deep.png"])
def test_colours_and_transparency_are_kept(name: str, talk: Write, tmp_path: Path) -> None:
    expected = pictures_of_every_form(tmp_path)[name]
    made(talk(cover(name)))
    (shown,) = media(tmp_path)
    middle = shown.convert("RGBA").getpixel((shown.width // 2, shown.height // 2))
    assert isinstance(middle, tuple) and all(abs(one - other) <= 3 for one, other in zip(middle, expected, strict=True))
    assert shown.mode != "CMYK"


def test_inks_with_a_profile_that_is_none_are_shown_all_the_same(talk: Write, tmp_path: Path) -> None:
    Image.new("CMYK", (900, 900), (255, 0, 0, 0)).save(tmp_path / "a.jpg", icc_profile=b"no profile")
    assert [one[0] for one in found(talk(cover("a.jpg")))] == []


def test_a_picture_that_moves_is_told(talk: Write, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (1200, 1600), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "a.png", save_all=True, append_images=frames[1:])
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert [one[0] for one in found(talk(cover("a.png")))] == ["moving-picture"]
    assert "is a GIF that moves; PNG, JPEG and SVG can be shown" in found(talk(cover("a.gif")))[0][3]


def test_a_name_that_says_something_else_is_told(talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1200, 1600)).save(tmp_path / "a.png", "JPEG")
    assert [(one[0], one[3]) for one in found(talk(cover("a.png")))] == [("misnamed-picture", "'a.png' is a JPEG, whatever its name says")]


SQUARE = "{file: a.png, alt: A square}"
FACTS = "facts: [{label: A, text: a}]"
BAD = {
    "- figure: {title: T, source: s, picture: {file: gone.png, alt: A square}}": "missing-file",
    "- figure: {title: T, source: s, picture: {file: a.png}}": "missing-key",
    "- figure: {title: T, source: s, picture: {file: a.png, alt: A square, focus: [1.2, 0.5]}}": "outside-the-picture",
    "- figure: {title: T, source: s, picture: {file: a.png, alt: A square, focus: [0,5, 0,3]}}": "glued-decimals",
    "- figure: {title: T, source: s, picture: {file: a.png, alt: A square, focus: 0.5}}": "wrong-type",
    f"- figure: {{title: T, source: s, picture: {SQUARE}, caption: {{items: [{{text: X, at: [0.5, -1]}}]}}}}": "outside-the-picture",
    "- figure: {title: T, source: s, pictures: []}": "missing-picture",
    f"- figure: {{title: T, source: s, pictures: [{SQUARE}, {SQUARE}, {SQUARE}]}}": "too-many-pictures",
    f"- figure: {{title: T, source: s, full: true, pictures: [{SQUARE}, {SQUARE}]}}": "too-many-pictures",
    "- figure: {title: T, source: s, full: true, picture: {file: a.png, alt: A square, caption: Words}}": "caption-without-room",
    f"- figure: {{title: T, source: s, caption: {{title: X}}, pictures: [{SQUARE}, {SQUARE}]}}": "caption-without-room",
    f"- figure: {{title: T, source: s, adapted: true, picture: {SQUARE}}}": "adapted-from-nothing",
    f"- figure: {{title: T, picture: {SQUARE}}}": "picture-without-source",
    f"- case: {{title: T, {FACTS}, pictures: [{SQUARE}, {SQUARE}, {SQUARE}]}}": "too-many-pictures",
    f"- case: {{title: T, question: Q, facts: [{', '.join(['{label: A, text: a}'] * 6)}]}}": "too-many-facts",
    f"- case: {{title: T, origin: a clinic, {FACTS}, picture: {SQUARE}}}": "picture-without-consent",
}


@pytest.mark.parametrize("slide", BAD)
def test_what_cannot_be_is_an_error_at_its_place(slide: str, talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1600, 1600), "#0b7285").save(tmp_path / "a.png")
    finding, *others = found(talk(f"  {slide}\n"))
    assert finding[:2] == (BAD[slide], 3) and finding[2] >= 5 and not others


def test_a_point_outside_is_shown_at_its_number(talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1600, 1600)).save(tmp_path / "a.png")
    slide = "  - figure: {title: T, source: s, picture: {file: a.png, alt: A square, focus: [0.2, 3]}}\n"
    assert found(talk(slide))[0][1:] == (3, slide.index("3]}") + 1, "'focus' is 3; expected a number from 0 to 1")


def test_a_picture_shown_whole_keeps_its_shape_and_its_placeholder(talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1000, 2000), "#0b7285").save(tmp_path / "a.png")
    slide = "  - figure: {title: T, source: s, caption: {items: [{text: X, at: [0.5, 0.25]}]}, picture: {file: a.png, alt: A square}}\n"
    made(talk(slide))
    shapes = Presentation(str(tmp_path / "deck.pptx")).slides[0].shapes
    (picture,) = [shape for shape in shapes if shape.is_placeholder and shape.placeholder_format.idx == 18]
    assert picture._element.spPr.find(".//{*}xfrm") is None and picture.crop_left == picture.crop_right < 0 == picture.crop_top
    width = picture.width / (1 - 2 * picture.crop_left)
    assert abs(width / picture.height - 0.5) < 0.001
    (group,) = [shape for shape in shapes if shape.name == "figure/call-outs"]
    (badge,) = group.shapes
    assert abs(badge.left + badge.width / 2 - picture.left - picture.width / 2) < 100
    assert abs(badge.top + badge.height / 2 - picture.top - picture.height / 4) < 100


def test_a_full_picture_has_stamp_and_tag_above_it(talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1600, 900), "#0b7285").save(tmp_path / "a.png")
    outline = talk(
        "  - figure: {title: T, tag: illustrative, full: true, cites: [open], rights: r, picture: {file: a.png, alt: A square}}\n"
    )
    outline.write_text(outline.read_text(encoding="utf-8") + "references: {open: {pending: not known yet}}\n", encoding="utf-8")
    made(outline)
    names = [shape.name for shape in Presentation(str(tmp_path / "deck.pptx")).slides[0].shapes]
    assert names.index("Picture") < names.index("tag") < names.index("stamp")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", "Adapted from: "), ("en-US", "Adapted from: "), ("fr-FR", "Adapté de\u00a0: "), ("de-DE", "Modifiziert nach: "),
        ("es-ES", "Adaptado de: "), ("it-IT", "Adattato da: "),
    ],
)  # fmt: skip
def test_adapted_from_is_said_in_the_language(language: str, said: str, talk: Write, tmp_path: Path) -> None:
    Image.new("RGB", (1600, 900)).save(tmp_path / "a.png")
    outline = talk("  - figure: {title: T, cites: [one], adapted: true, rights: r, picture: {file: a.png, alt: A square, caption: X}}\n")
    text = outline.read_text(encoding="utf-8").replace("en-GB", language)
    outline.write_text(text + "references: {one: {title: An example, authors: [Example A], journal: J, issued: 2020}}\n", encoding="utf-8")
    made(outline)
    words = [shape.text_frame.text for shape in Presentation(str(tmp_path / "deck.pptx")).slides[0].placeholders if shape.has_text_frame]
    assert any(text.startswith(f"{said}Example A") for text in words), words
