"""On a template's slide, whose area is seldom what was designed for, boxes that are too low for their words get more of its height."""

from collections.abc import Iterator
from itertools import accumulate, pairwise
from math import ceil
from zlib import crc32

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.mapping.page import SOURCES
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.plan import Cell, Item, Picture, Row, Table, Tag, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Frame, Group, Shape
from claimdeck.model.units import EMU_PER_POINT, inches
from claimdeck.plan.fit import Box, Step, boxes
from claimdeck.plan.shared import Moved, Need, shared

OWN = (TITLE, TOPIC, CITATIONS, NEXT, FOOTER, NUMBER, DATE)
"""What stands around the body, and stays there."""
GAP = inches(0.08)
"""Room kept above what stands below the body."""
TRIES = ((0.0, 100, 0.9), (0.5, 100, 0.75), (1.0, 75, 0.6), (1.0, 50, 0.35))
"""How far the type steps down to its least size, the space between paragraphs in percent, and the share that the rest keeps at least."""
RIGID = 0.6
"""The share of a group's height from which on something that keeps its shape makes the group keep it."""
ROUND = ("ellipse", "donut", "blockArc", "pie", "arc")
"""What keeps its shape."""
Drawn = Item | DrawnPicture


def balanced(layout: Layout, items: tuple[Item, ...], faces: Faces) -> tuple[Layout, tuple[Item, ...]] | None:
    """The slide with its boxes as high as their words need; None where that cannot be, or it has more than boxes, tables and pictures."""
    drawn = (*(one for one in layout.decoration if not _is_ground(one)), *items)
    if not layout.part or not all(can_move(layout, item) for item in drawn):
        return None
    end = _end(layout, items, faces)
    for down, spacing, least in TRIES:
        needs = list(_needs(layout, drawn, faces, down, spacing))
        moved = shared(needs, max(end, max((need.bottom for need in needs), default=0)), least) if needs else None
        if moved:
            return _moved_layout(layout, moved), tuple(moved_item(layout, item, moved) for item in items)
    return None


def _is_ground(one: Shape | DrawnPicture) -> bool:
    """Whether something is drawn under the body and the room for sources alike."""
    return one.frame.bottom > inches(SOURCES) - GAP


def can_move(layout: Layout, item: Drawn) -> bool:
    """Boxes of the slide's own may be moved; what fills a box of the template stays in it."""
    if isinstance(item, Group):
        return all(can_move(layout, member) for member in item.members)
    if isinstance(item, (TextBox, Picture, Table)):
        slot = layout.slot(item.idx)
        return item.idx in OWN or slot is None or slot.drawn or (slot.role is Role.TABLE and slot.tie is not None and slot.tie.placed)
    return isinstance(item, (Shape, DrawnPicture, Tag))


def _end(layout: Layout, items: tuple[Item, ...], faces: Faces) -> int:
    """Where the body may end, at the lowest: above sources, as high as they are, and what else stands below."""
    shown = {item.idx for item in items if isinstance(item, TextBox)}
    below = [slot.frame for slot in layout.slots if slot.idx in shown and slot.idx in (NEXT, FOOTER, NUMBER, DATE)]
    below += [layout.edge] if layout.edge else []
    middle = max((slot.frame.bottom for slot in layout.slots), default=0) // 2
    sources = [_top_of(box, layout) for box in boxes(layout, items, faces) if box.kin == "sources"]
    return min([*sources, *(one.y for one in below if one.y > middle)], default=0) - GAP


def _top_of(sources: Box, layout: Layout) -> int:
    slot = layout.slot(CITATIONS)
    assert slot is not None, "the sources stand in it"
    return slot.frame.bottom - slot.insets.bottom - round(sources.stood().height * EMU_PER_POINT)


def _needs(layout: Layout, drawn: tuple[Drawn, ...], faces: Faces, down: float, spacing: int) -> Iterator[Need]:
    """What every part of the body takes, with its type so `far` down from the wanted to the least size."""
    for item in drawn:
        if isinstance(item, Group):
            yield from _needs(layout, item.members, faces, down, spacing)
        elif isinstance(item, Table):
            yield from _rows(layout, item, faces, down, spacing)
        elif isinstance(item, (TextBox, Picture)) and item.idx in OWN:
            continue
        elif frame := _frame(layout, item):
            yield Need(frame.y, frame.bottom, _least(layout, item, frame, faces, down, spacing))


def _frame(layout: Layout, item: Drawn) -> Frame | None:
    if isinstance(item, (TextBox, Picture)):
        slot = layout.slot(item.idx)
        return slot.frame if slot else None
    return None if isinstance(item, Tag) else item.frame


def _least(layout: Layout, item: Drawn, frame: Frame, faces: Faces, down: float, spacing: int) -> int:
    """The least height of something: of a picture its own, of words what they take, with the room around them."""
    if _is_rigid(item):
        return frame.h
    found = list(boxes(layout, (item,), faces)) if isinstance(item, (TextBox, Shape)) else []
    return max((_high(box, down, spacing) + frame.h - ceil(box.height * EMU_PER_POINT / box.columns) for box in found), default=0)


def _high(box: Box, down: float, spacing: int) -> int:
    """The height in EMU that the words of a box take; of several columns that of one of them."""
    return ceil(box.stood(Step(round(down * box.smallest), spacing)).height / box.columns * EMU_PER_POINT) + EMU_PER_POINT // 2


def _is_rigid(item: Drawn) -> bool:
    return isinstance(item, (Picture, DrawnPicture)) or (isinstance(item, Shape) and (item.path is not None or item.geometry in ROUND))


def _rows(layout: Layout, table: Table, faces: Faces, down: float, spacing: int) -> Iterator[Need]:
    """Each row as high as its fullest cell; one of several rows needs them together."""
    edges = _edges(table)
    for i, row in enumerate(table.rows):
        for cell, column in zip(row.cells, table.columns, strict=True):
            last = i + max(cell.down, 1)
            yield Need(edges[i], edges[last], _cell(layout, table, row, cell, column, faces, down, spacing))


def _cell(layout: Layout, table: Table, row: Row, cell: Cell, column: int, faces: Faces, down: float, spacing: int) -> int:
    alone = changed(table, columns=(column,), rows=(changed(row, cells=(changed(cell, down=1),)),))
    return max((_high(box, down, spacing) + cell.insets.top + cell.insets.bottom for box in boxes(layout, (alone,), faces)), default=0)


def _edges(table: Table) -> list[int]:
    return list(accumulate((row.height for row in table.rows), initial=table.frame.y))


def _moved_layout(layout: Layout, moved: Moved) -> Layout:
    """The layout with its body moved, under a name of its own."""
    low = max(there for _, there in moved.known) + GAP
    slots = tuple(_clear_of(slot, low) if slot.idx in OWN else _slot(slot, moved) for slot in layout.slots)
    under = tuple(one if _is_ground(one) else decoration(one, moved) for one in layout.decoration)
    name = f"{layout.name} (fitted {crc32(repr(moved.known).encode()):08x})"
    return changed(layout, name=name, slots=slots, decoration=under)


def decoration(one: Shape | DrawnPicture, moved: Moved) -> Shape | DrawnPicture:
    """What is drawn on the layout, moved with the body."""
    return _shape(one, moved) if isinstance(one, Shape) else changed(one, frame=kept(one.frame, moved))


def _clear_of(slot: Slot, low: int) -> Slot:
    """Sources, which stand at the foot of their box, begin where the body has ended."""
    if slot.idx != CITATIONS or low <= slot.frame.y:
        return slot
    return changed(slot, frame=Frame(slot.frame.x, low, slot.frame.w, slot.frame.bottom - low))


def _slot(slot: Slot, moved: Moved) -> Slot:
    """A box may take as many lines as it has room for."""
    whole = slot.role is Role.PICTURE
    return changed(slot, frame=kept(slot.frame, moved) if whole else between(slot.frame, moved), most_lines=None)


def moved_item(layout: Layout, item: Item, moved: Moved) -> Item:
    """An item that says itself where it stands, moved; what fills a slot moves with that, and what stands on a picture with this."""
    moved = _with_picture(layout, item, moved)
    if isinstance(item, Group):
        how = _as_one(item, moved)
        return changed(item, members=tuple(moved_item(layout, member, how) for member in item.members))
    if isinstance(item, Table):
        edges = [moved.to(edge) for edge in _edges(item)]
        rows = tuple(changed(row, height=low - high) for row, (high, low) in zip(item.rows, pairwise(edges), strict=True))
        return changed(item, frame=between(item.frame, moved), rows=rows)
    return _shape(item, moved) if isinstance(item, Shape) else item


def _with_picture(layout: Layout, item: Item, moved: Moved) -> Moved:
    """How what stands on a picture moves: as the picture, which keeps its height."""
    frame = item.frame if isinstance(item, (Shape, Group)) else None
    pictures = (slot.frame for slot in layout.slots if slot.role is Role.PICTURE)
    under = next((one for one in pictures if frame and one.y <= frame.y and frame.bottom <= one.bottom and one.meets(frame)), None)
    if under is None:
        return moved
    there = kept(under, moved)
    return Moved(known=((under.y, there.y), (under.bottom, there.bottom)))


def _as_one(group: Group, moved: Moved) -> Moved:
    """A group around something that keeps its shape, as a code on its ground, keeps its own: it moves as a whole."""
    whole = group.frame
    rigid = any(isinstance(one, Shape) and _is_rigid(one) and one.frame.h > RIGID * whole.h for one in group.members)
    there = kept(whole, moved)
    return Moved(((whole.y, there.y), (whole.bottom, there.bottom))) if rigid and whole.h else moved


def _shape(shape: Shape, moved: Moved) -> Shape:
    """A shape whose corners and points stay as long as they were."""
    frame = (kept if _is_rigid(shape) else between)(shape.frame, moved)
    before, after = min(shape.frame.w, shape.frame.h), min(frame.w, frame.h)
    adjust = tuple((name, round(value * before / after)) for name, value in shape.adjust) if 0 < after != before else shape.adjust
    return changed(shape, frame=frame, adjust=shape.adjust if _is_rigid(shape) else adjust)


def between(frame: Frame, moved: Moved) -> Frame:
    """From where its top goes to where its foot does."""
    top, bottom = moved.to(frame.y), moved.to(frame.bottom)
    return Frame(frame.x, top, frame.w, bottom - top)


def kept(frame: Frame, moved: Moved) -> Frame:
    """As high as it was, in the middle of where it would be."""
    there = between(frame, moved)
    return changed(frame, y=there.y + (there.h - frame.h) // 2)
