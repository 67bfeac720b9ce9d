"""On a template's slide, whose area is seldom what was designed for, boxes that are too low for their words get more of its height."""

from collections.abc import Callable, Iterable
from zlib import crc32

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER
from claimdeck.mapping.room.page import SOURCES
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import DrawnPicture, Frame, Shape
from claimdeck.model.units import EMU_PER_POINT, inches
from claimdeck.plan.fitting.box import Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.glued import moved_items
from claimdeck.plan.fitting.moving import OWN, Drawn, between, can_move, decoration, kept
from claimdeck.plan.fitting.needs import needs_of
from claimdeck.plan.fitting.shared import Moved, Need, shared

GAP = inches(0.08)
"""Room kept above what stands below the body."""
TRIES = ((0.0, 100, 0.9), (0.5, 100, 0.75), (1.0, 75, 0.6), (1.0, 50, 0.35))


@record(kw_only=False)
class Ways:
    """How heights are shared.

    `tries` are how far the type steps down to its least size, the space between paragraphs in percent, and the share that the rest keeps
    at least; `needed` is what is asked for where boxes need so much, `gap` the room kept above what stands below the body.
    """

    tries: tuple[tuple[float, int, float], ...] = TRIES
    needed: Callable[[Iterable[Need]], list[Need]] = list
    gap: int = GAP


LOWEST = Ways()


def balanced(layout: Layout, items: tuple[Item, ...], faces: Faces, how: Ways = LOWEST) -> tuple[Layout, tuple[Item, ...]] | None:
    """The slide with its boxes as high as their words need; None where that cannot be, or it has more than boxes, tables and pictures."""
    if not movable(layout, items):
        return None
    drawn = _drawn(layout, items)
    end = room_ends(layout, items, faces) + GAP - how.gap
    for down, spacing, least in how.tries:
        needs = how.needed(needs_of(layout, drawn, faces, down, spacing))
        moved = shared(needs, max(end, max((need.bottom for need in needs), default=0)), least) if needs else None
        if moved:
            return _moved_layout(layout, moved), moved_items(layout, items, moved)
    return None


def movable(layout: Layout, items: tuple[Item, ...]) -> bool:
    """Whether a slide has nothing that stands where the template has it."""
    return bool(layout.part) and all(can_move(layout, item) for item in _drawn(layout, items))


def _drawn(layout: Layout, items: tuple[Item, ...]) -> tuple[Drawn, ...]:
    return (*(one for one in layout.decoration if not _is_ground(one)), *items)


def _is_ground(one: Shape | DrawnPicture) -> bool:
    """Whether something is drawn under the body and the room for sources alike."""
    return one.frame.bottom > inches(SOURCES) - GAP


def room_ends(layout: Layout, items: tuple[Item, ...], faces: Faces) -> int:
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


def _moved_layout(layout: Layout, moved: Moved) -> Layout:
    """The layout with its body moved, under a name of its own."""
    low = max(there for _, there in moved.known) + GAP
    slots = tuple(_clear_of(slot, low) if slot.idx in OWN else _slot(slot, moved) for slot in layout.slots)
    under = tuple(one if _is_ground(one) else decoration(one, moved) for one in layout.decoration)
    name = f"{layout.name} (fitted {crc32(repr(moved.known).encode()):08x})"
    return changed(layout, name=name, slots=slots, decoration=under)


def _clear_of(slot: Slot, low: int) -> Slot:
    """Sources, which stand at the foot of their box, begin where the body has ended."""
    if slot.idx != CITATIONS or low <= slot.frame.y:
        return slot
    return changed(slot, frame=Frame(slot.frame.x, low, slot.frame.w, slot.frame.bottom - low))


def _slot(slot: Slot, moved: Moved) -> Slot:
    """A box may take as many lines as it has room for."""
    whole = slot.role is Role.PICTURE
    return changed(slot, frame=kept(slot.frame, moved) if whole else between(slot.frame, moved), most_lines=None)
