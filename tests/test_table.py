"""Tables: numbers stand on their decimal sign, and what is wrong with a table is said at its cell."""

from pathlib import Path

import pytest
from pptx import Presentation

from claimdeck.slides.tables.numbers import aligned, is_number
from claimdeck.slides.tables.widths import Wish, widths
from conftest import ROOT, Run
from oracle.drawn import words

DECK = "deck: {title: T, language: en-GB, brand: BRAND, code: EX-1, prepared: November 2026}\nslides:\n"


def outline(folder: Path, table: str, brand: str = "ember", **files: str) -> Path:
    """A talk with one table."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    if not (folder / "assets").exists():
        (folder / "assets").symlink_to(ROOT / "assets")
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8")
    file = folder / "outline.yaml"
    file.write_text(DECK.replace("BRAND", brand) + table, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "text", ["91 (37.9)", "HR 0.64", "0.49–0.83", "-0.56 to -0.04", "< 0.001", "12 345", "65%", "≥ 3", "3.1 [@ref]", "10^5^"]
)
def test_numbers_are_known(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", "–", "about 2", "Not reached", "Infection 1", "3 patients", "n (%)", "2 of 3 women"])
def test_words_are_known(text: str) -> None:
    assert not is_number(text)


def test_shorter_numbers_are_filled_up_with_spaces_as_wide_as_digits() -> None:
    assert aligned(("0.08", "< 0.001", "12", "–")) == ("0.08\u2007", "< 0.001", "12\u00a0\u2007\u2007\u2007", "–")
    assert aligned(("91 (37.9)", "9 (3.8)", "0", "")) == ("91\u00a0(37.9)", "9\u00a0\u2007(3.8)", "0\u00a0\u00a0" + "\u2007" * 4, "")


def test_widths_fill_the_room_and_numbers_are_never_broken() -> None:
    roomy = widths([Wish(least=10, whole=20, first=True), Wish(least=10, whole=10), Wish(least=10, whole=10)], 100)
    tight = widths([Wish(least=10, whole=80, first=True), Wish(least=40, whole=40), Wish(least=20, whole=30)], 100)
    narrow = widths([Wish(least=100, whole=100, first=True), Wish(least=100, whole=100)], 100)
    assert roomy == (35, 32, 33) and sum(tight) == 100 and tight[1] == 40 and tight[2] >= 20 and narrow == (50, 50)


TABLE = """\
  - table:
      title: Numbers in line
      columns: [Row, {heading: Share}, {heading: Value}]
      rows:
        - [One, 91 (37.9), 1.25]
        - [Two, 126 (52.9), 12.5]
        - [Three, 9 (3.8), 125]
"""


@pytest.mark.parametrize("brand", ["ember", "plain"])
def test_numbers_stand_on_their_decimal_sign_as_drawn(brand: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, TABLE, brand)
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    [page] = words(tmp_path / "deck.pptx", tmp_path)
    found = {word["text"].strip("\u2007\u00a0"): word for word in page}
    shares = [found[text]["x1"] for text in ("(37.9)", "(52.9)", "(3.8)")]
    assert max(shares) - min(shares) < 1.5
    digit = (found["125"]["x1"] - found["125"]["x0"]) / 3
    points = [found["1.25"]["x1"] - 2 * digit, found["12.5"]["x0"] + 2.5 * digit]
    assert points[0] == pytest.approx(points[1], abs=2)
    [head] = [word for word in page if word["text"] == "Share"]
    middle = (min(found[text]["x0"] for text in ("91", "126")) + max(shares)) / 2
    assert (head["x0"] + head["x1"]) / 2 == pytest.approx(middle, abs=4), "the widest number stands in the middle below its heading"


def test_a_table_goes_on_with_its_header_and_its_group(tmp_path: Path, claimdeck: Run) -> None:
    rows = "Name;A\n" + "".join(f"Row {i};{i}.5\n" for i in range(1, 27))
    table = "  - table: {title: Long, data: rows.csv, groups: [{heading: First, from: Row 1}, {heading: Other, from: Row 12}]}\n"
    outline(tmp_path, table, rows=rows)
    finished = claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path)
    assert finished.returncode == 0, finished.stderr
    tables = [[[cell.text for cell in row.cells] for row in shape.table.rows]
              for slide in Presentation(str(tmp_path / "deck.pptx")).slides for shape in slide.shapes if shape.has_table]  # fmt: skip
    assert len(tables) == 3 and all(one[0] == ["Name", "A"] for one in tables)
    assert [one[1][0] for one in tables] == ["First", "First\u00a0(continued)", "Other\u00a0(continued)"]
    assert [row[0] for one in tables for row in one if row[0].startswith("Row")] == [f"Row {i}" for i in range(1, 27)]
    heights = {shape.height for slide in Presentation(str(tmp_path / "deck.pptx")).slides for shape in slide.shapes if shape.has_table}
    assert max(heights) <= 4.521 * 914400


FAULTS = [
    ("columns: [A, B]\n      rows: [[One, 1], [Two, 2, 3]]", "outline.yaml:6:33: error:", "ragged-row"),
    ("columns: [A, B]\n      rows: [[One, 1], [Two]]", "outline.yaml:6:25: error:", "ragged-row"),
    ("columns: [A, B]\n      rows: [[One, 1], [Two, about 2], [Three, 3]]", "outline.yaml:6:30: warning:", "text-among-numbers"),
    ('columns: [A, B]\n      rows: [[One, ""], [Two, ""]]', "outline.yaml:6:20: warning:", "empty-column"),
    ('columns: [A, {heading: B, unit: "%"}]\n      rows: [[One, 12], [Two, 120]]', "outline.yaml:6:31: warning:", "share-over-hundred"),
    ('columns: [A, {heading: B, n: 50}]\n      rows: [["One, n (%)", 10 (25)]]', "outline.yaml:6:29: warning:", "share-not-of-n"),
    ("columns: [A, B, C, D, E, F, G, H]\n      rows: [[1, 2, 3, 4, 5, 6, 7, 8]]", "outline.yaml:5:38: error:", "too-many-columns"),
    (
        f"columns: [A, B, C, D, E, F, G]\n      rows: [[{', '.join(['1234567890.12345 (12.5)'] * 7)}]]",
        "outline.yaml:3:5: error:",
        "table-too-wide",
    ),
    ("columns: [A]\n      rows: [[One]]", "outline.yaml:5:17: error:", "too-few-columns"),
    ("columns: [A, B]\n      rows: [[One, 1]]\n      highlight: Two", "outline.yaml:7:18: error:", "unknown-part"),
    ("columns: [A, B]\n      rows: [[One, 1]]\n      groups: [{heading: G, from: Two}]", "outline.yaml:7:16: error:", "unknown-part"),
    ("columns: [A, B]\n      rows: [[One, 1]]\n      footnotes: [{text: N, at: Two}]", "outline.yaml:7:19: error:", "unknown-part"),
    ("rows: [[One, 1]]", "outline.yaml:3:5: error:", "missing-key"),
    ("columns: [A, B]", "outline.yaml:3:5: error:", "missing-key"),
    ("data: nothing.csv", "outline.yaml:5:13: error:", "missing-file"),
    ("columns: [A, C]\n      data: three.csv", "outline.yaml:5:20: error:", "unknown-column"),
    ("rows: [[One, 1]]\n      data: two.csv", "outline.yaml:5:15: error:", "rows-beside-data"),
    ("rows: [[]]\n      data: two.csv", "error:", "rows-beside-data"),
    ("data: two.csv", "two.csv:3:5: warning:", "text-among-numbers"),
    ("data: ragged.csv", "ragged.csv:2:4: error:", "ragged-row"),
]


@pytest.mark.parametrize(("said", "place", "rule"), FAULTS, ids=[f"{i}-{rule}" for i, (_, _, rule) in enumerate(FAULTS)])
def test_what_is_wrong_is_said_at_its_place(said: str, place: str, rule: str, tmp_path: Path, claimdeck: Run) -> None:
    files = {"two": "Name;B\nOne;1\nTwo;about 2\nThree;3\n", "three": "A;B;D\n1;2;3\n", "ragged": "A;B\nOne\nTwo;2\n"}
    outline(tmp_path, f"  - table:\n      title: A table\n      {said}\n", **files)
    finished = claimdeck("check", "outline.yaml", cwd=tmp_path)
    lines = (finished.stdout + finished.stderr).splitlines()
    assert any(place in line and f"[{rule}]" in line for line in lines), lines
    assert "Traceback" not in finished.stderr
    assert finished.returncode == (1 if "error" in place else 0)


def test_what_is_found_at_a_cell_is_waived_on_its_slide(tmp_path: Path, claimdeck: Run) -> None:
    waived = "      waive: [{rule: text-among-numbers, because: it was so in the source}]\n"
    outline(tmp_path, "  - table:\n      title: A table\n      data: two.csv\n" + waived, two="A;B\nOne;1\nTwo;about 2\nThree;3\n")
    finished = claimdeck("check", "outline.yaml", cwd=tmp_path)
    said = finished.stdout + finished.stderr
    assert "two.csv:3:5: note:" in said and "waived: it was so in the source" in said and "unused-waiver" not in said


def test_the_file_is_one_of_the_talks_sources(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "  - table: {title: A table, data: two.csv}\n", two="A;B\nOne;1\n")
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    assert "two.csv" in (tmp_path / "deck.manifest.json").read_text(encoding="utf-8")
