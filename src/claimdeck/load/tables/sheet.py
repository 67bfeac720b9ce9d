"""Data files → sheets: encoding, delimiter and decimal sign found, blank lines left out, rows of another length reported."""

from pathlib import Path

from claimdeck.load.files.folder import Folder, content_of
from claimdeck.load.tables.cells import Line, cells_of
from claimdeck.load.tables.decimals import decimal_of, rewritten
from claimdeck.load.tables.delimiter import DELIMITERS, delimiter_of
from claimdeck.load.yaml.encoding import text_of
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.locale import Locale
from claimdeck.model.record import changed
from claimdeck.model.span import Span

MOST_ROWS = 5000
"""No slide shows so many; a curve of every patient of a large trial has fewer."""


def sheet_of(path: Path, folder: Folder, locale: Locale, reading: Reading) -> Sheet | None:
    """The sheet of a file; None where nothing of it can be read, which is reported. Raises UnreadableFile."""
    file = folder.shown(path)
    text = text_of(content_of(path, folder, reading), file, reading, guesses=True)
    if text is None:
        return None
    delimiter, first = delimiter_of(text, file, reading)
    lines = cells_of(text, delimiter, first, file, reading)
    if len(lines) < 2:
        said = "the data file has no rows below its headings" if lines else "the data file is empty"
        reading.error("empty-file", said, Span(file), "write the headings in its first line, and a row of cells in each line below")
        return None
    return _sheet(lines, delimiter, locale, reading)


def _sheet(lines: list[Line], delimiter: str, locale: Locale, reading: Reading) -> Sheet:
    if len(lines) > MOST_ROWS:
        said = f"the data file has {len(lines) - 1} rows; up to {MOST_ROWS} are read"
        reading.error("data-too-long", said, lines[MOST_ROWS][0].span, "keep the rows that the slide shows")
    width = _width(lines)
    header, *rows = [_row(line, width, delimiter, reading) for line in lines[:MOST_ROWS]]
    decimal = decimal_of((cell for row in rows for cell in row), delimiter, locale.typography.decimal, reading)
    written = tuple(tuple(rewritten(cell, decimal, locale.typography) for cell in row) for row in rows)
    return Sheet(header=tuple(header), rows=written, decimal=locale.typography.decimal, span=Span(lines[0][0].span.file))


def _width(lines: list[Line]) -> int:
    """How many columns there are, without those at the end that have no heading and no cell."""
    return max((i for i, cell in enumerate(lines[0], 1) if cell.text), default=0) or max(len(line) for line in lines)


def _row(line: Line, width: int, delimiter: str, reading: Reading) -> Line:
    """The row with as many cells as there are headings; one of another length is reported at the first that is missing or too many."""
    said = [cell for i, cell in enumerate(line) if i < width or cell.text]
    if len(said) != width:
        last = line[-1]
        place = said[width].span if len(said) > width else changed(last.span, column=last.span.column + len(last.text))
        known = DELIMITERS.get(delimiter, f"'{delimiter}'")
        hint = f"write as many cells as there are headings, a {known} between two; one that has a {known} stands between quotation marks"
        reading.error("ragged-row", f"this row has {_cells(len(said))}; the first one has {width}", place, hint)
    empty = Datum(text="", span=line[-1].span)
    return [*said[:width], *(empty,) * (width - len(said))]


def _cells(count: int) -> str:
    return f"{count} cell{'s' if count != 1 else ''}"
