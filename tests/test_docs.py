"""The docs are true: every example is built, every key has its row and an example, and the tables are the records'."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

from claimdeck.manual.fields import own_keys, records
from claimdeck.manual.tables import renewed
from conftest import ROOT, Run

OUTLINE = ROOT / "docs" / "outline.md"
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LEAFLET = re.compile(r"^```\n(# A first talk\n.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^(?=[a-z]+:)", re.MULTILINE)
ADDED = ("references", "claims", "abbreviations")
ORDER = ("deck", "references", "abbreviations", "claims", "slides")


def examples(page: Path) -> list[str]:
    """The YAML blocks of a page, in order."""
    return EXAMPLE.findall(page.read_text(encoding="utf-8"))


def sections(outline: str) -> dict[str, str]:
    """The parts of an outline by name, as they are written."""
    return {part.partition(":")[0]: part for part in SECTION.split(outline) if part.strip()}


def standing_in(whole: str, fragment: str) -> str:
    """The whole outline with the fragment's parts: added to lists of names, in place of the rest."""
    parts = sections(whole)
    for name, part in sections(fragment).items():
        parts[name] = parts[name] + part.partition("\n")[2] if name in ADDED else part
    return "".join(parts[name] for name in ORDER if name in parts)


def outlines() -> list[str]:
    """Every example as a whole outline; the first one of the page is the whole the others stand in."""
    whole, *fragments = examples(OUTLINE)
    return [whole, *(standing_in(whole, fragment) for fragment in fragments)]


def leaflet() -> str:
    """The leaflet the page shows."""
    [found] = LEAFLET.findall(OUTLINE.read_text(encoding="utf-8"))
    return str(found)


@pytest.fixture
def talk_folder(tmp_path: Path) -> Callable[[str], Path]:
    """Make a project with the brands and one talk, and the files its examples name."""

    def make(outline: str) -> Path:
        (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
        shutil.copytree(ROOT / "assets", tmp_path / "assets")
        folder = tmp_path / "decks" / "first"
        (folder / "images").mkdir(parents=True)
        Image.new("RGB", (640, 480), "#0b7285").save(folder / "images" / "cover.jpg")
        (folder / "report.pdf").write_bytes(b"%PDF-1.4\n")
        (folder / "leaflet.txt").write_text(leaflet(), encoding="utf-8")
        (folder / "outline.yaml").write_text(outline, encoding="utf-8")
        return folder

    return make


def titled(outline: str) -> str:
    """What an example is about, for the test's name: its kinds of slides."""
    return "+".join(re.findall(r"^  - ([a-z-]+):", outline, re.MULTILINE))


@pytest.mark.parametrize("outline", outlines(), ids=titled)
def test_an_example_has_no_error(outline: str, claimdeck: Run, talk_folder: Callable[[str], Path]) -> None:
    finished = claimdeck("check", talk_folder(outline))
    assert finished.returncode == 0, f"{finished.stdout}\n{finished.stderr}\n{outline}"


def test_the_tables_are_the_records(golden: Callable[[Path, str], None]) -> None:
    golden(OUTLINE, renewed(OUTLINE.read_text(encoding="utf-8")))


def written(value: Any) -> Iterator[str]:
    """Every key in a tree of YAML."""
    if isinstance(value, dict):
        yield from map(str, value)
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from written(part)


@pytest.mark.parametrize("name", records())
def test_every_key_has_a_row_and_an_example(name: str) -> None:
    page = OUTLINE.read_text(encoding="utf-8")
    shown = {key for example in examples(OUTLINE) for key in written(yaml.safe_load(example))}
    keys = own_keys(records()[name])
    assert f"<!-- keys of {name} -->" in page
    assert keys.keys() - shown == set()
