"""Outlines of shapes: presets with their adjust values, corners rounded by a radius, free forms."""

from functools import lru_cache

from claimdeck.model.shapes import Code, Frame, Path, Shape
from claimdeck.powerpoint.xml import tag
from claimdeck.qr import qr_path

ROUNDED = {"roundRect": "adj", "round2SameRect": "adj1"}
STEPS = {"M": "a:moveTo", "L": "a:lnTo", "C": "a:cubicBezTo", "Z": "a:close"}
MOST = 50000  # thousandths: half of the shorter side


@lru_cache(maxsize=512)
def preset(name: str, adjust: tuple[tuple[str, int], ...] = ()) -> str:
    """A preset geometry; a shape without adjust values must name none."""
    return tag("a:prstGeom", tag("a:avLst", *(tag("a:gd", name=key, fmla=f"val {value}") for key, value in adjust)), prst=name)


def rounded(name: str, radius: int, where: Frame) -> str:
    """A preset whose corners have this radius in EMU; a rounded one without radius is a plain box."""
    if name not in ROUNDED:
        return preset(name)
    if not radius:
        return preset("rect")
    return preset(name, ((ROUNDED[name], corner(radius, where)), *((("adj2", 0),) if name == "round2SameRect" else ())))


def corner(radius: int, where: Frame) -> int:
    """A radius in EMU as the adjust value of a box."""
    return min(MOST, round(radius * 100000 / max(1, min(where.w, where.h))))


def geometry(shape: Shape) -> str:
    """The shape's path, or its preset."""
    if shape.path is None:
        return preset(shape.geometry, shape.adjust)
    return _code(shape.path.url) if isinstance(shape.path, Code) else _free(shape.path)


@lru_cache(maxsize=64)
def _code(url: str) -> str:
    return _free(qr_path(url))


@lru_cache(maxsize=64)
def _free(path: Path) -> str:
    drawn = tag("a:path", *(_step(*step) for step in path.steps), w=path.w, h=path.h)
    words = tag("a:rect", l="0", t="0", r="r", b="b")
    empty = (tag("a:avLst"), tag("a:gdLst"), tag("a:ahLst"), tag("a:cxnLst"))
    return tag("a:custGeom", *empty, words, tag("a:pathLst", drawn))


def _step(kind: str | int, *numbers: str | int) -> str:
    """One step; a code has a thousand of them, so their points are written without more ado."""
    points = "".join([f'<a:pt x="{x}" y="{y}"/>' for x, y in zip(numbers[::2], numbers[1::2], strict=True)])
    return tag(STEPS[str(kind)], points)
