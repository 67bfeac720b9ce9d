"""The axis of a timeline with its marks, and the lanes above it; open where the slide before or the next one goes on."""

from claimdeck.model.colour import DARK, PAPER, Colour
from claimdeck.model.compose import Desk, Part
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import letters
from claimdeck.slides.lanes import Lane, lane

LEFT, RIGHT, OPEN = 0.667, 12.667, 0.417
"""Where the axis begins and ends, and how much of an open end is dashed, in inches."""


@record(kw_only=False)
class Axis:
    """How an axis looks: its colour, the diameter of a mark in inches, and how far below it a card begins."""

    colour: Colour = DARK
    mark_size: float = 0.188
    above: float = 0.375

    def mark(self, card: Frame) -> Frame:
        """The mark above the middle of a card."""
        size = inches(self.mark_size)
        return Frame(card.x + (card.w - size) // 2, card.y - inches(self.above) - size // 2, size, size)


AXIS = Axis()


def mark_name(index: int) -> str:
    """The name of a mark, by which lines are glued to it."""
    return f"mark {index + 1}"


def axis(desk: Desk, lanes: tuple[Lane, ...], cards: list[Frame], y: float, pointing: bool, part: Part) -> Group:
    """Lanes, axis and marks as one group, told as what the lanes show."""
    drawn = [shape for i, one in enumerate(lanes) for shape in lane(desk, i, one)]
    marks = [
        Shape(name=mark_name(i), frame=AXIS.mark(card), geometry="ellipse", fill=Fill(PAPER), outline=Outline(DARK, 2.25))
        for i, card in enumerate(cards)
    ]
    said = "; ".join(letters(paragraph.words) for shape in drawn for paragraph in shape.paragraphs).replace("\u2003", ": ")
    told = f"{desk.locale.labels.time_axis}: {said}" if said else desk.locale.labels.time_axis
    return Group(name="timeline", members=(*drawn, *_line(desk, y, pointing, part), *marks), description=told)


def _line(desk: Desk, y: float, pointing: bool, part: Part) -> list[Shape]:
    """The line; dashed at an end beyond which another slide goes on."""
    before, after = part.index > 0, part.index + 1 < part.count
    left, right = LEFT + OPEN * before, RIGHT - OPEN * after
    ends = "triangle" if pointing and not after else ""
    pieces = [("axis", left, right, Outline(DARK, 2, ends=ends))]
    pieces += [("axis from before", LEFT, left, Outline(DARK, 2, "sysDash"))] if before else []
    pieces += [("axis goes on", right, RIGHT, Outline(DARK, 2, "sysDash", ends="triangle" if pointing else ""))] if after else []
    place = desk.brand.page.frame
    return [Shape(name=name, frame=place(x, y, end - x, 0), geometry="line", outline=look) for name, x, end, look in pieces]
