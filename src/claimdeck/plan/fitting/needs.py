"""The height that every part of a body takes at least: words by their type, tables row by row, pictures their own."""

from collections.abc import Iterator
from math import ceil

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Cell, Picture, Row, Table, Tag, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.plan.fitting.box import Box, Step
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.moving import OWN, Drawn, edges_of, is_rigid
from claimdeck.plan.fitting.shared import Need


def needs_of(layout: Layout, drawn: tuple[Drawn, ...], faces: Faces, down: float, spacing: int) -> Iterator[Need]:
    """What every part of the body takes, with its type so `far` down from the wanted to the least size."""
    for item in drawn:
        if isinstance(item, Group):
            yield from needs_of(layout, item.members, faces, down, spacing)
        elif isinstance(item, Table):
            yield from _rows(layout, item, faces, down, spacing)
        elif isinstance(item, (TextBox, Picture)) and item.idx in OWN:
            continue
        elif frame := _frame(layout, item):
            least = _least(layout, item, frame, faces, down, spacing)
            yield Need(frame.y, frame.bottom, least, frame.x, frame.right, words=isinstance(item, TextBox))


def _frame(layout: Layout, item: Drawn) -> Frame | None:
    if isinstance(item, (TextBox, Picture)):
        slot = layout.slot(item.idx)
        return slot.frame if slot else None
    return None if isinstance(item, Tag) else item.frame


def _least(layout: Layout, item: Drawn, frame: Frame, faces: Faces, down: float, spacing: int) -> int:
    """The least height of something: of a picture its own, of words what they take, with the room around them."""
    if is_rigid(item):
        return frame.h
    found = list(boxes(layout, (item,), faces)) if isinstance(item, (TextBox, Shape)) else []
    return max((_high(box, down, spacing) + frame.h - ceil(box.height * EMU_PER_POINT / box.columns) for box in found), default=0)


def _high(box: Box, down: float, spacing: int) -> int:
    """The height in EMU that the words of a box take; of several columns that of one of them."""
    return ceil(box.stood(Step(round(down * box.smallest), spacing)).height / box.columns * EMU_PER_POINT) + EMU_PER_POINT // 2


def _rows(layout: Layout, table: Table, faces: Faces, down: float, spacing: int) -> Iterator[Need]:
    """Each row as high as its fullest cell; one of several rows needs them together."""
    edges = edges_of(table)
    for i, row in enumerate(table.rows):
        for cell, column in zip(row.cells, table.columns, strict=True):
            last = i + max(cell.down, 1)
            yield Need(edges[i], edges[last], _cell(layout, table, row, cell, column, faces, down, spacing))


def _cell(layout: Layout, table: Table, row: Row, cell: Cell, column: int, faces: Faces, down: float, spacing: int) -> int:
    alone = changed(table, columns=(column,), rows=(changed(row, cells=(changed(cell, down=1),)),))
    return max((_high(box, down, spacing) + cell.insets.top + cell.insets.bottom for box in boxes(layout, (alone,), faces)), default=0)
