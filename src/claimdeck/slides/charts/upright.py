"""Columns and stacks: values above or in them, categories below, and an axis where the values are not written."""

from claimdeck.model.chart import TICKS, Axis, Label
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame, Outline
from claimdeck.model.words import Run, Words, said
from claimdeck.slides.arm_colours import AXIS
from claimdeck.slides.charts import bars as chart_bars
from claimdeck.slides.charts.paint import words_on
from claimdeck.slides.charts.room import Figure, Misfit, Room
from claimdeck.slides.charts.scale import Scale, axis, hidden, scale
from claimdeck.slides.charts.words import AIR, BESIDE, MOST_LINES, SIZES, fitting, high, key, level, lines_of, settled, too_long
from claimdeck.slides.written import shown

BASE = Outline(AXIS, 1.25)
SQUARE = "■"


@record
class Placed:
    """Where the plot is, its ends, whether the axis is seen, the size of values (None: unwritten), and whether bars have names."""

    plot: Frame
    scale: Scale
    seen: bool
    size: int | None
    named: bool


def upright(room: Room) -> Figure:
    """The chart with its bars standing."""
    count = len(room.told.categories)
    placed = _placed(room)
    pitch = placed.plot.w / count
    small = settled(room.told.categories, round(pitch) - BESIDE, room.desk)
    assert small is not None  # the plot was placed by it
    sheet = room.sheet()
    labels = tuple(_labels(room, placed, i) for i in range(len(room.told.lines)))
    base = Axis(line=BASE, level=small)
    up = axis(placed.scale, room.chart.unit, room.desk.locale) if placed.seen else hidden(placed.scale)
    plots = (chart_bars.plot(room, "column", sheet, labels, pitch),)
    return Figure(plot=placed.plot, sheet=sheet.columns, plots=plots, across=base, up=up, key=() if placed.named else legend(room))


def legend(room: Room) -> Words:
    """Which colour is which series, where bars do not say it."""
    lines = room.told.lines
    return key((SQUARE, line.name, line.colour) for line in lines) if len(lines) > 1 else ()


def _placed(room: Room) -> Placed:
    """The plot with or without room for an axis: seen where the author asks for one, or where values have no room."""
    bare = room.frame.w / len(room.told.categories)
    size = _size(room, bare)
    seen = size is None or room.chart.axis is not None
    ends = _ends(room)
    found = scale(ends, room.chart.axis, room.chart.unit)
    left = (max(room.desk.width(said(text), TICKS) for text in ticks(found, room)) + AIR) if seen else 0
    pitch = (room.frame.w - left) / len(room.told.categories)
    size = _size(room, pitch)
    below = _below(room, pitch)
    named = _named(room, size, pitch)
    top = high(level(size or 12, AXIS), 2 if named and len(room.told.lines) > 1 else 1, room.desk) if seen else 0
    plot = Frame(room.frame.x + left, room.frame.y + top, room.frame.w - left, room.frame.h - top - below)
    return Placed(plot=plot, scale=found if seen else _tight(room, plot, size or 12, named=named), seen=seen, size=size, named=named)


def ticks(found: Scale, room: Room) -> list[str]:
    """The numbers along the axis."""
    percent = f"{room.signs.before_percent}%" if room.chart.unit == "%" else ""
    return [shown(mark, found.places, room.signs) + percent for mark in found.marks]


def _below(room: Room, pitch: float) -> int:
    """The room for the categories."""
    wide = round(pitch) - BESIDE
    small = settled(room.told.categories, wide, room.desk)
    if small is None:
        spans = tuple(one.span for one in room.chart.categories)
        raise Misfit(too_long(room.told.categories, spans, wide, MOST_LINES, room.desk))
    return high(small, lines_of(room.told.categories, small, wide, room.desk), room.desk) + 2 * AIR


def _size(room: Room, pitch: float) -> int | None:
    """The size of the values: large over single columns, smaller where several stand together."""
    bar, alone = chart_bars.thickness(room, pitch), len(room.told.lines) == 1
    wide = pitch - BESIDE if alone else bar * 0.94 if room.chart.type == "stacked" else bar * (1 + chart_bars.BETWEEN / 100)
    texts = (text for line in room.told.lines for text in line.texts)
    return fitting(texts, round(wide), SIZES if alone and len(room.told.categories) <= 8 else SIZES[2:], room.desk)


def _named(room: Room, size: int | None, pitch: float) -> bool:
    """True where the bars of the first category have room for the names of their series, or there is only one."""
    lines = room.told.lines
    if len(lines) == 1 or size is None:
        return len(lines) == 1
    bar = chart_bars.thickness(room, pitch)
    wide = bar * (0.94 if room.chart.type == "stacked" else 1 + chart_bars.BETWEEN / 100)
    fits = all(room.desk.width(line.name, level(size, AXIS)) <= wide for line in lines)
    return fits and (room.chart.type != "stacked" or _tall_enough(room, size)) and all(line.texts[0] for line in lines)


def _tall_enough(room: Room, size: int) -> bool:
    """Whether every part of the first stack holds a name and a value."""
    parts = [line.values[0] or 0.0 for line in room.told.lines]
    tall = room.frame.h * 0.8 * min(parts) / (_ends(room)[1] or 1)
    return tall >= high(level(size, AXIS), 2, room.desk) * 1.1


def _ends(room: Room) -> tuple[float, float]:
    if room.chart.type != "stacked":
        return room.told.ends
    sums = [sum(line.values[i] or 0.0 for line in room.told.lines) for i in range(len(room.told.categories))]
    return 0.0, max(sums)


def _tight(room: Room, plot: Frame, size: int, *, named: bool) -> Scale:
    """The ends of an axis nobody sees: the highest value with its words just fits."""
    low, top = _ends(room)
    if room.chart.type == "stacked":
        return Scale(low, top or 1, top or 1)
    one = high(level(size, AXIS), 1, room.desk) + AIR
    foot = one if low < 0 else 0
    tall = plot.h - foot
    needs = [
        (value, one + (one - AIR if named and i == 0 and len(room.told.lines) > 1 else 0))
        for line in room.told.lines
        for i, value in enumerate(line.tops)
    ]
    span = max((value - low) * tall / max(1, tall - need) for value, need in needs) or 1
    return Scale(low - (span / tall * foot), low + span, span)


def _labels(room: Room, placed: Placed, index: int) -> tuple[Label, ...]:
    line = room.told.lines[index]
    if placed.size is None:
        return ()
    per = placed.plot.h / (placed.scale.high - placed.scale.low)
    named = placed.named and len(room.told.lines) > 1
    found = (_label(room, placed, index, i, text, per, named=named and i == 0) for i, text in enumerate(line.texts) if text)
    return tuple(label for label in found if label)


def _label(room: Room, placed: Placed, index: int, point: int, text: Words, per: float, *, named: bool) -> Label | None:
    line, size = room.told.lines[index], placed.size or 12
    words = (*line.name, Run(text="\n"), *text) if named else text
    value, top, foot = line.values[point] or 0.0, line.tops[point], line.feet[point]
    if room.chart.type == "stacked":
        needed = high(level(size, AXIS), 2 if named else 1, room.desk)
        colour = words_on(line.colours[point], room.desk.brand)
        return Label(point=point, words=words, level=level(size, colour), side="ctr") if value * per >= needed else None
    away = round((top - value) * per) + AIR // 2 if value >= 0 else round((foot - value) * per) - AIR // 2
    moved = -away if line.high or line.low else 0
    return Label(point=point, words=words, level=level(size, line.colours[point]), side="outEnd", dy=moved)
