"""The items of a slide with the step of their kin: smaller type, and less space between paragraphs."""

from collections.abc import Mapping

from claimdeck.model.layout import Layout, Level
from claimdeck.model.plan import Cell, Item, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.words import Paragraph
from claimdeck.plan.fitting.box import AS_WANTED, Step


def sized(layout: Layout, items: tuple[Item, ...], steps: Mapping[str, Step]) -> tuple[Item, ...]:
    """The items with the step of their kin."""
    if not [step for step in steps.values() if step is not AS_WANTED]:
        return items
    return tuple(_sized(layout, item, steps) for item in items)


def _sized(layout: Layout, item: Item, steps: Mapping[str, Step]) -> Item:
    if isinstance(item, TextBox):
        slot = layout.slot(item.idx)
        step = steps.get(item.kin or (slot.name if slot else ""), AS_WANTED)
        paragraphs = _closer(item.paragraphs, slot.levels, step) if slot else item.paragraphs
        return changed(item, smaller=step.smaller, paragraphs=paragraphs)
    if isinstance(item, Table):
        rows = [changed(row, cells=tuple(_cell(item, cell, steps) for cell in row.cells)) for row in item.rows]
        return changed(item, rows=tuple(rows))
    if isinstance(item, Shape) and item.level:
        step = steps.get(item.kin or item.name, AS_WANTED)
        return changed(item, level=item.level.smaller(step.smaller), paragraphs=_closer(item.paragraphs, (item.level,), step))
    if isinstance(item, Group):
        return changed(item, members=tuple(_sized(layout, member, steps) for member in item.members))
    return item


def _cell(table: Table, cell: Cell, steps: Mapping[str, Step]) -> Cell:
    step = steps.get(f"{table.kin}/{cell.level.size}", AS_WANTED)
    return changed(cell, level=cell.level.smaller(step.smaller), paragraphs=_closer(cell.paragraphs, (cell.level,), step))


def _closer(paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...], step: Step) -> tuple[Paragraph, ...]:
    """The paragraphs with less space between them, in hundredths of a point as the file has it."""
    if step.spacing == 100 or len(paragraphs) < 2:
        return paragraphs
    return tuple(_close(one, levels[min(one.level, len(levels) - 1)], step.spacing / 100) for one in paragraphs)


def _close(paragraph: Paragraph, level: Level, share: float) -> Paragraph:
    before = level.before if paragraph.before is None else paragraph.before
    after = level.after if paragraph.after is None else paragraph.after
    return changed(paragraph, before=round(before * share, 2), after=round(after * share, 2))
