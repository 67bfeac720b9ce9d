"""Fitting: every box that shares a size steps down together until all of them fit: the space between paragraphs first, then the type."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level
from claimdeck.model.plan import Fit, Item, Table, TextBox
from claimdeck.model.record import record
from claimdeck.model.room import text_area
from claimdeck.model.shapes import Connector, Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph
from claimdeck.plan import measure

TITLE_KIN, SOURCES_KIN = "title", "sources"
NEARLY = 1e-6
SPACINGS = (100, 75, 50)
"""Percent of the layout's space between paragraphs, tried in this order at each size."""


@record(kw_only=False)
class Step:
    """How a kin is set: so many points smaller than its layout wants, with so much (percent) of the space between paragraphs."""

    smaller: int = 0
    spacing: int = 100


AS_WANTED = Step()


@record(kw_only=False)
class Stood:
    """What a text takes in its box: height in points, lines, and whether that is no more than there is."""

    height: float
    lines: int
    fits: bool


@record(kw_only=False)
class Box:
    """Something with text to fit: its kin, faces, styles, and room in points; `most_lines` limits the lines of all its paragraphs.

    Of several `columns` the width is that of one, the height that of all of them.
    """

    name: str
    kin: str
    faces: Faces
    paragraphs: tuple[Paragraph, ...]
    levels: tuple[Level, ...]
    width: float
    height: float
    most_lines: int | None = None
    columns: int = 1
    whole: bool = False  # rather smaller than with a word over two lines

    def torn(self, step: Step) -> bool:
        """Whether a word does not stand on one line with that step."""
        levels = [level.smaller(step.smaller) for level in self.levels]
        styled = ((one, levels[min(one.level, len(levels) - 1)]) for one in self.paragraphs)
        return any(measure.torn(one.words, level, self.width - level.indent / EMU_PER_POINT, self.faces) for one, level in styled)

    def stood(self, step: Step = AS_WANTED) -> Stood:
        """The text as it stands in the box with that step."""
        levels = tuple([level.smaller(step.smaller) for level in self.levels]) if step.smaller else self.levels
        height, lines = self._taken(levels, step.spacing)
        fits = height <= self.height + 0.01 and (self.most_lines is None or lines <= self.most_lines)
        return Stood(height, lines, fits)

    def _taken(self, levels: tuple[Level, ...], spacing: int) -> tuple[float, int]:
        if self.columns == 1:
            return measure.stood(self.paragraphs, levels, self.width, self.faces, spacing)
        return measure.flowed(self.paragraphs, levels, self.width, self.faces, spacing, self.height / self.columns)

    @property
    def spaced(self) -> bool:
        """True where there is space between paragraphs that may shrink."""
        return len(self.paragraphs) > 1 and any(_spaces(one, self.levels) for one in self.paragraphs)

    @property
    def smallest(self) -> int:
        """How many points smaller the text may be set at most: then every level is at its floor."""
        return max(_steps_down(level) for level in self.levels)

    def size(self, smaller: int = 0) -> float:
        """The size in points of its largest paragraph, so many points smaller."""
        last = len(self.levels) - 1
        return max([_size(paragraph, self.levels[min(paragraph.level, last)], smaller) for paragraph in self.paragraphs])

    @property
    def share(self) -> float:
        """How much of its room the text takes at the least size and space, as a share of 1."""
        return self.stood(Step(self.smallest, SPACINGS[-1])).height / max(self.height, 1.0)

    def told(self, step: Step, stood: Stood) -> Fit:
        """What the report tells of it."""
        fill = round(100 * (stood.height / max(self.height, 1.0) if self.most_lines is None else stood.lines / self.most_lines))
        wanted = self.size()
        given = self.size(step.smaller) if step.smaller else wanted
        return Fit(box=self.name, wanted=wanted, given=given, spacing=step.spacing, lines=stood.lines, fill=fill)


def _steps_down(level: Level) -> int:
    """How many points a level steps down by; sizes of a page that is scaled are no half points, and its last step is a part of one."""
    scaled = abs(2 * level.floor - round(2 * level.floor)) > NEARLY
    return ceil(level.size - level.floor - NEARLY) if scaled else int(level.size - level.floor)


def _size(paragraph: Paragraph, level: Level, smaller: int) -> float:
    """The paragraph's size in points; where every run has one of its own, the largest of these."""
    largest = 0.0
    for run in paragraph.words:
        if run.size is None and run.text != "\n":
            return level.smaller(smaller).size
        largest = max(largest, run.size or 0)
    return largest or level.smaller(smaller).size


def _spaces(paragraph: Paragraph, levels: tuple[Level, ...]) -> float:
    level = levels[min(paragraph.level, len(levels) - 1)]
    return (level.before if paragraph.before is None else paragraph.before) + (level.after if paragraph.after is None else paragraph.after)


def boxes(layout: Layout, items: tuple[Item, ...], faces: Faces) -> Iterator[Box]:
    """Every box with text among the items of a slide."""
    for item in items:
        if isinstance(item, TextBox):
            if item.paragraphs and (slot := layout.slot(item.idx)):
                width, height = measure.slot_room(slot)
                height = (item.height - slot.insets.top - slot.insets.bottom) / EMU_PER_POINT if item.height else height
                said = (item.paragraphs, slot.levels, width, height * slot.columns)
                yield Box(slot.name, item.kin or slot.name, faces, *said, slot.most_lines, slot.columns, bool(layout.part))
        elif isinstance(item, Table):
            yield from _cells(item, faces)
        elif isinstance(item, (Shape, Group)):
            yield from _drawn(item, faces)


def _cells(table: Table, faces: Faces) -> Iterator[Box]:
    for i, row in enumerate(table.rows):
        for column, cell in zip(table.columns, row.cells, strict=True):
            if any(paragraph.words for paragraph in cell.paragraphs):
                pad = cell.insets
                height = row.height if cell.down < 2 else sum(one.height for one in table.rows[i : i + cell.down])
                room = ((column - pad.left - pad.right) / EMU_PER_POINT, (height - pad.top - pad.bottom) / EMU_PER_POINT)
                yield Box(table.name, f"{table.kin}/{cell.level.size}", faces, cell.paragraphs, (cell.level,), *room)


def _drawn(item: Shape | Connector | Group, faces: Faces) -> Iterator[Box]:
    if isinstance(item, Group):
        for member in item.members:
            yield from _drawn(member, faces)
    elif isinstance(item, Shape) and item.paragraphs and item.level and item.wraps:
        room = text_area(item.geometry, item.frame, item.insets, item.adjust[0][1] if item.adjust else 0)
        yield Box(item.name, item.kin or item.name, faces, item.paragraphs, (item.level,), *room)


@record(kw_only=False)
class Fitted:
    """The step of each kin over all parts of a slide, what became of the boxes of each part, and (part, box) of what is too full."""

    steps: Mapping[str, Step]
    fits: tuple[tuple[Fit, ...], ...]
    lost: tuple[tuple[int, Box], ...]


def fit(slides: Sequence[tuple[Layout, tuple[Item, ...]]], faces: Faces) -> Fitted:
    """Every kin at the first step at which all its boxes fit, or at its last one."""
    kins: defaultdict[str, list[tuple[int, Box]]] = defaultdict(list)
    for part, (layout, items) in enumerate(slides):
        for box in boxes(layout, items, faces):
            kins[box.kin].append((part, box))
    steps: dict[str, Step] = {}
    told: list[dict[str, Fit]] = [{} for _ in slides]
    lost: list[tuple[int, Box]] = []
    for kin, group in kins.items():
        steps[kin], all_stood = _settled([box for _, box in group])
        for (part, box), stood in zip(group, all_stood, strict=True):
            _tell(told[part], box.told(steps[kin], stood))
            if not stood.fits:
                lost.append((part, box))
    return Fitted(steps, tuple(tuple(one.values()) for one in told), tuple(lost))


def _settled(group: list[Box]) -> tuple[Step, list[Stood]]:
    """The first step at which all boxes of a kin fit, else the last one, with how each stands; words stay whole where they can."""
    step, first = AS_WANTED, None
    for step in _steps(group):
        if (stood := _all_fit(group, step)) is None:
            continue
        if not any(box.whole and box.torn(step) for box in group):
            return step, stood
        first = first or (step, stood)
    return first or (step, [box.stood(step) for box in group])


def _all_fit(group: list[Box], step: Step) -> list[Stood] | None:
    """How each stands, or None as soon as one does not fit."""
    found = []
    for box in group:
        stood = box.stood(step)
        if not stood.fits:
            return None
        found.append(stood)
    return found


def _steps(group: list[Box]) -> Iterator[Step]:
    """As wanted, then closer, then smaller: at each size the widest space that fits."""
    yield AS_WANTED
    stride, most = max(level.step for box in group for level in box.levels), max(box.smallest for box in group)
    spacings = SPACINGS if any(box.spaced for box in group) else SPACINGS[:1]
    for smaller in sorted({*range(0, most + 1, stride), most}):
        yield from (Step(smaller, spacing) for spacing in spacings if smaller or spacing < 100)


def _tell(told: dict[str, Fit], one: Fit) -> None:
    """Keep the fullest of boxes with one name."""
    other = told.get(one.box)
    if other is None or other.fill < one.fill:
        told[one.box] = one
