"""How many lines words take, and how high they stand: the same everywhere, never fewer lines than a program draws."""

import re
from functools import lru_cache
from math import ceil

from claimdeck.model.face import Face, Faces
from claimdeck.model.layout import Level, Slot
from claimdeck.model.metrics import RAISED, UNITS, Widths, widths
from claimdeck.model.room import slot_room
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph, Words

SAFETY = 0.995
"""A line is taken to be this much narrower: rounding in the programs that draw."""
CUT = 0.92
"""A word longer than a line is cut between two letters, or where a slash is, so that its lines are rarely quite full.

Nothing is expected to follow it on its last line: how much is left of it depends on the program.
"""
PART = re.compile(r"[^\-–—]*[-–—]+(?!\d)|[^\-–—]*[-–—]+|[^\-–—]+")
HELD, ENDS, SPACE, BREAK = 0, 1, 2, 3
"""What may happen behind a piece: nothing, the line may end, it is a space, it is a forced break."""
Piece = tuple[float, int]


def pieces(words: Words, level: Level, face: Face) -> list[Piece]:
    """(width in points, what may happen behind it) of each piece a line cannot be broken inside."""
    found: list[Piece] = []
    for i, run in enumerate(words):
        text = run.text
        if text == "\n":
            found.append((0.0, BREAK))
            continue
        if "\t" in text:  # a hanging number: what stands before the tab takes no room in the text
            found, text = [], text.rpartition("\t")[2]
        if level.caps if run.caps is None else run.caps:
            text = text.upper()
        known = widths(face, level.bold if run.bold is None else run.bold, run.italic)
        scale = (run.size or level.size) * (RAISED if run.raised or run.lowered else 1) / UNITS
        if run.link:  # LibreOffice keeps a link on one line, and breaks only between two
            joined = i + 1 < len(words) and words[i + 1].link == run.link
            found.append((known[text] * scale + len(text) * level.tracking / 100, ENDS if joined else HELD))
        else:
            _add_words(found, text, known, scale, level.tracking / 100)
    return found


def _add_words(found: list[Piece], text: str, known: Widths, scale: float, tracking: float) -> None:
    space = (known[" "] * scale + tracking, SPACE)
    dashed = "-" in text or "–" in text or "—" in text
    for i, word in enumerate(text.split(" ")):
        if i:
            found.append(space)
        if word and (not dashed or word.isalpha()):
            found.append((known[word] * scale + len(word) * tracking, HELD))
        elif word:
            found += [(known[part] * scale + len(part) * tracking, ends) for part, ends in _parts(word)]


@lru_cache(maxsize=8192)
def _parts(word: str) -> tuple[tuple[str, int], ...]:
    """The word cut where every program may end a line inside it: behind hyphens and dashes, unless a digit follows.

    LibreOffice also ends one behind a hyphen, dash or slash before a digit, and none behind a slash before a letter. Where fewer breaks
    are taken to be there than are, there are never more lines than expected.
    """
    found = []
    for match in PART.finditer(word):
        digit_follows = word[match.end() : match.end() + 1].isdigit()
        found.append((match.group(), ENDS if match.group()[-1] in "-–—" and not digit_follows else HELD))
    return tuple(found)


def lines(words: Words, level: Level, width: float, faces: Faces) -> int:
    """The lines the words take when set `width` points wide; a word longer than a line is cut where the line ends."""
    return _set(words, level, width, faces)[0]


@lru_cache(maxsize=8192)
def _set(words: Words, level: Level, width: float, faces: Faces) -> tuple[int, float]:
    """The lines, and the height of one of them in points."""
    return laid(pieces(words, level, faces.of(level)), max(width * SAFETY, 1.0)), line_height(level, faces, words)


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
