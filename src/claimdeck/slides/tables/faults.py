"""What is wrong with a table: its shape, names that point nowhere, and values that cannot be."""

import re
from collections.abc import Iterator

from claimdeck.model.author import Text
from claimdeck.model.data import number_in
from claimdeck.model.finding import Finding, error, warning
from claimdeck.model.markup import spoken
from claimdeck.model.span import Span
from claimdeck.slides.table import Column, Table
from claimdeck.slides.tables.cells import align_of, key_column, key_row
from claimdeck.slides.tables.notes import first_rows, folded, places
from claimdeck.slides.tables.numbers import is_absent, is_number

MOST_ROWS = 100
"""What no talk shows, over how many slides ever."""
NUMBER = r"\d[\d\u00a0\u202f ]*(?:[.,]\d+)?"
SHARES = re.compile(r"\(%\)|, %$|^%$")
"""What says that a row or column has percentages: `n (%)`, `Women, %`."""


def faults(table: Table, decimal: str) -> Iterator[Finding]:
    """Every fault, at its place."""
    yield from _shape(table)
    yield from _names(table)
    for i, column in enumerate(table.columns):
        cells = [(row[0], row[i]) for row in table.rows if len(row) > i]
        yield from _column(column, [cell for _, cell in cells], align_of(table, i) if table.rows else "left", first=i == 0)
        yield from (finding for label, cell in cells if i for finding in _shares(column, label, cell, decimal))


def _shape(table: Table) -> Iterator[Finding]:
    if not table.columns and not table.data:
        yield error("missing-key", "'table' has no 'columns'", table.span, "add `columns:`, the headings of the columns")
    if not table.rows and not table.data:
        yield error("missing-key", "'table' has no 'rows'", table.span, "add `rows:`, or `data:` with the name of a file")
    if len(table.columns) == 1:
        yield error("too-few-columns", "the table has one column", table.columns[0].span, "show a list as `text`, or add a column")
    if len(table.rows) > MOST_ROWS:
        said = f"the table has {len(table.rows)} rows; expected at most {MOST_ROWS}"
        yield error("table-too-long", said, _place(table.rows[MOST_ROWS], table.span), "show the rows the talk speaks about")
    for row in table.rows if table.columns else ():
        if len(row) != len(table.columns):
            yield _ragged(row, len(table.columns), table.span)


def _ragged(row: tuple[Text, ...], count: int, otherwise: Span) -> Finding:
    place = row[min(count, len(row) - 1)].span if row else otherwise
    hint = 'write as many cells as there are columns, "" for an empty one; a number with a comma stands between quotation marks'
    return error("ragged-row", f"this row has {len(row)} cell{'s' if len(row) != 1 else ''}; the table has {count} columns", place, hint)


def _place(row: tuple[Text, ...], otherwise: Span) -> Span:
    return row[0].span if row else otherwise


def _names(table: Table) -> Iterator[Finding]:
    """Names of rows and columns that the table has not."""
    known = {name for _, name in places(table)}
    for group, row in zip(table.groups, first_rows(table), strict=True):
        if row is None and table.rows:
            yield _unknown(f"row '{group.from_}' behind the group before", group.span)
    if table.highlight and table.highlight.row and key_row(table) is None:
        yield _unknown(f"row '{table.highlight.row}'", table.highlight.span)
    if table.highlight and table.highlight.column and key_column(table) is None:
        yield _unknown(f"column '{table.highlight.column}'", table.highlight.span)
    for note in table.footnotes:
        yield from (_unknown(f"row, column or group '{name}'", note.span) for name in note.at if folded(name) not in known)


def _unknown(what: str, span: Span) -> Finding:
    return error("unknown-part", f"the table has no {what}", span, "write the words of the row's first cell, or of the heading")


def too_many_columns(table: Table, most: int) -> Finding | None:
    """More columns than a slide holds."""
    if len(table.columns) <= most:
        return None
    said = f"the table has {len(table.columns)} columns; expected at most {most}"
    return error("too-many-columns", said, table.columns[most].span, "leave some out, or show them in a second table")


def too_wide(table: Table, percent: int) -> Finding | None:
    """Numbers and words that would be broken."""
    if not percent:
        return None
    said = f"the table's numbers and longest words are {percent} % wider than the slide, even at 12 pt"
    return error("table-too-wide", said, table.span, "leave a column out, round the numbers, or shorten the headings")


def _column(column: Column, cells: list[Text], align: str, *, first: bool) -> Iterator[Finding]:
    """A column that is empty, and words among its numbers."""
    heading = spoken(column.heading.source)
    if cells and not first and all(not cell.claim and is_absent(cell.source) for cell in cells):
        yield warning("empty-column", f"the column '{heading}' has no values", cells[0].span, "leave it out, or write its values")
    if align == "number":
        for cell in cells:
            if not (cell.claim or is_absent(cell.source) or is_number(cell.source)):
                said = f"'{_short(cell.source)}' stands among the numbers of the column '{heading}'"
                hint = "write the number, leave the cell empty, or explain it in a footnote"
                yield warning("text-among-numbers", said, cell.span, hint)


def _shares(column: Column, label: Text, cell: Text, decimal: str) -> Iterator[Finding]:
    """Percentages over 100, and shares that are not what their counts make of the column's `n`."""
    heading, said_of = spoken(column.heading.source), spoken(label.source)
    text = spoken(cell.source)
    if not (is_number(cell.source) and (column.unit == "%" or SHARES.search(heading) or SHARES.search(said_of) or "%" in text)):
        return
    share = re.search(rf"\((?P<share>{NUMBER})\s?%?\)", text) or re.search(rf"(?P<share>{NUMBER})\s?%", text)
    share = share or (re.fullmatch(rf"(?P<share>{NUMBER})", text) if "(%)" not in said_of + heading else None)
    value = number_in(share["share"], decimal) if share else None
    if value and value.value > 100:
        yield warning(
            "share-over-hundred", f"'{_short(text)}' is more than 100 %", cell.span, "look at the source; waive it if it is meant"
        )
    count = re.match(rf"(?P<count>{NUMBER})\s?\(", text)
    whole = number_in(count["count"], decimal) if count else None
    if value and whole and column.n and abs(100 * whole.value / column.n - value.value) > 0.501 * 10**-value.decimals:
        made = f"{100 * whole.value / column.n:.{value.decimals}f}".replace(".", decimal)
        hint = "look at the source; where fewer patients had the value, say so in a footnote and waive this"
        yield warning(
            "share-not-of-n",
            f"{count['count'] if count else ''} of {column.n} are {made} %, not {share['share'] if share else ''} %",
            cell.span,
            hint,
        )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
