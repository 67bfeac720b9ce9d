"""The sheet behind dots: values and limits, the rows they stand in, and the edge beside which names stand.

Intervals are lines from limit to limit: not every program draws error bars that lie.
"""

from claimdeck.model.chart import Cells, Column
from claimdeck.model.record import record
from claimdeck.model.words import letters
from claimdeck.slides.charts.room import Room
from claimdeck.slides.charts.sheet import numbers

SPREAD = 0.42
"""The share of a row that the dots of several series take."""


@record
class Dots:
    """Where a series is: its values and rows, and the two cells of each interval with the two of its row."""

    name: str
    values: Cells
    rows: Cells
    intervals: tuple[tuple[Cells, Cells], ...]


@record
class DotSheet:
    """The columns, each series, and the rows and the edge of the names."""

    columns: tuple[Column, ...]
    series: tuple[Dots, ...]
    rows: Cells
    edge: Cells


def dot_sheet(room: Room, alone: str, edge: float) -> DotSheet:
    """The sheet; `edge` is the value at the left of the plot. Rows are counted from below, at their middles."""
    labels, count = room.desk.locale.labels, len(room.told.categories)
    middles = tuple(count - i - 0.5 for i in range(count))
    columns = [Column(heading=labels.chart_category, cells=room.told.categories)]
    names = [letters(line.name) or alone for line in room.told.lines]
    firsts: list[int] = []
    for name, line in zip(names, room.told.lines, strict=True):
        firsts.append(len(columns))
        columns.append(numbers(name, line.values, room.told.places))
        if line.low and line.high:
            columns.append(numbers(labels.chart_low.format(name=name), line.low, room.told.places))
            columns.append(numbers(labels.chart_high.format(name=name), line.high, room.told.places))
    rows = len(columns)
    columns += [Column(heading=labels.chart_row.format(name=labels.chart_category), cells=middles)]
    found: list[Dots] = []
    for name, first, shift in zip(names, firsts, _shifts(len(names)), strict=True):
        at, own = len(columns), tuple(round(middle + shift, 3) for middle in middles)
        columns += [Column(heading=labels.chart_row.format(name=one), cells=own) for one in (name, f"{name} (2)")]
        found.append(_dots(room, len(found), name, first, at))
    edges = Cells(column=len(columns), rows=count)
    columns.append(Column(heading=labels.chart_edge, cells=(edge,) * count))
    return DotSheet(columns=tuple(columns), series=tuple(found), rows=Cells(column=rows, rows=count), edge=edges)


def _shifts(count: int) -> list[float]:
    """How far each series stands above the middle of a row."""
    return [SPREAD * ((count - 1) / 2 - i) / (count - 1) if count > 1 else 0.0 for i in range(count)]


def _dots(room: Room, index: int, name: str, first: int, at: int) -> Dots:
    line, count = room.told.lines[index], len(room.told.categories)
    both = [i for i in range(len(line.low)) if line.high and line.low[i] is not None and line.high[i] is not None]
    intervals = tuple((Cells(column=first + 1, row=i, columns=2), Cells(column=at, row=i, columns=2)) for i in both)
    return Dots(name=name, values=Cells(column=first, rows=count), rows=Cells(column=at, rows=count), intervals=intervals)
