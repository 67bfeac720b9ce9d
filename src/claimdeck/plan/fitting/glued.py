"""Items of a slide moved together: lines between shapes go on from where these have gone."""

from collections.abc import Iterator, Mapping

from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item
from claimdeck.model.record import changed
from claimdeck.model.shapes import Connector, Frame, Group, Joint, Shape, joint
from claimdeck.plan.fitting.moving import moved_item
from claimdeck.plan.fitting.shared import Moved


def moved_items(layout: Layout, items: tuple[Item, ...], moved: Moved) -> tuple[Item, ...]:
    """Items that say themselves where they stand, moved, and lines between shapes from where these have gone."""
    there = tuple(moved_item(layout, item, moved) for item in items)
    frames = {shape.name: shape.frame for item in there for shape in _shapes(item)}
    return tuple(_glued(item, frames, moved) for item in there)


def _shapes(item: Item | Connector) -> Iterator[Shape]:
    if isinstance(item, Group):
        for member in item.members:
            yield from _shapes(member)
    elif isinstance(item, Shape):
        yield item


def _glued(item: Item, frames: Mapping[str, Frame], moved: Moved) -> Item:
    """A line, or a group with lines, whose ends are at the shapes they are glued to."""
    if isinstance(item, Group):
        return changed(item, members=tuple(_glued(member, frames, moved) for member in item.members))
    if not isinstance(item, Connector):
        return item
    source, target = (_end(one, frames, moved) for one in (item.source, item.target))
    return changed(item, source=source, target=target)


def _end(end: Joint, frames: Mapping[str, Frame], moved: Moved) -> Joint:
    frame = frames.get(end.shape)
    return changed(end, y=joint(end.shape, frame, end.side).y if frame else moved.to(end.y))
