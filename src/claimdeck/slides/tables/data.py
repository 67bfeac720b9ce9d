"""The rows of a table from a file: by the headings of its columns, or column by column."""

from claimdeck.model.author import Text
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.markup import spoken
from claimdeck.model.record import changed
from claimdeck.slides.table import Column, Table


def filled_from(table: Table, sheet: Sheet) -> tuple[Table, Findings]:
    """The table with the sheet's cells; columns that are named are found by their headings, else taken in order."""
    found: Findings = (_both(table),) if table.rows else ()
    if not table.columns:
        headings = tuple(Column(heading=_text(cell), span=cell.span) for cell in sheet.header)
        return changed(table, columns=headings, rows=_rows(sheet, range(len(sheet.header)))), found
    places = [sheet.column(spoken(column.heading.source)) for column in table.columns]
    known = [place for place in places if place is not None]
    if len(known) == len(places):
        return changed(table, rows=_rows(sheet, known)), found
    if len(places) == len(sheet.header):
        return changed(table, rows=_rows(sheet, range(len(places)))), found
    missing = (column for column, place in zip(table.columns, places, strict=True) if place is None)
    return table, (*found, *(_unknown(column, sheet) for column in missing))


def _text(cell: Datum) -> Text:
    return Text(source=cell.text, span=cell.span)


def _rows(sheet: Sheet, places: "list[int] | range") -> tuple[tuple[Text, ...], ...]:
    return tuple(tuple(_text(row[place]) for place in places) for row in sheet.rows)


def _both(table: Table) -> Finding:
    where = next((cell.span for row in table.rows for cell in row), table.span)
    return error("rows-beside-data", "the table has 'rows' and 'data'", where, "keep one of the two")


def _unknown(column: Column, sheet: Sheet) -> Finding:
    names = ", ".join(cell.text for cell in sheet.header)
    said = f"the data file has no column '{spoken(column.heading.source)}', and another number of columns"
    return error("unknown-column", said, column.heading.span, f"its columns: {names}")
