"""What is slanted or round, as level stripes that take only the room it really fills."""

from functools import lru_cache

from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring

STRIPES = 24
"""As how many level stripes something slanted is seen."""


def reaching(rings: tuple[Ring, ...], box: Frame) -> Frame | None:
    """The part of something that reaches into a box, as all that is there on that height; None where nothing does."""
    near = [one for one in stripes(rings) if one.meets(box)]
    if not near:
        return None
    left, right = min(one.x for one in near), max(one.right for one in near)
    return Frame(left, near[0].y, right - left, near[-1].bottom - near[0].y)


@lru_cache(maxsize=512)  # every try of a place asks again, and a map has thousands of sides
def stripes(rings: tuple[Ring, ...]) -> tuple[Frame, ...]:
    """What is within rings, as level stripes."""
    top, bottom = min(y for ring in rings for _, y in ring), max(y for ring in rings for _, y in ring)
    high = max(1, (bottom - top) // STRIPES)
    across: list[list[int]] = [[] for _ in range(top, max(bottom, top + 1), high)]  # a level line is one
    for ring in rings:
        for start, end in zip(ring, (*ring[1:], ring[0]), strict=True):
            _cross(across, start, end, top, high)
    return tuple(Frame(min(xs), top + at * high, max(xs) - min(xs), high) for at, xs in enumerate(across) if xs)


def _cross(across: list[list[int]], start: tuple[int, int], end: tuple[int, int], top: int, high: int) -> None:
    """Note where a side enters and leaves each stripe it meets."""
    (left, upper), (right, lower) = (start, end) if start[1] <= end[1] else (end, start)
    for at in range(max(0, -((top + high - upper) // high)), min(len(across), (lower - top) // high + 1)):
        above = top + at * high
        if lower == upper:
            across[at] += (left, right)
        else:
            across[at] += (left + (right - left) * (y - upper) // (lower - upper) for y in (max(upper, above), min(lower, above + high)))
