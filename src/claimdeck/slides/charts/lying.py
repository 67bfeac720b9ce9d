"""Lying bars: categories at their left, values at their ends, how many they are of behind these."""

from claimdeck.model.chart import TICKS, Axis, Label
from claimdeck.model.colour import MUTE
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from claimdeck.model.words import Run, Words, plain
from claimdeck.slides.arm_colours import AXIS
from claimdeck.slides.charts import bars as chart_bars
from claimdeck.slides.charts.names import counted, named
from claimdeck.slides.charts.room import Figure, Room
from claimdeck.slides.charts.scale import Scale, axis, hidden, scale
from claimdeck.slides.charts.upright import BASE
from claimdeck.slides.charts.words import AIR, high, level

LARGE, SMALL = 16, 12
"""Sizes of the values of few bars, and of many."""
FEW = inches(0.36)
"""A bar so thick has its value in the larger size."""


def lying(room: Room) -> Figure:
    """The chart with its bars lying, the first category on top."""
    room = counted(room) if len(room.told.lines) > 1 else room
    left, one = named(room)
    seen = room.chart.axis is not None
    foot = high(TICKS, 1, room.desk) + AIR if seen else 0
    plot = Frame(room.frame.x + left, room.frame.y + AIR, room.frame.w - left, room.frame.h - foot - AIR)
    pitch = plot.h / len(room.told.categories)
    size = LARGE if chart_bars.thickness(room, pitch) >= FEW else SMALL
    words = tuple(tuple(_words(room, i, point) for point in range(len(room.told.categories))) for i in range(len(room.told.lines)))
    found, plot = _ends(room, plot, words, size, seen=seen)
    up = axis(found, room.chart.unit, room.desk.locale) if seen else hidden(found)
    per = plot.w / (found.high - found.low)
    labels = tuple(_labels(room, i, some, size, per) for i, some in enumerate(words))
    sheet = room.sheet()
    plots = (chart_bars.plot(room, "bar", sheet, labels, pitch),)
    return Figure(plot=plot, sheet=sheet.columns, plots=plots, across=Axis(line=BASE, level=one, turned=True), up=up)


def _words(room: Room, index: int, point: int) -> Words:
    """The value; behind it how many it is of, or in the first category the name of its series."""
    line = room.told.lines[index]
    text, alone = line.texts[point], len(room.told.lines) == 1
    if not text:
        return ()
    if not alone:
        return (*text, Run(text="\u2002"), *line.name) if point == 0 else text
    if len(room.chart.n) < 2:
        return text
    count = plain(room.desk.prose(room.chart.n[point].count))
    head = "n/N\u00a0=\u00a0" if "/" in count else "n\u00a0=\u00a0"
    return (*text, Run(text=f"\u2002{head}{count}", bold=False, size=12, colour=MUTE))


def _ends(room: Room, plot: Frame, words: tuple[tuple[Words, ...], ...], size: int, *, seen: bool) -> tuple[Scale, Frame]:
    """The ends of the axis and the plot: room for the words behind the longest bar, and before those that reach below zero."""
    needs = [
        (top, room.desk.width(text, level(size, AXIS)) + 3 * AIR)
        for line, texts in zip(room.told.lines, words, strict=True)
        for top, text in zip(line.tops, texts, strict=True)
    ]
    low, most = room.told.ends
    before = max((need for _, need in needs), default=0) if low < 0 else 0
    if seen:
        last = max(need for _, need in needs)
        return scale((low, most), room.chart.axis, room.chart.unit), changed(plot, w=plot.w - last)
    wide = plot.w - before
    span = max((top - low) * wide / max(wide / 4, wide - need) for top, need in needs) or 1
    return Scale(low - span / wide * before, low + span, span), plot


def _labels(room: Room, index: int, words: tuple[Words, ...], size: int, per: float) -> tuple[Label, ...]:
    line = room.told.lines[index]
    return tuple(
        Label(
            point=i,
            words=text,
            level=level(size, line.colours[i]),
            side="outEnd",
            dx=_moved(line.values[i] or 0.0, line.tops[i], line.feet[i], per),
        )
        for i, text in enumerate(words)
        if text
    )


def _moved(value: float, top: float, foot: float, per: float) -> int:
    """Past the end of the whisker."""
    return round((top - value) * per) + AIR if value >= 0 else round((foot - value) * per) - AIR
