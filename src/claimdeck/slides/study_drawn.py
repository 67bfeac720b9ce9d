"""The drawing of a study's plan: population, randomisation, arms, their extension, the phases above and the weeks below."""

from typing import TYPE_CHECKING

from claimdeck.layouts.study import BOTTOM, HEADED, TOP, least
from claimdeck.model.author import Text
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, CHRONIC, DARK, LINE, MUTE, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Connector, Fill, Frame, Group, Insets, Outline, Shape, insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, said, styled
from claimdeck.slides.arm_colours import comparator
from claimdeck.slides.boxes import ARROW, box, line, lines, told
from claimdeck.slides.boxes import LINE as PLAIN

if TYPE_CHECKING:
    from claimdeck.slides.study_design import Arm, Phase, StudyDesign

Drawn = list[Shape | Connector]
COLUMNS = {"selection": (0.667, 3.292), "treatment": (4.292, 2.833), "extension": (7.208, 1.75)}
"""Left edge and width in inches of each part; without an extension the arms take its room."""
END = 8.958
CARD_WIDTH, RING, RING_AT, AXIS, TICK = 2.417, 0.792, 3.68, 5.625, 0.146
TIMED = 5.167
"""Where boxes end that stand above the weeks, in inches."""
GAPS = {1: 0.0, 2: 0.417, 3: 0.229, 4: 0.146}
TALLEST, ALONE = 1.5, 2.0
"""Inches an arm is high at most, and one that is alone beside its patients."""
Box = tuple[float, float, float, float]


def drawn(desk: Desk, study: "StudyDesign") -> Group:
    """Everything left of the end points, as one group that a screen reader reads as a sentence."""
    top = HEADED if study.phases else TOP
    bottom = TIMED if any(phase.weeks for phase in study.phases) else BOTTOM
    extended = any(arm.then for arm in study.arms)
    people = _population(desk, study, top, bottom)
    arms = [_arm(desk, study, i, _rows(len(study.arms), top, bottom)[i], extended=extended) for i in range(len(study.arms))]
    then = [_extension(desk, arm, i, arms[i].frame) for i, arm in enumerate(study.arms) if arm.then]
    between = _between(desk, study, people, arms, (top + bottom) / 2)
    description = told(people.paragraphs, *(arm.paragraphs for arm in arms), *(one.paragraphs for one in then))
    members = (*_heads(desk, study, extended=extended), people, *arms, *then, *between, *_axis(desk, study.phases, extended=extended))
    return Group(name="study design", members=members, description=description)


def _population(desk: Desk, study: "StudyDesign", top: float, bottom: float) -> Shape:
    labels, people = desk.locale.labels, study.population
    number = styled(_count(desk, "N", people.n), size=18 if desk.brand.page.narrow else 28, bold=True, colour=DARK)
    label = styled(said(labels.population), bold=True)
    listed = len(people.criteria) > 1
    paragraphs = (
        Paragraph(words=number, bullet=False),
        Paragraph(words=label, before=6, bullet=False),
        *(Paragraph(words=desk.words(text, "narrow", alone=False), bullet=listed) for text in people.criteria),
    )
    hanging = inches(0.167)
    bullet = Level(size=16, floor=least(desk.brand.page), step=2, colour=TEXT, spacing=102, after=4, bullet="•", bullet_colour=MUTE)
    level = changed(bullet, indent=hanging, hanging=hanging)
    where = desk.brand.page.frame(COLUMNS["selection"][0], top, CARD_WIDTH, bottom - top)
    return box(
        desk.brand, "population", where, level, paragraphs, fill=CARD, insets=insets(0.229, 0.167, 0.125), kin="population", top=True
    )


def _count(desk: Desk, letter: str, n: Text | None) -> Words:
    """`n = 240`, with dots for a number that is not known yet."""
    return desk.prose(f"{letter} = {n.source if n else '…'}".replace(" ", "\u00a0"))


def _rows(count: int, top: float, bottom: float) -> list[tuple[float, float]]:
    """Top and height in inches of each arm, spread over the height there is."""
    gap = GAPS[count]
    pitch = (bottom - top + gap) / count
    height = min(pitch - gap, TALLEST if count > 1 else ALONE)
    return [(top + i * pitch + (pitch - gap - height) / 2, height) for i in range(count)]


def _arm(desk: Desk, study: "StudyDesign", index: int, row: tuple[float, float], *, extended: bool) -> Shape:
    arm, (x, w) = study.arms[index], COLUMNS["treatment"]
    where = desk.brand.page.frame(x, row[0], w if extended else END - x, row[1])
    n = _count(desk, "n", arm.n)
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


MANY = 4
"""So many arms are so low that the count stands behind the name."""


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


def _extension(desk: Desk, arm: "Arm", index: int, beside: Frame) -> Shape:
    x, w = COLUMNS["extension"]
    where = changed(desk.brand.page.frame(x, 0, w, 0), y=beside.y, h=beside.h)
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


def _between(desk: Desk, study: "StudyDesign", people: Shape, arms: list[Shape], middle: float) -> Drawn:
    """The ring with the ratio and the lines to and from it; straight from the population where nobody is randomised."""
    if len(arms) == 1 or study.randomisation is None:
        return [line(people, "right", arm, "left", elbow=True) for arm in arms]
    level = Level(size=12, floor=12, colour=PAPER, bold=True, spacing=96, align="ctr")
    letter = (Run(text=desk.locale.labels.randomised_letter, size=16),)
    ring = Shape(
        name="randomisation",
        frame=desk.brand.page.upright(RING_AT - RING / 2, middle - RING / 2, RING, RING),
        geometry="ellipse",
        fill=Fill(DARK),
        level=level,
        paragraphs=lines(letter, desk.prose(study.randomisation.source)),
    )
    return [ring, line(people, "right", ring, "left", PLAIN), *(line(ring, "right", arm, "left", ARROW, elbow=True) for arm in arms)]


def _heads(desk: Desk, study: "StudyDesign", *, extended: bool) -> list[Shape]:
    """A label and a line above each part that has a phase, and above the end points."""
    if not study.phases:
        return []
    heads = [(desk.words(phase.name, "none"), _column(phase.part, extended=extended), phase.part == "treatment") for phase in study.phases]
    heads.append((said(desk.locale.labels.end_points), (9.375, 3.292), True))
    return [shape for words, column, strong in heads for shape in _head(desk, words, column, strong=strong)]


def _column(part: str, *, extended: bool) -> tuple[float, float]:
    x, w = COLUMNS[part]
    return (x, END - x) if part == "treatment" and not extended else (x, w)


def _head(desk: Desk, words: Words, column: tuple[float, float], *, strong: bool) -> list[Shape]:
    level = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=100)
    where, under = (desk.brand.page.frame(column[0], y, column[1], h) for y, h in ((TOP, 0.208), (1.813, 0)))
    head = Shape(name=f"head {column[0]:g}", frame=where, level=level, paragraphs=lines(words), kin="heads")
    rule = Outline(DARK if strong else LINE, 2.25)
    return [head, Shape(name=f"rule {column[0]:g}", frame=under, geometry="line", outline=rule, decorative=True)]


def _axis(desk: Desk, phases: "tuple[Phase, ...]", *, extended: bool) -> list[Shape]:
    """The weeks: a line, and a tick with a label at every border of a phase that is known."""
    marks = _marks(desk, phases, extended=extended)
    if not marks:
        return []
    place, look = desk.brand.page.frame, Outline(Colour("accent5"), 1.25)
    first, last = marks[0][0], marks[-1][0]
    shapes = [Shape(name="axis", frame=place(first, AXIS, last - first, 0), geometry="line", outline=look, decorative=True)]
    for i, (x, text) in enumerate(marks):
        shapes.append(Shape(name=f"tick {i + 1}", frame=place(x, AXIS - TICK / 2, 0, TICK), geometry="line", outline=look, decorative=True))
        align = "l" if i == 0 else "r" if i + 1 == len(marks) else "ctr"
        left = {"l": x, "r": x - 1, "ctr": x - 0.5}[align]
        level = Level(size=12, floor=12, colour=MUTE, bold=True, spacing=100, align=align)  # type: ignore[arg-type]  # one of the three
        shapes.append(Shape(name=f"week {i + 1}", frame=place(left, AXIS + 0.104, 1, 0.229), level=level, paragraphs=lines(said(text))))
    return shapes


def _marks(desk: Desk, phases: "tuple[Phase, ...]", *, extended: bool) -> list[tuple[float, str]]:
    """(where in inches, label) of the borders of phases: days count from the beginning of treatment."""
    weeks = {phase.part: phase.weeks for phase in phases if phase.weeks}
    labels, minus = desk.locale.labels, desk.locale.typography.minus
    if "treatment" not in weeks:
        return []
    start, end = COLUMNS["treatment"][0], sum(_column("treatment", extended=extended))
    marks = [(start, labels.day_zero), (end, labels.week.format(week=weeks["treatment"]))]
    if "selection" in weeks:
        marks.insert(0, (COLUMNS["selection"][0], labels.week.format(week=f"{minus}{weeks['selection']}")))
    if extended and "extension" in weeks:
        marks.append((END, labels.week.format(week=weeks["treatment"] + weeks["extension"])))
    return marks
