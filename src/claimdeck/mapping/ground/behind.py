"""What is really behind a box on a sheet: the colours seen there, through everything that lies over one another."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.seen import ACROSS, DOWN, grid
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import contrast, moved
from claimdeck.model.record import changed, record
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Painted, Placeholder, Sheet

LEAST_SHARE = 0.04
"""The share of a box below which a colour is an edge that shows, and nothing that words are read on."""
STEP, RESTLESS, LOUD = 1.15, 0.2, 0.25
"""The contrast of places beside each other from which on the eye sees a step, and the shares of steps from which on it finds no rest for
words, and for large ones.
"""
NEARLY = 0.3
"""How much nearer than places beside each other those below each other may be to be looked at."""
INKS = (Colour("dk1"), Colour("lt1"), Colour("dk2"), Colour("lt2"))
"""What words may be set in: these are written tx1, bg1, tx2, bg2."""
DEEPER = (75, 50, 25, 0)
"""Percents of an ink's light where none of them reads as it is."""


@record
class Reading:
    """How an ink reads in a box: its least contrast there (0 where nobody can tell), and what reads best instead, with its contrast."""

    ratio: float
    instead: Colour
    after: float


@lru_cache(maxsize=512)  # many layouts of a talk stand on few sheets
def shares(sheet: Sheet, frame: Frame, eye: Eye, paint: Painted | None = None) -> Mapping[str, float]:
    """The colours seen behind a box and how much of it each fills, the most first; "" for what cannot be told.

    `paint` is what the box itself is filled with.
    """
    seen = Counter(colour for row in grid(sheet, frame, eye, paint) for colour in row)
    return MappingProxyType({colour: count / (ACROSS * DOWN) for colour, count in seen.most_common()})


def differing(sheet: Sheet, frame: Frame, eye: Eye, count: tuple[int, int], least: float) -> list[list[bool]]:
    """Which of so many places of a box, across and down, differ by a contrast from one beside, above or below them; row by row."""
    seen, (columns, rows) = grid(_without_gradients(sheet), frame, eye, None, count), count
    found = [[False] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            for other, beside in ((i, j + 1), (i + 1, j)):
                if other < rows and beside < columns and _is_step(seen[i][j], seen[other][beside], least):
                    found[i][j] = found[other][beside] = True
    return found


def _is_step(one: str, other: str, least: float) -> bool:
    return bool(one and other and one != other and contrast(one, other) >= least)


def _without_gradients(sheet: Sheet) -> Sheet:
    pictured = changed(sheet, art=tuple(changed(one, paint=_even(one.paint)) for art in sheet.art for one in art.drawn))
    return changed(pictured, background=_even(sheet.background) or Painted())


def restlessness(sheet: Sheet, frame: Frame, eye: Eye, paint: Painted | None = None) -> float:
    """The share of places beside each other that differ, behind a box: among a picture's many lines words are lost though ink is read."""
    rows = grid(_without_gradients(sheet), frame, eye, paint)
    beside = [pair for row in rows for pair in pairwise(row)]
    apart = frame.h / DOWN > NEARLY * frame.w / ACROSS  # in a low box rows lie so close together that they say the same
    below = [pair for row, other in pairwise(rows) for pair in zip(row, other, strict=True)] if apart else []
    steps = [_is_step(one, other, STEP) for one, other in (*beside, *below)]
    return sum(steps) / (len(beside) + len(below))


def _even(paint: Painted | None) -> Painted | None:
    """A gradient or fine pattern as one colour: where its colours stand is not always known, and none is restless."""
    if paint is None or paint.image or len(paint.colours) < 2:
        return paint
    return Painted(colours=(paint.colours[len(paint.colours) // 2],), opacity=paint.opacity)


def behind(sheet: Sheet, frame: Frame, eye: Eye, paint: Painted | None = None) -> tuple[str, ...]:
    """The colours behind a box, the most common first; "" for what cannot be told.

    Left out is what only shows at an edge. Of the many colours of pictures and gradients each counts that is common by itself,
    and some of the others, from the darkest to the lightest.
    """
    found = shares(sheet, frame, eye, paint)
    common = [colour for colour, share in found.items() if share >= LEAST_SHARE]
    return tuple(dict.fromkeys((*common, *_sampled(found)))) or tuple(found)


def _sampled(found: Mapping[str, float]) -> Iterator[str]:
    """Of colours that are rare one by one, from the darkest to the lightest, one for every share of the box that counts."""
    filled = 0.0
    rare = (colour for colour, share in found.items() if share < LEAST_SHARE and colour)
    for colour in sorted(rare, key=lambda one: contrast(one, "000000")):
        filled += found[colour]
        if filled >= LEAST_SHARE:
            filled = 0.0
            yield colour


def least_contrast(ink: str, grounds: tuple[str, ...]) -> float:
    """The least contrast of an ink with what is behind it; 0 where nothing of that can be told."""
    return min((contrast(ink, one) for one in grounds if one), default=0.0) if ink else 0.0


def read_share(ink: str, found: Mapping[str, float], least: float) -> float:
    """The share of a box on which an ink (six hexadecimal digits) is read; what cannot be told does not count as read."""
    return sum(share for ground, share in found.items() if ink and ground and contrast(ink, ground) >= least)


def readable_ink(sheet: Sheet, frame: Frame, ink: str, eye: Eye, paint: Painted | None = None, least: float = 4.5) -> Reading:
    """How an ink (six hexadecimal digits) reads in a box, and which colour of the scheme reads best there.

    The first of text and ground colours that reaches `least` is taken, else the one that reads best, made deeper where need be.
    """
    grounds = behind(sheet, frame, eye, paint)
    theme = dict(zip(SLOTS, sheet.colours, strict=True))
    deeper = (moved(one, step, lighter=lighter) for step in DEEPER for one in INKS[:2] for lighter in (False, True))
    ratios = {one: least_contrast(resolved(one, theme, one), grounds) for one in (*INKS, *deeper)}
    instead = next((one for one, ratio in ratios.items() if ratio >= least), max(ratios, key=lambda one: ratios[one]))
    return Reading(ratio=least_contrast(ink, grounds), instead=instead, after=ratios[instead])


def reads(sheet: Sheet, placeholder: Placeholder, eye: Eye) -> float:
    """The least contrast of a placeholder's first level with what is behind it."""
    return least_contrast(placeholder.inks[0] if placeholder.inks else "", behind(sheet, placeholder.frame, eye, placeholder.paint))
