"""Words that lie over one another on a company's layout, whose boxes overlap."""

from collections.abc import Iterator
from itertools import combinations

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER
from claimdeck.model.chart import Chart
from claimdeck.model.finding import Finding
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item, Slide, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from claimdeck.rules.rule import Rule, Subject

APART = (CITATIONS, NEXT, FOOTER, NUMBER, DATE)
"""What claimdeck places itself, clear of the boxes."""
NEAR = inches(0.05)
"""So much of an overlap is not seen."""


class OverlappingBoxes(Rule):
    """On a slide `custom` two boxes of the company's layout are filled that overlap, and what is in them meets.

    ## Why
    A designer may lay one box over another, as a caption over a picture. With words in both, neither can be read.

    ## Example
        - custom:
            layout: Quote over Content
            slots: {title: A quotation, body: Its words, second body: What lies below them}

    ## Instead
        - custom:
            layout: Quote over Content
            slots: {title: A quotation, body: Its words}

    Leave one of the boxes empty, shorten what is in the upper one, or move them apart on the layout.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Each pair of boxes whose words meet."""
        layouts = {layout.name: layout for layout in subject.plan.layouts}
        for slide in subject.plan.slides:
            if slide.kind == "custom" and layouts[slide.layout].part:
                for one, other in _meeting(slide, layouts[slide.layout]):
                    said = f"what is in '{one}' lies over what is in '{other}': their boxes overlap on the template's layout"
                    yield self.finding(said, slide.span, "leave one of them empty, shorten the upper one, or move them apart on the layout")


def _meeting(slide: Slide, layout: Layout) -> Iterator[tuple[str, str]]:
    fills = {fit.box: fit.fill for fit in slide.fits}
    shown = [(name, where) for item in slide.items for name, where in _shown(layout, item, fills)]
    for (one, here), (other, there) in combinations(shown, 2):
        across = min(here.right, there.right) - max(here.x, there.x)
        down = min(here.bottom, there.bottom) - max(here.y, there.y)
        if one != other and min(across, down) > NEAR:
            yield one, other


def _shown(layout: Layout, item: Item, fills: dict[str, int]) -> Iterator[tuple[str, Frame]]:
    """What an item is called, and where what is in it can be seen."""
    if isinstance(item, (Table, Chart)):
        yield item.name, item.frame
    slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.idx not in APART else None
    if slot is None or not isinstance(item, TextBox) or not item.paragraphs or slot.tie is None:
        return
    room = slot.frame.h - slot.insets.top - slot.insets.bottom
    high = min(room, room * fills.get(slot.name, 100) // 100)
    above = {"t": 0, "ctr": (room - high) // 2, "b": room - high}[slot.anchor]
    yield slot.name, changed(slot.frame, y=slot.frame.y + slot.insets.top + above, h=high)
