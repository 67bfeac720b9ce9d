"""How many lines words take, and how high they stand: the same everywhere, never fewer lines than a program draws."""

from functools import lru_cache
from math import ceil

from claimdeck.model.face import Faces
from claimdeck.model.layout import Level, Slot
from claimdeck.model.room import slot_room
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph, Words
from claimdeck.plan.fitting.pieces import BREAK, ENDS, HELD, SPACE, Piece, on_one_line, pieces

SAFETY = 0.995
"""A line is taken to be this much narrower: rounding in the programs that draw."""
CUT = 0.92
"""A word longer than a line is cut between two letters, or where a slash is, so that its lines are rarely quite full.

Nothing is expected to follow it on its last line: how much is left of it depends on the program.
"""


def lines(words: Words, level: Level, width: float, faces: Faces) -> int:
    """The lines the words take when set `width` points wide; a word longer than a line is cut where the line ends."""
    return _set(words, level, width, faces)[0]


@lru_cache(maxsize=8192)
def _set(words: Words, level: Level, width: float, faces: Faces) -> tuple[int, float]:
    """The lines, and the height of one of them in points."""
    face, room = faces.of(level), max(width * SAFETY, 1.0)
    count = 1 if on_one_line(words, level, face, room) else laid(pieces(words, level, face), room)
    return count, line_height(level, faces, words)


def torn(words: Words, level: Level, width: float, faces: Faces) -> bool:
    """Whether a word is longer than a line of so many points."""
    unit, widest = 0.0, 0.0
    for wide, then in pieces(words, level, faces.of(level)):
        unit += wide if then < SPACE else 0.0
        widest, unit = max(widest, unit), unit if then == HELD else 0.0
    return widest > width * SAFETY


def width(words: Words, level: Level, faces: Faces) -> float:
    """How wide the words are in one line, in points; where lines are forced, the widest."""
    widest, at = 0.0, 0.0
    for wide, then in pieces(words, level, faces.of(level)):
        at = 0.0 if then == BREAK else at + wide
        widest = max(widest, at)
    return widest


def laid(set_pieces: list[Piece], room: float) -> int:
    """The lines of `room` points that pieces take; spaces at a line's end take no room."""
    count, at, space, unit = 1, 0.0, 0.0, 0.0
    for wide, then in (*set_pieces, (0.0, SPACE)):
        if then == HELD:
            unit += wide
            continue
        if then == ENDS:
            unit += wide
        if unit:  # the unbreakable unit that was being gathered ends here
            if at and at + space + unit <= room:
                at += space + unit
            else:
                count += 1 if at else 0
                cuts = ceil(unit / (room * CUT)) - 1 if unit > room else 0
                count, at = count + cuts, room if cuts else unit
            unit = space = 0.0
        if then == SPACE:
            space += wide
        elif then == BREAK:
            count, at, space = count + 1, 0.0, 0.0
    return count


def line_height(level: Level, faces: Faces, words: Words = ()) -> float:
    """The height of a line in points, by its largest run."""
    largest = max([run.size or level.size for run in words], default=level.size)
    return max(largest, 0) * faces.of(level).line * level.spacing / 100


def height(paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...], width: float, faces: Faces) -> float:
    """The height of some paragraphs set `width` points wide, in points; the first one's space before is not drawn."""
    return stood(paragraphs, levels, width, faces)[0]


def stood(
    paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...], width: float, faces: Faces, spacing: int = 100
) -> tuple[float, int]:
    """The height in points of some paragraphs set `width` points wide, and their lines; `spacing` is percent of the space between them."""
    ink, space, count, deepest, after = 0.0, 0.0, 0, len(levels) - 1, None
    for paragraph in paragraphs:
        level = levels[paragraph.level if paragraph.level < deepest else deepest]
        room = width - level.indent / EMU_PER_POINT if level.indent and paragraph.bullet else width
        taken, high = _set(paragraph.words, level, room, faces)
        ink += taken * high
        count += taken
        if after is not None:
            space = space + after + (level.before if paragraph.before is None else paragraph.before)
        after = level.after if paragraph.after is None else paragraph.after
    return ink + space * spacing / 100, count


def flowed(
    paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...], width: float, faces: Faces, spacing: int, column: float
) -> tuple[float, int]:
    """The same for columns `column` points high, one filled after the other: with what stays empty at the feet of those that are full."""
    full, at, count, after = 0, 0.0, 0, 0.0
    for paragraph in paragraphs:
        level = levels[min(paragraph.level, len(levels) - 1)]
        taken, high = _set(paragraph.words, level, width - level.indent / EMU_PER_POINT, faces)
        at += (after + (level.before if paragraph.before is None else paragraph.before)) * spacing / 100 if at else 0.0
        for _ in range(taken):
            full, at = (full + 1, high) if at and at + high > column + 0.01 else (full, at + high)
        after, count = level.after if paragraph.after is None else paragraph.after, count + taken
    return full * column + at, count


def balanced(paragraphs: tuple[Paragraph, ...], slot: Slot, faces: Faces) -> float:
    """The least height in points at which the columns of a placeholder hold the paragraphs."""
    width, most = slot_room(slot)
    step = min(line_height(level, faces) for level in slot.levels) / 2
    column = height(paragraphs, slot.levels, width, faces) / slot.columns
    while column < most and flowed(paragraphs, slot.levels, width, faces, 100, column)[0] > slot.columns * column:
        column += step
    return min(column, most)
