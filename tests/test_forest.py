"""Forest plots: every interval lies on its row, the axis ends at labelled steps, and every fault is said at its value."""

import math
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from claimdeck.slides.forest.scale import scale_of
from conftest import ROOT, Run
from oracle.drawn import render

CASE = ROOT / "tests" / "cases" / "decks" / "forest-plot"
EMU = 914400


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> Path:
    """The deck of the case."""
    target = tmp_path_factory.mktemp("forest") / "deck.pptx"
    finished = claimdeck("build", CASE, "-o", target)
    assert finished.returncode == 0, finished.stderr
    return target


def parts(path: Path, slide: int) -> tuple[Any, Any]:
    """The table and the frame of the chart."""
    shapes = list(Presentation(str(path)).slides[slide].shapes)
    return next(shape for shape in shapes if shape.has_table), next(shape for shape in shapes if shape.has_chart)


def series(frame: Any) -> dict[str, Any]:
    """The series of a chart by name."""
    return {"".join(one._element.find("{*}tx").itertext()).rpartition("$1")[2]: one for one in frame.chart.plots[0].series}


def points(one: Any) -> list[tuple[float, float]]:
    """Where its points stand on the axes."""
    xs = [float(value.text) for value in one._element.findall("{*}xVal//{*}v")]
    return list(zip(xs, one.values, strict=True))


def inner(frame: Any) -> tuple[float, float, float, float]:
    """The plot on the slide: left, top, width, height in EMU."""
    layout = frame.chart._chartSpace.find(".//{*}layout/{*}manualLayout")
    x, y, w, h = (float(layout.find(f"{{*}}{name}").get("val")) for name in "xywh")
    return frame.left + x * frame.width, frame.top + y * frame.height, w * frame.width, h * frame.height


def test_every_interval_lies_in_the_middle_of_its_row(deck: Path) -> None:
    table, frame = parts(deck, 1)
    _, top, _, height = inner(frame)
    scaling = frame.chart.value_axis
    rows = [float(row.height) for row in table.table.rows]
    middles = {row.cells[0].text: table.top + sum(rows[:i]) + rows[i] / 2 for i, row in enumerate(table.table.rows)}
    for name, one in series(frame).items():
        label = name.rpartition(": ")[2].removesuffix(", interval")
        if label in middles and ": " in name:
            [y] = {y for _, y in points(one)}
            drawn = top + height * (scaling.maximum_scale - y) / (scaling.maximum_scale - scaling.minimum_scale)
            assert drawn == pytest.approx(middles[label], abs=EMU / 150)


def test_the_axis_has_logarithms_and_the_workbook_the_numbers_themselves(deck: Path) -> None:
    _, frame = parts(deck, 1)
    line = points(series(frame)["Sexe: Hommes, interval"])
    assert [x for x, _ in line] == pytest.approx([math.log2(0.32), math.log2(0.87)])
    axis = frame.chart.category_axis
    assert (axis.minimum_scale, axis.maximum_scale) == (-2, 1)
    book = frame.chart.part.chart_workbook.xlsx_part.blob
    assert b"LOG(" in _sheet(book) and b"<v>0.32</v>" in _sheet(book)


def _sheet(book: bytes) -> bytes:
    import io
    import zipfile

    return zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml")


def test_areas_of_squares_are_as_the_patients(deck: Path) -> None:
    _, frame = parts(deck, 1)
    sizes = {name: one.marker.size for name, one in series(frame).items() if ": " in name and "interval" not in name}
    assert max(sizes.values()) == sizes["Sexe: Femmes"] == 13
    assert sizes["Sexe: Hommes"] == round(13 * math.sqrt((73 + 70) / (167 + 168)))


def test_the_longest_series_is_the_first(deck: Path) -> None:
    """LibreOffice loses every series before the longest one."""
    for slide in range(4):
        lengths = [len(list(one.values)) for one in series(parts(deck, slide)[1]).values()]
        assert lengths[0] == max(lengths)


def test_slashes_stand_below_one_another(deck: Path) -> None:
    table, _ = parts(deck, 1)
    behind = {len(row.cells[1].text.partition("/")[2]) for row in table.table.rows if "/" in row.cells[1].text}
    assert behind == {3}


def test_all_parts_repeat_the_overall_row_on_one_scale(deck: Path) -> None:
    first, second = (parts(deck, slide) for slide in (2, 3))
    assert first[0].table.rows[1].cells[0].text == second[0].table.rows[1].cells[0].text == "Toutes les études"
    axes = {(frame.chart.category_axis.minimum_scale, frame.chart.category_axis.maximum_scale) for _, frame in (first, second)}
    heights = {row.height for table, _ in (first, second) for row in list(table.table.rows)[2:]}
    assert len(axes) == len(heights) == 1


@pytest.mark.parametrize(
    ("amounts", "log", "steps"),
    [
        ((0.32, 1.10), True, (0.25, 0.5, 1, 2)),
        ((0.8, 1.19), True, (0.8, 0.9, 1.0, 1.1, 1.2)),
        ((1.2, 3.0), True, (1, 2, 4)),
        ((0.01, 20.0), True, (0.01, 0.1, 1, 10, 100)),
        ((1.0,), True, (1.0,)),
        ((-20.1, 3.2), False, (-25, -20, -15, -10, -5, 0, 5)),
        ((0.02, 0.11), False, (0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12)),
        ((0.0,), False, (0, 0.2)),
    ],
)
def test_the_axis_holds_all_and_no_more(amounts: tuple[float, ...], log: bool, steps: tuple[float, ...]) -> None:
    scale = scale_of(amounts, log=log)
    assert scale.steps[0] <= min(amounts) and max(amounts) <= scale.steps[-1] and scale.ends[0] < scale.ends[1]
    assert len(steps) == 1 or steps == (0, 0.2) or scale.steps == pytest.approx(steps)


def talk(folder: Path, row: str, scale: str = "log", more: str = "") -> Path:
    """A talk with a forest plot of one row."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    deck = "deck: {title: T, language: en-GB, brand: ember, code: EX-1, prepared: November 2026}\n"
    head = f"slides:\n  - forest-plot:\n      title: T\n      measure: HR\n      scale: {scale}\n      favours: {{left: L, right: R}}\n"
    (folder / "outline.yaml").write_text(f"{deck}{head}      arms: [A, B]\n{more}      rows:\n        - {{{row}}}\n", encoding="utf-8")
    return folder / "outline.yaml"


@pytest.mark.parametrize(
    ("row", "place", "rule"),
    [
        ("label: X, estimate: 0.9, low: 0.4, high: 0.8", "10:32", "estimate-outside-interval"),
        ("label: X, estimate: -0.9, low: -1.4, high: 0.8", "10:32", "value-off-log-scale"),
        ("label: X, estimate: 0.9, low: 0, high: 1.8", "10:42", "value-off-log-scale"),
        ("label: X, estimate: about one, low: 0.4, high: 1.8", "10:32", "not-a-number"),
        ("label: X, counts: [50/40, 3/40], estimate: 0.9, low: 0.4, high: 1.8", "10:31", "more-events-than-patients"),
        ("label: X, counts: [5, 3/40], estimate: 0.9, low: 0.4, high: 1.8", "10:31", "not-a-count"),
        ("label: X, counts: [3/40], estimate: 0.9, low: 0.4, high: 1.8", "10:31", "uneven-counts"),
        ("label: X, estimate: 0.9, low: 0.4, high: 1.8, weight: 0", "10:66", "impossible-weight"),
        ("label: X, low: 0.4, high: 1.8", "10:11", "missing-key"),
    ],
)
def test_what_cannot_be_is_said_at_the_value(row: str, place: str, rule: str, claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", talk(tmp_path, row), "-o", tmp_path / "deck.pptx")
    errors = [line for line in finished.stderr.splitlines() if ": error: " in line]
    assert finished.returncode == 1
    assert any(f"outline.yaml:{place}: error:" in line and f"[{rule}]" in line for line in errors), finished.stderr


def test_a_row_without_interval_is_drawn_and_reported(claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", talk(tmp_path, "label: X, estimate: 0.9"), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 0 and "outline.yaml:10:11: warning: this row has no interval [missing-uncertainty]" in finished.stderr


def test_a_group_longer_than_a_slide_is_refused_at_its_first_row(claimdeck: Run, tmp_path: Path) -> None:
    rows = "}\n        - {".join(f"group: G, label: row {i}, estimate: 0.9, low: 0.4, high: 1.8" for i in range(14))
    finished = claimdeck("build", talk(tmp_path, rows), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1 and "outline.yaml:10:11: error: a group has 14 rows" in finished.stderr


def test_a_file_without_a_column_is_refused(claimdeck: Run, tmp_path: Path) -> None:
    outline = talk(tmp_path, "label: X, estimate: 0.9, low: 0.4, high: 1.8", more="      data: rows.csv\n")
    (tmp_path / "rows.csv").write_text("label,estimate,A\nY,0.8,3/4\n", encoding="utf-8")
    finished = claimdeck("build", outline, "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1 and "rows.csv:1:1: error: the data file has no column 'B' [missing-column]" in finished.stderr


@pytest.mark.slow
def test_libreoffice_draws_the_lines_on_their_rows(deck: Path, tmp_path: Path) -> None:
    """Ink of the dark line stands at the height of the row, between its limits, where the table has an empty cell."""
    Image = pytest.importorskip("PIL.Image")
    table, frame = parts(deck, 1)
    left, _, width, _ = inner(frame)
    page = Image.open(render(deck, tmp_path)[1]).convert("L")
    scale = page.width / (EMU * 13.333)
    rows = [float(row.height) for row in table.table.rows]
    for i, row in enumerate(table.table.rows):
        if row.cells[0].text in ("Femmes", "Hommes"):
            middle = (table.top + sum(rows[:i]) + rows[i] / 2) * scale
            at = {"Femmes": math.log2(0.55), "Hommes": math.log2(0.38)}[row.cells[0].text]
            x = (left + width * (at + 2) / 3) * scale
            assert min(page.getpixel((round(x), round(middle + step))) for step in (-1, 0, 1)) < 140
