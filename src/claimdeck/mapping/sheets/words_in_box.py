"""Where in their box a placeholder's words stand: few fill it."""

from claimdeck.model.layout import Level, Slot
from claimdeck.model.page import Laid
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_POINT

BEGINS = 0.6
"""How much of a heading's box its words take: few reach the far end."""
LINE = 1.2
"""The height of a line in em."""


def beginning(where: Frame, level: Level) -> Frame:
    """The part of a heading's box in which its words stand."""
    wide = round(BEGINS * where.w)
    left = {"l": 0, "ctr": (where.w - wide) // 2, "r": where.w - wide}[level.align]
    return Frame(where.x + left, where.y, wide, where.h)


def line(how: Laid, slot: Slot) -> Frame:
    """Where a footer's line stands in its box, of which an edge may lie on something else."""
    box, above, below = how.frame(slot.frame), round(slot.insets.top * how.scale), round(slot.insets.bottom * how.scale)
    high = min(round(LINE * slot.levels[0].size * how.scale * EMU_PER_POINT), box.h)
    top = {"t": above, "ctr": (box.h + above - below - high) // 2, "b": box.h - high - below}[slot.anchor]
    return Frame(box.x, box.y + min(max(top, 0), box.h - high), box.w, high)


def within(frame: Frame, bed: Frame) -> bool:
    """Whether a box lies on another with its middle."""
    across, down = frame.x + frame.w // 2, frame.y + frame.h // 2
    return bed.x <= across <= bed.right and bed.y <= down <= bed.bottom
