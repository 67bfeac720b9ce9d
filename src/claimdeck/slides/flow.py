"""What became of everybody in a study: assessed, excluded, divided over the arms, discontinued, analysed."""

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from claimdeck.layouts.standard import LEFT, WIDTH
from claimdeck.model.author import Text
from claimdeck.model.colour import CARD, DARK, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.fields import says
from claimdeck.model.layout import Level
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Connector, Group, Outline, Shape, insets
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, styled
from claimdeck.slides.boxes import box, line, lines, told
from claimdeck.slides.least_room import needed
from claimdeck.slides.study.arms import colour_of

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


TOP, END = 1.563, 6.083
"""Where the first row begins and the last one ends, in inches."""
ROWS, GAPS_BETWEEN = (0.979, 0.5, 0.604, 0.875, 0.5), (0.271, 0.312, 0.25, 0.229)
"""Heights in inches of the rows (assessed, randomised, allocated, discontinued, analysed), and of the gaps between them."""
ASSESSED, RANDOMISED, ALLOCATED, LOST, ANALYSED = range(5)
HALVES = ((ASSESSED, RANDOMISED, ALLOCATED), (ALLOCATED, LOST, ANALYSED))
"""The rows of each of two slides, where one does not hold them all."""
CLOSEST, AIRIEST = 0.5, 1.4
"""The least share of a gap, and how much higher than its words a box is at most."""
MIDDLE, WIDE, BESIDE = 6.667, 3.75, 8.917
GAPS = {1: 0.0, 2: 0.5, 3: 0.333, 4: 0.25}
EDGE = Outline(DARK, 1.5)
Rows = tuple[int, ...]


@record(kw_only=False)
class Row:
    """The boxes of a row; the first ones are joined to what is below."""

    number: int
    boxes: tuple[Shape, ...]
    beside: tuple[Shape, ...] = ()


def flow(desk: Desk, study: "StudyDesign", told_of: Flow, half: int | None = None) -> Group:
    """The whole flow as one group, from top to bottom; or one half of it."""
    rows = _stood(desk, _rows(desk, study, told_of, tuple(range(5)) if half is None else HALVES[half]))
    every = [one for row in rows for one in (*row.boxes, *row.beside)]
    boxes = sorted(every, key=lambda one: one.name.rpartition(" ")[2] if " " in one.name else "")  # read arm by arm
    joints = [line(row.boxes[0], "right", one, "left") for row in rows for one in row.beside]
    joints += _joints(rows)
    return Group(name="flow", members=(*boxes, *joints), description=told(*(one.paragraphs for one in boxes)))


def is_held(desk: Desk, study: "StudyDesign", told_of: Flow) -> bool:
    """Whether one slide holds the whole flow; it is divided only on a template, whose free area may be small."""
    if desk.brand.page.laid is None:
        return True
    rows = _rows(desk, study, told_of, tuple(range(5)))
    return sum(_needed(desk, row) for row in rows) + CLOSEST * inches(sum(GAPS_BETWEEN)) <= inches(END - TOP)


def _joints(rows: list[Row]) -> list[Connector]:
    """Down to where arms are divided, from there to each of them, and down each arm, past a row in which nobody of it is."""
    middle = [row.boxes[0] for row in rows if row.number in (ASSESSED, RANDOMISED)]
    arms: defaultdict[str, list[Shape]] = defaultdict(list)
    for one in (one for row in rows if row.number >= ALLOCATED for one in row.boxes):
        arms[one.name.rpartition(" ")[2]].append(one)
    down = [line(above, "bottom", below, "top") for above, below in pairwise(middle)]
    divided = [line(middle[-1], "bottom", arm[0], "top", elbow=True) for arm in arms.values()] if middle else []
    return [*down, *divided, *(line(above, "bottom", below, "top") for arm in arms.values() for above, below in pairwise(arm))]


def _rows(desk: Desk, study: "StudyDesign", told_of: Flow, shown: Rows) -> list[Row]:
    """The rows with their boxes, not yet as high as they will be."""
    labels, lost = desk.locale.labels, told_of.excluded
    heading = labels.randomised if study.randomisation and len(study.arms) > 1 else labels.included
    middle, beside = (MIDDLE - WIDE / 2, WIDE), (BESIDE, LEFT + WIDTH - BESIDE)
    assessed = _box(desk, "assessed", middle, _counted(desk, labels.assessed, told_of.assessed))
    divided = _box(desk, "randomised", middle, _counted(desk, heading, told_of.randomised), fill=DARK, ink=PAPER)
    excluded = (_box(desk, "excluded", beside, _reasons(desk, labels.excluded, lost), left=True),) if lost else ()
    columns = [_column(desk, study, told_of, i) for i in range(min(len(study.arms), len(told_of.arms)))]
    arms = (Row(ALLOCATED + i, tuple(one[i] for one in columns if one[i])) for i in range(3))  # type: ignore[misc]  # those there are
    every = [Row(ASSESSED, (assessed,), excluded), Row(RANDOMISED, (divided,)), *arms]
    return [row for row in every if row.number in shown]


def _needed(desk: Desk, row: Row) -> int:
    """The height in EMU that a row needs for its words at their least size."""
    return max((needed(desk, one, one.frame.w) for one in (*row.boxes, *row.beside)), default=0)


def _stood(desk: Desk, rows: list[Row]) -> list[Row]:
    """The rows as they were designed where they hold their words so; else each as high as its words, and closer together."""
    heights, gaps = [inches(ROWS[row.number]) for row in rows], [inches(GAPS_BETWEEN[row.number]) for row in rows[:-1]]
    if desk.brand.page.laid:
        heights, gaps = _shared(heights, [_needed(desk, row) for row in rows], gaps)
    tops = [inches(TOP) + sum(heights[:i]) + sum(gaps[:i]) for i in range(len(rows))]
    return [_placed(row, top, height) for row, top, height in zip(rows, tops, heights, strict=True)]


def _shared(designed: list[int], needs: list[int], gaps: list[int]) -> tuple[list[int], list[int]]:
    """Heights and gaps that together take the room there is, or less."""
    room = inches(END - TOP)
    if sum(designed) + sum(gaps) == room and all(need <= height for need, height in zip(needs, designed, strict=True)):
        return designed, gaps
    left = room - sum(needs)
    close = [round(gap * max(CLOSEST, min(1.0, left / max(1, sum(gaps))))) for gap in gaps]
    share = min(AIRIEST, max(1.0, (room - sum(close)) / max(1, sum(needs))))
    return [round(need * share) for need in needs], close


def _placed(row: Row, top: int, height: int) -> Row:
    boxes, beside = (tuple(_as_high(one, top, height) for one in some) for some in (row.boxes, row.beside))
    return Row(row.number, boxes, beside)


def _as_high(one: Shape, top: int, height: int) -> Shape:
    """The box where it stands; its corners keep their radius."""
    where = changed(one.frame, y=top, h=height)
    radius = one.adjust[0][1] * min(one.frame.w, one.frame.h) if one.adjust else 0
    adjust = (("adj", min(50000, round(radius / min(where.w, where.h)))),) if one.adjust else ()
    return changed(one, frame=where, adjust=adjust)


def _column(desk: Desk, study: "StudyDesign", told_of: Flow, index: int) -> tuple[Shape, Shape | None, Shape]:
    """Allocated, discontinued where anybody did, analysed."""
    labels, arm, count = desk.locale.labels, told_of.arms[index], len(study.arms)
    width = (WIDTH - GAPS[count] * (count - 1)) / count
    wide = min(width, 5.0)
    where = (LEFT + index * (width + GAPS[count]) + (width - wide) / 2, wide)
    name = styled(desk.words(study.arms[index].name, "narrow", alone=False), bold=True)
    head = (*lines(name), *_counted(desk, labels.allocated, arm.allocated, bold=False))
    ink = colour_of(desk.brand, study.arms, index)
    first = _box(desk, f"allocated {index + 1}", where, head, fill=ink, ink=PAPER)
    reasons = _reasons(desk, labels.discontinued, arm.discontinued) if arm.discontinued else ()
    left = _box(desk, f"discontinued {index + 1}", where, reasons, left=True) if reasons else None
    analysed = _counted(desk, labels.analysed, arm.analysed)
    return first, left, _box(desk, f"analysed {index + 1}", where, analysed, fill=None)


def _box(
    desk: Desk, name: str, across: tuple[float, float], paragraphs: tuple[Paragraph, ...],
    *, fill: Colour | None = CARD, ink: Colour = TEXT, left: bool = False,
) -> Shape:  # fmt: skip
    """A box between two edges, in inches; its height follows from the row it is in."""
    level = Level(size=14, floor=12, colour=ink, spacing=100, align="l" if left else "ctr")
    edge, place = None if fill else EDGE, desk.brand.page.frame(across[0], TOP, across[1], 1.0)
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
