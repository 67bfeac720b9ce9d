"""Small drawn signs for the head of a column: native shapes in one group, white on the head's colour."""

from functools import cache, lru_cache
from math import cos, exp, pi, sin
from typing import Literal

from claimdeck.model.colour import PAPER, Colour
from claimdeck.model.layout import Slot
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Path, Shape
from claimdeck.model.units import inches

Icon = Literal["lymphocytes", "microglia", "arrow", "clock", "person", "book", "phone", "globe"]
SIZE, GRID = 0.833, 80
"""An icon is 0.833 in wide and drawn on a grid of 80 units."""
PEN = Outline(PAPER, 2.5)


@lru_cache(maxsize=64)
def icon(name: Icon, head: Slot) -> Group:
    """The icon on its disc, at the left of a column's head, in the middle of its height."""
    x, y = head.frame.x + inches(0.292), head.frame.y + (head.frame.h - inches(SIZE)) // 2
    disc = _circle("Disc", x, y, 40, 40, 40, PAPER.faded(18))
    return Group(name=f"Icon {name}", members=(disc, *_drawing(name, x, y, head.fill)), decorative=True)


def _drawing(name: Icon, x: int, y: int, ground: Fill | None) -> tuple[Shape, ...]:
    if name == "lymphocytes":
        cells = ((29, 36, 14, 100), (53, 50, 11, 80), (54, 25, 7, 60))
        return tuple(_circle("Cell", x, y, cx, cy, r, PAPER.faded(alpha) if alpha < 100 else PAPER) for cx, cy, r, alpha in cells)
    if name == "microglia":
        return (_path("Cell", x, y, _amoeba()), _circle("Nucleus", x, y, 37, 41, 7, ground.colour if ground else PAPER))
    return tuple(_path("Line", x, y, steps, line=True) for steps in STROKES[name]) + tuple(
        _ring(x, y, *circle) for circle in RINGS.get(name, ())
    )


def _circle(name: str, x: int, y: int, cx: float, cy: float, r: float, colour: Colour) -> Shape:
    return Shape(name=name, frame=_box(x, y, cx - r, cy - r, 2 * r, 2 * r), geometry="ellipse", fill=Fill(colour), decorative=True)


def _ring(x: int, y: int, cx: float, cy: float, rx: float, ry: float) -> Shape:
    return Shape(name="Ring", frame=_box(x, y, cx - rx, cy - ry, 2 * rx, 2 * ry), geometry="ellipse", outline=PEN, decorative=True)


def _box(x: int, y: int, left: float, top: float, w: float, h: float) -> Frame:
    unit = inches(SIZE) / GRID
    return Frame(round(x + left * unit), round(y + top * unit), round(w * unit), round(h * unit))


def _path(name: str, x: int, y: int, points: tuple[tuple[int, int], ...], *, line: bool = False) -> Shape:
    """A polygon, or with `line` an open stroke, through points in tenths of a grid unit."""
    left, top = min([px for px, _ in points]), min([py for _, py in points])
    path = _through(points, left, top, closed=not line)
    where = _box(x, y, left / 10, top / 10, path.w / 10, path.h / 10)
    return Shape(name=name, frame=where, path=path, fill=None if line else Fill(PAPER), outline=PEN if line else None, decorative=True)


@cache
def _through(points: tuple[tuple[int, int], ...], left: int, top: int, *, closed: bool) -> Path:
    """The path through points, from where the first of them is; a sign is the same wherever it stands."""
    w, h = max([px for px, _ in points]) - left, max([py for _, py in points]) - top
    steps: list[tuple[str | int, ...]] = [("L" if i else "M", px - left, py - top) for i, (px, py) in enumerate(points)]
    return Path(w, h, (*steps, *((("Z",),) if closed else ())))


@cache
def _amoeba() -> tuple[tuple[int, int], ...]:
    """An activated microglial cell: a large rounded body with five short, blunt processes."""
    lobes = ((0.15, 0.55), (1.45, 0.42), (2.6, 0.5), (3.95, 0.5), (5.2, 0.46))

    def radius(t: float) -> float:
        bulges = sum(size * exp(-((((t - at + pi) % (2 * pi) - pi) / 0.3) ** 2)) for at, size in lobes)
        return 168 * (1 + 0.05 * sin(2 * t + 1) + 0.03 * sin(3 * t) + bulges)

    turns = [i * 2 * pi / 90 for i in range(90)]
    return tuple((round(400 + radius(t) * cos(t)), round(400 + 0.92 * radius(t) * sin(t))) for t in turns)


STROKES: dict[str, tuple[tuple[tuple[int, int], ...], ...]] = {
    "arrow": (((200, 400), (600, 400)), ((450, 250), (600, 400), (450, 550))),
    "clock": (((400, 270), (400, 400), (500, 460)),),
    "person": (((210, 620), (230, 500), (320, 440), (480, 440), (570, 500), (590, 620)),),
    "book": (((400, 260), (400, 580)), ((400, 260), (220, 220), (220, 540), (400, 580), (580, 540), (580, 220), (400, 260))),
    "phone": (((300, 200), (500, 200), (500, 600), (300, 600), (300, 200)), ((380, 540), (420, 540))),
    "globe": (((180, 400), (620, 400)),),
}
RINGS: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "clock": ((40, 40, 22, 22),),
    "person": ((40, 29, 10, 10),),
    "globe": ((40, 40, 22, 22), (40, 40, 10, 22)),
}
