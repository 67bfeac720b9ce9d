"""A table that has a template's slide to itself: its type grows with its rows, into the room below them."""

from collections.abc import Iterator
from math import ceil

from claimdeck.layouts.ladder import LADDER, on_ladder
from claimdeck.layouts.standard import CITATIONS
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.page import Laid
from claimdeck.model.plan import Cell, Item, Row, Table, Tag, TextBox
from claimdeck.model.record import changed
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.plan.enlarging.larger import larger, larger_box, larger_paragraphs
from claimdeck.plan.fitting.balance import room_ends
from claimdeck.plan.fitting.box import AS_WANTED, Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.moving import OWN
from claimdeck.plan.fitting.tried import Divided

AIR = 0.5
"""The room in em that a row has at least above and below its words together."""


def grown_tables(one: Divided, how: Laid, faces: Faces) -> Divided:
    """The slide with its table in the largest type, up to the designed one, in which every part of it has room."""
    size, designed = _sizes([table for _, _, items in one.parts if (table := _alone(items))], how)
    for to in (step for step in reversed(LADDER) if size < step <= designed + 0.05):
        made = [_grown(layout, items, to / size, how, faces) for _, layout, items in one.parts]
        if all(made):
            parts = ((draft, layout, items) for (draft, layout, _), items in zip(one.parts, made, strict=True))
            return changed(one, parts=tuple(parts))
    return one


def is_table(one: Divided) -> bool:
    """Whether every part of a slide shows one table and nothing else."""
    return all(_alone(items) for _, _, items in one.parts)


def _alone(items: tuple[Item, ...]) -> Table | None:
    """The table of a slide that shows nothing else."""
    body = [one for one in items if not isinstance(one, Tag) and not (isinstance(one, TextBox) and one.idx in OWN)]
    return body[0] if len(body) == 1 and isinstance(body[0], Table) and not body[0].smaller else None


def _sizes(tables: list[Table], how: Laid) -> tuple[int, float]:
    """The size of most cells on the slide, and the one it was designed in, in points."""
    sizes = [cell.level.size for table in tables for row in table.rows[1:] for cell in row.cells]
    usual = max(sizes, key=sizes.count, default=0)
    return on_ladder(usual * how.scale, how.scale), usual


def _grown(layout: Layout, items: tuple[Item, ...], factor: float, how: Laid, faces: Faces) -> tuple[Item, ...] | None:
    """The items with the table so many times larger; None where a word of it would be torn, or its rows end too low."""
    table = _alone(items)
    assert table is not None, "it was just found"
    rows = tuple(_row(layout, table, row, factor, how, faces) for row in table.rows)
    made = changed(table, rows=tuple(row for row in rows if row))
    high = sum(row.height for row in made.rows)
    if not all(rows) or made.frame.y + high > _ends(layout, items, faces):
        return None
    return tuple(changed(made, frame=changed(made.frame, h=high)) if item is table else item for item in items)


def _ends(layout: Layout, items: tuple[Item, ...], faces: Faces) -> int:
    """Where it may end: above the box of its sources, too."""
    sources = layout.slot(CITATIONS) if any(isinstance(one, TextBox) and one.idx == CITATIONS for one in items) else None
    end = room_ends(layout, items, faces)
    return min(end, sources.frame.y) if sources else end


def _row(layout: Layout, table: Table, row: Row, factor: float, how: Laid, faces: Faces) -> Row | None:
    found = list(_boxes(layout, table, row, faces))
    grown = [(pads, larger_box(box, factor, how)) for pads, box in found]
    if any(box.torn(AS_WANTED) for _, box in grown) or any(cell.down != 1 for cell in row.cells):
        return None
    needs = [ceil((box.stood().height + AIR * box.size()) * EMU_PER_POINT) + pads for pads, box in grown]
    cells = tuple(_cell(cell, factor, how) for cell in row.cells)
    return changed(row, height=max(row.height, *needs), cells=cells) if needs else changed(row, cells=cells)


def _boxes(layout: Layout, table: Table, row: Row, faces: Faces) -> Iterator[tuple[int, Box]]:
    """Each cell's box, and the room above and below its words."""
    for cell, column in zip(row.cells, table.columns, strict=True):
        alone = changed(table, columns=(column,), rows=(changed(row, cells=(cell,)),))
        yield from ((cell.insets.top + cell.insets.bottom, box) for box in boxes(layout, (alone,), faces))


def _cell(cell: Cell, factor: float, how: Laid) -> Cell:
    return changed(cell, level=larger(cell.level, factor, how), paragraphs=larger_paragraphs(cell.paragraphs, factor, how))
