"""Data of a file beside the outline: a sheet of cells, each with its place, and the numbers in them.

A kind takes a file of data so:

- a field `data: DataFile | None = says("the file …", None)` (model/author.py); the loader finds, reads and reports the file;
- `with_data(sheet) -> (kind, findings)` puts the sheet's cells into the kind's other fields (`changed(self, rows=…)`), each with the cell's
  span, so that what is written in the outline and what comes from a file are one thing from then on. `sheet.column("low", "lower")` finds
  a column by its heading, `numbers(cells, heading, sheet.decimal)` reads one and reports each cell that is no number;
- `faults(decimal) -> findings` says what is wrong with the values, wherever they come from, each at its place.

Cells are the author's words: numbers in them have the talk's own decimal sign, whichever the file has.
"""

import re

from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record
from claimdeck.model.span import Span

MINUS = "−–-"
"""What may stand for a minus: a hyphen, U+2212, an en dash."""
GROUPS = " \u00a0\u202f'’"
"""What may stand between groups of three digits, beside the comma of English: a point there may be a decimal sign from elsewhere."""
ABSENT = ("", "-", "–", "—", "−", "NA", "N/A", "n/a", "na", "ND", "NR")
"""Cells that say that there is no value."""


@record
class Datum:
    """A cell: its text without the spaces around it, and its place (file, line, column from 1)."""

    text: str
    span: Span


@record
class Sheet:
    """A file of data: headings, and rows of as many cells each. `decimal` is the decimal sign of its numbers, the talk's own.

    Blank lines, and columns that nobody named or filled, are left out; rows of another length were reported, and are filled up or cut.
    """

    header: tuple[Datum, ...]
    rows: tuple[tuple[Datum, ...], ...]
    decimal: str
    span: Span

    def column(self, *names: str) -> int | None:
        """The first column with one of these headings, whatever their case; None where there is none."""
        wanted = {" ".join(name.split()).casefold() for name in names}
        return next((i for i, one in enumerate(self.header) if " ".join(one.text.split()).casefold() in wanted), None)


@record
class Number:
    """A number as it was written: its value, how many decimals it has, and whether % stood behind it."""

    value: float
    decimals: int = 0
    percent: bool = False


def number_in(text: str, decimal: str = "") -> Number | None:
    """The number a text is, written with this decimal sign; None for whatever is none, and for more digits than anybody writes.

    Groups of three digits, any minus and a percent sign are read; exponents, units and the other decimal sign are not. Without
    `decimal` a point or a comma is one, and there are no groups.
    """
    found = PATTERNS[decimal].fullmatch(text.strip())
    if not found:
        return None
    whole, part = re.sub(r"\D", "", found["whole"]), found["part"] or ""
    value = float(f"{whole or 0}.{part or 0}")
    return Number(value=-value if found["sign"] and found["sign"] in MINUS else value, decimals=len(part), percent=bool(found["percent"]))


def numbers(cells: tuple[Datum, ...], heading: str, decimal: str) -> tuple[tuple[Number | None, ...], Findings]:
    """A column of cells as numbers, None for those without a value; and a finding at each cell that is no number."""
    found = tuple(number_in(cell.text, decimal) for cell in cells)
    strange = (cell for cell, number in zip(cells, found, strict=True) if number is None and cell.text not in ABSENT)
    return found, tuple(not_a_number(cell, heading, decimal) for cell in strange)


def not_a_number(cell: Datum, heading: str, decimal: str) -> Finding:
    """The finding at a cell that should hold a number."""
    other = "." if decimal == "," else ","
    read = number_in(cell.text, other)
    hint = f"write {cell.text.replace(other, decimal)}" if read else "write the number alone, without a unit, or leave the cell empty"
    return error("not-a-number", f"'{_short(cell.text)}' in the column '{_short(heading)}' is no number", cell.span, hint)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


MOST_DIGITS = 12


def _written(decimal: str) -> Pattern:
    signs = decimal or ".,"
    grouped = f"[0-9]{{1,3}}(?:[{GROUPS}{',' if decimal == '.' else ''}][0-9]{{3}}){{1,4}}|" if decimal else ""
    whole, part = f"(?P<whole>{grouped}[0-9]{{0,{MOST_DIGITS}}})", f"(?:[{signs}](?P<part>[0-9]{{1,{MOST_DIGITS}}}))?"
    return Pattern(rf"(?P<sign>[+{MINUS}])?[ \u00a0]?(?=[0-9{signs}]*[0-9]){whole}{part}[ \u00a0\u202f]?(?P<percent>%)?")


PATTERNS = {decimal: _written(decimal) for decimal in ("", ".", ",")}
