"""The manual: a page for every finding and every kind, by the command and in the documentation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimdeck.manual.findings import as_markdown, pages
from claimdeck.rules import RULES
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
