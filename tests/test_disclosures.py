"""What speakers declare: nothing is assumed, long lists go on, ties stand side by side."""

from pathlib import Path
from typing import Any

from pptx import Presentation

from conftest import ROOT, Run
from oracle.validators import sdk_errors

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
    assert finished.returncode == 0
    rows = [[cell.replace("\u00a0", " ") for cell in row] for table in tables for row in table[1:]]
    assert [row[1] for row in rows if row[2] == "Lecture fee"] == [f"Company {i}" for i in range(30)]
    names = [row[0] for row in rows if row[0]]
    assert names[0] == "Dr A" and set(names[1:-5]) == {"Dr A (continued)"} and names[-5:] == [f"Dr {name}" for name in "BCDEF"]
    assert all(sum(bool(row[0]) for row in table) <= 6 for table in tables)


def test_a_speaker_stands_beside_all_ties_as_one_cell(tmp_path: Path, claimdeck: Run) -> None:
    ties = "interests: [{company: A, nature: N}, {company: B, nature: N}, {company: C, nature: N}]"
    finished, _ = built(tmp_path, claimdeck, f"    - {{name: Dr A, {ties}}}\n    - {{name: Dr B, interests: none}}\n")
    assert finished.returncode == 0 and not sdk_errors(tmp_path / "deck.pptx")
    [slide] = Presentation(str(tmp_path / "deck.pptx")).slides
    [table] = [shape.table for shape in slide.shapes if shape.has_table]
    cells = [row.cells[0] for row in table.rows]
    assert [cell.span_height if cell.is_merge_origin else 1 for cell in cells] == [1, 3, 1, 1, 1]
    assert [cell.is_spanned for cell in cells] == [False, False, True, True, False]
