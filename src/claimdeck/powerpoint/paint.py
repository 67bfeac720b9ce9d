"""Colours, fills and lines: theme slots with their modifiers, never a literal value."""

from functools import lru_cache

from claimdeck.model.colour import Colour
from claimdeck.model.shapes import Fill, Outline
from claimdeck.model.units import points
from claimdeck.powerpoint.xml import tag

MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""The names by which PowerPoint's palette knows these slots; the master's colour map leads back to them."""

NONE = tag("a:noFill")


@lru_cache(maxsize=512)
def colour(value: Colour) -> str:
    """A theme colour with its changes."""
    return tag("a:schemeClr", *(tag(f"a:{name}", val=amount) for name, amount in value.changes), val=MAPPED.get(value.slot, value.slot))


def solid(value: Colour) -> str:
    """A plain fill."""
    return tag("a:solidFill", colour(value))


@lru_cache(maxsize=512)
def fill(value: Fill | None) -> str:
    """A plain fill, a gradient, or explicitly none."""
    if value is None:
        return NONE
    return solid(value.colour) if value.end is None else _gradient(value, value.end)


def _gradient(value: Fill, end: Colour) -> str:
    held = (value.hold,) if value.hold else ()
    stops = (tag("a:gs", colour(value.colour), pos=percent * 1000) for percent in (0, *held))
    angle = tag("a:lin", ang=value.angle * 60000, scaled=False)
    return tag("a:gradFill", tag("a:gsLst", *stops, tag("a:gs", colour(end), pos=100000)), angle, rotWithShape=True)


@lru_cache(maxsize=512)
def line(value: Outline | None, name: str = "a:ln") -> str:
    """A line, or explicitly none; `name` is `a:ln` or the edge of a table cell."""
    if value is None:
        return tag(name, NONE)
    ends = (tag(f"a:{end}", type=shape) for end, shape in (("headEnd", value.starts), ("tailEnd", value.ends)) if shape)
    return tag(name, solid(value.colour), tag("a:prstDash", val=value.dash), *ends, w=points(value.points))
