"""The boxes with text among the items of a slide: placeholders, cells of tables, drawn shapes."""

from collections.abc import Iterator

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item, Table, TextBox
from claimdeck.model.room import slot_room, text_area
from claimdeck.model.shapes import Connector, Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.plan.fitting.box import Box


def boxes(layout: Layout, items: tuple[Item, ...], faces: Faces) -> list[Box]:
    """Every box with text among the items of a slide."""
    whole, found = bool(layout.part), []
    for item in items:
        if isinstance(item, TextBox):
            if item.paragraphs and (slot := layout.slot(item.idx)):
                width, height = slot_room(slot)
                height = (item.height - slot.insets.top - slot.insets.bottom) / EMU_PER_POINT if item.height else height
                said = (item.paragraphs, slot.levels, width, height * slot.columns)
                found.append(Box(slot.name, item.kin or slot.name, faces, *said, slot.most_lines, slot.columns, whole))
        elif isinstance(item, Table):
            found += _cells(item, faces)
        elif isinstance(item, (Shape, Group)):
            found += _drawn(item, faces)
    return found


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
