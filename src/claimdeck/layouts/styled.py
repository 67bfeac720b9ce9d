"""Tables in a template's own style: what it paints is left to it, so that they follow when somebody chooses another."""

from collections.abc import Callable

from claimdeck.model.plan import Borders, Cell, Item, Row, Table
from claimdeck.model.record import changed
from claimdeck.model.table_style import TableStyle
from claimdeck.model.words import Paragraph, Run


def styled(style: TableStyle, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, tables with a header in the style."""
    return tuple(_table(style, item) if isinstance(item, Table) and item.header else item for item in items)


def _table(style: TableStyle, table: Table) -> Table:
    """Every other row is banded where no row or column is set apart by its ground."""
    head, *rows = table.rows
    banded = style.band is not None and not any(cell.fill for row in rows for cell in row.cells)
    made = (_row(head, lambda cell: _head(style, cell)), *(_row(row, lambda cell: _cell(style, cell)) for row in rows))
    return changed(table, style=style.key, banded=banded, rows=made)


def _row(row: Row, set_as: Callable[[Cell], Cell]) -> Row:
    return changed(row, cells=tuple(set_as(cell) for cell in row.cells))


def _head(style: TableStyle, cell: Cell) -> Cell:
    level = changed(cell.level, colour=style.header_ink) if style.header_ink else cell.level
    return changed(cell, level=level, fill=None, borders=Borders(), bare=True, inked=style.header_ink is not None, paragraphs=_plain(cell))


def _cell(style: TableStyle, cell: Cell) -> Cell:
    """A cell below the header; one that is set apart has the ground of the bands."""
    if not style.inked:
        return changed(cell, borders=Borders(), bare=True)
    level = changed(cell.level, colour=style.ink) if style.ink else cell.level
    ground = (style.band or cell.fill) if cell.fill else None
    return changed(cell, level=level, fill=ground, borders=Borders(), bare=True, inked=style.ink is not None, paragraphs=_plain(cell))


def _plain(cell: Cell) -> tuple[Paragraph, ...]:
    """Words without colours of their own, which were chosen for another ground; what is highlighted and what leads somewhere keeps its."""
    return tuple(changed(one, words=tuple(_run(run) for run in one.words)) for one in cell.paragraphs)


def _run(run: Run) -> Run:
    return run if run.colour is None or run.highlight or run.link else changed(run, colour=None)
