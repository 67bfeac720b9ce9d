"""Fitting: every box that shares a size steps down together, by whole points to its floor, until all of them fit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level
from claimdeck.model.plan import Cell, Item, Table, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph
from claimdeck.plan import measure


@record(kw_only=False)
class Box:
    """Something with text to fit: its kin, faces, styles, and room in points; `most_lines` limits each paragraph's lines."""

    name: str
    kin: str
    faces: Faces
    paragraphs: tuple[Paragraph, ...]
    levels: tuple[Level, ...]
    width: float
    height: float
    most_lines: int | None = None

    def fits(self, smaller: int) -> bool:
        """True when the text fits, set so many points smaller."""
        levels = tuple(level.smaller(smaller) for level in self.levels)
        if self.most_lines is not None and self.lines(levels) > self.most_lines:
            return False
        return measure.height(self.paragraphs, levels, self.width, self.faces) <= self.height + 0.01

    def lines(self, levels: tuple[Level, ...]) -> int:
        """All lines of the box."""
        return sum(self._lines(paragraph, levels[min(paragraph.level, len(levels) - 1)]) for paragraph in self.paragraphs)

    def _lines(self, paragraph: Paragraph, level: Level) -> int:
        indent = level.indent / EMU_PER_POINT if paragraph.bullet else 0.0
        return measure.lines(paragraph.words, level, self.width - indent, self.faces)

    @property
    def steps(self) -> Iterator[int]:
        """How much smaller the text may be set: 0, then step by step until every level is at its floor."""
        step = max(level.step for level in self.levels)
        most = max(int(level.size - level.floor) for level in self.levels)
        return (n for n in range(0, most + 1, step))


def boxes(layout: Layout, items: tuple[Item, ...], faces: Faces) -> Iterator[Box]:
    """Every box with text among the items of a slide."""
    for item in items:
        if isinstance(item, TextBox) and item.paragraphs and (slot := layout.slot(item.idx)):
            width, height = measure.slot_room(slot)
            height = (item.height - slot.insets.top - slot.insets.bottom) / EMU_PER_POINT if item.height else height
            yield Box(slot.name, item.kin or slot.name, faces, item.paragraphs, slot.levels, width, height, slot.most_lines)
        elif isinstance(item, Table):
            yield from _cells(item, faces)
        elif isinstance(item, (Shape, Group)):
            yield from _drawn(item, faces)


def _cells(table: Table, faces: Faces) -> Iterator[Box]:
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            if any(paragraph.words for paragraph in cell.paragraphs):
                yield _cell(table, cell, faces, column, row.height)


def _cell(table: Table, cell: Cell, faces: Faces, width: int, height: int) -> Box:
    pad = cell.insets
    room = ((width - pad.left - pad.right) / EMU_PER_POINT, (height - pad.top - pad.bottom) / EMU_PER_POINT)
    return Box(table.name, f"{table.kin}/{cell.level.size}", faces, cell.paragraphs, (cell.level,), *room)


def _drawn(item: Shape | Group, faces: Faces) -> Iterator[Box]:
    if isinstance(item, Group):
        for member in item.members:
            yield from _drawn(member, faces)
    elif item.paragraphs and item.level and item.wraps:
        room = measure.text_area(item.geometry, item.frame, item.insets, item.adjust[0][1] if item.adjust else 0)
        yield Box(item.name, item.kin or item.name, faces, item.paragraphs, (item.level,), *room)


def fit(slides: list[tuple[Layout, tuple[Item, ...]]], faces: Faces) -> tuple[dict[str, int], tuple[tuple[int, Box], ...]]:
    """The step of each kin over all parts of a slide, and (part, box) of what does not fit even at its floor."""
    kin: defaultdict[str, list[tuple[int, Box]]] = defaultdict(list)
    for part, (layout, items) in enumerate(slides):
        for box in boxes(layout, items, faces):
            kin[box.kin].append((part, box))
    found = {name: _step([box for _, box in group]) for name, group in kin.items()}
    steps = {name: step for name, (step, _) in found.items()}
    lost = tuple((part, box) for name, group in kin.items() if not found[name][1] for part, box in group if not box.fits(steps[name]))
    return steps, lost


def _step(group: list[Box]) -> tuple[int, bool]:
    """The first step at which all boxes of a kin fit, and that they do; or the last one there is."""
    tried = [*max((tuple(box.steps) for box in group), key=len)]
    return next(((step, True) for step in tried if all(box.fits(step) for box in group)), (tried[-1], False))


def stepped(layout: Layout, items: tuple[Item, ...], steps: Mapping[str, int], faces: Faces) -> tuple[tuple[str, int], ...]:
    """(box, points) of every box whose kin is set smaller; to be asked of the items before they are sized."""
    if not any(steps.values()):
        return ()
    return tuple(dict.fromkeys((box.name, steps[box.kin]) for box in boxes(layout, items, faces) if steps[box.kin]))


def sized(layout: Layout, items: tuple[Item, ...], steps: Mapping[str, int]) -> tuple[Item, ...]:
    """The items with the step of their kin."""
    if not any(steps.values()):
        return items
    return tuple(_sized(layout, item, steps) for item in items)


def _sized(layout: Layout, item: Item, steps: Mapping[str, int]) -> Item:
    if isinstance(item, TextBox):
        slot = layout.slot(item.idx)
        return changed(item, smaller=steps.get(item.kin or (slot.name if slot else ""), 0))
    if isinstance(item, Table):
        return changed(
            item, rows=tuple(changed(row, cells=tuple(_cell_sized(item, cell, steps) for cell in row.cells)) for row in item.rows)
        )
    if isinstance(item, Shape):
        return changed(item, level=item.level.smaller(steps.get(item.kin or item.name, 0))) if item.level else item
    if isinstance(item, Group):
        return changed(item, members=tuple(_sized(layout, member, steps) for member in item.members))
    return item


def _cell_sized(table: Table, cell: Cell, steps: Mapping[str, int]) -> Cell:
    return changed(cell, level=cell.level.smaller(steps.get(f"{table.kin}/{cell.level.size}", 0)))
