"""The package itself: no clock, fixed order, equal bytes, every relationship and type in its place."""

import hashlib
import os
import posixpath
import subprocess
import sys
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from claimdeck.errors import BrandError
from claimdeck.model.plan import Item, Picture, Slide
from claimdeck.powerpoint import write
from claimdeck.powerpoint.zipped import LEVEL, MOST_MEMBERS, zipped
from oracle import specimen

HERE = Path(__file__).parent
DECK = write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP)
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
PRINTED = """
import hashlib, sys
from claimdeck.powerpoint import write
from oracle import specimen
print(hashlib.sha256(write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP)).hexdigest())
"""


def members(deck: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(deck)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_archive_has_no_clock_and_a_fixed_order() -> None:
    with zipfile.ZipFile(BytesIO(DECK)) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert entries[0].filename == "[Content_Types].xml"
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.extra, entry.flag_bits) for entry in entries} == {(0, b"", 0)}
    assert [entry.compress_type for entry in entries if entry.filename.endswith(".png")] == [zipfile.ZIP_STORED]


def test_the_archive_is_what_zipfile_writes() -> None:
    members = {"b.png": b"\x89PNG" * 9, "ppt/a.xml": b"<a/>" * 99, "é.xml": b"", "[Content_Types].xml": b"<Types/>"}
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.compress_type = 0, zipfile.ZIP_STORED if name.endswith("png") else zipfile.ZIP_DEFLATED
            archive.writestr(entry, members[name], compresslevel=LEVEL)
    assert zipped(members) == buffer.getvalue()


def test_more_than_an_archive_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="more than a deck can hold"):
        zipped({f"{i}.png": b"" for i in range(MOST_MEMBERS + 1)})


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    wanted = {hashlib.sha256(DECK).hexdigest()}
    for seed, zone in (("1", "Asia/Tokyo"), ("4711", "America/Lima")):
        place = {"PYTHONPATH": os.pathsep.join((str(HERE.parent / "src"), str(HERE))), "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", PRINTED], env={**os.environ, **place}, cwd=tmp_path, capture_output=True, text=True, check=True
        )
        wanted.add(done.stdout.strip())
    assert len(wanted) == 1


def test_every_part_has_a_type_and_every_relationship_a_part() -> None:
    parts = members(DECK)
    types = etree.fromstring(parts["[Content_Types].xml"])
    overrides = {one.get("PartName").lstrip("/") for one in types.iter(TYPES + "Override")}
    defaults = {one.get("Extension") for one in types.iter(TYPES + "Default")}
    assert overrides <= set(parts)
    assert {name for name in parts if name not in overrides and name.rpartition(".")[2] not in defaults - {"xml"}} == {
        "[Content_Types].xml"
    }
    for name in (one for one in parts if one.endswith(".rels")):
        relations = list(etree.fromstring(parts[name]))
        folder = posixpath.dirname(posixpath.dirname(name))
        inside = {posixpath.normpath(posixpath.join(folder, one.get("Target"))) for one in relations if one.get("TargetMode") != "External"}
        assert inside <= set(parts)
        assert len({one.get("Id") for one in relations}) == len(relations)
        assert len({(one.get("Type"), one.get("Target")) for one in relations}) == len(relations)


def test_every_part_is_pointed_to() -> None:
    parts = members(DECK)
    reached = set()
    for name in (one for one in parts if one.endswith(".rels")):
        folder = posixpath.dirname(posixpath.dirname(name))
        reached |= {posixpath.normpath(posixpath.join(folder, one.get("Target"))) for one in etree.fromstring(parts[name])}
    assert {name for name in parts if not name.endswith(".rels") and name != "[Content_Types].xml"} <= reached


def test_a_picture_shown_twice_is_packed_once_and_an_unused_one_never() -> None:
    images = (
        *specimen.IMAGES,
        specimen.image(name="images/same.png"),
        specimen.image("red", "jpeg", "b.jpg"),
        specimen.image("blue", name="c.png"),
    )
    names = ("images/a.png", "images/same.png", "images/a.png", "b.jpg")
    slides = [
        Slide(key=str(i), layout="S Cover", title=str(i), items=(Picture(idx=18, image=name, description="Bild"),))
        for i, name in enumerate(names)
    ]
    parts = members(write(specimen.plan(*slides), specimen.BRAND, images, None))
    assert sorted(name.partition(".")[2] for name in parts if "media" in name) == ["jpeg", "png"]
    assert b'Extension="jpeg" ContentType="image/jpeg"' in parts["[Content_Types].xml"]


def test_a_deck_of_120_slides_grows_by_its_slides_only() -> None:
    slides = [
        Slide(key=f"s{i}", layout="S Canvas", title=f"Folie {i}", section=f"Teil {i // 40}", items=(specimen.box(0, f"Folie {i}"),))
        for i in range(120)
    ]
    parts = members(write(specimen.plan(*slides), specimen.BRAND, (), None))
    assert sum(name.startswith("ppt/slides/slide") for name in parts) == 120
    assert b"<Slides>120</Slides>" in parts["docProps/app.xml"]
    assert parts["ppt/presentation.xml"].count(b"<p14:section ") == 3


WRONG = {
    "eleven colours": ({"colours": specimen.BRAND.colours[1:]}, "has 11 colours, 12 were expected"),
    "a colour's name": ({"colours": ("green", *specimen.BRAND.colours[1:])}, "colour dk1 is 'green'"),
    "no typeface": ({"body": " "}, "names no typeface"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_brand_that_cannot_carry_a_deck_is_refused(case: str) -> None:
    changes, message = WRONG[case]
    with pytest.raises(BrandError, match=message) as caught:
        write(specimen.plan(), replace(specimen.BRAND, **changes), specimen.IMAGES, None)  # type: ignore[arg-type]  # fields by name
    assert caught.value.hint


LACKING: dict[str, tuple[str, Item]] = {
    "no layout 'S Nothing'": ("S Nothing", specimen.box(0, "A")),
    "no placeholder 77": ("S Canvas", specimen.box(77, "A")),
    "no placeholder 18": ("S Canvas", Picture(idx=18, image="images/a.png", description="Bild")),
    "no placeholder 1,": ("S Canvas", specimen.table(("a", "b"))),
}


@pytest.mark.parametrize("message", LACKING)
def test_a_slide_the_layouts_cannot_carry_is_refused(message: str) -> None:
    layout, item = LACKING[message]
    slide = Slide(key="a", layout=layout, title="A", items=(item,))
    with pytest.raises(BrandError, match=message):
        write(specimen.plan(slide), specimen.BRAND, specimen.IMAGES, None)
