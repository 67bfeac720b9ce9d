"""Bars, standing, lying or stacked: how thick they are, how they are painted, and their whiskers."""

from claimdeck.model.chart import Drawing, Label, Plot, Series, Whisker
from claimdeck.model.colour import PAPER, TEXT
from claimdeck.model.shapes import Fill, Outline
from claimdeck.model.units import inches
from claimdeck.slides.charts.paint import under_whiskers
from claimdeck.slides.charts.room import Room
from claimdeck.slides.charts.sheet import Sheet, Where
from claimdeck.slides.charts.told import Line

GAP, BETWEEN = 77, 8
"""Percent of a bar between groups, and between the bars of one."""
THICKEST = {"column": inches(1.6), "stacked": inches(1.9), "bar": inches(0.6)}
LIMIT = 1.5
"""Width of whiskers in points."""
Labels = tuple[tuple[Label, ...], ...]


def groups(room: Room) -> int:
    """How many bars stand beside one another at each category."""
    return 1 if room.chart.type == "stacked" else len(room.told.lines)


def thickness(room: Room, pitch: float) -> int:
    """How thick a bar is in EMU, where so much is from one category to the next."""
    return round(min(THICKEST[room.chart.type], pitch / _in_bars(groups(room))))


def _in_bars(count: int) -> float:
    return count + (count - 1) * BETWEEN / 100 + GAP / 100


def gap(room: Room, pitch: float) -> int:
    """Percent of a bar between the groups, so that bars are as thick as that."""
    count = groups(room)
    return min(500, round(100 * (pitch / thickness(room, pitch) - count - (count - 1) * BETWEEN / 100)))


def plot(room: Room, drawing: Drawing, sheet: Sheet, labels: Labels, pitch: float) -> Plot:
    """The bars of every series with their labels; one series may have a twin, whose lower whiskers are seen inside the bars."""
    pairs = list(zip(room.told.lines, sheet.series, labels, strict=True))
    halves = len(pairs) == 1 and _inside(pairs[0][0])
    series = tuple(_series(room, line, where, sheet, said, whole=not halves) for line, where, said in pairs)
    twins = tuple(_twin(where, sheet) for _, where, _ in pairs) if halves else ()
    overlap = 100 if halves else -BETWEEN
    stacked = room.chart.type == "stacked"
    return Plot(drawing=drawing, series=(*series, *twins), stacked=stacked, gap=gap(room, pitch), overlap=overlap)


def _inside(line: Line) -> bool:
    """True where every lower limit lies inside its bar."""
    return any(low is not None for low in line.low) and all(foot >= 0 for foot in line.feet)


def _series(room: Room, line: Line, where: Where, sheet: Sheet, said: tuple[Label, ...], *, whole: bool) -> Series:
    limits = _whiskers(where, whole=whole)
    paints = [Fill(under_whiskers(one, room.desk.brand) if limits and whole else one) for one in line.colours]
    points = tuple((i, paint) for i, paint in enumerate(paints) if paint != paints[0])
    edge = Outline(PAPER, 0.75) if room.chart.type == "stacked" else None
    return Series(
        name=where.name,
        values=where.values,
        across=sheet.categories,
        fill=paints[0],
        points=points,
        line=edge,
        whiskers=limits,
        labels=said,
    )


def _whiskers(where: Where, *, whole: bool) -> tuple[Whisker, ...]:
    down = where.down if whole else None
    return (Whisker(up=where.up, down=down, line=Outline(TEXT, LIMIT)),) if where.up or down else ()


def _twin(where: Where, sheet: Sheet) -> Series:
    """The same bars unpainted, with the lower half of the whiskers in the colour of paper."""
    lower = Whisker(up=None, down=where.down, line=Outline(PAPER, LIMIT))
    return Series(name=where.name, values=where.values, across=sheet.categories, whiskers=(lower,))
