"""Lines over categories, most often times: an axis at the left, and the name of each line behind its end."""

from claimdeck.model.chart import TICKS, Axis, Label, Marker, Plot, Series, Whisker
from claimdeck.model.colour import TEXT
from claimdeck.model.finding import error
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Outline
from claimdeck.model.units import inches
from claimdeck.model.words import Run, Words, letters, said
from claimdeck.slides.arm_colours import SIGNS
from claimdeck.slides.charts.room import Figure, Misfit, Room
from claimdeck.slides.charts.scale import axis, scale
from claimdeck.slides.charts.sheet import Sheet, Where
from claimdeck.slides.charts.told import Line
from claimdeck.slides.charts.upright import BASE, ticks
from claimdeck.slides.charts.words import AIR, BESIDE, MOST_LINES, broken, high, level, lines_of, settled, too_long

END = level(14, TEXT)
CURVE, LIMIT, MARK = 2.25, 1.0, 8
"""Widths in points of a line and of its whiskers, and the size of its signs."""
MOST, LONGEST = 0.32, inches(2.2)
"""The share of the width that names behind lines may take, and where they are broken."""


def lines(room: Room) -> Figure:
    """The chart as lines."""
    found = scale(room.told.ends, room.chart.axis, room.chart.unit)
    left = max(room.desk.width(said(text), TICKS) for text in ticks(found, room)) + 2 * AIR
    ends = tuple(_end(line, room) for line in room.told.lines)
    right = max(room.desk.width(words, END) for words in ends) + 3 * AIR
    _check(room, right)
    wide = room.frame.w - left - right
    one, below = _categories(room, wide / len(room.told.categories))
    top = high(TICKS, 1, room.desk) // 2
    plot = Frame(room.frame.x + left, room.frame.y + top, wide, room.frame.h - top - below)
    moves = apart(tuple(_height(line, plot, found.high, found.low) for line in room.told.lines), _tall(ends, room), plot)
    sheet = room.sheet()
    pairs = zip(room.told.lines, sheet.series, ends, moves, strict=True)
    series = tuple(_series(line, where, sheet, words, move) for line, where, words, move in pairs)
    up = axis(found, room.chart.unit, room.desk.locale)
    return Figure(plot=plot, sheet=sheet.columns, plots=(Plot(drawing="line", series=series),), across=Axis(line=BASE, level=one), up=up)


def _categories(room: Room, pitch: float) -> tuple[Level, int]:
    """How the categories are set, in the quiet way of numbers along an axis where they are short, and the room below the plot."""
    quiet = changed(TICKS, colour=TEXT)
    if all(room.desk.width(said(text), quiet) <= pitch - AIR for text in room.told.categories):
        return quiet, high(quiet, 1, room.desk) + 2 * AIR
    wide = round(pitch) - BESIDE
    one = settled(room.told.categories, wide, room.desk)
    if one is None:
        raise Misfit(too_long(room.told.categories, tuple(one.span for one in room.chart.categories), wide, MOST_LINES, room.desk))
    return one, high(one, lines_of(room.told.categories, one, wide, room.desk), room.desk) + 2 * AIR


def _end(line: Line, room: Room) -> Words:
    """The name of the line with its last value, on two lines where it is long."""
    last = next((text for text in reversed(line.texts) if text), ())
    if not line.name:
        return last
    one = (*line.name, Run(text="\u00a0"), *last)
    if room.desk.width(one, END) <= LONGEST:
        return one
    parts = broken(letters(line.name), END, LONGEST, room.desk)
    return (*(run for part in parts for run in (Run(text=part), Run(text="\n"))), *(run for run in line.name if run.cites), *last)


def _check(room: Room, right: int) -> None:
    if right > room.frame.w * MOST:
        longest = max(room.told.lines, key=lambda line: room.desk.width(line.name, END))
        span = room.chart.series[room.told.lines.index(longest)].span
        raise Misfit(error("text-too-long", f"the name “{letters(longest.name)}” has no room beside its line", span, "shorten it"))


def _height(line: Line, plot: Frame, most: float, least: float) -> float:
    """Where the line ends, in EMU from the top of the plot."""
    last = next((value for value in reversed(line.values) if value is not None), least)
    return plot.h * (most - last) / (most - least)


def _tall(ends: tuple[Words, ...], room: Room) -> tuple[int, ...]:
    return tuple(high(END, 1 + sum(run.text == "\n" for run in words), room.desk) for words in ends)


def apart(heights: tuple[float, ...], tall: tuple[int, ...], plot: Frame) -> tuple[int, ...]:
    """How far each name is moved (EMU, down) so that none covers another: neighbours give way alike."""
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    places = [heights[i] for i in order]
    for _ in range(200):
        for k in range(len(order) - 1):
            missing = (tall[order[k]] + tall[order[k + 1]]) / 2 - (places[k + 1] - places[k])
            if missing > 0:
                places[k], places[k + 1] = places[k] - missing / 2, places[k + 1] + missing / 2
        places[-1] = min(places[-1], plot.h)
    moved = {i: round(place - heights[i]) for i, place in zip(order, places, strict=True)}
    return tuple(moved[i] for i in range(len(heights)))


def _series(line: Line, where: Where, sheet: Sheet, words: Words, move: int) -> Series:
    last = max((i for i, value in enumerate(line.values) if value is not None), default=0)
    limits = (Whisker(up=where.up, down=where.down, line=Outline(line.colour, LIMIT)),) if where.up or where.down else ()
    label = Label(point=last, words=words, level=changed(END, colour=line.colour), side="r", dx=AIR, dy=move)
    return Series(
        name=where.name, values=where.values, across=sheet.categories, line=Outline(line.colour, CURVE, line.dash),
        marker=Marker(shape=SIGNS[line.look], size=MARK, colour=line.colour), whiskers=limits, labels=(label,),
    )  # fmt: skip
