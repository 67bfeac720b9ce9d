"""What is wrong with references: each fault at its line, and nothing where nothing is wrong."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from claimdeck import examine
from claimdeck.model.finding import Findings
from test_load import MARKS, compare, expected_of

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases" / "reference-rules"
OTHERS = ("pending-reference", "unused-reference")


def found(case: Path, folder: Path) -> Findings:
    """What is found in a case's outline on a day it was written for."""
    (folder / "claimdeck.yaml").touch()
    shutil.copytree(ROOT / "assets", folder / "assets")
    outline = folder / "outline.yaml"
    outline.write_text(MARKS.sub("", case.read_text(encoding="utf-8")), encoding="utf-8")
    return tuple(one for one in examine(outline, as_of=date(2026, 11, 23)).findings if one.rule not in OTHERS)


@pytest.mark.parametrize("case", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_fault_is_found_at_its_line_and_no_other(case: Path, tmp_path: Path) -> None:
    compare(found(case, tmp_path), expected_of(case, "outline.yaml"))


def test_every_finding_says_what_to_do(tmp_path: Path) -> None:
    findings = found(CASES / "faults.yaml", tmp_path)
    assert len(findings) > 25
    assert all(one.hint and one.span.line and not one.message.endswith(".") for one in findings)
