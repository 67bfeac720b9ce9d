"""How many lines words take, and how high they stand: the same everywhere, never fewer lines than a program draws."""

import re
from functools import lru_cache

from claimdeck.model.face import Face, Faces
from claimdeck.model.layout import Level, Slot
from claimdeck.model.metrics import RAISED, UNITS, units
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph, Words

SAFETY = 0.995
"""A line is taken to be this much narrower: rounding in the programs that draw."""
PIECE = re.compile(r"[^ \-–—/]*[-–—/]+(?!\d)|[^ \-–—/]*[-–—/]+|[^ \-–—/]+| +")
BREAKS_AFTER = re.compile(r"[-–—/]$")


def piece_widths(words: Words, level: Level, face: Face) -> list[tuple[float, bool, bool]]:
    """(width in points, is a space, a line may end behind it) of each unbreakable piece; a forced break is (-1, …)."""
    pieces: list[tuple[float, bool, bool]] = []
    for i, run in enumerate(words):
        if run.text == "\n":
            pieces.append((-1.0, False, True))
            continue
        size = (run.size or level.size) * (RAISED if run.raised or run.lowered else 1)
        text = run.text.upper() if (level.caps if run.caps is None else run.caps) else run.text
        bold = level.bold if run.bold is None else run.bold
        if "\t" in text:  # a hanging number: what stands before the tab takes no room in the text
            pieces, text = [], text.rpartition("\t")[2]
        joined = run.link is not None and i + 1 < len(words) and words[i + 1].link == run.link
        if run.link:  # LibreOffice keeps a link on one line, and breaks only between two
            pieces.append((units(text, bold, run.italic, face) / UNITS * size + len(text) * level.tracking / 100, False, joined))
            continue
        for match in PIECE.finditer(text):
            piece = match.group()
            wide = units(piece, bold, run.italic, face) / UNITS * size + len(piece) * level.tracking / 100
            pieces.append((wide, piece[0] == " ", bool(BREAKS_AFTER.search(piece)) and not _digit_follows(text, match.end())))
    return pieces


def _digit_follows(text: str, at: int) -> bool:
    return at < len(text) and text[at].isdigit()


def lines(words: Words, level: Level, width: float, faces: Faces) -> int:
    """The lines the words take when set `width` points wide; a word longer than a line is cut where the line ends."""
    return _lines(words, level, width, faces.of(level))


@lru_cache(maxsize=4096)
def _lines(words: Words, level: Level, width: float, face: Face) -> int:
    room, count, at, space, unit = max(width * SAFETY, 1.0), 1, 0.0, 0.0, 0.0
    for wide, is_space, ends in [*piece_widths(words, level, face), (0.0, True, True)]:
        unit += 0.0 if is_space or wide < 0 else wide
        if is_space or ends:  # the unbreakable unit that was being gathered ends here
            count, at = _laid(unit, count, at, space, room)
            space, unit = (wide if is_space else 0.0), 0.0
        if wide < 0:
            count, at, space = count + 1, 0.0, 0.0
    return count


def _laid(unit: float, count: int, at: float, space: float, room: float) -> tuple[int, float]:
    """The line count and the place on the line after one unbreakable unit; spaces at a line's end take no room."""
    if unit == 0.0:
        return count, at
    if at and at + space + unit <= room:
        return count, at + space + unit
    count += 1 if at else 0
    while unit > room:
        count, unit = count + 1, unit - room
    return count, unit


def line_height(level: Level, faces: Faces, words: Words = ()) -> float:
    """The height of a line in points, by its largest run."""
    largest = max((run.size or level.size for run in words), default=level.size)
    return max(largest, 0) * faces.of(level).line * level.spacing / 100


def height(paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...], width: float, faces: Faces) -> float:
    """The height of some paragraphs set `width` points wide, in points; the first one's space before is not drawn."""
    total = 0.0
    for i, paragraph in enumerate(paragraphs):
        level = levels[min(paragraph.level, len(levels) - 1)]
        indent = level.indent / EMU_PER_POINT if paragraph.bullet else 0.0
        before = level.before if paragraph.before is None else paragraph.before
        after = level.after if paragraph.after is None else paragraph.after
        count = lines(paragraph.words, level, width - indent, faces)
        total += (before if i else 0) + count * line_height(level, faces, paragraph.words) + (after if i + 1 < len(paragraphs) else 0)
    return total


def inner(frame: Frame, insets: Insets) -> tuple[float, float]:
    """Width and height in points that are left inside a box."""
    return (frame.w - insets.left - insets.right) / EMU_PER_POINT, (frame.h - insets.top - insets.bottom) / EMU_PER_POINT


def text_area(geometry: str, frame: Frame, insets: Insets, adjust: int) -> tuple[float, float]:
    """Width and height in points for the text of a drawn shape: arrows and circles keep their points and edges free.

    The text rectangles are those of the preset shapes (ECMA-376, presetShapeDefinitions.xml).
    """
    width, height = inner(frame, insets)
    point = adjust / 100000 * min(frame.w, frame.h) / EMU_PER_POINT
    lost = {"chevron": 2 * point, "homePlate": point / 2, "ellipse": frame.w / EMU_PER_POINT * 0.293}.get(geometry, 0.0)
    return width - lost, height - (frame.h / EMU_PER_POINT * 0.293 if geometry == "ellipse" else 0.0)


def slot_room(slot: Slot) -> tuple[float, float]:
    """Width and height in points of a placeholder's inside."""
    return inner(slot.frame, slot.insets)
