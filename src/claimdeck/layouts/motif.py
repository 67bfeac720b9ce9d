"""The rings: the motif of a brand that has it, drawn around the cover's centre."""

from math import degrees

from claimdeck.model.colour import ACUTE, CHRONIC, HIGHLIGHT, PAPER, Colour
from claimdeck.model.shapes import Fill, Shape, frame

CENTRE = (10.292, 3.75)
DISCS = ((1.917, ACUTE.faded(35)), (1.292, CHRONIC.faded(90)), (0.729, HIGHLIGHT), (0.292, PAPER.faded(92)))
RADIUS, THICKNESS, GAP = 2.656, 0.188, 7 / 96
"""Outer radius and thickness of the arcs in inches, and the gap between them along the circle, each side."""


def disc(radius: float, colour: Colour) -> Shape:
    """One of the four discs."""
    x, y = CENTRE
    where = frame(x - radius, y - radius, 2 * radius, 2 * radius)
    return Shape(name="Disc", frame=where, geometry="ellipse", fill=Fill(colour), decorative=True)


def arc(index: int, count: int) -> Shape:
    """One arc of `count`, clockwise from the top; blockArc's angles run clockwise from three o'clock, in 60,000ths of a degree."""
    x, y = CENTRE
    step, gap = 360 / count, degrees(GAP / RADIUS)
    first, last = -90 + index * step + gap, -90 + (index + 1) * step - gap
    adjust = (("adj1", _angle(first)), ("adj2", _angle(last)), ("adj3", round(THICKNESS / (2 * RADIUS) * 100000)))
    where = frame(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)
    return Shape(name="Arc", frame=where, geometry="blockArc", adjust=adjust, fill=Fill(ACUTE), decorative=True)


def _angle(value: float) -> int:
    return round(value % 360 * 60000)


def rings(arcs: int = 4) -> tuple[Shape, ...]:
    """The discs and, around them, the arcs, all lit."""
    return (*(arc(i, arcs) for i in range(arcs)), *(disc(radius, colour) for radius, colour in DISCS))
