"""The arms of a study one below the other, each in its colour, and what those go on with who were in them."""

from typing import TYPE_CHECKING

from claimdeck.layouts.study import least
from claimdeck.model.author import Text
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, DARK, PAPER, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Insets, Shape, insets
from claimdeck.model.units import inches
from claimdeck.model.words import Run, Words, styled
from claimdeck.slides.arm_colours import comparator
from claimdeck.slides.boxes import box, lines
from claimdeck.slides.study.columns import COLUMNS, Across

if TYPE_CHECKING:
    from claimdeck.slides.study_design import Arm, StudyDesign

GAPS = {1: 0.0, 2: 0.417, 3: 0.229, 4: 0.146}
TALLEST, ALONE = 1.5, 2.0
"""Inches an arm is high at most, and one that is alone beside its patients."""
MANY = 4
"""So many arms are so low that the count stands behind the name."""


def arm_boxes(desk: Desk, study: "StudyDesign", across: Across, top: float, bottom: float) -> list[Shape]:
    """A box for each arm, from `top` to `bottom` in inches."""
    return [_arm(desk, study, i, across, row) for i, row in enumerate(_rows(len(study.arms), top, bottom))]


def extensions(desk: Desk, study: "StudyDesign", across: Across, arms: list[Shape]) -> list[Shape]:
    """Beside each arm that goes on, what it goes on with."""
    return [_extension(desk, arm, i, across, arms[i].frame) for i, arm in enumerate(study.arms) if arm.then]


def _rows(count: int, top: float, bottom: float) -> list[tuple[float, float]]:
    """Top and height in inches of each arm, spread over the height there is."""
    gap = GAPS[count]
    pitch = (bottom - top + gap) / count
    height = min(pitch - gap, TALLEST if count > 1 else ALONE)
    return [(top + i * pitch + (pitch - gap - height) / 2, height) for i in range(count)]


def _arm(desk: Desk, study: "StudyDesign", index: int, across: Across, row: tuple[float, float]) -> Shape:
    arm, (x, w) = study.arms[index], across.column("treatment")
    where = across.frame(x, row[0], w, row[1])
    n = count_of(desk, "n", arm.n)
    name = styled(desk.words(arm.name, "narrow", alone=False), bold=True, size=18)
    treatment = desk.words(arm.treatment, "narrow", alone=False) if arm.treatment else ()
    level = Level(size=16, floor=least(desk.brand.page), step=2, colour=PAPER, spacing=104)
    paragraphs = lines(name, treatment, n) if len(study.arms) < MANY else lines(_beside(name, n), treatment)
    return box(
        desk.brand,
        f"arm {index + 1}",
        where,
        level,
        paragraphs,
        fill=colour_of(desk.brand, study.arms, index),
        insets=insets(0.229, 0.06, 0.125),
        kin="arms",
    )


def _beside(name: Words, n: Words) -> Words:
    return (*name, Run(text=" · "), *n)


def colour_of(brand: Brand, arms: "tuple[Arm, ...]", index: int) -> Colour:
    """The colour an arm has in charts: in order, the comparator's for one that is it."""
    if arms[index].comparator:
        return comparator(brand)
    marked = any(arm.comparator for arm in arms)
    others = [i for i, arm in enumerate(arms) if not arm.comparator]
    colours = [colour for colour in brand.series if not marked or colour != comparator(brand)]
    return colours[others.index(index) % len(colours)]


def _extension(desk: Desk, arm: "Arm", index: int, across: Across, beside: Frame) -> Shape:
    x, w = COLUMNS["extension"]
    where = changed(across.frame(x, 0, w, 0), y=beside.y, h=beside.h)
    point = min(inches(0.25), where.w // 4)
    return Shape(
        name=f"extension {index + 1}",
        frame=where,
        geometry="homePlate",
        adjust=(("adj", round(point / min(where.w, where.h) * 100000)),),
        fill=Fill(CHRONIC.faded(15)),
        level=Level(size=14, floor=12, colour=DARK, bold=True, spacing=104),
        paragraphs=lines(desk.words(arm.then, "narrow", alone=False)) if arm.then else (),
        insets=Insets(inches(0.167), 0, 0, 0),
        kin="extensions",
    )


def count_of(desk: Desk, letter: str, n: Text | None) -> Words:
    """`n = 240`, with dots for a number that is not known yet."""
    return desk.prose(f"{letter} = {n.source if n else '…'}".replace(" ", "\u00a0"))
