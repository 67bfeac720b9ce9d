"""Categories at the left of lying bars and dots: as little room as they need in two lines, never more than a third."""

from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.words import plain, said
from claimdeck.slides.charts.room import Misfit, Room
from claimdeck.slides.charts.words import AIR, CATEGORIES, broken, high, too_long

LEAST, MOST, TRIES = 0.08, 0.36, 15
"""Shares of the width that names may take."""
IN_ONE_LINE = 0.24
"""The share up to which names stand in one line."""


def named(room: Room) -> tuple[int, Level]:
    """The room at the left in EMU, the air before the bars included, and how the categories are set."""
    pitch = room.frame.h / len(room.told.categories)
    rooms = [round(room.frame.w * (LEAST + (MOST - LEAST) * i / (TRIES - 1))) for i in range(TRIES)]
    narrow = [wide for wide in rooms if wide <= room.frame.w * IN_ONE_LINE]
    tries = [(1, CATEGORIES[0], wide) for wide in narrow] + [(most, one, wide) for most in (2, 3) for one in CATEGORIES for wide in rooms]
    for most, one, wide in tries:
        if _holds(room, one, wide, most, pitch):
            return wide + 2 * AIR, one
    spans = tuple(one.span for one in room.chart.categories)
    lines = max(1, min(3, int(pitch / high(CATEGORIES[-1], 1, room.desk))))
    raise Misfit(too_long(room.told.categories, spans, rooms[-1], lines, room.desk))


def _holds(room: Room, one: Level, wide: int, most: int, pitch: float) -> bool:
    """Whether every category stands in so many lines of that width, and in its row."""
    lines = [broken(text, one, wide, room.desk) for text in room.told.categories]
    tall = all(len(some) <= most and high(one, len(some), room.desk) <= pitch for some in lines)
    return tall and all(room.desk.width(said(line), one) <= wide for some in lines for line in some)


def counted(room: Room) -> Room:
    """The same with how many each category is of behind its name."""
    if len(room.chart.n) < 2:
        return room
    counts = (plain(room.desk.prose(one.count)) for one in room.chart.n)
    texts = (f"{name} ({_head(count)}{count})" for name, count in zip(room.told.categories, counts, strict=True))
    return changed(room, told=changed(room.told, categories=tuple(texts)))


def _head(count: str) -> str:
    return "" if "/" in count else "n\u00a0=\u00a0"
