"""Small print that begins on something the template draws, such as a mark at the slide's foot: it begins beside that."""

from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.mapping.sheets.uncovered import uncovered
from claimdeck.model.layout import Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet

END = 4
"""The part of a box at its left end that something takes at most; what reaches farther is a ground, or the box has nowhere to go."""
AIR = 0.15
"""The room beside it, in inches of a slide 7.5 inches high."""


def beside_art(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """The slot, narrower by what is drawn over its left end; as it is where nothing is."""
    here = how.frame(slot.frame)
    over = [reached for art, reached in uncovered(sheet, here) if not is_ground(how, art.frame)]
    right = max((one.right for one in over if one.x <= here.x and one.right < here.x + here.w // END), default=None)
    if right is None:
        return slot
    begins = right + how.emu(AIR)
    return changed(slot, frame=how.back(Frame(begins, here.y, here.right - begins, here.h)))
