"""What speakers declare: nothing is assumed, long lists go on, ties stand side by side."""

from pathlib import Path
from typing import Any

from pptx import Presentation

from conftest import ROOT, Run

HEAD = "deck:\n  title: T\n  language: en-GB\n  brand: ember\n  code: EX-1\n  prepared: November 2026\n"


def built(folder: Path, claimdeck: Run, speakers: str) -> tuple[Any, Any]:
    """The finished command, and the tables of the deck it wrote as lists of rows."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    said = f"  speakers:\n{speakers}" if speakers else ""
    (folder / "outline.yaml").write_text(f"{HEAD}{said}slides:\n  - disclosures: {{support: Nobody}}\n", encoding="utf-8")
    finished = claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=folder)
    if finished.returncode:
        return finished, []
    shapes = [shape for slide in Presentation(str(folder / "deck.pptx")).slides for shape in slide.shapes if shape.has_table]
    return finished, [[[cell.text for cell in row.cells] for row in shape.table.rows] for shape in shapes]


def test_missing_interests_are_never_taken_for_none(tmp_path: Path, claimdeck: Run) -> None:
    finished, [table] = built(tmp_path, claimdeck, "    - {name: Dr A}\n    - {name: Dr B, interests: none}\n")
    assert "outline.yaml:8:7: hold:" in finished.stderr and "[undeclared-interests]" in finished.stderr
    assert "Dr B" not in finished.stderr
    assert [row[1] for row in table] == ["Organisation", "Declaration to be supplied", "No interests to declare"]


def test_a_talk_without_speakers_is_an_error(tmp_path: Path, claimdeck: Run) -> None:
    finished, _ = built(tmp_path, claimdeck, "")
    assert finished.returncode == 1 and "outline.yaml:8:5: error:" in finished.stderr and "[no-speakers]" in finished.stderr


def test_an_interest_needs_company_and_nature(tmp_path: Path, claimdeck: Run) -> None:
    finished, _ = built(tmp_path, claimdeck, "    - {name: Dr A, interests: [{company: C}]}\n")
    assert finished.returncode == 1 and "[missing-key]" in finished.stderr and "'nature'" in finished.stderr


def test_six_speakers_and_a_very_long_list_go_on(tmp_path: Path, claimdeck: Run) -> None:
    ties = "".join(f"        - {{company: Company {i}, nature: Lecture fee, period: '2025'}}\n" for i in range(30))
    others = "".join(f"    - {{name: Dr {name}, interests: none}}\n" for name in "BCDEF")
    finished, tables = built(tmp_path, claimdeck, f"    - name: Dr A\n      interests:\n{ties}{others}")
    assert finished.returncode == 0 and all(len(table) <= 6 for table in tables)
    rows = [row for table in tables for row in table[1:]]
    companies = [line for row in rows if "Lecture fee" in row[2] for line in row[1].split("\n")]
    assert companies == [f"Company {i}" for i in range(30)]
    assert [row[0].replace("\u00a0", " ") for row in rows][-5:] == [f"Dr {name}" for name in "BCDEF"]
    assert "Dr\u00a0A\u00a0(continued)" in [row[0] for row in rows]
