"""References to cells of the workbook, each with the cells' own values beside it: programs that do not open the workbook show these."""

from claimdeck.model.chart import Cell, Cells, Chart
from claimdeck.powerpoint.xml import escaped, tag

SHEET = "Data"
"""The name of the one sheet of every workbook."""


def number(value: float) -> str:
    """A number as XML has it: never more digits than it was given with."""
    return repr(int(value)) if value == int(value) else repr(float(value))


def letter(column: int) -> str:
    """The letters of a column, counted from 0: A, B … Z, AA …"""
    return (letter(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def reference(where: Cells) -> str:
    """The cells as a formula names them; the headings stand in row 1."""
    first = f"${letter(where.column)}${where.row + 2}"
    last = f"${letter(where.column + where.columns - 1)}${where.row + where.rows + 1}"
    return f"{SHEET}!{first}" + (f":{last}" if last != first else "")


def referred(chart: Chart, where: Cells) -> str:
    """Cells with their values: as numbers, or as words where one of them is text."""
    cells = chart.cells(where)
    if any(isinstance(cell, str) for cell in cells):
        cached = tag("c:strCache", *_points(cells))
        return tag("c:strRef", tag("c:f", reference(where)), cached)
    cached = tag("c:numCache", tag("c:formatCode", escaped(chart.sheet[where.column].format)), *_points(cells))
    return tag("c:numRef", tag("c:f", reference(where)), cached)


def _points(cells: tuple[Cell, ...]) -> tuple[str, ...]:
    known = ((i, cell if isinstance(cell, str) else number(cell)) for i, cell in enumerate(cells) if cell is not None)
    return (tag("c:ptCount", val=len(cells)), *(tag("c:pt", tag("c:v", escaped(said)), idx=i) for i, said in known))


def named(chart: Chart, name: str, where: Cells) -> str:
    """The name of a series: the heading of its values, where it is the same, else the words themselves."""
    if chart.sheet[where.column].heading != name:
        return tag("c:tx", tag("c:v", escaped(name)))
    cached = tag("c:strCache", tag("c:ptCount", val=1), tag("c:pt", tag("c:v", escaped(name)), idx=0))
    return tag("c:tx", tag("c:strRef", tag("c:f", f"{SHEET}!${letter(where.column)}$1"), cached))
