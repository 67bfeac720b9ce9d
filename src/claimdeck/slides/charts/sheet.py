"""The sheet behind a chart: categories, then for each series its values and limits, then how far each limit is from its value."""

from claimdeck.model.chart import Cell, Cells, Column
from claimdeck.model.compose import Desk
from claimdeck.model.record import record
from claimdeck.model.words import letters
from claimdeck.slides.charts.told import Line, Numbers, Told

EXACT = 10
"""Decimals of a difference: more would be what binary numbers leave over."""


@record
class Where:
    """Where a series is: its name there, its values, and the distances to its limits."""

    name: str
    values: Cells
    up: Cells | None
    down: Cells | None


@record
class Sheet:
    """The columns, the cells of the categories, and where each series is."""

    columns: tuple[Column, ...]
    categories: Cells
    series: tuple[Where, ...]


def sheet(told: Told, alone: str, desk: Desk) -> Sheet:
    """The sheet; a series without a name is called `alone`."""
    labels, rows = desk.locale.labels, len(told.categories)
    columns = [Column(heading=labels.chart_category, cells=told.categories)]
    found: list[Where] = []
    for line in told.lines:
        name = letters(line.name) or alone
        at = len(columns)
        columns.append(numbers(name, line.values, told.places))
        down = _limit(columns, labels.chart_low.format(name=name), labels.chart_down.format(name=name), at, line, line.low, told.places, -1)
        up = _limit(columns, labels.chart_high.format(name=name), labels.chart_up.format(name=name), at, line, line.high, told.places, 1)
        found.append(Where(name=name, values=Cells(column=at, rows=rows), up=up, down=down))
    return Sheet(columns=tuple(columns), categories=Cells(column=0, rows=rows), series=tuple(found))


def numbers(heading: str, cells: tuple[Cell, ...], places: int) -> Column:
    """A column of numbers with as many decimals as the source has."""
    return Column(heading=heading, cells=cells, format=f"0.{'0' * places}" if places else "0")


def _limit(columns: list[Column], limit: str, reach: str, at: int, line: Line, limits: Numbers, places: int, sign: int) -> Cells | None:
    """Two more columns: the limits as the source has them, and their distances from the values, which Excel finds itself."""
    if not any(one is not None for one in limits):
        return None
    own = len(columns)
    columns.append(numbers(limit, limits, places))
    pairs = zip(line.values, limits, strict=True)
    away = tuple(None if one is None or end is None else round(sign * (end - one), EXACT) for one, end in pairs)
    value, end = f"{chr(65 + at)}{{row}}", f"{chr(65 + own)}{{row}}"
    formula = f"={end}-{value}" if sign > 0 else f"={value}-{end}"
    columns.append(Column(heading=reach, cells=away, formula=formula, format=columns[-1].format))
    return Cells(column=own + 1, rows=len(away))
