"""On slides higher than wide, which nothing is designed for, a body spreads over the room below it, and its sources stand at the foot."""

from claimdeck.layouts.standard import CITATIONS, NEXT, TITLE, TOPIC
from claimdeck.mapping.placing.sides import BODIES, HEADS
from claimdeck.mapping.room.page import SOURCES, TOP
from claimdeck.mapping.ways import COVER, SECTION
from claimdeck.model.chart import Chart, Series
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Page
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed
from claimdeck.model.units import inches
from claimdeck.plan.fitting.glued import moved_items
from claimdeck.plan.fitting.moving import between, can_move, decoration, kept
from claimdeck.plan.fitting.shared import Moved

NEAR = inches(0.1)
"""How far below the sources something may end that belongs to the page."""


def spread(page: Page, layout: Layout, items: tuple[Item, ...]) -> tuple[Layout, tuple[Item, ...]]:
    """The slide over all its height: rows and boxes higher, what keeps its shape in their middle; covers are arranged anyway."""
    if not page.below or layout.page or layout.name.startswith((COVER, SECTION)) or not all(_follows(layout, item) for item in items):
        return layout, items
    moved = Moved(((inches(TOP), inches(TOP)), (inches(SOURCES), inches(SOURCES) + page.below)))
    stays = _title_stays(layout)
    slots = tuple(one if stays and one.idx == TOPIC else _slot(one, moved) for one in layout.slots)
    edge = kept(layout.edge, moved) if layout.edge and not stays else layout.edge
    under = tuple(decoration(one, moved) for one in layout.decoration)
    name = f"{layout.name} (spread)"  # others may stand on it as it is
    there = tuple(_inside(layout, item, moved) for item in moved_items(layout, items, moved))
    return changed(layout, name=name, slots=slots, decoration=under, edge=edge), there


def _inside(layout: Layout, item: Item, moved: Moved) -> Item:
    """What is drawn in a box, higher as this is; words that took all of one have all that it is now."""
    if isinstance(item, TextBox) and item.height:
        slot = layout.slot(item.idx)
        return changed(item, height=None) if slot and item.height >= slot.frame.h else item
    return _chart(item, moved) if isinstance(item, Chart) else item


def _chart(chart: Chart, moved: Moved) -> Chart:
    """A chart whose plot is as much higher as the body: what it shows stands beside the same rows, and labels clear of its lines."""
    plot = between(chart.plot, moved)
    plots = tuple(changed(one, series=tuple(_labelled(line, plot.h / chart.plot.h) for line in one.series)) for one in chart.plots)
    return changed(chart, frame=between(chart.frame, moved), plot=plot, plots=plots)


def _labelled(line: Series, higher: float) -> Series:
    return changed(line, labels=tuple(changed(one, dy=round(one.dy * higher)) for one in line.labels))


def _follows(layout: Layout, item: Item) -> bool:
    """Whether it may be moved; what is in a box of the template may where the slide says that box's place, or stays as heads do."""
    if not isinstance(item, (TextBox, Chart)):
        return can_move(layout, item)
    slot = layout.slot(item.idx) if item.idx or isinstance(item, TextBox) else None  # a chart of its own has no box
    placed = bool(slot and slot.tie and slot.tie.placed)
    return placed or item.idx in HEADS or (can_move(layout, item) if isinstance(item, TextBox) else slot is None or slot.drawn)


def _title_stays(layout: Layout) -> bool:
    """Whether the title is one of the template's that stays, and with it the row above its words, which may lie where bodies do."""
    title = layout.slot(TITLE)
    return title is not None and not _moves(title)


def _moves(slot: Slot) -> bool:
    return slot.tie is None or slot.tie.added or (slot.tie.placed and slot.frame.bottom <= inches(SOURCES) + NEAR)


def _slot(slot: Slot, moved: Moved) -> Slot:
    """A box of the page; those of the template that stand elsewhere on the slide stay there."""
    if not _moves(slot):
        return slot
    if slot.tie and slot.idx in BODIES:  # below a head of the template's
        return changed(slot, frame=changed(slot.frame, h=moved.to(slot.frame.bottom) - slot.frame.y))
    whole = slot.idx in (CITATIONS, NEXT)  # they keep their height, at the foot
    frame = changed(slot.frame, y=moved.to(slot.frame.bottom) - slot.frame.h) if whole else between(slot.frame, moved)
    return changed(slot, frame=frame)
