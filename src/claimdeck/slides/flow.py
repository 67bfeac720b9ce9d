"""What became of everybody in a study: assessed, excluded, divided over the arms, discontinued, analysed."""

from itertools import pairwise
from typing import TYPE_CHECKING

from claimdeck.layouts.standard import LEFT, WIDTH
from claimdeck.model.author import Text
from claimdeck.model.colour import CARD, DARK, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.fields import says
from claimdeck.model.layout import Level
from claimdeck.model.record import record
from claimdeck.model.shapes import Connector, Group, Outline, Shape, insets
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, styled
from claimdeck.slides.boxes import box, line, lines, told
from claimdeck.slides.study_drawn import colour_of

if TYPE_CHECKING:
    from claimdeck.slides.study_design import StudyDesign


@record
class Lost:
    """How many, and why."""

    n: Text = says("how many")
    why: Text = says("the reason")
    span: Span = NOWHERE


@record
class FlowArm:
    """What became of an arm."""

    allocated: Text = says("how many were allocated to the arm")
    discontinued: tuple[Lost, ...] = says("how many discontinued, by reason", ())
    analysed: Text = says("how many were analysed")
    span: Span = NOWHERE


@record
class Flow:
    """What became of everybody; `arms` in the order of the study's own."""

    assessed: Text = says("how many were assessed for eligibility")
    excluded: tuple[Lost, ...] = says("how many were excluded, by reason", ())
    randomised: Text = says("how many were randomised, or included where nobody is")
    arms: tuple[FlowArm, ...] = says("what became of each arm")
    span: Span = NOWHERE


TOP, FIRST, RANDOMISED, ALLOCATED, LOST, ANALYSED, END = 1.563, 0.979, 2.813, 3.625, 4.479, 5.583, 6.083
"""Where the rows begin and the first and the last one end, in inches."""
MIDDLE, WIDE, BESIDE = 6.667, 3.75, 8.917
GAPS = {1: 0.0, 2: 0.5, 3: 0.333, 4: 0.25}
EDGE = Outline(DARK, 1.5)


def flow(desk: Desk, study: "StudyDesign", told_of: Flow) -> Group:
    """The whole flow as one group, from top to bottom."""
    labels, lost = desk.locale.labels, told_of.excluded
    assessed = _box(desk, "assessed", (MIDDLE - WIDE / 2, TOP, WIDE, FIRST), _counted(desk, labels.assessed, told_of.assessed))
    heading = labels.randomised if study.randomisation and len(study.arms) > 1 else labels.included
    divided = _box(
        desk, "randomised", (MIDDLE - WIDE / 2, RANDOMISED, WIDE, 0.5), _counted(desk, heading, told_of.randomised), fill=DARK, ink=PAPER
    )
    excluded = (
        [_box(desk, "excluded", (BESIDE, TOP, LEFT + WIDTH - BESIDE, FIRST), _reasons(desk, labels.excluded, lost), left=True)]
        if lost
        else []
    )
    columns = [_column(desk, study, told_of, i) for i in range(min(len(study.arms), len(told_of.arms)))]
    lines_down = [line(divided, "bottom", column[0], "top", elbow=True) for column in columns]
    boxes = [assessed, *excluded, divided, *(one for column in columns for one in column)]
    joints: list[Connector] = [line(assessed, "right", one, "left") for one in excluded]
    joints += [line(assessed, "bottom", divided, "top"), *lines_down]
    joints += [line(above, "bottom", below, "top") for column in columns for above, below in pairwise(column)]
    return Group(name="flow", members=(*boxes, *joints), description=told(*(one.paragraphs for one in boxes)))


def _column(desk: Desk, study: "StudyDesign", told_of: Flow, index: int) -> list[Shape]:
    """Allocated, discontinued where anybody did, analysed."""
    labels, arm, count = desk.locale.labels, told_of.arms[index], len(study.arms)
    width = (WIDTH - GAPS[count] * (count - 1)) / count
    wide = min(width, 5.0)
    left = LEFT + index * (width + GAPS[count]) + (width - wide) / 2
    name = styled(desk.words(study.arms[index].name, "narrow", alone=False), bold=True)
    head = (*lines(name), *_counted(desk, labels.allocated, arm.allocated, bold=False))
    ink = colour_of(desk.brand, study.arms, index)
    boxes = [_box(desk, f"allocated {index + 1}", (left, ALLOCATED, wide, 0.604), head, fill=ink, ink=PAPER)]
    if arm.discontinued:
        reasons = _reasons(desk, labels.discontinued, arm.discontinued)
        boxes.append(_box(desk, f"discontinued {index + 1}", (left, LOST, wide, 0.875), reasons, left=True))
    analysed = _counted(desk, labels.analysed, arm.analysed)
    return [*boxes, _box(desk, f"analysed {index + 1}", (left, ANALYSED, wide, END - ANALYSED), analysed, fill=None)]


def _box(
    desk: Desk,
    name: str,
    where: tuple[float, float, float, float],
    paragraphs: tuple[Paragraph, ...],
    *,
    fill: Colour | None = CARD,
    ink: Colour = TEXT,
    left: bool = False,
) -> Shape:
    level = Level(size=14, floor=12, colour=ink, spacing=100, align="l" if left else "ctr")
    edge, place = None if fill else EDGE, desk.brand.page.frame(*where)
    return box(desk.brand, name, place, level, paragraphs, fill=fill, outline=edge, insets=insets(0.167, 0.04), kin="flow")


def _counted(desk: Desk, label: str, n: Text, *, bold: bool = True) -> tuple[Paragraph, ...]:
    """`Assessed for eligibility, n = 612`."""
    return (Paragraph(words=(Run(text=f"{label} ", bold=bold), *desk.prose(f"(n = {n.source})"))),)


def _reasons(desk: Desk, label: str, lost: tuple[Lost, ...]) -> tuple[Paragraph, ...]:
    """The sum, and below it how many for which reason."""
    numbers = [int(one.n.source) for one in lost if one.n.source.isdigit()]
    total = (Run(text=f"{label} ", bold=True), *desk.prose(f"(n = {sum(numbers)})"))
    return (Paragraph(words=total), *(Paragraph(words=_reason(desk, one)) for one in lost))


def _reason(desk: Desk, one: Lost) -> Words:
    return (*desk.words(one.why, "none", alone=False), Run(text=" "), *desk.prose(f"({one.n.source})"))
