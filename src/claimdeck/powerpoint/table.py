"""Native tables. A cell says everything itself, so that the table style may change without changing this table."""

from functools import lru_cache

from claimdeck.model.layout import Anchor, Slot
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.shapes import Fill, Insets, Outline
from claimdeck.powerpoint.frame import identity, place
from claimdeck.powerpoint.paint import fill, line
from claimdeck.powerpoint.placeholders import tied
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.table_styles import HEADED, PLAIN
from claimdeck.powerpoint.text import set_here
from claimdeck.powerpoint.xml import extensions, tag

URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
COLUMN_ID, ROW_ID = "{9D8B030D-6E8A-4147-A177-3AD203B41FA5}", "{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}"
A16 = "http://schemas.microsoft.com/office/drawing/2014/main"
FIRST_COLUMN, FIRST_ROW = 20000, 10000  # ids only have to differ within a table


def table(sheet: Sheet, value: Table, slot: Slot | None) -> str:
    """The table in its frame, tied to the layout's `slot` where it has one. A row of another length is our own fault: ValueError."""
    if any(len(row.cells) != len(value.columns) for row in value.rows):
        raise ValueError(f"table '{value.name}': every row needs {len(value.columns)} cells")
    tie = tied(slot) if slot else tag("p:nvPr")
    locked = tag("p:cNvGraphicFramePr", tag("a:graphicFrameLocks", noGrp=True))
    named = tag("p:nvGraphicFramePr", identity(sheet, value.name, value.description), locked, tie)
    graphic = tag("a:graphic", tag("a:graphicData", _grid(sheet, value), uri=URI))
    return tag("p:graphicFrame", named, place("p:xfrm", value.frame), graphic)


def _grid(sheet: Sheet, value: Table) -> str:
    key = value.style or (HEADED if value.header else PLAIN)
    style = tag("a:tblPr", tag("a:tableStyleId", key), firstRow=True, bandRow=value.banded or None)
    columns = (tag("a:gridCol", _id("a16:colId", COLUMN_ID, FIRST_COLUMN + i), w=width) for i, width in enumerate(value.columns))
    rows = (_row(sheet, value, i, row) for i, row in enumerate(value.rows))
    return tag("a:tbl", style, tag("a:tblGrid", *columns), *rows)


def _row(sheet: Sheet, value: Table, index: int, row: Row) -> str:
    cells = (_cell(sheet, cell, value.smaller, _edges(value, index, i)) for i, cell in enumerate(row.cells))
    return tag("a:tr", *cells, _id("a16:rowId", ROW_ID, FIRST_ROW + index), h=row.height)


def _edges(value: Table, row: int, column: int) -> Borders:
    """A cell's borders, an edge shared with a neighbour drawn alike on both sides: else it depends on the program which one shows."""
    own = value.rows[row].cells[column].borders
    above = value.rows[row - 1].cells[column].borders.bottom if row else None
    below = value.rows[row + 1].cells[column].borders.top if row + 1 < len(value.rows) else None
    return Borders(top=own.top or above, bottom=own.bottom or below)


def _cell(sheet: Sheet, cell: Cell, smaller: int, edges: Borders) -> str:
    words = set_here(sheet, cell.paragraphs, cell.level.smaller(smaller), inked=cell.inked)
    look = _bare(cell.insets, cell.anchor, cell.fill) if cell.bare else _look(cell.insets, cell.anchor, cell.fill, edges.top, edges.bottom)
    return f"<a:tc{_span(cell.down)}><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>{look}</a:tc>"


def _span(down: int) -> str:
    """That a cell stands over several rows, or that it is covered by one that does."""
    return "" if down == 1 else f' rowSpan="{down}"' if down else ' vMerge="1"'


@lru_cache(maxsize=256)
def _look(insets: Insets, anchor: Anchor, ground: Fill | None, top: Outline | None, bottom: Outline | None) -> str:
    """A cell's room, ground and borders."""
    lines = (line(None, "a:lnL"), line(None, "a:lnR"), line(top, "a:lnT"), line(bottom, "a:lnB"))
    return tag("a:tcPr", *lines, fill(ground), **_room(insets), anchor=anchor)


@lru_cache(maxsize=256)
def _bare(insets: Insets, anchor: Anchor, ground: Fill | None) -> str:
    """A cell whose lines are its style's."""
    return tag("a:tcPr", fill(ground) if ground else "", **_room(insets), anchor=anchor)


def _room(insets: Insets) -> dict[str, int]:
    return {"marL": insets.left, "marR": insets.right, "marT": insets.top, "marB": insets.bottom}


@lru_cache(maxsize=512)
def _id(name: str, uri: str, value: int) -> str:
    return extensions("a", (uri, tag(name, xmlns__a16=A16, val=value)))
