"""Items of a slide moved down or up with the heights of its body: boxes from edge to edge, what keeps its shape as a whole."""

from itertools import accumulate, pairwise

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.model.layout import Layout, Role
from claimdeck.model.plan import Item, Picture, Table, Tag, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Connector, DrawnPicture, Frame, Group, Shape
from claimdeck.plan.fitting.shared import Moved

OWN = (TITLE, TOPIC, CITATIONS, NEXT, FOOTER, NUMBER, DATE)
"""What stands around the body, and stays there."""
RIGID = 0.6
"""The share of a group's height from which on something that keeps its shape makes the group keep it."""
ROUND = ("ellipse", "donut", "blockArc", "pie", "arc")
"""What keeps its shape."""
Drawn = Item | DrawnPicture


def can_move(layout: Layout, item: Drawn) -> bool:
    """Boxes of the slide's own may be moved; what fills a box of the template stays in it."""
    if isinstance(item, Group):
        return all(can_move(layout, member) for member in item.members)
    if isinstance(item, (TextBox, Picture, Table)):
        slot = layout.slot(item.idx)
        return item.idx in OWN or slot is None or slot.drawn or (slot.role is Role.TABLE and slot.tie is not None and slot.tie.placed)
    return isinstance(item, (Shape, Connector, DrawnPicture, Tag))


def moved_item(layout: Layout, item: Item, moved: Moved) -> Item:
    """An item that says itself where it stands, moved; what fills a slot moves with that, and what stands on a picture with this."""
    moved = _with_picture(layout, item, moved)
    if isinstance(item, Group):
        how = _as_one(item, moved)
        return changed(item, members=tuple(moved_item(layout, member, how) for member in item.members))
    if isinstance(item, Table):
        edges = [moved.to(edge) for edge in edges_of(item)]
        rows = tuple(changed(row, height=low - high) for row, (high, low) in zip(item.rows, pairwise(edges), strict=True))
        return changed(item, frame=between(item.frame, moved), rows=rows)
    return _shape(item, moved) if isinstance(item, Shape) else item


def decoration(one: Shape | DrawnPicture, moved: Moved) -> Shape | DrawnPicture:
    """What is drawn on the layout, moved with the body."""
    return _shape(one, moved) if isinstance(one, Shape) else changed(one, frame=kept(one.frame, moved))


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
    rigid = any(isinstance(one, Shape) and is_rigid(one) and one.frame.h > RIGID * whole.h for one in group.members)
    there = kept(whole, moved)
    return Moved(((whole.y, there.y), (whole.bottom, there.bottom))) if rigid and whole.h else moved


def _shape(shape: Shape, moved: Moved) -> Shape:
    """A shape whose corners and points stay as long as they were."""
    frame = (kept if is_rigid(shape) else between)(shape.frame, moved)
    before, after = min(shape.frame.w, shape.frame.h), min(frame.w, frame.h)
    adjust = tuple((name, round(value * before / after)) for name, value in shape.adjust) if 0 < after != before else shape.adjust
    return changed(shape, frame=frame, adjust=shape.adjust if is_rigid(shape) else adjust)


def is_rigid(item: Drawn) -> bool:
    """Whether it keeps its shape: pictures, drawings, and all that is round."""
    return isinstance(item, (Picture, DrawnPicture)) or (isinstance(item, Shape) and (item.path is not None or item.geometry in ROUND))


def edges_of(table: Table) -> list[int]:
    """Where its rows begin, and where the last one ends."""
    return list(accumulate((row.height for row in table.rows), initial=table.frame.y))


def between(frame: Frame, moved: Moved) -> Frame:
    """From where its top goes to where its foot does."""
    top, bottom = moved.to(frame.y), moved.to(frame.bottom)
    return Frame(frame.x, top, frame.w, bottom - top)


def kept(frame: Frame, moved: Moved) -> Frame:
    """As high as it was, in the middle of where it would be."""
    there = between(frame, moved)
    return changed(frame, y=there.y + (there.h - frame.h) // 2)
