"""Where in their box a placeholder's words stand: few fill it."""

from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_POINT

BEGINS = 0.6
"""How much of a heading's box its words take: few reach the far end."""
LINE = 1.2
"""The height of a line in em."""
DIGITS, DIGIT, APART = 3, 0.6, 6
"""The digits of a long talk's numbers, the width of one in em, and the part of a line's height that is free above and below them."""


def beginning(where: Frame, level: Level, share: float = BEGINS) -> Frame:
    """The part of a heading's box in which its words stand."""
    wide = round(share * where.w)
    left = {"l": 0, "ctr": (where.w - wide) // 2, "r": where.w - wide}[level.align]
    return Frame(where.x + left, where.y, wide, where.h)


def line(how: Laid, slot: Slot) -> Frame:
    """Where a footer's line stands in its box, or a number's few digits: an edge of it may lie on something else."""
    box, above, below = how.frame(slot.frame), round(slot.insets.top * how.scale), round(slot.insets.bottom * how.scale)
    high = min(round(LINE * slot.levels[0].size * how.scale * EMU_PER_POINT), box.h)
    top = {"t": above, "ctr": (box.h + above - below - high) // 2, "b": box.h - high - below}[slot.anchor]
    stood = Frame(box.x, box.y + min(max(top, 0), box.h - high), box.w, high)
    return _digits(how, slot, stood) if slot.role is Role.NUMBER else stood


def _digits(how: Laid, slot: Slot, box: Frame) -> Frame:
    """The part of a line in which a number of so many digits stands, without the room above and below these."""
    left, right = round(slot.insets.left * how.scale), round(slot.insets.right * how.scale)
    wide = min(round(DIGITS * DIGIT * slot.levels[0].size * how.scale * EMU_PER_POINT), max(box.w - left - right, 1))
    begins = {"l": left, "ctr": (box.w + left - right - wide) // 2, "r": box.w - right - wide}[slot.levels[0].align]
    return Frame(box.x + begins, box.y + box.h // APART, wide, box.h - 2 * (box.h // APART))


def within(frame: Frame, bed: Frame) -> bool:
    """Whether a box lies on another with its middle."""
    across, down = frame.x + frame.w // 2, frame.y + frame.h // 2
    return bed.x <= across <= bed.right and bed.y <= down <= bed.bottom
