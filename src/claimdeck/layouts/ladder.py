"""The sizes of type that are used on somebody's template: so far apart that each is seen to be another, as a menu of sizes has them."""

from bisect import bisect_right
from math import floor

LADDER = (8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 54, 60, 66, 72, 80, 88, 96)
"""Points. Smaller and larger sizes are whole points."""
NEARLY, AS_GOOD = 1e-6, 0.05
"""What is lost by reckoning, and points that a size may lack: a template that is a hair smaller is set as if it were not."""


def whole(size: float) -> int:
    """A size down to whole points: type set by hand has no finer ones."""
    return floor(size + AS_GOOD)


def on_ladder(size: float) -> int:
    """A size down to the nearest that is used."""
    points = whole(size)
    return LADDER[bisect_right(LADDER, points) - 1] if LADDER[0] <= points < LADDER[-1] else points
