"""Ten dots for a share: as many are filled as there are in ten, the last one in part."""

from claimdeck.layouts.stats import DOTS
from claimdeck.model.colour import CHRONIC, DARK, PAPER, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Shape
from claimdeck.model.units import inches

ALL, IN_A_ROW = 10, 5
SIZE, PITCH = 0.354, 0.521
"""A dot's diameter, and the way from one to the next, in inches; in a narrow column both are smaller, or two rows read as one of ten."""
TOP_OF_CIRCLE, TURN = 16_200_000, 21_600_000
"""Where a pie begins and how long a whole turn is, in sixty-thousandths of a degree."""


def dots(desk: Desk, index: int, share: float, column: Frame, *, marked: bool) -> Group:
    """The dots of a column, in the colour of its number; to a tenth of a dot."""
    filled, colour = round(share * ALL, 1), CHRONIC if marked else DARK
    members = [shape for i in range(ALL) for shape in _dot(index, i, filled - i, _place(i, column), colour)]
    said = f"{filled:g}".replace(".", desk.locale.typography.decimal)
    return Group(name=f"dots {index + 1}", members=tuple(members), description=desk.locale.labels.count_of.format(count=said, of=ALL))


def _place(i: int, column: Frame) -> Frame:
    pitch = min(inches(PITCH), column.w // IN_A_ROW)
    size = round(pitch * SIZE / PITCH)
    row, place = divmod(i, IN_A_ROW)
    return Frame(column.x + place * pitch, inches(DOTS) + row * pitch, size, size)


def _dot(index: int, i: int, filled: float, where: Frame, colour: Colour) -> list[Shape]:
    name = f"dots {index + 1}/dot {i + 1}"
    whole = Fill(colour if filled >= 1 else PAPER)
    circle = Shape(name=name, frame=where, geometry="ellipse", fill=whole, outline=Outline(colour, 1.5))
    if not 0 < filled < 1:
        return [circle]
    end = (TOP_OF_CIRCLE + round(filled * TURN)) % TURN
    adjust = (("adj1", TOP_OF_CIRCLE), ("adj2", end))
    return [circle, Shape(name=f"{name}, in part", frame=where, geometry="pie", adjust=adjust, fill=Fill(colour))]
