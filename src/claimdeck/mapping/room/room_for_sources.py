"""A template's own placeholders and the sources of a slide, clear of each other: boxes end above them, or they stand beside."""

from claimdeck.model.layout import Role, Slot
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches

AIR, NARROWEST = 0.1, 3.0
"""Room in inches of the design between sources and what stands beside or above them, and the least width they need."""
FEW = 2
"""Lines that sources have beside a box that stands as low as they do."""
KEPT, PUSHED, HALF, SHARE = 0.35, 0.25, 0.6, 0.6
"""The share of its height that a box keeps which ends above the sources, the most it gives to a row at its top, and to a title there, and
what it keeps where it stands as low as the sources."""


@record(kw_only=False)
class RoomForSources:
    """On the page in EMU: the row for topic, tags and stamp, and the box of the sources, which a slide may not have.

    `line` is the height of a line of these.
    """

    row: Frame
    sources: Frame
    line: int
    sourced: bool

    def made(self, boxes: tuple[Slot, ...]) -> tuple[tuple[Slot, ...], Frame]:
        """The placeholders, and where the sources stand beside those that cannot end above them; pictures rather stay whole."""
        title, *others = boxes
        boxes = (title, *(self._below_row(_below_title(one, title)) for one in others))
        if not self.sourced:
            return boxes, self.sources
        where = self._beside([one.frame for one in boxes if one.role is Role.PICTURE], self.sources)
        boxes = tuple(_above(one, where) for one in boxes)
        return self._shared(boxes, self._beside([one.frame for one in boxes], where))

    def _shared(self, boxes: tuple[Slot, ...], where: Frame) -> tuple[tuple[Slot, ...], Frame]:
        """The height of boxes that stand where the sources do, shared with these, as far as a line of them is left."""
        met = [one.frame for one in boxes if one.frame.meets(where)]
        begins = max([where.bottom - FEW * self.line, *(one.y + round(SHARE * one.h) for one in met)])
        if not met or where.bottom - begins < self.line:
            return boxes, where
        below = Frame(where.x, begins, where.w, where.bottom - begins)
        return tuple(
            _placed(one, changed(one.frame, h=min(one.frame.bottom, begins) - one.frame.y)) if one.frame in met else one for one in boxes
        ), below

    def _below_row(self, slot: Slot) -> Slot:
        down = self.row.bottom - slot.frame.y
        if not slot.frame.meets(self.row) or down <= slot.insets.top or down > PUSHED * slot.frame.h:
            return slot
        return _placed(slot, Frame(slot.frame.x, slot.frame.y + down, slot.frame.w, slot.frame.h - down))

    def _beside(self, boxes: list[Frame], where: Frame) -> Frame:
        """The wider part of the sources' box that is left beside others, as far as that is enough."""
        for box in boxes:
            if where.meets(box):
                left = changed(where, w=box.x - inches(AIR) - where.x)
                right = Frame(box.right + inches(AIR), where.y, where.right - box.right - inches(AIR), where.h)
                wider = max(left, right, key=lambda one: one.w)
                where = wider if wider.w >= inches(NARROWEST) else where
        return where


def _below_title(slot: Slot, title: Slot) -> Slot:
    """A box below a title that its layout has no place for, and so stands where that box begins."""
    down = title.frame.bottom - slot.frame.y
    if title.tie is None or not title.tie.lent or not slot.frame.meets(title.frame) or not 0 < down <= HALF * slot.frame.h:
        return slot
    return _placed(slot, Frame(slot.frame.x, title.frame.bottom, slot.frame.w, slot.frame.h - down))


def _above(slot: Slot, sources: Frame) -> Slot:
    """A box that ends above the sources, where enough of it is left."""
    left = sources.y - inches(AIR) - slot.frame.y
    if not slot.frame.meets(sources) or left < KEPT * slot.frame.h:
        return slot
    return _placed(slot, changed(slot.frame, h=left))


def _placed(slot: Slot, frame: Frame) -> Slot:
    return changed(slot, frame=frame, tie=changed(slot.tie, placed=True) if slot.tie else None)
