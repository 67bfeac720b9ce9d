"""Placeholders that a slide places itself: off its edges, in line with what is drawn, and as high as their lines."""

from typing import Any

from claimdeck.model.face import Faces
from claimdeck.model.layout import Level, Slot, Tie
from claimdeck.model.page import MARGIN, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import ZERO_INSETS, Frame, Insets
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT, inches

TALLEST, HARDLY = 1.2, 20
"""The height of a line in em, and the part of its type's size by which a line may rise above its box: nobody sees that."""
TOUCHED = 8
"""The part of a box's height at its upper and lower end in which something drawn that is no line ends its room as what stands beside it."""
EDGE = 0.3
"""How near (inches, on a slide 7.5 inches high) a box that a slide places itself may come to the sides."""
NEARLY = 0.1
"""How far apart (inches, on a slide 7.5 inches high) words may begin so that they seem to begin at one edge."""


def off_edges(how: Laid, slot: Slot, *, upwards: float = EDGE) -> Slot:
    """A placeholder that its slide places itself, its words inside what printers leave of a slide: `upwards` inches above and below.

    Its box stays; only the room inside it is more, as far as a line of its words still has some.
    """
    if slot.tie is None or not slot.tie.placed:
        return slot
    whole, aside, above = how.back(Frame(0, 0, how.width, how.height)), _least(how, EDGE), _least(how, upwards)
    frame, given = slot.frame, slot.insets
    near = Insets(
        max(given.left, whole.x + aside - frame.x), max(given.top, whole.y + above - frame.y),
        max(given.right, frame.right - whole.right + aside), max(given.bottom, frame.bottom - whole.bottom + above),
    )  # fmt: skip
    line = round(slot.levels[0].floor * 1.3 * EMU_PER_POINT) if slot.levels else 0
    near = near if frame.h - near.top - near.bottom >= line else changed(near, top=given.top, bottom=given.bottom)
    if near == given or frame.w - near.left - near.right < frame.w // 2:
        return slot
    return changed(slot, insets=near, tie=changed(slot.tie, styled=True))


def lined_up(how: Laid, slot: Slot) -> Slot:
    """A placeholder whose words begin off the slide's left edge, and where all that is drawn begins if they do so nearly."""
    whole, begins = how.back(Frame(0, 0, how.width, how.height)), slot.frame.x + slot.insets.left
    if slot.tie is None or not slot.levels or slot.levels[0].align != "l":
        return slot
    near = abs(begins - inches(MARGIN)) < _least(how, NEARLY)
    left = inches(MARGIN) if near else max(begins, whole.x + _least(how, EDGE))
    if abs(left - begins) <= EMU_PER_POINT // 4:
        return slot
    return changed(slot, **_beginning(slot, left), tie=_moved(slot.tie, placed=left < slot.frame.x))


def _beginning(slot: Slot, left: int) -> dict[str, Any]:
    """A box whose words begin there: by the room at their left, else by its own edge."""
    frame, inset = slot.frame, max(left - slot.frame.x, 0)
    x = min(frame.x, left)
    return {"frame": Frame(x, frame.y, frame.right - x, frame.h), "insets": changed(slot.insets, left=inset)}


def _moved(tie: Tie, *, placed: bool) -> Tie:
    return changed(tie, styled=True, placed=tie.placed or placed)


def _least(how: Laid, measured: float) -> int:
    """A distance in inches of a slide 7.5 inches high, in EMU of the page."""
    return round(measured * how.share * EMU_PER_INCH / how.scale)


def grown(how: Laid, slot: Slot, others: list[Frame], lines: int, faces: Faces, *, filled: bool = False) -> Slot:
    """A slot whose box is too low for so many lines at its least size grows: downwards, then upwards, as far as nothing is there."""
    needed, here = lines_high(slot.levels[0], lines, faces) + slot.insets.top + slot.insets.bottom, how.frame(slot.frame)
    if slot.frame.h >= needed or slot.tie is None:
        return slot
    needed += round(off_top(how, here.y, round(slot.insets.top * how.scale)) / how.scale)
    given, slot = slot.insets.top, under_its_top(slot, faces)
    needed += slot.insets.top - given
    words = _words(how, slot, here, filled=filled)
    beside, rim = [one for one in others if one.x < words.right and words.x < one.right], max(here.h // TOUCHED, 1)
    low = min([one.y for one in beside if one.y >= here.bottom - (rim if one.h > rim else 1)] + [how.height - how.height // 25])
    top = round(EDGE * how.share * EMU_PER_INCH - slot.insets.top * how.scale)
    high = max([one.bottom for one in beside if one.bottom <= here.y + (rim if one.h > rim else 1)] + [how.height // 50, top])
    limits = Frame(here.x, min(high, here.y), here.w, max(low, here.bottom) - min(high, here.y))
    limits = how.back(_within(how, limits, ZERO_INSETS if filled else slot.insets))
    bottom = min(slot.frame.y + needed, limits.bottom)
    top = max(min(slot.frame.y, bottom - needed), limits.y)
    return changed(slot, frame=Frame(limits.x, top, limits.w, bottom - top), tie=changed(slot.tie, placed=True))


def _words(how: Laid, slot: Slot, here: Frame, *, filled: bool) -> Frame:
    """Where words stand in a box, on the slide; what is drawn along the side of one that is not `filled` is in nobody's way."""
    inner = (0, 0) if filled else (slot.insets.left, slot.insets.right)
    left, right = (round(one * how.scale) for one in inner)
    return Frame(here.x + left, here.y, max(here.w - left - right, 1), here.h)


def under_its_top(slot: Slot, faces: Faces) -> Slot:
    """A box with room above lines that are closer than their face's, of which programs draw the first above it; a point is no matter."""
    level = slot.levels[0]
    above = round((1 - level.spacing / 100) * faces.of(level).line * level.size * EMU_PER_POINT) if slot.anchor == "t" else 0
    if slot.tie is None or above - slot.insets.top <= EMU_PER_POINT:
        return slot
    return changed(slot, insets=changed(slot.insets, top=above), tie=changed(slot.tie, styled=True))


def off_top(how: Laid, top: int, inset: int) -> int:
    """How much more room (EMU of the slide) a box needs above its words, so that printers leave them."""
    return max(how.emu(EDGE) - top - inset, 0)


def _within(how: Laid, frame: Frame, insets: Insets) -> Frame:
    """A box with its words inside what printers leave of a slide at the sides, and itself on it."""
    least = how.emu(EDGE)
    beside = [max(least - round(inset * how.scale), 0) for inset in (insets.left, insets.right)]
    left, right = max(frame.x, beside[0]), min(frame.right, how.width - beside[1])
    return Frame(left, frame.y, max(right - left, 1), frame.h)


def on_it(how: Laid, slot: Slot) -> Slot:
    """A placeholder whose box reaches beyond the slide, placed where it is, without what lies outside; where that is a hair, it stays."""
    box = how.frame(slot.frame)
    inside = on_slide_of(how, box)
    return slot if inside is box or slot.tie is None else changed(slot, frame=how.back(inside), tie=changed(slot.tie, placed=True))


def on_slide_of(how: Laid, box: Frame) -> Frame:
    """The part of a box (EMU of the slide) that lies on the slide; itself where only a hair lies outside."""
    if max(-box.x, -box.y, box.right - how.width, box.bottom - how.height) <= EMU_PER_POINT // 2:
        return box
    left, top = max(box.x, 0), max(box.y, 0)
    return Frame(left, top, min(box.right, how.width) - left, min(box.bottom, how.height) - top)


def lines_high(level: Level, lines: int, faces: Faces) -> int:
    """The height in EMU of so many lines at a level's least size, which it may miss by a point: it steps down by whole ones."""
    return round((lines * (level.floor + 1) * faces.of(level).line * level.spacing / 100 + 1) * EMU_PER_POINT)


def over_words(how: Laid, slot: Slot) -> Slot:
    """A title whose lines are set closer than its type is high begins higher by what its first one rises above its box."""
    level, tie = slot.levels[0], slot.tie
    risen = round(max(0.0, 1 - level.spacing / 100) * TALLEST * level.size * EMU_PER_POINT) - slot.insets.top
    if tie is None or slot.anchor != "t" or risen <= round(level.size / HARDLY * EMU_PER_POINT):
        return slot
    frame = Frame(slot.frame.x, slot.frame.y - risen, slot.frame.w, slot.frame.h + risen)
    if how.frame(frame).y < 0:
        return slot
    insets = changed(slot.insets, top=slot.insets.top + risen)
    return changed(slot, frame=frame, insets=insets, tie=changed(tie, placed=True, styled=True))
