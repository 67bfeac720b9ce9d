"""Native charts: what the part shows, what the workbook holds and what the records say are one thing."""

import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from claimdeck.model.chart import Chart, Column
from claimdeck.powerpoint.chart.workbook import workbook
from conftest import ROOT
from oracle import charts
from oracle.drawn import words
from oracle.validators import audit_errors, sdk_errors

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DECK = charts.deck()


def slides() -> list[list[Any]]:
    """The charts of each slide, as python-pptx reads them."""
    return [[shape.chart for shape in slide.shapes if shape.has_chart] for slide in Presentation(BytesIO(DECK)).slides]


def held(book: bytes) -> dict[str, str | float]:
    """The cells of a workbook by their names, read with nothing but XML."""
    with zipfile.ZipFile(BytesIO(book)) as archive:
        strings = ["".join(one.itertext()) for one in etree.fromstring(archive.read("xl/sharedStrings.xml"))]
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    cells = {cell.get("r"): (cell.get("t"), cell.findtext("{*}v")) for cell in sheet.iter("{*}c")}
    return {name: strings[int(value)] if kind == "s" else float(value) for name, (kind, value) in cells.items()}


def cached(part: Any) -> list[tuple[str, list[Any]]]:
    """Every formula of a chart with what the chart shows for it; None where it shows nothing."""
    found = []
    for reference in part.iter(C + "numRef", C + "strRef"):
        cache = reference[1]
        shown = {int(point.get("idx")): point.findtext(C + "v") for point in cache.iter(C + "pt")}
        read = float if reference.tag == C + "numRef" else str
        count = int(cache.find(C + "ptCount").get("val"))
        found.append((reference.findtext(C + "f"), [read(shown[i]) if i in shown else None for i in range(count)]))
    return found


def named(formula: str) -> list[str]:
    """The cells a formula names, one by one."""
    first, _, last = formula.partition("!")[2].replace("$", "").partition(":")
    last = last or first
    letters = [chr(i) for i in range(ord(first[0]), ord(last[0]) + 1)]
    return [f"{letter}{row}" for row in range(int(first[1:]), int(last[1:]) + 1) for letter in letters]


def test_the_chart_shows_what_its_workbook_holds() -> None:
    for chart in (chart for slide in slides() for chart in slide):
        cells = held(chart.part.chart_workbook.xlsx_part.blob)
        found = cached(chart._chartSpace)
        assert found
        for formula, shown in found:
            assert [cells.get(name) for name in named(formula)] == shown, formula


def test_the_workbook_holds_what_the_record_says() -> None:
    for (chart,), record in zip(slides(), charts.ALL, strict=False):
        cells = held(chart.part.chart_workbook.xlsx_part.blob)
        for i, column in enumerate(record.sheet):
            letter = chr(65 + i)
            assert [cells.get(f"{letter}{row}") for row in range(1, len(column.cells) + 2)] == [column.heading, *column.cells]


def test_series_are_read_as_they_were_written() -> None:
    plots = [chart.plots[0] for (chart, *_) in slides()]
    assert [series.name for series in plots[2].series] == ["X", "Y"]
    assert list(plots[2].series[1].values) == [30, None, 20]
    assert list(plots[0].categories) == ["Placebo", "Dose A & B", "Dose B"]
    names = [[one.xpath("string(c:tx)") for one in chart._chartSpace.iter(C + "ser")] for (chart, *_) in slides()]
    assert [one[-1].rpartition("!")[2] for one in names[4:6]] == ["other", "Row 1"], "words of their own where no heading says them"


def test_every_chart_has_a_part_and_a_workbook_of_its_own() -> None:
    parts = [chart.part.partname for slide in slides() for chart in slide]
    books = [chart.part.chart_workbook.xlsx_part.partname for slide in slides() for chart in slide]
    assert len(set(parts)) == len(set(books)) == len(parts) == len(charts.ALL) + 2


def test_a_formula_in_the_workbook_gives_what_the_cell_says() -> None:
    with zipfile.ZipFile(
        BytesIO(workbook((Column(heading="a", cells=(3, 5)), Column(heading="b", cells=(6, 10), formula="=2*A{row}"))))
    ) as one:
        sheet = etree.fromstring(one.read("xl/worksheets/sheet1.xml"))
    assert [(cell.findtext("{*}f"), cell.findtext("{*}v")) for cell in sheet.iter("{*}c") if cell.find("{*}f") is not None] == [
        ("2*A2", "6"),
        ("2*A3", "10"),
    ]


def test_a_workbook_has_no_clock() -> None:
    book = workbook(charts.ALL[0].sheet)
    assert book == workbook(charts.ALL[0].sheet)
    with zipfile.ZipFile(BytesIO(book)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_equal_charts_give_equal_decks() -> None:
    assert charts.deck() == DECK


def test_colours_and_faces_are_the_themes() -> None:
    for chart in (chart for slide in slides() for chart in slide):
        part = chart._chartSpace
        assert not list(part.iter(A + "srgbClr"))
        assert {one.get("typeface") for one in part.iter(A + "latin")} <= {"+mn-lt", "+mj-lt"}


def test_a_marker_is_raised_by_its_letters() -> None:
    ((chart, *_), *_) = slides()
    assert "31,1\u00a0%¹" in "".join(chart._chartSpace.itertext())


def test_the_plot_stands_where_the_record_has_it() -> None:
    for (chart,), record in zip(slides(), charts.ALL, strict=False):
        layout = {
            one.tag.removeprefix(C): one.get("val") for one in chart._chartSpace.find(f"{C}chart/{C}plotArea/{C}layout/{C}manualLayout")
        }
        assert abs(record.frame.x + float(layout["x"]) * record.frame.w - record.plot.x) < 20
        assert abs(float(layout["h"]) * record.frame.h - record.plot.h) < 20


@pytest.mark.slow
def test_the_judges_find_nothing(tmp_path: Path) -> None:
    path = tmp_path / "charts.pptx"
    path.write_bytes(DECK)
    assert sdk_errors(path) == []
    assert audit_errors(path) == []


@pytest.mark.slow
def test_libreoffice_draws_the_words_where_the_record_has_the_values(tmp_path: Path) -> None:
    path = tmp_path / "charts.pptx"
    path.write_bytes(DECK)
    pages = words(path, tmp_path)
    column: Chart = charts.ALL[0]
    shown = {word["text"]: word for word in pages[0]}
    for i, said in {0: "Placebo", 2: "31,1"}.items():
        middle = (column.plot.x + column.plot.w * (i + 0.5) / 3) / 12700
        assert shown[said]["x0"] < middle < shown[said]["x1"] + 1, f"'{said}' stands at the middle of its bar"


def test_only_decks_with_a_chart_wait_for_the_writer_of_workbooks() -> None:
    made = "from oracle import specimen; from claimdeck.powerpoint import write; import sys"
    told = f"{made}; write(specimen.plan(), specimen.BRAND, specimen.IMAGES, None); print('xlsxwriter' in sys.modules)"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT / "tests")))}
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.strip() == "False", done.stderr
