"""Rules by cases: a case is named after its rule, and each line with the mark `#! part of the message or hint` has its fault."""

from datetime import date
from pathlib import Path

import pytest

from claimdeck.model.job import Job
from claimdeck.pipeline import examine
from conftest import ROOT

FILES = sorted((ROOT / "tests" / "cases" / "rules").glob("*.yaml"))


@pytest.mark.parametrize("case", FILES, ids=lambda path: path.stem)
def test_a_rule_finds_its_fault_and_nothing_else(case: Path) -> None:
    checked, _ = examine(Job(outline=case, as_of=date(2026, 1, 1)))
    found = {f.span.line: f"{f.message} {f.hint}" for f in checked.findings if f.rule == case.stem}
    marked = {n: line.partition("#! ")[2] for n, line in enumerate(case.read_text(encoding="utf-8").splitlines(), 1) if "#! " in line}
    assert marked and found.keys() == marked.keys()
    assert [part for n, part in marked.items() if part not in found[n]] == []
