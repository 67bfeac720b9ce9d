"""Whatever the ground of a template: every word of a talk built on it is read, as an outside judge reckons it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import foreign
from claimdeck.model.colour import PAPER, SLOTS, TEXT, Colour
from claimdeck.model.contrast import contrast
from claimdeck.model.job import Job
from claimdeck.model.record import fields_of
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.words import Run
from claimdeck.pipeline import examine, stamp
from claimdeck.powerpoint import write
from claimdeck.rules import Subject
from conftest import ROOT, sampled
from templates import ON, TALK, packed, parts

SHARED = ROOT.parent / "shared"
JUDGE, TEMPLATES = SHARED / "tools" / "audit_deck.py", SHARED / "corpus" / "templates"
REAL = sorted(TEMPLATES.iterdir()) if TEMPLATES.is_dir() and JUDGE.is_file() else []
SAMPLE = ("lo-11masters.pptx", "soleng-4layouts.potx", "gslides-2masters.pptx") if REAL else ()
LIGHT, DARK = b'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', b'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'
MASTER = "ppt/slideMasters/slideMaster1.xml"


def changed_master(*pairs: tuple[bytes, bytes]) -> bytes:
    """The small template with other words in its master."""
    members = parts(foreign.base())
    for old, new in pairs:
        assert old in members[MASTER], old
        members[MASTER] = members[MASTER].replace(old, new)
    return packed(members)


def subject(template: Path, outline: Path = TALK / "outline.yaml") -> Subject:
    """The talk on the template."""
    found = examine(Job(outline=outline, template=template, as_of=ON))[1]
    assert found is not None
    return found


def judged(found: Subject, folder: Path) -> list[str]:
    """What the judge says of the contrasts of the deck."""
    deck = folder / "deck.pptx"
    drafted = stamp(found.inputs, ())
    deck.write_bytes(write(found.plan, found.inputs.brand, (*found.inputs.brand.images, *found.inputs.images), drafted))
    done = subprocess.run(
        [sys.executable, JUDGE, "--no-judges", "--json", deck], capture_output=True, text=True, encoding="utf-8", check=False, timeout=120
    )
    told: dict[str, Any] = json.loads(done.stdout)[0]
    return [f"{one['slide']} {one['message']}" for one in told["findings"] if one["check"] == "low-contrast" and one["failure"]]


@pytest.fixture
def dark(tmp_path: Path) -> Path:
    """A template whose ground is dark by its colour map."""
    file = tmp_path / "dark.pptx"
    file.write_bytes(changed_master((LIGHT, DARK)))
    return file


@pytest.mark.skipif(not REAL, reason="../shared with real templates and the judge of decks is not beside the project")
@pytest.mark.parametrize("file", sampled(REAL, *SAMPLE, name=lambda file: file.name))
def test_every_word_is_read_on_real_templates(file: Path, tmp_path: Path) -> None:
    assert judged(subject(file), tmp_path) == []


@pytest.mark.skipif(not JUDGE.is_file(), reason="../shared with the judge of decks is not beside the project")
def test_every_word_is_read_on_a_dark_template(dark: Path, tmp_path: Path) -> None:
    assert judged(subject(dark), tmp_path) == []
    assert judged(subject(dark, ROOT / "decks" / "gallery" / "outline.yaml"), tmp_path) == []


def every(value: object) -> Iterator[object]:
    """A record and all inside it."""
    yield value
    for one in value if isinstance(value, tuple) else [getattr(value, name) for name in fields_of(value.__class__)]:
        yield from every(one)


def hexed(colour: Colour, scheme: tuple[str, ...]) -> str:
    return resolved(colour, dict(zip(SLOTS, scheme, strict=True)), colour)


def test_a_code_is_dark_on_light_and_the_triangle_black_on_dark_templates(dark: Path) -> None:
    found = subject(dark, ROOT / "decks" / "gallery" / "outline.yaml")
    scheme = ("FFFFFF", "000000", "EEECE1", "1F497D", *("808080",) * 8)  # as the dark master reads them
    items = [one for slide in found.plan.slides for one in every(slide.items)]
    codes = [one.members for one in items if isinstance(one, Group) and one.name == "QR code"]
    assert codes
    for ground, modules in codes:
        assert isinstance(ground, Shape) and isinstance(modules, Shape) and ground.fill and modules.fill
        assert (hexed(ground.fill.colour, scheme), hexed(modules.fill.colour, scheme)) == ("FFFFFF", "000000")
    signs = [one for one in items if isinstance(one, Run) and one.text.startswith("▼")]
    assert signs and all(one.highlight and hexed(one.highlight, scheme) == "FFFFFF" for one in signs)


def test_a_ground_on_which_nothing_is_read_gets_a_panel_and_the_template_keeps_its_own(tmp_path: Path) -> None:
    ground = (
        b'<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/>'
    )
    ground += b'</a:gs></a:gsLst><a:lin ang="0"/></a:gradFill><a:effectLst/></p:bgPr></p:bg>'
    members = parts(foreign.base())
    start, end = members[MASTER].index(b"<p:bg>"), members[MASTER].index(b"</p:bg>") + len(b"</p:bg>")
    file = tmp_path / "gradient.pptx"
    file.write_bytes(changed_master((members[MASTER][start:end], ground)))
    brand = subject(file).inputs.brand
    rows, cover, text = (brand.layout(name) for name in ("CD Rows 3", "CD Cover", "CD Text"))
    assert rows and cover and text
    assert [one.name for one in rows.decoration if isinstance(one, Shape)] == ["Panel behind text"]
    assert not cover.decoration, "no panel under the template's own title"
    assert all(slot.drawn for slot in text.slots if slot.idx == 1), "a list is drawn on the panel where the template's body is not read"
    panel, title = rows.decoration[0], rows.slots[0]
    assert title.tie and not title.tie.bed, "a heading right above the panel lies on it, not on a bed of another width"
    assert isinstance(panel, Shape) and panel.frame.y <= title.frame.y and panel.frame.x <= title.frame.x


def test_a_light_template_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "light.pptx"
    file.write_bytes(foreign.base())
    brand = subject(file).inputs.brand
    rows = brand.layout("CD Rows 3")
    assert rows and not rows.decoration
    assert all(not slot.tie.ink and not slot.tie.bed for slot in rows.slots if slot.tie and slot.idx == 0)
    assert {TEXT, PAPER}.isdisjoint(dict(rows.instead))
    assert contrast(brand.colours[0], brand.colours[1]) > 15


BANNER = (
    b'<p:spTree><p:sp><p:nvSpPr><p:cNvPr id="90" name="Banner"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
    b'<a:ext cx="9144000" cy="1500000"/></a:xfrm><a:prstGeom prst="rect"/><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/>'
    b'</a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill></p:spPr></p:sp>'
)


def test_a_title_stands_below_a_banner_on_which_no_ink_is_read(tmp_path: Path) -> None:
    members = parts(foreign.base())
    tree, rest = members[MASTER].index(b"<p:spTree>"), members[MASTER].index(b"<p:sp>")
    members[MASTER] = members[MASTER][:tree] + BANNER.replace(b"<p:spTree>", members[MASTER][tree:rest], 1) + members[MASTER][rest:]
    file = tmp_path / "banner.pptx"
    file.write_bytes(packed(members))
    brand = subject(file).inputs.brand
    assert brand.page.laid
    for name in ("CD Rows 3", "CD Text", "CD Statement", "CD Table", "CD Questions"):
        layout = brand.layout(name)
        assert layout is None or (layout.slots[0].tie and not layout.slots[0].tie.bed)
        assert layout is None or brand.page.laid.frame(layout.slots[0].frame).y >= 1500000, name
    text = brand.layout("CD Text")
    assert text and not any(one.frame.meets(text.slots[0].frame) for one in text.slots[1:]), "a list begins below it"
