"""Whole talks on real templates: built without configuration, valid, on the layouts that were made for them, every word in a place."""

import io
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.util import Inches

import templates
from claimdeck.model.finding import Level
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build, examine
from conftest import ROOT, Run, sampled
from oracle.validators import audit_errors, sdk_errors

CORPUS = ROOT.parent / "shared" / "corpus"
FILES = sorted((CORPUS / "templates").glob("*.p*"))
NAMES = [file.name for file in FILES]
ALWAYS = {"phs-16x9.pptx", "ms07-pitchbook.potx", "oo-fr-fr.pptx"} & {*NAMES}
SHAPES = ("title", "ctrTitle")
WHERE = re.compile(r"\d+")

if not FILES:
    pytest.skip("the corpus of real templates is not beside the project", allow_module_level=True)


@cache
def talk(file: Path) -> Build:
    """The leaflet's talk on a template."""
    return build(Job(outline=ROOT / "decks" / "smoldering-ms", template=file, output=_place() / f"{file.stem}.pptx", as_of=templates.ON))


@cache
def _place() -> Path:
    import tempfile

    return Path(tempfile.mkdtemp())


def opened(file: Path) -> Any:
    """The deck of the talk, read by somebody else."""
    done = talk(file)
    assert done.deck, [one.message for one in done.findings if one.level is Level.ERROR]
    return pptx.Presentation(io.BytesIO(done.deck))


@cache
def expected() -> dict[str, Any]:
    """Which layouts a person accepts for a role."""
    said: dict[str, Any] = json.loads((CORPUS / "expected-roles.json").read_text(encoding="utf-8"))
    return said["templates"]  # type: ignore[no-any-return]


each = pytest.mark.parametrize("file", sampled(FILES, *ALWAYS, name=lambda file: file.name))


@each
def test_the_leaflets_talk_is_built_without_configuration_and_every_title_is_one(file: Path) -> None:
    slides = opened(file).slides
    assert len(slides) >= 13
    assert all(slide.shapes.title is not None and slide.shapes.title.text.strip() for slide in slides)


@each
def test_cover_and_lists_stand_on_layouts_a_person_would_take(file: Path) -> None:
    deck, roles = opened(file), expected()[file.name]["roles"]
    for number, role, else_on in ((0, "title", ()), (6, "content", roles["title_only"])):  # where a list finds no room it is drawn
        accepted = {one["name"] for one in (*roles[role], *(else_on if roles[role] else ()))}
        assert not accepted or deck.slides[number].slide_layout.name in accepted


@each
def test_no_placeholder_is_empty_and_nothing_leaves_the_slide(file: Path) -> None:
    deck = opened(file)
    near = Inches(0.02)
    for slide in deck.slides:
        assert all(one.has_text_frame and one.text_frame.text.strip() for one in slide.placeholders if one.has_text_frame)
        for shape in slide.shapes:
            assert shape.left >= -near and shape.top >= -near, shape.name
            assert shape.left + shape.width <= deck.slide_width + near and shape.top + shape.height <= deck.slide_height + near, shape.name


@each
def test_nothing_of_the_templates_own_slides_is_left(file: Path) -> None:
    parts = templates.parts(talk(file).deck or b"")
    slides = [name for name in parts if name.startswith("ppt/slides/slide")]
    assert len(slides) == len(opened(file).slides)
    assert not [name for name in parts if "comment" in name.lower() or "vbaProject" in name]
    assert b"custShow" not in parts["ppt/presentation.xml"]
    assert b"presentationml.presentation.main" in parts["[Content_Types].xml"]


def _kinds(errors: list[str]) -> set[str]:
    return {WHERE.sub("", error) for error in errors}


@each
def test_the_validators_find_nothing_the_template_does_not_have(file: Path, tmp_path: Path) -> None:
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(talk(file).deck or b"")
    copy = tmp_path / f"template{file.suffix}"
    copy.write_bytes(file.read_bytes())
    for judge in (audit_errors, sdk_errors):
        assert not _kinds(judge(deck)) - _kinds(judge(copy))


@each
def test_every_kind_of_slide_finds_room(file: Path) -> None:
    done, _ = examine(Job(outline=ROOT / "decks" / "gallery", template=file, as_of=templates.ON))
    assert not [one.message for one in done.findings if one.level is Level.ERROR]
    assert done.plan and len(done.plan.slides) > 90


def test_the_same_template_gives_the_same_bytes() -> None:
    file = FILES[NAMES.index("phs-16x9.pptx")]
    talk.cache_clear()
    first = talk(file).deck
    talk.cache_clear()
    assert talk(file).deck == first


def test_a_template_is_named_on_the_command_line_and_what_it_cannot_carry_is_said(claimdeck: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "page.pptx"
    wrong.write_text("<!DOCTYPE html><html><body>Please sign in</body></html>", encoding="utf-8")
    done = claimdeck("build", ROOT / "decks" / "smoldering-ms", "--template", wrong, "-o", tmp_path / "deck.pptx")
    assert done.returncode and "page.pptx" in done.stderr and "HTML" in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "deck.pptx").exists()
    gone = claimdeck("build", ROOT / "decks" / "smoldering-ms", "--template", tmp_path / "gone.potx", "-o", tmp_path / "deck.pptx")
    assert gone.returncode == 2 and "gone.potx" in gone.stderr


def test_a_brands_layouts_are_followed_and_unknown_ones_told_with_the_nearest(tmp_path: Path) -> None:
    file = FILES[NAMES.index("oo-de-de.pptx")]
    home = templates.project(tmp_path, file.read_bytes())
    brand = home / "assets" / "brands" / "ember" / "brand.yaml"
    written = brand.read_text(encoding="utf-8")
    brand.write_text(written + "\nlayouts: {content: Zwei Inhalte, cover: Titelfolje}\n", encoding="utf-8")
    [finding] = [one for one in templates.talk(home).findings if one.level is Level.ERROR]
    assert finding.rule == "unknown-layout" and "Titelfolie" in finding.hint
    brand.write_text(written + "\nlayouts: {content: Zwei Inhalte}\n", encoding="utf-8")
    done = templates.talk(home)
    assert done.deck
    names = [slide.slide_layout.name for slide in _slides(done.deck)]
    assert "Zwei Inhalte" in names and "Titelfolie" in names


def _slides(deck: bytes) -> Iterator[Any]:
    return iter(pptx.Presentation(io.BytesIO(deck)).slides)
