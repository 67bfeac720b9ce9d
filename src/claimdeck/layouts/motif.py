"""The rings: the motif of a brand that has it, around the cover's centre, and on a section's slide as the talk's progress."""

from math import degrees

from claimdeck.layouts.ground import Ground, ground
from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, CHRONIC, HIGHLIGHT, LINE, PAPER, Colour
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Group, Shape, frame

Point = tuple[float, float]
COVER, COVER_RADIUS, COVER_THICKNESS = (10.292, 3.75), 2.563, 0.188
SECTION, SECTION_RADIUS, SECTION_THICKNESS = (10.542, 3.75), 2.042, 0.229
"""Centre of the rings, radius of the arcs' middle line and their thickness, in inches."""
DISCS = ((1.917, ACUTE.faded(35)), (1.292, CHRONIC.faded(90)), (0.729, HIGHLIGHT), (0.292, PAPER.faded(92)))
GAP = 7 / 96
"""Inches left free at both ends of an arc."""
ARCS, MOST_ARCS = 4, 8
"""How many arcs there are in a talk without sections, and how many can be told apart."""


def rings(arcs: int = ARCS) -> tuple[Shape, ...]:
    """The cover's: the discs and, around them, the arcs, all lit; more than can be told apart are one full ring."""
    lit = [arc(i, arcs, COVER, COVER_RADIUS, COVER_THICKNESS, ACUTE) for i in range(arcs)]
    around = lit if arcs <= MOST_ARCS else [_ring(COVER, COVER_RADIUS, COVER_THICKNESS)]
    return (*around, *(_disc(radius, colour) for radius, colour in DISCS))


def progress(place: int, count: int, brand: Brand) -> Group:
    """One arc for each section, the one at `place` (from 0) set apart; more sections than can be told apart are one full ring."""
    drawn = _progress(place, count, ground(brand)) if count <= MOST_ARCS else (_ring(SECTION, SECTION_RADIUS, SECTION_THICKNESS),)
    members = tuple(changed(one, frame=brand.page.shrunk(one.frame)) for one in drawn)
    return Group(name="Progress", members=members, decorative=True)


def _progress(place: int, count: int, on: Ground) -> tuple[Shape, ...]:
    coming = PAPER.faded(14) if on.dark else LINE
    colours = (ACUTE if i < place else on.stroke if i == place else coming for i in range(count))
    thick = (SECTION_THICKNESS * (1.5 if i == place else 1) for i in range(count))
    return tuple(arc(i, count, SECTION, SECTION_RADIUS, *look) for i, look in enumerate(zip(thick, colours, strict=True)))


def arc(index: int, count: int, centre: Point, radius: float, thickness: float, colour: Colour) -> Shape:
    """One arc of `count`, clockwise from the top; blockArc's angles run clockwise from three o'clock, in 60,000ths of a degree."""
    (x, y), outer = centre, radius + thickness / 2
    step, gap = 360 / count, degrees(GAP / radius)
    first, last = -90 + index * step + gap, -90 + (index + 1) * step - gap
    adjust = (("adj1", _angle(first)), ("adj2", _angle(last)), ("adj3", round(thickness / (2 * outer) * 100000)))
    where = frame(x - outer, y - outer, 2 * outer, 2 * outer)
    return Shape(name="Arc", frame=where, geometry="blockArc", adjust=adjust, fill=Fill(colour), decorative=True)


def _ring(centre: Point, radius: float, thickness: float) -> Shape:
    (x, y), outer = centre, radius + thickness / 2
    adjust = (("adj", round(thickness / (2 * outer) * 100000)),)
    where = frame(x - outer, y - outer, 2 * outer, 2 * outer)
    return Shape(name="Ring", frame=where, geometry="donut", adjust=adjust, fill=Fill(ACUTE), decorative=True)


def _disc(radius: float, colour: Colour) -> Shape:
    x, y = COVER
    where = frame(x - radius, y - radius, 2 * radius, 2 * radius)
    return Shape(name="Disc", frame=where, geometry="ellipse", fill=Fill(colour), decorative=True)


def _angle(value: float) -> int:
    return round(value % 360 * 60000)
