"""Dots with their intervals, a row for each category: names at the left, the axis below, values behind the intervals."""

from claimdeck.model.chart import TICKS, Axis, Label, Marker, Plot, Series
from claimdeck.model.colour import MUTE, TEXT
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Outline
from claimdeck.model.units import inches
from claimdeck.model.words import Run, Words, plain, said
from claimdeck.slides.arm_colours import SIGNS
from claimdeck.slides.charts.dot_sheet import Dots, DotSheet, dot_sheet
from claimdeck.slides.charts.names import counted, named
from claimdeck.slides.charts.room import Figure, Room
from claimdeck.slides.charts.scale import Scale, axis, scale
from claimdeck.slides.charts.told import Line
from claimdeck.slides.charts.upright import BASE
from claimdeck.slides.charts.words import AIR, broken, high, key, level

MARK, LIMIT, VALUE = 10, 1.75, level(14, TEXT)
GLYPHS = ("●", "■", "▲", "◆")
TALLEST = inches(0.95)
"""The most a row takes."""


def dots(room: Room) -> Figure:
    """The chart as dots; x are the values, y the rows, counted from below."""
    several, rows = len(room.told.lines) > 1, len(room.told.categories)
    room = counted(room) if several else room
    left, one = named(room)
    foot = high(TICKS, 1, room.desk) + 2 * AIR
    found = scale(room.told.ends, room.chart.axis, room.chart.unit)
    words = tuple(tuple(_words(room, line, i) for i in range(rows)) for line in room.told.lines)
    wide = _wide(room, words, found, room.frame.w - left)
    plot = Frame(room.frame.x + left, room.frame.y, wide, min(room.frame.h - foot, TALLEST * rows))
    sheet = dot_sheet(room, room.alone, found.low)
    per = wide / (found.high - found.low)
    names = _names(room, one, left - 2 * AIR, sheet)
    pairs = list(zip(room.told.lines, sheet.series, words, strict=True))
    intervals = tuple(one for line, where, _ in pairs for one in _intervals(room, line, where))
    series = tuple(_series(line, where, texts, per) for line, where, texts in pairs)
    legend = key((GLYPHS[line.look], line.name, line.colour) for line in room.told.lines) if several else ()
    across = changed(axis(found, room.chart.unit, room.desk.locale), crosses=None, line=BASE)
    edge = Axis(low=0, high=rows, step=1, labelled=False)
    return Figure(
        plot=plot,
        sheet=sheet.columns,
        plots=(Plot(drawing="scatter", series=(names, *intervals, *series)),),
        across=across,
        up=edge,
        key=legend,
    )


def _words(room: Room, line: Line, point: int) -> Words:
    """The value, and of a single series how many it is of."""
    text = line.texts[point]
    if len(room.told.lines) > 1 or len(room.chart.n) < 2 or not text:
        return text
    count = plain(room.desk.prose(room.chart.n[point].count))
    head = "n/N\u00a0=\u00a0" if "/" in count else "n\u00a0=\u00a0"
    return (*text, Run(text=f"\u2002{head}{count}", bold=False, size=12, colour=MUTE))


def _wide(room: Room, words: tuple[tuple[Words, ...], ...], found: Scale, wide: int) -> int:
    """The width of the plot: as wide as the words behind each interval allow."""
    least = wide - 4 * AIR
    for line, texts in zip(room.told.lines, words, strict=True):
        for value, high_, text in zip(line.values, line.high or line.values, texts, strict=True):
            if value is not None and text:
                end = (max(value, high_ if high_ is not None else value) - found.low) / (found.high - found.low)
                least = min(least, int((wide - room.desk.width(text, VALUE) - 4 * AIR) / max(end, 0.01)))
    return least


def _intervals(room: Room, line: Line, where: Dots) -> tuple[Series, ...]:
    """A line from limit to limit in each row."""
    look = Outline(line.colour, LIMIT)
    names = (f"{where.name}: {room.told.categories[across.row]}" for across, _ in where.intervals)
    return tuple(
        Series(name=name, values=rows, across=across, line=look) for name, (across, rows) in zip(names, where.intervals, strict=True)
    )


def _series(line: Line, where: Dots, texts: tuple[Words, ...], per: float) -> Series:
    tops = line.high or line.values
    labels = tuple(
        Label(point=i, words=text, level=changed(VALUE, colour=line.colours[i]), side="r", dx=_past(line.values[i], tops[i], per))
        for i, text in enumerate(texts)
        if text
    )
    mark = Marker(shape=SIGNS[line.look], size=MARK, colour=line.colour)
    return Series(name=where.name, values=where.rows, across=where.values, marker=mark, labels=labels)


def _past(value: float | None, top: float | None, per: float) -> int:
    """From the dot to behind the end of its interval."""
    return round(((top if top is not None else value or 0) - (value or 0)) * per) + AIR


def _names(room: Room, one: Level, wide: int, sheet: DotSheet) -> Series:
    """The categories, as the labels of unseen values at the left edge of the plot."""
    lines = (broken(text, one, wide, room.desk) for text in room.told.categories)
    labels = tuple(
        Label(point=i, words=said("\n".join(some)), level=changed(one, align="r"), side="l", dx=-AIR) for i, some in enumerate(lines)
    )
    return Series(name=room.desk.locale.labels.chart_category, values=sheet.rows, across=sheet.edge, labels=labels)
