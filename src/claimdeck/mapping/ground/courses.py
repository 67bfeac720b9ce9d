"""How far along its colours a gradient is at a place, in each way that programs reckon it: words are to be read in all of them."""

from collections.abc import Callable
from functools import lru_cache
from math import cos, hypot, radians, sin

from claimdeck.model.record import record
from claimdeck.model.sheets import Painted, Sides

Way = Callable[[float, float], float]
"""From a place of the box, in EMU off its upper left corner, to how far along the gradient is: 0 at its first colour, 1 at its last."""
LEFTMOST, UPMOST = 0.3, 0.1
"""No nearer to the left and upper side of its box (shares of it) does LibreOffice put the middle of a rectangular gradient."""
NEARLY = 0.99
"""How much of a gradient its first colour fills at most."""
QUARTER = 90  # degrees
CORNERS = {(0.0, 0.0): 45, (1.0, 0.0): 135, (1.0, 1.0): 225, (0.0, 1.0): 315}
"""The degrees in which a gradient runs from a corner."""


@lru_cache(maxsize=256)
def ways(paint: Painted, w: int, h: int) -> tuple[Way, ...]:
    """Every way in which programs lay a gradient over a box of `w` × `h` EMU; none where its course is not known.

    PowerPoint and LibreOffice agree about straight ones that are not stretched with their box, and about few others.
    """
    w, h = max(1, w), max(1, h)
    if paint.angle is not None:
        straight = _straight(paint.angle, w, h)
        return (straight, _stretched(paint.angle, w, h)) if paint.stretched and paint.angle % QUARTER else (straight,)
    if paint.path == "circle":
        return (_circle(paint.focus, w, h), *_plain_circle(paint.focus, w, h))
    if paint.path == "shape":  # in a box that is one, the same as a rectangle
        return _rectangle(paint.focus, w, h), _oval(paint.focus, w, h), _frame(paint.focus, w, h)
    return (_rectangle(paint.focus, w, h), _frame(paint.focus, w, h)) if paint.path else ()


def _straight(angle: int, w: float, h: float) -> Way:
    """From one corner of the box to the opposite one, whatever the form of the box."""
    right, below = cos(radians(angle)), sin(radians(angle))
    first, last = min(0.0, right * w) + min(0.0, below * h), max(0.0, right * w) + max(0.0, below * h)
    return lambda x, y: (x * right + y * below - first) / (last - first)


def _stretched(angle: int, w: float, h: float) -> Way:
    """As in a square that is stretched to the box."""
    square = _straight(angle, 1, 1)
    return lambda x, y: square(x / w, y / h)


@record
class Circles:
    """Circles of a gradient: their middle and how far they reach, off the upper left corner, and the share that the first colour fills."""

    x: float
    y: float
    radius: float
    full: float


def circles(focus: Sides, w: float, h: float) -> Circles:
    """PowerPoint's: around a point that is as far along the focus as that is along the box, out to the farthest corner."""
    x, across = _middle(focus[0], focus[2])
    y, down = _middle(focus[1], focus[3])
    x, y = x * w, y * h
    return Circles(x=x, y=y, radius=hypot(max(x, w - x), max(y, h - y)), full=min(across, down, NEARLY))


def _circle(focus: Sides, w: float, h: float) -> Way:
    of = circles(focus, w, h)
    return lambda at, under: max(0.0, hypot(at - of.x, under - of.y) / of.radius - of.full) / (1 - of.full)


def _middle(before: float, after: float) -> tuple[float, float]:
    """Where circles have their middle between two sides, and how much of them the first colour fills."""
    size = 1 - before - after
    if size <= 0:
        return before, 0.0
    return (before + size * before / (1 - size) if size < 1 else 0.5), size


def _plain_circle(focus: Sides, w: float, h: float) -> tuple[Way, ...]:
    """LibreOffice's: half the box's diagonal large; from a corner, some of its versions run straight."""
    x, y = _centre(focus[0], focus[2]), _centre(focus[1], focus[3])
    radius = hypot(w, h) / 2
    straight = [_straight(CORNERS[x, y], w, h)] if (x, y) in CORNERS else []
    return (lambda at, under: hypot(at - x * w, under - y * h) / radius, *straight)


def _centre(before: float, after: float) -> float:
    return min(1.0, max(0.0, (1 + before - after) / 2))


def _rectangle(focus: Sides, w: float, h: float) -> Way:
    """PowerPoint's: of the ways from the focus to the box's sides the one that is farthest gone."""
    left, top, right, bottom = focus[0] * w, focus[1] * h, w - focus[2] * w, h - focus[3] * h
    gaps = tuple(gap if gap > 0 else 1.0 for gap in (left, top, w - right, h - bottom))
    return lambda x, y: max(0.0, (left - x) / gaps[0], (top - y) / gaps[1], (x - right) / gaps[2], (y - bottom) / gaps[3])


def _oval(focus: Sides, w: float, h: float) -> Way:
    """Ovals around the focus that touch the box's sides."""
    x, y = _centre(focus[0], focus[2]) * w, _centre(focus[1], focus[3]) * h
    before, above, after, below = (max(1.0, gap) for gap in (x, y, w - x, h - y))
    return lambda at, under: hypot((at - x) / (after if at > x else before), (under - y) / (below if under > y else above))


def _frame(focus: Sides, w: float, h: float) -> Way:
    """LibreOffice's: from the sides of a box of the same size around the focus, as far inwards from all of them."""
    x, y = max(_centre(focus[0], focus[2]), LEFTMOST) * w, max(_centre(focus[1], focus[3]), UPMOST) * h
    return lambda at, under: 1 - min(w / 2 - abs(at - x), h / 2 - abs(under - y)) / (min(w, h) / 2)
