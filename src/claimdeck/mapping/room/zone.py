"""Where kinds may draw on the page, and how boxes of claimdeck's layouts come to stand in it."""

from claimdeck.layouts.standard import CITATIONS, FOOTER, LEFT, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.mapping.room.page import TOP
from claimdeck.model.layout import Layout, Role
from claimdeck.model.page import Page
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches

NEAR, FOOT_OF_LISTS = 0.06, 6.9
"""How far above the body something may begin, and where lists that take the sources' room end, in inches of the design."""
AROUND = (TITLE, TOPIC, CITATIONS, NEXT, FOOTER, NUMBER)
"""What stands around the body."""


def body_zone(page: Page) -> Frame:
    """Where kinds may draw, on the page in EMU: between the margins, from below the title to above the sources."""
    return page.frame(LEFT, TOP, 12.0, 6.084 - TOP)


def start_of(layout: Layout) -> int:
    """Where a layout's own boxes begin, in EMU of the page: some begin higher than a template's title lets them."""
    tops = [slot.frame.y for slot in layout.slots if slot.idx not in AROUND and slot.role is not Role.PICTURE]
    return min([*tops, inches(TOP)])


def lowered(frame: Frame, start: int) -> Frame:
    """A box of a layout that begins at `start`, moved down and made lower so that the layout begins where the body does."""
    top, foot = inches(TOP - NEAR), inches(FOOT_OF_LISTS)
    if start >= top or frame.y < start:
        return frame
    share = (foot - inches(TOP)) / (foot - start)
    above, below = (inches(TOP) + round((y - start) * share) for y in (frame.y, frame.bottom))
    return Frame(frame.x, above, frame.w, below - above)


def inside(zone: Frame, frame: Frame) -> Frame:
    """The part of a box that lies inside a zone; downwards a box may reach into the sources' room below."""
    left, top = max(frame.x, zone.x), max(frame.y, zone.y - inches(NEAR))
    right, bottom = min(frame.right, zone.right), min(frame.bottom, max(zone.bottom, inches(FOOT_OF_LISTS)))
    return Frame(left, top, max(right - left, 0), max(bottom - top, 0))
