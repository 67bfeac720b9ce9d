"""The phases of a study: their names above its plan, their weeks on an axis below it."""

from typing import TYPE_CHECKING

from claimdeck.layouts.study import TOP
from claimdeck.model.colour import DARK, LINE, MUTE, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.page import Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Outline, Shape
from claimdeck.model.words import Words, said
from claimdeck.slides.boxes import lines
from claimdeck.slides.study.columns import COLUMNS, END, Across

if TYPE_CHECKING:
    from claimdeck.slides.study_design import Phase, StudyDesign

AXIS, TICK, LABEL = 5.625, 0.146, 0.229
"""Inches from the top of the slide to the axis, and the heights of its ticks and of the labels below them."""


def raised(page: Page) -> float:
    """How many inches higher the axis stands on a page whose labels are higher than they were designed: sources stand below them."""
    return LABEL * (page.taller() - 1)


def heads(desk: Desk, study: "StudyDesign", across: Across) -> list[Shape]:
    """A label and a line above each part that has a phase, and above the end points."""
    if not study.phases:
        return []
    shown = [(desk.words(phase.name, "none"), across.column(phase.part), phase.part == "treatment") for phase in study.phases]
    if across.wider == 1.0:
        shown.append((said(desk.locale.labels.end_points), (9.375, 3.292), True))
    return [shape for words, column, strong in shown for shape in _head(desk, words, across, column, strong=strong)]


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


def weeks(desk: Desk, phases: "tuple[Phase, ...]", across: Across) -> list[Shape]:
    """The weeks: a line, and a tick with a label at every border of a phase that is known."""
    marks = [(across.x(x), text) for x, text in _marks(desk, phases, across)]
    if not marks:
        return []
    place, look, axis = desk.brand.page.frame, Outline(Colour("accent5"), 1.25), AXIS - raised(desk.brand.page)
    first, last = marks[0][0], marks[-1][0]
    shapes = [Shape(name="axis", frame=place(first, axis, last - first, 0), geometry="line", outline=look, decorative=True)]
    for i, (x, text) in enumerate(marks):
        shapes.append(Shape(name=f"tick {i + 1}", frame=place(x, axis - TICK / 2, 0, TICK), geometry="line", outline=look, decorative=True))
        align = "l" if i == 0 else "r" if i + 1 == len(marks) else "ctr"
        left = {"l": x, "r": x - 1, "ctr": x - 0.5}[align]
        level = Level(size=12, floor=12, colour=MUTE, bold=True, spacing=100, align=align)  # type: ignore[arg-type]  # one of the three
        where = place(left, axis + 0.104, 1, LABEL * desk.brand.page.taller())
        shapes.append(Shape(name=f"week {i + 1}", frame=where, level=level, paragraphs=lines(said(text))))
    return shapes


def _marks(desk: Desk, phases: "tuple[Phase, ...]", across: Across) -> list[tuple[float, str]]:
    """(where in inches, label) of the borders of phases: days count from the beginning of treatment."""
    known = {phase.part: phase.weeks for phase in phases if phase.weeks}
    labels, minus = desk.locale.labels, desk.locale.typography.minus
    if "treatment" not in known:
        return []
    start, end = COLUMNS["treatment"][0], sum(across.column("treatment"))
    marks = [(start, labels.day_zero), (end, labels.week.format(week=known["treatment"]))]
    if "selection" in known:
        marks.insert(0, (COLUMNS["selection"][0], labels.week.format(week=f"{minus}{known['selection']}")))
    if across.extended and "extension" in known:
        marks.append((END, labels.week.format(week=known["treatment"] + known["extension"])))
    return marks
