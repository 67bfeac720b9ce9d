"""`claimdeck brand new`: a brand of a company's template, which builds what the template alone builds."""

import io
import json
import shutil
from datetime import date
from pathlib import Path

import pptx
import pytest

import foreign
from claimdeck.errors import ClaimdeckError
from claimdeck.load import load_brand
from claimdeck.model.job import Job
from claimdeck.pipeline import build
from claimdeck.starts.brand import new_brand
from conftest import ROOT, Run
from templates import TALK, exported, parts

CORPUS = ROOT.parent / "shared" / "corpus" / "templates"
REAL = sorted(CORPUS.iterdir()) if CORPUS.is_dir() else []
ON = date(2026, 11, 1)
NAMES = ("missing: name", "yes", "It's #1", "Layout / two", "タイトル", "Layout", "Layout", "")


def odd_names() -> bytes:
    """A template whose layouts have names that YAML, or nobody, takes as they stand."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    for layout, name in zip(made.slide_layouts, NAMES, strict=False):
        layout.name = name
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the leaflet's talk."""
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    shutil.copytree(TALK, tmp_path / "decks" / "first")
    return tmp_path


def shown_parts(deck: bytes | None) -> dict[str, bytes]:
    """A deck without what names its brand."""
    assert deck, "a deck was written"
    return {name: content for name, content in parts(deck).items() if name not in ("customXml/item1.xml", "docProps/app.xml")}


@pytest.mark.parametrize("content", [foreign.base(), odd_names(), exported("plain")], ids=["small", "odd names", "claimdeck's own"])
def test_it_loads_without_a_finding_and_builds_the_same_deck(content: bytes, project: Path) -> None:
    template = project / "Corp template, 2026.potx"
    template.write_bytes(content)
    new_brand("acme", template, project / "decks")
    assert (project / "assets" / "brands" / "acme" / "Corp template- 2026.potx").read_bytes() == content
    brand, findings = load_brand("acme", project)
    assert brand and [f"{one.rule}: {one.message}" for one in findings] == []
    outline = project / "decks" / "first"
    mine = build(Job(outline=outline, output=project / "a.pptx", brand="acme", as_of=ON))
    given = build(Job(outline=outline, output=project / "b.pptx", brand="plain", template=template, as_of=ON))
    assert shown_parts(mine.deck) == shown_parts(given.deck)


@pytest.mark.sweep
@pytest.mark.skipif(not REAL, reason="../shared/corpus with real templates is not beside the project")
@pytest.mark.parametrize("file", REAL, ids=lambda file: file.name)
def test_a_real_template_loads_as_a_brand_with_nothing_but_what_was_left_out(file: Path, project: Path) -> None:
    new_brand("acme", file, project)
    brand, findings = load_brand("acme", project)
    assert brand and {one.rule for one in findings} <= {"template-taken", "unmeasured-face"}, findings
    outline = project / "decks" / "first"
    mine = build(Job(outline=outline, output=project / "a.pptx", brand="acme", as_of=ON))
    given = build(Job(outline=outline, output=project / "b.pptx", brand="plain", template=file, as_of=ON))
    assert (mine.deck is None) == (given.deck is None) and mine.plan == given.plan
    if given.deck:
        assert shown_parts(mine.deck) == shown_parts(given.deck)


def test_the_file_says_how_sure_each_layout_is(project: Path) -> None:
    template = project / "corp.pptx"
    template.write_bytes(foreign.base())
    made = new_brand("acme", template, project)
    text = (made.folder / "brand.yaml").read_text(encoding="utf-8")
    assert "  title: Title Slide  # by its name, " in text and "  # table: Title and Content  # none of its own" in text
    assert "extends: plain" in text and "template: corp.pptx" in text and "accent1 4F81BD" in text
    assert made.own + made.lent == 10 and made.lent >= 3


def test_nothing_is_overwritten(project: Path, claimdeck: Run) -> None:
    (project / "corp.pptx").write_bytes(foreign.base())
    first = claimdeck("brand", "new", "acme", "--template", "corp.pptx", cwd=project)
    assert first.returncode == 0 and "next: " in first.stdout
    file = project / "assets" / "brands" / "acme" / "brand.yaml"
    file.write_text("mine", encoding="utf-8")
    again = claimdeck("brand", "new", "acme", "--template", "corp.pptx", cwd=project)
    assert again.returncode == 2 and "is there already" in again.stderr and file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["../acme", "a/b", "", ".hidden", "a b"])
def test_a_name_that_is_no_folder_is_refused(name: str, project: Path) -> None:
    (project / "corp.pptx").write_bytes(foreign.base())
    with pytest.raises(ClaimdeckError) as wrong:
        new_brand(name, project / "corp.pptx", project)
    assert wrong.value.hint and not (project / "assets").exists()


def test_what_is_no_template_leaves_nothing_behind(project: Path) -> None:
    (project / "corp.pptx").write_bytes(b"words")
    with pytest.raises(ClaimdeckError, match="is a text file"):
        new_brand("acme", project / "corp.pptx", project)
    assert not (project / "assets").exists()


def test_show_tells_what_a_brand_makes_of_its_template(project: Path, claimdeck: Run) -> None:
    (project / "corp.pptx").write_bytes(foreign.base())
    made = new_brand("acme", project / "corp.pptx", project)
    file = made.folder / "brand.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("section: Section Header", "section: Title Only"), encoding="utf-8")
    text = claimdeck("brand", "show", "acme", cwd=project)
    assert text.returncode == 0, text.stderr
    rows = {line.split()[0]: line for line in text.stdout.splitlines() if line.startswith("  ") and line.split()}
    assert "Template corp.pptx, at home on the master 'Office Theme': it is the only one" in text.stdout
    assert "Title Only" in rows["section"] and "chosen by name" in rows["section"]
    assert "that of content stands in" in rows["table"]
    data = json.loads(claimdeck("brand", "show", "acme", "--format", "json", cwd=project).stdout)
    assert {one["role"]: one["layout"] for one in data["template"]["roles"]}["section"] == "Title Only"
