"""The edges of what is drawn: free forms and the presets that fill their box only in part, as rings of points on the sheet."""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise

from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.package.elements import Element

Points = list[tuple[float, float]]
"""Points of a ring in shares of the shape's width and height."""
ROUND, CURVE = 24, 6
"""How many points stand for an ellipse, and for a curve."""
WHOLE = 100000
THIN = 25400
"""How broad a slanted line is taken for (EMU)."""
SQUARE: Points = [(0, 0), (1, 0), (1, 1), (0, 1)]


def edges(thing: Element, box: Frame, angle: int) -> tuple[Ring, ...]:
    """The rings of a shape that stands in `box` before it is turned by `angle` degrees; none where it fills all of it, or nobody knows."""
    look = thing.find("p:spPr")
    free, preset, placed = (look.find(name) if look else None for name in ("a:custGeom", "a:prstGeom", "a:xfrm"))
    rings = _free(free, box) if free else _preset(preset, box) if preset else []
    if not rings and angle % 180:
        rings = [SQUARE]
    across, down = (placed is not None and placed.get(name) in ("1", "true") for name in ("flipH", "flipV"))
    if across or down:
        rings = [[((1 - x if across else x), (1 - y if down else y)) for x, y in ring] for ring in rings]
    return tuple(tuple(_standing(box, angle, ring)) for ring in rings)


def _standing(box: Frame, angle: int, ring: Points) -> Iterator[tuple[int, int]]:
    """The points of a ring on the sheet."""
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    middle, centre = box.x + box.w / 2, box.y + box.h / 2
    for x, y in ring:
        right, below = (x - 0.5) * box.w, (y - 0.5) * box.h
        yield round(middle + right * cosine - below * sine), round(centre + right * sine + below * cosine)


def _preset(said: Element, box: Frame) -> list[Points]:
    made = PRESETS.get(said.get("prst"))
    adjusts = {one.get("name"): whole(one.get("fmla").removeprefix("val ")) / WHOLE for one in said.every("a:gd")}
    return made(adjusts, box) if made else []


def _ellipse(radius: float = 0.5) -> Points:
    turns = (i * 2 * math.pi / ROUND for i in range(ROUND))
    return [(0.5 + radius * math.cos(turn), 0.5 + radius * math.sin(turn)) for turn in turns]


def _leaning(adjusts: dict[str, float], box: Frame) -> list[Points]:
    lean = min(1.0, adjusts.get("adj", 0.25) * min(box.w, box.h) / max(1, box.w))
    return [[(lean, 0), (1, 0), (1 - lean, 1), (0, 1)]]


def _narrowing(adjusts: dict[str, float], box: Frame) -> list[Points]:
    lean = min(0.5, adjusts.get("adj", 0.25) * min(box.w, box.h) / max(1, box.w))
    return [[(lean, 0), (1 - lean, 0), (1, 1), (0, 1)]]


def _hollow(adjusts: dict[str, float], box: Frame) -> list[Points]:
    thick = adjusts.get("adj1", 0.125) * min(box.w, box.h)
    x, y = thick / max(1, box.w), thick / max(1, box.h)
    return [SQUARE, [(x, y), (1 - x, y), (1 - x, 1 - y), (x, 1 - y)]]


def _slanted(_: dict[str, float], box: Frame) -> list[Points]:
    """A line from corner to corner, as thin as it is drawn; one along its box fills it."""
    x, y = (min(1.0, THIN / max(1, long)) for long in (box.w, box.h))
    return [] if x == 1 or y == 1 else [[(0, 0), (x, 0), (1, 1 - y), (1, 1), (1 - x, 1), (0, y)]]


PRESETS: dict[str, Callable[[dict[str, float], Frame], list[Points]]] = {
    "ellipse": lambda _, box: [_ellipse()],
    "donut": lambda adjusts, box: [_ellipse(), _ellipse(max(0.0, 0.5 - adjusts.get("adj", 0.25)))],
    "triangle": lambda adjusts, box: [[(adjusts.get("adj", 0.5), 0), (1, 1), (0, 1)]],
    "rtTriangle": lambda _, box: [[(0, 0), (1, 1), (0, 1)]],
    "diamond": lambda _, box: [[(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)]],
    "parallelogram": _leaning,
    "trapezoid": _narrowing,
    "frame": _hollow,
    "line": _slanted,
    "straightConnector1": _slanted,
}  # fmt: skip


def _free(said: Element, box: Frame) -> list[Points]:
    """Every ring of a free form; none where a point is reckoned by a formula."""
    rings: list[Points] = []
    for path in said.every("a:path"):
        grid = whole(path.get("w")) or box.w or 1, whole(path.get("h")) or box.h or 1
        if path.get("fill") != "none":
            found = _rings(path, grid)
            if found is None:
                return []
            rings += found
    return [ring for ring in rings if len(ring) > 2]


def _rings(path: Element, grid: tuple[int, int]) -> list[Points] | None:
    rings: list[Points] = []
    for step in path:
        points = _points(step, grid)
        if points is None or (step.name == "a:arcTo" and not rings):
            return None
        if step.name == "a:moveTo":
            rings.append(points)
        elif step.name == "a:arcTo":
            rings[-1].extend(_arc(step, grid, rings[-1][-1]))
        elif rings and points:
            rings[-1].extend(_curve([rings[-1][-1], *points]) if step.name in ("a:cubicBezTo", "a:quadBezTo") else points)
    return rings


def _points(step: Element, grid: tuple[int, int]) -> Points | None:
    written = [(point.get("x"), point.get("y")) for point in step if point.name == "a:pt"]
    if not all(one.lstrip("-").isdecimal() for pair in written for one in pair):
        return None
    return [(whole(x) / grid[0], whole(y) / grid[1]) for x, y in written]


def _curve(handles: Points) -> Points:
    """Points along a Bézier curve of any degree, without its first."""
    if len(handles) == 4:  # as nearly all have: a drawing of a city has a hundred thousand
        (x, y), (p, q), (r, s), (v, w) = handles
        return [(_between(x, p, r, v, i / CURVE), _between(y, q, s, w, i / CURVE)) for i in range(1, CURVE + 1)]
    return [_on(handles, i / CURVE) for i in range(1, CURVE + 1)]


def _between(start: float, leaving: float, coming: float, end: float, part: float) -> float:
    """Where a cubic curve is, across or down, by the same steps as any other."""
    first, middle, last = start + (leaving - start) * part, leaving + (coming - leaving) * part, coming + (end - coming) * part
    left, right = first + (middle - first) * part, middle + (last - middle) * part
    return left + (right - left) * part


def _on(handles: Points, part: float) -> tuple[float, float]:
    while len(handles) > 1:
        handles = [(x + (right - x) * part, y + (below - y) * part) for (x, y), (right, below) in pairwise(handles)]
    return handles[0]


def _arc(step: Element, grid: tuple[int, int], start: tuple[float, float]) -> Points:
    across, down = whole(step.get("wR")) / grid[0], whole(step.get("hR")) / grid[1]
    begin, swing = (math.radians(whole(step.get(name)) / 60000) for name in ("stAng", "swAng"))
    middle = start[0] - across * math.cos(begin), start[1] - down * math.sin(begin)
    turns = (begin + swing * i / CURVE for i in range(1, CURVE + 1))
    return [(middle[0] + across * math.cos(turn), middle[1] + down * math.sin(turn)) for turn in turns]
