"""Small print that begins on something the template draws, such as a mark at the slide's foot: it begins beside that."""

from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.mapping.sheets.stripes import reaching
from claimdeck.model.layout import Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet

END = 4
"""The part of a box at its left end that something takes at most; what reaches farther is a ground, or the box has nowhere to go."""
AIR = 0.1
"""The room beside it, in inches of a slide 7.5 inches high."""


def beside_art(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """The slot, narrower by what is drawn over its left end; as it is where nothing is."""
    here = how.frame(slot.frame)
    over = [one for art in sheet.art for part in art.drawn if (one := _reached(how, part, here))]
    right = max((one.right for one in over if one.x <= here.x and one.right < here.x + here.w // END), default=None)
    if right is None:
        return slot
    begins = right + how.emu(AIR)
    return changed(slot, frame=how.back(Frame(begins, here.y, here.right - begins, here.h)))


def _reached(how: Laid, art: Art, box: Frame) -> Frame | None:
    """What of something reaches into a box; None where nothing does, or it cannot be seen."""
    if not art.seen or art.faint or is_ground(how, art.frame) or not art.frame.meets(box):
        return None
    return reaching(art.edges, box) if art.edges else art.frame
