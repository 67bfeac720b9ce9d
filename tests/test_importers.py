"""Reference lists as reference managers export them: read into records, with every fault at its line."""

from datetime import date
from pathlib import Path

import pytest

from claimdeck.importers.csl_json import csl_json
from claimdeck.load import load
from claimdeck.model.job import Job
from claimdeck.model.reference import Date, Name
from test_load import compare, expected

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases" / "importers"
LITERATURE = ROOT.parent / "shared" / "leaflet" / "literature.csl.json"


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_every_fault_is_found_at_its_line(case: Path, tmp_path: Path) -> None:
    (tmp_path / case.name).write_bytes(case.read_bytes())
    (tmp_path / "outline.yaml").write_text(
        f"deck: {{title: T, language: en-GB, brand: nowhere}}\nreferences: {case.name}\nslides: [cover: {{}}]\n", encoding="utf-8"
    )
    lines = case.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    wanted = [one for line in lines for one in expected(case.name, int(line.split(" ", 1)[0]), line)]
    _, found = load(Job(outline=tmp_path / "outline.yaml", as_of=date(2026, 1, 1)))
    compare(tuple(finding for finding in found if finding.rule != "unknown-brand"), wanted)


def test_an_entry_becomes_a_reference() -> None:
    (full, *_), _ = csl_json((CASES / "entries.json").read_text(encoding="utf-8"), "entries.json")
    assert full.author == (Name(family="Martin", given="Anne-Laure", non_dropping_particle="de"), Name(literal="A Group"))
    assert (full.issued, full.volume, full.page) == (Date(year=2022, month=3, day=7), "15", "1-9")
    assert (full.container_title, full.container_title_short, full.DOI) == ("A Journal", "J", "10.1000/x")
    assert (full.PMID, full.PMCID) == ("123", "PMC9")


@pytest.mark.skipif(not LITERATURE.is_file(), reason="the shared literature list is not here")
def test_a_real_list_is_read_whole() -> None:
    text = LITERATURE.read_text(encoding="utf-8")
    found, findings = csl_json(text, LITERATURE.name)
    assert len(found) == text.count('"id":') and not findings
    assert all(reference.title and reference.author and reference.issued for reference in found)
