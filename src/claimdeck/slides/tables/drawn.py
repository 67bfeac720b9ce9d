"""The native table of any stretch of rows: its header, its rows, and the headings of their groups."""

from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import CARD, CHRONIC, DARK
from claimdeck.model.compose import Desk, Part
from claimdeck.model.plan import Borders, Cell, Row
from claimdeck.model.plan import Table as Drawn
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.words import Paragraph, Words, plain
from claimdeck.slides.cells import SIDES, ended, joined, level_of
from claimdeck.slides.tables.grid import HEADING, Grid, heading

ALIGNS = {"left": "l", "centre": "ctr", "right": "r", "number": "r"}


def drawn(desk: Desk, grid: Grid, part: Part, title: Words) -> Drawn:
    """The native table of a part: header, rows, and the headings of their groups."""
    rows = [_header(desk, grid)]
    for index, height in zip(range(part.first, part.last), grid.heights(part), strict=True):
        if (group := grid.heading(index, part)) is not None:
            rows.append(_group(desk, grid, group, goes_on=grid.begins[group] != index))
        rows.append(_row(desk, grid, index, height))
    rows[-1] = ended(rows[-1])
    where = Frame(grid.room.x, grid.room.y, grid.room.w, sum(row.height for row in rows))
    headings = "; ".join(plain(tuple(run for run in head[0].words if not run.raised)) for head in grid.words.header)
    told = desk.locale.labels.table.format(rows=part.size, columns=headings)
    return Drawn(
        idx=1, name="Table", frame=where, columns=grid.widths, rows=tuple(rows), description=f"{plain(title)}. {told}", header=True
    )


def _header(desk: Desk, grid: Grid) -> Row:
    level = level_of(desk, 14, header=True)
    aligns = ("l" if align == "left" else "r" if align == "right" else "ctr" for align in grid.words.aligns)
    cells = (
        Cell(paragraphs=joined(paragraphs), level=changed(level, align=align), fill=Fill(DARK), insets=SIDES)
        for paragraphs, align in zip(grid.words.header, aligns, strict=True)
    )
    return Row(height=grid.header, cells=tuple(cells))


def _group(desk: Desk, grid: Grid, group: int, *, goes_on: bool) -> Row:
    """The heading of a group in the first cell; the others are empty, for a screen reader reads merged cells wrong."""
    words = heading(desk, grid.words.groups[group], goes_on=goes_on)
    look = Cell(paragraphs=(), level=HEADING, fill=Fill(CARD), borders=Borders(bottom=hairline()), insets=SIDES)
    first = changed(look, paragraphs=(Paragraph(words=words),))
    return Row(height=grid.above[group], cells=(first, *(look,) * (len(grid.widths) - 1)))


def _row(desk: Desk, grid: Grid, index: int, height: int) -> Row:
    cells = tuple(_cell(desk, grid, index, column, words) for column, words in enumerate(grid.words.cells[index]))
    return Row(height=height, cells=cells)


def _cell(desk: Desk, grid: Grid, row: int, column: int, words: Words) -> Cell:
    shown = grid.words
    key = row == shown.key_row or column == shown.key_column
    level = level_of(desk, 14, bold=key)
    return Cell(
        paragraphs=(Paragraph(words=words),),
        level=changed(level, align=ALIGNS[shown.aligns[column]]),
        fill=Fill(CHRONIC.faded(10)) if key else None,
        borders=Borders(bottom=hairline()),
        insets=grid.insets[column],
    )
