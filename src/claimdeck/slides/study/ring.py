"""The ring of the randomisation, and the lines from the population through it to the arms."""

from typing import TYPE_CHECKING

from claimdeck.model.colour import DARK, PAPER
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.room import ROUND_CORNER
from claimdeck.model.shapes import Connector, Fill, Frame, Shape
from claimdeck.model.units import EMU_PER_INCH, inches
from claimdeck.model.words import Run, Words
from claimdeck.slides.boxes import ARROW, line, lines
from claimdeck.slides.boxes import LINE as PLAIN
from claimdeck.slides.least_room import needed

if TYPE_CHECKING:
    from claimdeck.slides.study_design import StudyDesign

RING = 0.792
"""Inches the ring is wide in the design."""
ARROW_LENGTH, SMALL_RING, IN_A_RING = 0.15, 0.6, 1.5
"""Inches of a line beside the ring at least, of a ring that holds a letter alone, and the width of a ring by that of its widest line."""


def between(desk: Desk, study: "StudyDesign", people: Shape, arms: list[Shape], at: float, middle: float) -> list[Shape | Connector]:
    """The ring with the ratio and the lines to and from it; straight from the population where nobody is randomised.

    On a template whose type asks for it the ring is larger; where there is no room for that, the ratio stands below it.
    """
    if len(arms) == 1 or study.randomisation is None:
        return [line(people, "right", arm, "left", elbow=True) for arm in arms]
    level = Level(size=12, floor=12, colour=PAPER, bold=True, spacing=96, align="ctr")
    letter = (Run(text=desk.locale.labels.randomised_letter, size=16),)
    ratio = desk.prose(study.randomisation.source)
    wide, room = _ring_width(desk, letter, ratio, level), (arms[0].frame.x - people.frame.right) / EMU_PER_INCH
    apart = desk.brand.page.laid is not None and wide > room - 2 * ARROW_LENGTH
    size = SMALL_RING if apart else wide
    ring = Shape(
        name="randomisation",
        frame=desk.brand.page.upright(at - size / 2, middle - size / 2, size, size),
        geometry="ellipse",
        fill=Fill(DARK),
        level=level,
        paragraphs=lines(letter) if apart else lines(letter, ratio),
    )
    below = [_ratio(desk, ratio, level, Frame(people.frame.right, ring.frame.bottom, inches(room), 0))] if apart else []
    onward = (line(ring, "right", arm, "left", ARROW, elbow=True) for arm in arms)
    return [ring, *below, line(people, "right", ring, "left", PLAIN), *onward]


def _ring_width(desk: Desk, letter: Words, ratio: Words, level: Level) -> float:
    """The width in inches of a ring that holds the letter above the ratio."""
    if desk.brand.page.laid is None:
        return RING
    wide = max(RING, IN_A_RING * desk.width(ratio, level) / EMU_PER_INCH)
    side = inches(wide)
    ring = Shape(name="", frame=Frame(0, 0, side, side), geometry="ellipse", level=level, paragraphs=lines(letter, ratio))
    words = needed(desk, ring, side) - ROUND_CORNER * side  # high
    return max(wide, words / (1 - ROUND_CORNER) / EMU_PER_INCH)


def _ratio(desk: Desk, ratio: Words, level: Level, where: Frame) -> Shape:
    """The ratio below a ring that does not hold it."""
    high = inches(0.229 * desk.brand.page.taller())
    return Shape(name="ratio", frame=changed(where, h=high), level=changed(level, colour=DARK), paragraphs=lines(ratio), wraps=False)
