"""Small print that begins on something the template draws, such as a mark at the slide's foot: it begins beside that."""

from collections.abc import Iterable

from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.mapping.sheets.uncovered import uncovered
from claimdeck.model.layout import Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import EMU_PER_POINT

END = 4
"""The part of a box at its left end that something usually takes at most: what reaches farther is a ground, or leaves no room."""
AIR, NEAR = 0.15, 6 * EMU_PER_POINT
"""The room beside it, in inches of a slide 7.5 inches high, and how far from others' words it must not begin (EMU): with them, or apart."""


def beside_art(how: Laid, slot: Slot, sheet: Sheet, others: Iterable[Slot] = (), end: int = END) -> Slot:
    """The slot, narrower by what is drawn over its left `end`, and in line with words of `others` nearby; as it is where nothing is."""
    here = how.frame(slot.frame)
    over = [reached for art, reached in uncovered(sheet, here) if not is_ground(how, art.frame)]
    right = max((one.right for one in over if one.x <= here.x and one.right < here.x + here.w // end), default=None)
    if right is None:
        return slot
    begins, starts = right + how.emu(AIR), (how.frame(changed(one.frame, x=one.frame.x + one.insets.left)).x for one in others)
    near = (one for one in starts if right < one and abs(one - begins) <= NEAR)
    begins = min(near, key=lambda one: abs(one - begins), default=begins)
    return changed(slot, frame=how.back(Frame(begins, here.y, here.right - begins, here.h)))
