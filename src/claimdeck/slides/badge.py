"""The ring on a row: its number, or the letter of an answer."""

from claimdeck.model.colour import DARK, PAPER
from claimdeck.model.layout import Level
from claimdeck.model.shapes import Fill, Frame, Outline, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, said

SIZE, INDENT = 0.458, 0.291
"""A ring's diameter, and how far it stands from the row's left edge, in inches."""
GROUND, LINE = Fill(PAPER), Outline(DARK, 1.5)
LETTER = Level(size=16, floor=16, colour=DARK, bold=True, spacing=100, align="ctr")


def badge(row: Frame, shown: str, *, decorative: bool) -> Shape:
    """A ring at the middle of the row; one that only counts is decorative."""
    size = inches(SIZE)
    return Shape(
        name=f"Badge {shown}",
        frame=Frame(row.x + inches(INDENT), row.y + (row.h - size) // 2, size, size),
        geometry="ellipse",
        fill=GROUND,
        outline=LINE,
        level=LETTER,
        paragraphs=(Paragraph(words=said(shown)),),
        wraps=False,
        decorative=decorative,
    )
