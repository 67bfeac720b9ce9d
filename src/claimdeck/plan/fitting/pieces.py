"""Words taken to pieces: what a line cannot be broken inside, how wide it is, and what may happen behind it."""

import re
from functools import lru_cache

from claimdeck.model.face import Face
from claimdeck.model.layout import Level
from claimdeck.model.metrics import RAISED, UNITS, Widths, widths
from claimdeck.model.words import Run, Words

PART = re.compile(r"[^\-–—]*[-–—]+(?!\d)|[^\-–—]*[-–—]+|[^\-–—]+")
SLIM = 0.4
"""Letters are on average wider than so many em: words that would be too long for a line even so need no closer look."""
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
        text, known, scale = _drawn(run, text, level, face)
        if run.link:  # LibreOffice keeps a link on one line, and breaks only between two
            joined = i + 1 < len(words) and words[i + 1].link == run.link
            found.append((known[text] * scale + len(text) * level.tracking / 100, ENDS if joined else HELD))
        else:
            _add_words(found, text, known, scale, level.tracking / 100)
    return found


def _drawn(run: Run, text: str, level: Level, face: Face) -> tuple[str, Widths, float]:
    """The text of a run as it is drawn, the widths of its style, and what they are multiplied by."""
    if level.caps if run.caps is None else run.caps:
        text = text.upper()
    known = widths(face, level.bold if run.bold is None else run.bold, run.italic)
    return text, known, (run.size or level.size) * (RAISED if run.raised or run.lowered else 1) / UNITS


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


def on_one_line(words: Words, level: Level, face: Face, room: float) -> bool:
    """Whether the words are short enough for one line: most are, and need not be taken to pieces."""
    if sum([len(run.text) for run in words]) * level.size * SLIM > room:
        return False
    wide = 0.0
    for run in words:
        if "\n" in run.text or "\t" in run.text:
            return False
        text, known, scale = _drawn(run, run.text, level, face)
        wide += known.reckoned(text) * scale + len(text) * level.tracking / 100
    return wide <= room
