"""The drawing of a study's plan: population, randomisation, arms, their extension, the phases above and the weeks below."""

from typing import TYPE_CHECKING

from claimdeck.layouts.standard import LEFT, WIDTH
from claimdeck.layouts.study import BOTTOM, TOP, headed, least
from claimdeck.model.author import Text
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, CHRONIC, DARK, LINE, MUTE, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.page import Page
from claimdeck.model.record import changed, record
from claimdeck.model.room import ROUND_CORNER
from claimdeck.model.shapes import Connector, Fill, Frame, Group, Insets, Outline, Shape, insets
from claimdeck.model.units import EMU_PER_INCH, inches
from claimdeck.model.words import Paragraph, Run, Words, said, styled
from claimdeck.slides.arm_colours import comparator
from claimdeck.slides.boxes import ARROW, box, line, lines, told
from claimdeck.slides.boxes import LINE as PLAIN
from claimdeck.slides.least_room import needed

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
ARROW_LENGTH, SMALL_RING, IN_A_RING = 0.15, 0.6, 1.5
"""Inches of a line beside the ring at least, of a ring that holds a letter alone, and the width of a ring by that of its widest line."""
TALLEST, ALONE = 1.5, 2.0
"""Inches an arm is high at most, and one that is alone beside its patients."""
WIDER = WIDTH / (END - LEFT)
"""How much wider the drawing is where the end points stand on a slide of their own."""


@record(kw_only=False)
class Across:
    """Where parts of the drawing stand: left edge and width in inches, `wider` by a factor where no panel stands beside it."""

    page: Page
    extended: bool
    wider: float = 1.0

    def x(self, designed: float) -> float:
        """Where a point of the design stands."""
        return designed if self.wider == 1.0 else LEFT + (designed - LEFT) * self.wider

    def frame(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box of the design on the page."""
        return self.page.frame(self.x(x), y, w * self.wider, h)

    def column(self, part: str) -> tuple[float, float]:
        """Left edge and width of a part, in inches of the design; without an extension the arms take its room."""
        x, w = COLUMNS[part]
        return (x, END - x) if part == "treatment" and not self.extended else (x, w)


def drawn(desk: Desk, study: "StudyDesign", *, alone: bool = False) -> Group:
    """The plan as one group that a screen reader reads as a sentence; `alone` over the whole width, without room for the end points."""
    across = Across(desk.brand.page, any(arm.then for arm in study.arms), WIDER if alone else 1.0)
    top = headed(desk.brand.page) if study.phases else TOP
    bottom = TIMED if any(phase.weeks for phase in study.phases) else BOTTOM
    people = _population(desk, study, across.frame(LEFT, top, CARD_WIDTH, bottom - top))
    rows = _rows(len(study.arms), top, bottom)
    arms = [_arm(desk, study, i, across, row) for i, row in enumerate(rows)]
    then = [_extension(desk, arm, i, across, arms[i].frame) for i, arm in enumerate(study.arms) if arm.then]
    between = _between(desk, study, people, arms, across.x(RING_AT), (top + bottom) / 2)
    description = told(people.paragraphs, *(arm.paragraphs for arm in arms), *(one.paragraphs for one in then))
    members = (*_heads(desk, study, across), people, *arms, *then, *between, *_axis(desk, study.phases, across))
    return Group(name="study design", members=members, description=description)


def _population(desk: Desk, study: "StudyDesign", where: Frame) -> Shape:
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


def _arm(desk: Desk, study: "StudyDesign", index: int, across: Across, row: tuple[float, float]) -> Shape:
    arm, (x, w) = study.arms[index], across.column("treatment")
    where = across.frame(x, row[0], w, row[1])
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


def _between(desk: Desk, study: "StudyDesign", people: Shape, arms: list[Shape], at: float, middle: float) -> Drawn:
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


def _heads(desk: Desk, study: "StudyDesign", across: Across) -> list[Shape]:
    """A label and a line above each part that has a phase, and above the end points."""
    if not study.phases:
        return []
    heads = [(desk.words(phase.name, "none"), across.column(phase.part), phase.part == "treatment") for phase in study.phases]
    if across.wider == 1.0:
        heads.append((said(desk.locale.labels.end_points), (9.375, 3.292), True))
    return [shape for words, column, strong in heads for shape in _head(desk, words, across, column, strong=strong)]


def _head(desk: Desk, words: Words, across: Across, column: tuple[float, float], *, strong: bool) -> list[Shape]:
    level = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=100)
    taller = desk.brand.page.taller()
    line = max(0.208, level.size * desk.brand.faces.of(level).line / 72 + 0.01) if desk.brand.page.laid else 0.208
    where, under = (across.frame(column[0], TOP + y * taller, column[1], h * taller) for y, h in ((0, line), (0.25, 0)))
    if desk.brand.page.laid and desk.width(words, level) > where.w:  # capitals are wide
        level = changed(level, caps=False, tracking=0)
    head = Shape(name=f"head {column[0]:g}", frame=where, level=level, paragraphs=lines(words), kin="heads")
    rule = Outline(DARK if strong else LINE, 2.25)
    return [head, Shape(name=f"rule {column[0]:g}", frame=under, geometry="line", outline=rule, decorative=True)]


def _axis(desk: Desk, phases: "tuple[Phase, ...]", across: Across) -> list[Shape]:
    """The weeks: a line, and a tick with a label at every border of a phase that is known."""
    marks = [(across.x(x), text) for x, text in _marks(desk, phases, across)]
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
        where = place(left, AXIS + 0.104, 1, 0.229 * desk.brand.page.taller())
        shapes.append(Shape(name=f"week {i + 1}", frame=where, level=level, paragraphs=lines(said(text))))
    return shapes


def _marks(desk: Desk, phases: "tuple[Phase, ...]", across: Across) -> list[tuple[float, str]]:
    """(where in inches, label) of the borders of phases: days count from the beginning of treatment."""
    weeks = {phase.part: phase.weeks for phase in phases if phase.weeks}
    labels, minus = desk.locale.labels, desk.locale.typography.minus
    if "treatment" not in weeks:
        return []
    start, end = COLUMNS["treatment"][0], sum(across.column("treatment"))
    marks = [(start, labels.day_zero), (end, labels.week.format(week=weeks["treatment"]))]
    if "selection" in weeks:
        marks.insert(0, (COLUMNS["selection"][0], labels.week.format(week=f"{minus}{weeks['selection']}")))
    if across.extended and "extension" in weeks:
        marks.append((END, labels.week.format(week=weeks["treatment"] + weeks["extension"])))
    return marks
