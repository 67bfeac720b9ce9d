"""Tables and emphasis as a company's sample has them, once everything else about them is settled."""

from claimdeck.layouts.standard import TITLE
from claimdeck.model.example import Example
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Borders, Cell, Item, Row, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.words import Paragraph, Run


def like(found: Example, items: tuple[Item, ...], layout: Layout) -> tuple[Item, ...]:
    """The items, set as the sample is."""
    return tuple(_item(found, item, layout) for item in items)


def _item(found: Example, item: Item, layout: Layout) -> Item:
    if isinstance(item, Table) and item.header:
        return changed(item, rows=tuple(_row(found, item, number, row) for number, row in enumerate(item.rows)))
    if isinstance(item, TextBox) and item.idx != TITLE and _plain(layout, item.idx):
        return changed(item, paragraphs=_apart(found, item.paragraphs))
    return item


def _plain(layout: Layout, idx: int) -> bool:
    """Whether a box has no ground of its own, on which the sample's colour was not tried."""
    slot = layout.slot(idx)
    return slot is not None and slot.fill is None and not layout.decoration


def _row(found: Example, table: Table, number: int, row: Row) -> Row:
    last = number == len(table.rows) - 1
    return changed(row, cells=tuple(_head(found, one) if not number else _cell(found, one, number, last=last) for one in row.cells))


def _head(found: Example, cell: Cell) -> Cell:
    level, line = cell.level, found.header_line
    if found.header:
        level = changed(level, colour=found.header_ink or level.colour)
    if found.header_bold is not None:
        level = changed(level, bold=found.header_bold)
    borders = changed(cell.borders, bottom=line) if line else cell.borders
    return changed(cell, level=level, fill=found.header or cell.fill, borders=borders)


def _cell(found: Example, cell: Cell, number: int, *, last: bool) -> Cell:
    """A cell below the header; the line that ends the table stays."""
    borders = cell.borders
    if found.line:
        bottom = found.line if borders.bottom and not last else borders.bottom
        borders = Borders(top=found.line if borders.top else None, bottom=bottom)
    ground = cell.fill or (found.band if number % 2 == 0 else None)
    words = cell.paragraphs if ground else _apart(found, cell.paragraphs)  # the sample's colour was tried on the slide's own ground
    return changed(cell, paragraphs=words, fill=ground, borders=borders)


def _apart(found: Example, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    if found.emphasis is None:
        return paragraphs
    return tuple(changed(one, words=tuple(_run(found, run) for run in one.words)) for one in paragraphs)


def _run(found: Example, run: Run) -> Run:
    """Words in bold among others; links and words that have a colour already keep it."""
    if run.bold is not True or run.colour is not None or run.link:
        return run
    return changed(run, colour=found.emphasis, bold=None if found.emphasis_bold is False else True)
