"""The layouts on a slide of 4:3: everything is moved and narrowed alike; type stays, but for the title's."""

from claimdeck.layouts.standard import CITATIONS, NEXT, WIDTH
from claimdeck.model.layout import TITLES, Layout, Level, Role, Slot
from claimdeck.model.page import Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Shape
from claimdeck.model.units import inches

TITLE, ON_NARROW = 28, 26
"""Size of a slide's title in points, as designed and where there is less room."""
MOST_LINES, SOURCES, NEXT_PART = 4, (0.667, 6.125, 10.3, 0.792), (11.067, 6.729, 1.6, 0.208)
"""Sources get a line more, and more of the width; inches of the design."""
UNDER_BODY = inches(6.25)
"""A picture that reaches below this stands beside the sources, which then keep to their column."""
UNDER_STAMP = inches(0.5)
"""Where a title begins at the highest: across a narrow slide it reaches below the stamp."""
DRAWN = ("ellipse", "blockArc", "donut")
"""What keeps its shape."""


def narrowed(page: Page, layout: Layout) -> Layout:
    """The layout as it stands on that page."""
    if page.designed:
        return layout
    if not page.narrow:
        slots = tuple(changed(one, frame=page.across(one.frame)) for one in layout.slots)
        return changed(layout, slots=slots, decoration=_all(page, layout))
    pictured = any(slot.role is Role.PICTURE and slot.frame.bottom > UNDER_BODY for slot in layout.slots)
    slots = tuple(_slot(page, slot, pictured) for slot in layout.slots)
    return changed(layout, slots=slots, decoration=_all(page, layout))


def _all(page: Page, layout: Layout) -> tuple[Shape | DrawnPicture, ...]:
    return tuple(_drawn(page, one) for one in layout.decoration)


def _slot(page: Page, slot: Slot, pictured: bool) -> Slot:
    levels = tuple(_title(level) for level in slot.levels) if slot.role in TITLES else slot.levels
    if slot.idx == CITATIONS and slot.most_lines == MOST_LINES and not pictured:
        return changed(slot, frame=page.frame(*SOURCES), most_lines=MOST_LINES + 1)
    if slot.idx == CITATIONS and not pictured:  # what is drawn on a cover is smaller here, and leaves room below
        return changed(slot, frame=changed(page.across(slot.frame), w=page.span(WIDTH)))
    where = page.frame(*NEXT_PART) if slot.idx == NEXT and not pictured else page.across(slot.frame)
    if slot.role is Role.TITLE and where.y < UNDER_STAMP:
        where = changed(where, y=UNDER_STAMP)
    return changed(slot, frame=where, levels=levels)


def _title(level: Level) -> Level:
    return changed(level, size=ON_NARROW) if level.size == TITLE else level


def _drawn(page: Page, item: Shape | DrawnPicture) -> Shape | DrawnPicture:
    keeps = isinstance(item, DrawnPicture) or item.geometry in DRAWN
    return changed(item, frame=page.shrunk(item.frame) if keeps else page.across(item.frame))
