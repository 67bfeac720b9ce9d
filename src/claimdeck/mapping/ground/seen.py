"""The colours at the places of a box, through everything on a sheet that lies over one another."""

from functools import lru_cache

from claimdeck.mapping.ground.eye import UNTOLD, Eye
from claimdeck.model.resolved import mixed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Painted, Ring, Sheet

ACROSS, DOWN = 24, 14
"""How many places of a box are looked at."""
PAPER = "FFFFFF"
"""What programs show through a ground that is seen through."""


def grid(
    sheet: Sheet, frame: Frame, eye: Eye, paint: Painted | None = None, count: tuple[int, int] = (ACROSS, DOWN)
) -> tuple[tuple[str, ...], ...]:
    """The colours at all places of a box that are looked at, row by row."""
    drawn = (one for art in sheet.art for one in art.drawn)
    layers = [one for one in drawn if one.paint and one.kind != "line" and one.frame.meets(frame)]
    if paint:
        layers.append(Art(name="", frame=frame, kind="shape", paint=paint))
    return _places(tuple(layers), sheet.background, frame, eye, count)


@lru_cache(maxsize=512)  # most layouts of a template have boxes in the same places, before the same picture
def _places(layers: tuple[Art, ...], ground: Painted, frame: Frame, eye: Eye, count: tuple[int, int]) -> tuple[tuple[str, ...], ...]:
    across, down = ([(i + 0.5) / many for i in range(many)] for many in count)
    columns, rows = [frame.x + i * frame.w for i in across], [frame.y + j * frame.h for j in down]
    return tuple(_row(layers, ground, eye, columns, y) for y in rows)


def _row(layers: tuple[Art, ...], ground: Painted, eye: Eye, columns: list[float], y: float) -> tuple[str, ...]:
    """The colours at places beside each other: only what is as high or low as they are is looked at for each.

    Most sheets are one colour there from end to end: the first place then tells all.
    """
    here = [one for one in layers if one.frame.y <= y < one.frame.bottom]
    even = _is_plain(ground) and all(_is_even(one, columns[0], columns[-1]) for one in here)
    seen = tuple(_seen(here, ground, eye, x, y) for x in (columns[:1] if even else columns))
    return seen * len(columns) if even else seen


def _is_even(one: Art, first: float, last: float) -> bool:
    """Whether it looks the same at all places of a row: one colour, on all of them."""
    box = one.frame
    return _is_plain(one.paint) and not one.edges and box.x <= min(first, last) and max(first, last) < box.right


def _is_plain(paint: Painted | None) -> bool:
    return paint is not None and not paint.image and len(paint.colours) < 2


def _covers(one: Art, x: float, y: float) -> bool:
    """Whether it is painted at a place: within its frame, and within one of its rings and not in two."""
    box = one.frame
    inside = box.x <= x < box.right and box.y <= y < box.bottom
    return inside and (not one.edges or sum(_around(ring, x, y) for ring in one.edges) % 2 == 1)


def _around(ring: Ring, x: float, y: float) -> bool:
    """Whether a ring goes around a place: a ray to the right crosses it an odd number of times."""
    crossed = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossed = not crossed
    return crossed


def _seen(layers: list[Art], ground: Painted, eye: Eye, x: float, y: float) -> str:
    """The colour at a place: what is opaque there or the paper, and each layer above laid over what is below it."""
    above, below = list[tuple[str, float]](), PAPER
    for one in reversed(layers):
        if one.paint and _covers(one, x, y):
            above.append(eye.at(one.paint, one.frame, x, y))
            if above[-1][1] >= 1:
                break
    else:
        above.append(eye.at(ground, eye.page, x, y))
    for colour, opaque in reversed(above):
        below = _laid(colour, opaque, below)
    return below


def _laid(colour: str, opaque: float, below: str) -> str:
    if opaque <= 0:
        return below
    if opaque >= 1 or not colour or not below:
        return colour if opaque >= 1 else UNTOLD
    return mixed(colour, below, opaque)
