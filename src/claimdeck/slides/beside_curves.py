"""Where the names of curves stand: beside their curve, on none of them, and clear of each other."""

from collections.abc import Sequence
from itertools import product

from claimdeck.model.record import record
from claimdeck.model.shapes import Frame

Points = tuple[tuple[float, float], ...]
GAP = 50000
"""EMU between a curve and its name."""
CORNER = 100000
STEPS, HIT, CROSSED = 60, 100.0, 10.0
ON_A_LIMIT, OTHER_SIDE, FAR, BEHIND_A_LIMIT = 0.6, 0.25, 1.0, 0.1
UPRIGHT_GAP = 110000


@record
class Drawn:
    """A curve as it is drawn (its points in EMU, from left to right), its thin limits, and the size of its name."""

    line: Points
    limits: tuple[Points, ...]
    width: int
    height: int


def beside(curves: Sequence[Drawn], plot: Frame, upright: float | None) -> tuple[list[Frame], float]:
    """A place for the name of each curve, and how bad the worst one is: from HIT on something is hit, from CROSSED on `upright` crossed."""
    order = sorted(range(len(curves)), key=lambda i: curves[i].line[-1][1])
    placed: dict[int, Frame] = {}
    worst = 0.0
    for place, i in enumerate(order):
        others = [curve for j, curve in enumerate(curves) if j != i]
        above = place <= (len(order) - 1) // 2
        cost, frame = _best(curves[i], others, [*placed.values()], plot, upright, above=above)
        placed[i], worst = _inside(frame, plot), max(worst, cost)
    return [placed[i] for i in range(len(curves))], worst


def stacked(curves: Sequence[Drawn], plot: Frame) -> list[Frame]:
    """The names one below the other in the corner that the curves leave free, as a key: where there is no place beside them."""
    height, width = curves[0].height, max(curve.width for curve in curves)
    corners = [(plot.x + CORNER, plot.bottom - CORNER - height * len(curves)), (plot.right - width, plot.y)]
    keys = [[Frame(x, y + height * i, curve.width, height) for i, curve in enumerate(curves)] for x, y in corners]
    return min(keys, key=lambda key: sum(_hit(frame, curve.line) for frame in key for curve in curves))


def _inside(frame: Frame, plot: Frame) -> Frame:
    """Moved up or down until it is in the plot: charts draw nothing outside of it."""
    return Frame(frame.x, max(plot.y, min(frame.y, plot.bottom - frame.h)), frame.w, frame.h)


def _best(own: Drawn, others: list[Drawn], taken: list[Frame], plot: Frame, upright: float | None, *, above: bool) -> tuple[float, Frame]:
    found: list[tuple[float, int, Frame]] = []
    for step in range(STEPS + 1):
        x = round(plot.x + (plot.w - own.width) * step / STEPS)
        for upper, clear in product((True, False), (True, False)):
            frame = _beside(own.limits if clear else (), own, x, upper=upper)
            cost = (
                _cost(frame, own, others, taken, plot, upright) + (0 if upper is above else OTHER_SIDE) + (BEHIND_A_LIMIT if clear else 0)
            )
            found.append((cost, -step, frame))
    cost, _, frame = min(found, key=lambda one: one[:2])
    return cost, frame


def _beside(limits: tuple[Points, ...], own: Drawn, x: int, *, upper: bool) -> Frame:
    """Above or below the curve, or beyond its limits, where they are given."""
    top, bottom = _reach((own.line, *limits), x, x + own.width)
    return Frame(x, round(top) - GAP - own.height if upper else round(bottom) + GAP, own.width, own.height)


def _cost(frame: Frame, own: Drawn, others: list[Drawn], taken: list[Frame], plot: Frame, upright: float | None) -> float:
    """How bad a place is: 100 where something is hit, then by thin lines hit, and by the distance from where a reader looks."""
    hits = sum(_hit(frame, curve.line) for curve in others) + sum(_overlap(frame, other) for other in taken)
    hits += frame.y < plot.y - GAP or frame.bottom > plot.bottom
    crossed = upright is not None and frame.x - UPRIGHT_GAP < upright < frame.right + UPRIGHT_GAP
    thin = sum(_hit(frame, limit) for curve in (own, *others) for limit in curve.limits)
    looked = upright if upright is not None else own.line[-1][0]
    away = min(abs(frame.x - looked), abs(frame.right - looked)) / plot.w
    beyond = frame.right > own.line[-1][0] + GAP
    return HIT * hits + CROSSED * crossed + ON_A_LIMIT * thin + FAR * away + (0.3 if beyond else 0)


def _hit(frame: Frame, line: Points) -> bool:
    if not line or line[-1][0] < frame.x or line[0][0] > frame.right:
        return False
    top, bottom = _reach((line,), frame.x, frame.right)
    return top < frame.bottom + GAP // 2 and bottom > frame.y - GAP // 2


def _overlap(one: Frame, other: Frame) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def _reach(lines: tuple[Points, ...], left: float, right: float) -> tuple[float, float]:
    """The highest and the lowest place that lines have between two edges; the nearest point where they have none."""
    heights = [y for line in lines for y in _between(line, left, right)]
    return min(heights), max(heights)


def _between(line: Points, left: float, right: float) -> list[float]:
    if not line:
        return []
    inside = [y for x, y in line if left <= x <= right]
    before = [y for x, y in line if x < left][-1:]
    return inside + before or [line[0][1]]
