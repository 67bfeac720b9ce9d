"""A diagram that ends high on a template's slide stands nearer to the middle of its room: else the lower third of the slide is empty."""

from claimdeck.mapping.room.page import TOP
from claimdeck.mapping.sheets.standing import PANEL
from claimdeck.model.chart import Chart
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.plan import Item, Picture, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Connector, Group, Shape
from claimdeck.model.units import inches
from claimdeck.plan.fitting.balance import room_ends
from claimdeck.plan.fitting.glued import moved_items
from claimdeck.plan.fitting.moving import OWN, between, can_move, decoration
from claimdeck.plan.fitting.shared import Moved
from claimdeck.plan.fitting.tried import Divided

ARROWS = ("chevron", "homePlate")
LEAST, SHARE, MOST = inches(0.7), 0.38, inches(1.0)
"""The room below from which on a diagram moves, the share of it that it moves by, a little less than to its middle, and how far at most."""


def settled(one: Divided, faces: Faces) -> Divided:
    """The slide with its diagram moved down, on all parts as far as on the fullest."""
    left = [_left(layout, items, faces) for _, layout, items in one.parts]
    down = min(round(SHARE * min(left, default=0)), MOST)
    if down < SHARE * LEAST:
        return one
    moved = Moved(((inches(TOP), inches(TOP) + down), (2 * inches(TOP), 2 * inches(TOP) + down)))
    return changed(one, parts=tuple((draft, *_lower(layout, items, moved)) for draft, layout, items in one.parts))


def _left(layout: Layout, items: tuple[Item, ...], faces: Faces) -> int:
    """The room in EMU below a diagram; none below anything else, or what stands in the template's boxes."""
    if not layout.part or not any(map(_is_diagram, items)) or not all(can_move(layout, item) for item in items):
        return 0
    return room_ends(layout, items, faces) - max(_bottom(layout, item) for item in items)


def _is_diagram(item: Item | Connector) -> bool:
    """Whether there is a line between shapes, or an arrow."""
    if isinstance(item, Group):
        return any(_is_diagram(member) for member in item.members)
    return isinstance(item, Connector) or (isinstance(item, Shape) and item.geometry in ARROWS)


def _bottom(layout: Layout, item: Item) -> int:
    """Where something of the body ends; what stands around it ends nowhere."""
    if isinstance(item, (Shape, Connector, Group, Table, Chart)):
        return item.frame.bottom
    slot = layout.slot(item.idx) if isinstance(item, (TextBox, Picture)) and item.idx not in OWN else None
    if slot is None:
        return 0
    return slot.frame.y + item.height if isinstance(item, TextBox) and item.height else slot.frame.bottom


def _lower(layout: Layout, items: tuple[Item, ...], moved: Moved) -> tuple[Layout, tuple[Item, ...]]:
    slots = tuple(_slot(one, moved) for one in layout.slots)
    under = tuple(one if one.name == PANEL else decoration(one, moved) for one in layout.decoration)  # a panel lies behind all the room
    name = f"{layout.name} (settled {moved.known[0][1]})"
    return changed(layout, name=name, slots=slots, decoration=under), moved_items(layout, items, moved)


def _slot(slot: Slot, moved: Moved) -> Slot:
    return slot if slot.idx in OWN or not slot.drawn else changed(slot, frame=between(slot.frame, moved))
