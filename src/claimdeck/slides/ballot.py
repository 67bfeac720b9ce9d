"""What stands on the rows of a poll."""

from claimdeck.model.author import Text
from claimdeck.model.colour import MUTE, PAPER
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph

LETTERS = "ABCD"


def vote(desk: Desk, index: int, percent: Text, row: Frame, *, right: bool) -> Shape:
    """The votes for an answer, at the end of its row."""
    width, inset = inches(0.958), inches(0.292)
    floor = 14 if desk.brand.page.laid else 18  # a wide face takes more room than there is
    level = Level(size=20, floor=floor, colour=PAPER if right else MUTE, bold=right, spacing=100, align="r")
    return Shape(
        name=f"Votes {LETTERS[index]}",
        frame=Frame(row.right - inset - width, row.y, width, row.h),
        level=level,
        paragraphs=(Paragraph(words=desk.prose(f"{percent.source.rstrip('% ')} %")),),
        kin="votes",
    )
