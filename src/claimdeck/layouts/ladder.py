"""The sizes of type that are used on somebody's template: so far apart that each is seen to be another, as a menu of sizes has them."""

from bisect import bisect_right
from math import floor

LADDER = (8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 54, 60, 66, 72, 80, 88, 96)
"""Points. Smaller and larger sizes are whole points."""
COARSE = (16, 20, 24, 28, 32, 36, 40, 48, 56, 64, 72, 80, 88, 96)
"""Those of slides so large that everything on them is at least half as large again as it was designed."""
LARGE = 1.5
NEARLY, AS_GOOD = 1e-6, 0.05
"""What is lost by reckoning, and points that a size may lack: a template that is a hair smaller is set as if it were not."""


def whole(size: float) -> int:
    """A size down to whole points: type set by hand has no finer ones."""
    return floor(size + AS_GOOD)


def on_ladder(size: float, scale: float = 1.0) -> int:
    """A size down to the nearest that is used on slides of that scale."""
    points, ladder = whole(size), COARSE if scale >= LARGE else LADDER
    return ladder[bisect_right(ladder, points) - 1] if ladder[0] <= points < ladder[-1] else points
