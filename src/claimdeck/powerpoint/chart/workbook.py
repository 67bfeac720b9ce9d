"""The workbook behind a chart: the one place where XlsxWriter writes. Equal columns give equal bytes."""

from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from xlsxwriter import Workbook

from claimdeck.model.chart import Cell, Column
from claimdeck.powerpoint.chart.numbers import SHEET
from claimdeck.powerpoint.zipped import zipped

CREATED = datetime(1980, 1, 1)
"""Where a zip's calendar begins, too: no workbook says when it was made."""
WIDEST = 40


def workbook(columns: tuple[Column, ...]) -> bytes:
    """An .xlsx with one sheet: a heading above each column, its numbers as numbers, its formulas with what they give."""
    made = BytesIO()
    book = Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False})
    book.set_properties({"created": CREATED})
    sheet, bold = book.add_worksheet(SHEET), book.add_format({"bold": True})
    for i, column in enumerate(columns):
        _column(sheet, i, column, bold, book.add_format({"num_format": column.format}))
    book.close()
    sheet.workbook_add_format = None  # it holds the book that holds the sheet: both would wait for the garbage collector
    with ZipFile(made) as archive:  # packed again, since its own headers tell the system it was made on
        return zipped({name: archive.read(name) for name in archive.namelist()})


def _column(sheet: Any, number: int, column: Column, bold: Any, look: Any) -> None:
    sheet.set_column(number, number, min(WIDEST, max(len(column.heading), *(_width(cell) for cell in column.cells), 8) + 2))
    sheet.write_string(0, number, column.heading, bold)
    for i, cell in enumerate(column.cells, 1):
        _cell(sheet, (i, number), cell, column.formula.format(row=i + 1), look)


def _width(cell: Cell) -> int:
    return max(len(line) for line in str(cell).split("\n"))


def _cell(sheet: Any, at: tuple[int, int], cell: Cell, formula: str, look: Any) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        sheet.write_string(*at, cell)
    elif formula:
        sheet.write_formula(*at, formula, look, cell)
    else:
        sheet.write_number(*at, cell, look)
