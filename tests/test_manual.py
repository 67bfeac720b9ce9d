"""The manual: a page for every finding and every kind, by the command and in the documentation."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from claimdeck.manual.findings import as_markdown, pages
from claimdeck.manual.kinds import overview
from claimdeck.rules import RULES
from claimdeck.slides import KINDS
from conftest import ROOT, Run
from finding_names import finding_names

DOCS = ROOT / "docs"
NAMES = {**finding_names(), **{rule.name(): rule.__module__ for rule in RULES}}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_finding_has_its_page(name: str) -> None:
    assert name in pages(), f"{NAMES[name]} finds '{name}': write its page in src/claimdeck/manual/pages/, or in the rule's docstring"


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_page_is_whole_and_of_a_finding(name: str) -> None:
    page = pages()[name]
    assert name in NAMES
    assert page.summary.endswith((".", "!")) and page.why and page.example and page.instead


def test_the_documentation_has_them_all(golden: Callable[[Path, str], None]) -> None:
    golden(DOCS / "findings.md", as_markdown())


def test_the_command_explains_lists_and_suggests(claimdeck: Run) -> None:
    explained, listed, unknown = claimdeck("explain", "unused-claim"), claimdeck("explain"), claimdeck("explain", "unused-claims")
    assert explained.returncode == 0 and "\nInstead\n  Show it with" in explained.stdout
    assert listed.returncode == 0 and all(name in listed.stdout for name in NAMES)
    assert unknown.returncode == 2 and "did you mean 'unused-claim'?" in unknown.stderr and "Traceback" not in unknown.stderr


def test_the_documentation_shows_every_kind(golden: Callable[[Path, str], None]) -> None:
    golden(DOCS / "kinds.md", overview())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_small_picture(kind: str) -> None:
    picture = DOCS / "images" / "kinds" / f"{kind}.png"
    assert picture.is_file(), f"draw it: python tools/draw_kinds.py {kind}"
    assert Image.open(picture).width == 320 and picture.stat().st_size <= 30_000


def test_the_command_tells_the_kinds(claimdeck: Run) -> None:
    listed, told, unknown = claimdeck("kinds"), claimdeck("kinds", "pathway"), claimdeck("kinds", "pathwey")
    assert listed.returncode == 0 and [line.split()[0] for line in listed.stdout.splitlines()] == [*KINDS]
    assert told.returncode == 0 and re.search(r"^  steps +required +the steps in order \(list: step\)$", told.stdout, re.MULTILINE)
    assert unknown.returncode == 2 and "did you mean 'pathway'?" in unknown.stderr
    [pathway] = json.loads(claimdeck("kinds", "pathway", "--format", "json").stdout)
    assert [key["name"] for key in pathway["groups"][0]["keys"]] == ["title", "steps", "effects", "outcome"]


@pytest.mark.parametrize("name", sorted(pages()))
def test_examples_are_in_the_language_of_the_page(name: str) -> None:
    page = pages()[name]
    shown = re.sub("`.*?`", "", f"{page.example}\n{page.instead}")  # words of the leaflet that claimdeck knows in both languages
    assert not re.search(r"[àâçèéêëîïôœùû«»]|\b(?:le|la|les|du|une?) [a-z]", shown), shown
