"""What stands on the rows of a poll."""

from claimdeck.model.author import Text
from claimdeck.model.colour import MUTE, PAPER
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words

LETTERS = "ABCD"
SIZES, SURE = (20, 18, 16, 14, 12), 0.95
"""Sizes of votes in points, and the share of their room that they may take to be sure to stand on one line."""


def vote(desk: Desk, index: int, votes: tuple[Text, ...], row: Frame, *, right: bool) -> Shape:
    """The votes for an answer, at the end of its row; on somebody's template so large that all of them stand on one line."""
    width, inset = inches(0.958), inches(0.292)
    level = Level(size=20, floor=18, colour=PAPER if right else MUTE, bold=right, spacing=100, align="r")
    if desk.brand.page.laid:
        bold = changed(level, bold=True)
        fits = (size for size in SIZES if all(desk.width(_percent(desk, one), changed(bold, size=size)) < SURE * width for one in votes))
        level = changed(level, size=(size := next(fits, SIZES[-1])), floor=size)
    return Shape(
        name=f"Votes {LETTERS[index]}",
        frame=Frame(row.right - inset - width, row.y, width, row.h),
        level=level,
        paragraphs=(Paragraph(words=_percent(desk, votes[index])),),
        kin="votes",
    )


def _percent(desk: Desk, votes: Text) -> Words:
    return desk.prose(f"{votes.source.rstrip('% ')} %")
