"""A footer or number that a slide places itself, clear of lines and marks that its layout draws at the foot."""

from collections.abc import Iterator

from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.model.layout import Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

STEP, MOST = 0.03, 0.18
"""Inches of the design by which it is moved at a time, and at most: above it sources end."""
LOWEST = 0.2
"""How near (inches, on a slide 7.5 inches high) its words may come to the slide's lower edge."""
MARK, AIR = 0.3, 0.1
"""The share of a slide's width up to which a picture is a mark, and the room beside it in inches of the design."""


def clear_of_art(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """The slot a little higher or lower, or ending before a mark, where that helps; else as it is."""
    crossed = [how.back(one) for one in _drawn(how, sheet)]
    if not any(_meet(slot.frame, one) for one in crossed):
        return slot
    clear = (frame for frame in _places(how, slot, crossed) if not any(_meet(frame, one) for one in crossed))
    return changed(slot, frame=next(clear, slot.frame))


def _drawn(how: Laid, sheet: Sheet) -> Iterator[Frame]:
    """Lines and bars, marks and words of a sheet."""
    for one in (part for art in sheet.art for part in art.drawn if not is_ground(how, part.frame)):
        thin = min(one.frame.w, one.frame.h) < how.height // 60 and (one.paint is not None or one.outlined or one.kind == "line")
        mark = one.kind == "picture" and one.frame.w < MARK * how.width and not one.through
        if thin or mark:
            yield one.frame
        yield from one.said


def _meet(frame: Frame, other: Frame) -> bool:
    """Whether they share a point; lines have no height."""
    return frame.x < other.right and other.x < frame.right and frame.y < max(other.bottom, other.y + 1) and other.y < frame.bottom


def _places(how: Laid, slot: Slot, crossed: list[Frame]) -> Iterator[Frame]:
    """Where it may stand: higher and lower step by step, each as wide as it is, and ending before the first mark that it meets."""
    frame, lowest = slot.frame, how.back(Frame(0, how.height - how.emu(LOWEST), 0, 0)).y
    for i in range(round(MOST / STEP) + 1):
        for y in (frame.y - inches(i * STEP), frame.y + inches(i * STEP)):
            if y + frame.h <= max(lowest, frame.bottom):
                moved = changed(frame, y=y)
                yield moved
                begins = min((one.x for one in crossed if _meet(moved, one)), default=frame.right) - inches(AIR)
                if begins > frame.x + frame.w // 2:
                    yield changed(moved, w=begins - frame.x)
                elif begins - frame.w > 0 and frame.w < how.back(Frame(0, 0, how.width // 8, 0)).w:
                    yield changed(moved, x=begins - frame.w)
