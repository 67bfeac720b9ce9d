"""A template's own placeholders and the sources of a slide, clear of each other: boxes end above them, or they stand beside."""

from claimdeck.model.layout import TITLES, Role, Slot
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches

AIR, NARROWEST = 0.1, 3.0
"""Room in inches of the design between sources and what stands beside or above them, and the least width they need."""
KEPT, PUSHED = 0.35, 0.25
"""The share of its height that a box keeps which ends above the sources, and the most it gives to a row at its top."""


@record(kw_only=False)
class RoomForSources:
    """On the page in EMU: the row for topic, tags and stamp, and the box of the sources, which a slide may not have."""

    row: Frame
    sources: Frame
    sourced: bool

    def made(self, boxes: tuple[Slot, ...]) -> tuple[tuple[Slot, ...], Frame]:
        """The placeholders, and where the sources stand beside those that cannot end above them; pictures rather stay whole."""
        boxes = tuple(one if one.role in TITLES else self._below_row(one) for one in boxes)
        if not self.sourced:
            return boxes, self.sources
        where = self._beside([one.frame for one in boxes if one.role is Role.PICTURE], self.sources)
        boxes = tuple(_above(one, where) for one in boxes)
        return boxes, self._beside([one.frame for one in boxes], where)

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


def _above(slot: Slot, sources: Frame) -> Slot:
    """A box that ends above the sources, where enough of it is left."""
    left = sources.y - inches(AIR) - slot.frame.y
    if not slot.frame.meets(sources) or left < KEPT * slot.frame.h:
        return slot
    return _placed(slot, changed(slot.frame, h=left))


def _placed(slot: Slot, frame: Frame) -> Slot:
    return changed(slot, frame=frame, tie=changed(slot.tie, placed=True) if slot.tie else None)
