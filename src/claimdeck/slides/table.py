"""A table of numbers or words: groups, a key row or column, footnotes, continued over slides by rows."""

from typing import ClassVar, Literal

from claimdeck.layouts.agenda import table_name
from claimdeck.model.author import DataFile, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.data import Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.kind import Kind
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

Align = Literal["left", "centre", "right", "number"]


@record
class Column:
    """A column: its heading, and what stands below it in a second line; the heading alone may stand for it."""

    alone: ClassVar[str] = "heading"

    heading: Text = says("the heading")
    unit: str = says("the unit of its numbers, below the heading", "", example="%")
    n: int | None = says("how many patients it is of, below the heading", None, example="240")
    align: Align | None = says("how its cells stand; unless given, numbers on their decimal sign and words at the left", None)
    span: Span = NOWHERE


@record
class RowGroup:
    """Rows under a heading of their own, from one row to the next group."""

    heading: Text = says("the group's heading")
    from_: str = says("its first row, by the words of that row's first cell", example="Age, years")
    span: Span = NOWHERE


@record
class Highlight:
    """The row or the column the slide is about; the row's first cell alone may stand for it."""

    alone: ClassVar[str] = "row"

    row: str = says("the words of the row's first cell", "")
    column: str = says("the column's heading", "")
    span: Span = NOWHERE


@record
class Footnote:
    """A note below the table, and what it is on; its letter follows from the reading order."""

    text: Text = says("the note's words")
    at: tuple[str, ...] = says("first cells of rows, headings of columns or of groups", example='["Age, years"]')
    span: Span = NOWHERE


@record
class Table(Kind):
    """Rows and columns, from the outline or from a file; more rows than a slide holds go on on the next one, under the same headings."""

    title: Text = says("the title")
    columns: tuple[Column, ...] = says("two to seven columns; where a file has the rows, its own headings unless given", ())
    rows: tuple[tuple[Text, ...], ...] = says("the rows, each a list of as many cells as there are columns; an empty cell shows a dash", ())
    data: DataFile | None = says("a file with the rows, in place of them", None, example="table.csv")
    groups: tuple[RowGroup, ...] = says("headings between the rows", ())
    highlight: Highlight | None = says("the row or column the slide is about", None)
    footnotes: tuple[Footnote, ...] = says("notes below the table", ())

    def with_data(self, sheet: Sheet) -> "tuple[Table, Findings]":
        """The table with the file's rows, and where it says no columns with the file's headings."""
        from claimdeck.slides.tables.data import filled_from

        return filled_from(self, sheet)

    def faults(self, decimal: str) -> Findings:
        """What is wrong with its rows, columns and cells."""
        from claimdeck.slides.tables.faults import faults

        return tuple(faults(self, decimal))

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The height of each row, with the heading of the group that begins with it."""
        from claimdeck.slides.tables.grid import laid

        if not self.columns or not self.rows:
            return (1,)
        grid = laid(desk, self, max(sizes(desk)))
        return tuple(grid.weight(i) for i in range(len(self.rows)))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The rows under the header, in the largest size in which they fit."""
        from claimdeck.slides.tables.drawn import drawn
        from claimdeck.slides.tables.grid import laid

        title = desk.words(self.title, "title")
        if not self.columns or not self.rows:  # which was reported where it was read
            return Draft(layout=table_name(lead=False), title=title, items=())
        if len(self.columns) > most_columns(desk):
            return None
        grids = [laid(desk, self, size) for size in sizes(desk)]
        fits = (grid for grid in grids if grid.holds(part))
        grid = next(fits, grids[-1] if part.size == 1 and not grids[-1].too_wide else None)
        if grid is None:
            return None
        return Draft(layout=table_name(lead=False), title=title, items=(drawn(desk, grid, part, title),), notes=grid.notes(part))

    def objection(self, desk: Desk) -> "Finding | None":
        """Too many columns for the slide, or too wide ones."""
        from claimdeck.slides.tables.faults import too_many_columns, too_wide
        from claimdeck.slides.tables.grid import laid

        return too_many_columns(self, most_columns(desk)) or too_wide(self, laid(desk, self, min(sizes(desk))).too_wide)


def sizes(desk: Desk) -> tuple[int, ...]:
    """Sizes of the cells in points, the first that fits is taken."""
    return (12,) if desk.brand.page.narrow else (14, 12)


def most_columns(desk: Desk) -> int:
    """How many columns a slide holds."""
    return 6 if desk.brand.page.narrow else 7
