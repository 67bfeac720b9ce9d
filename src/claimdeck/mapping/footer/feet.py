"""Footer, date and slide number in the placeholders that a template's layout has for them."""

from collections.abc import Iterable

from claimdeck.layouts.standard import DATE, FOOTER, NUMBER
from claimdeck.mapping.sheets.clothes import is_ground, levels_of, on_slide, tie_of, worn
from claimdeck.mapping.sheets.placed import EDGE, lines_high, off_edges, on_it
from claimdeck.mapping.sheets.uncovered import uncovered
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT

READ, LEAST = 9, 8
"""Points of a footer that is set smaller on its layout, and those under which none steps for lack of room."""
DIGITS = 2.2
"""The width of three digits in em."""
LOW = 0.2
"""How near (inches, on a slide 7.5 inches high) small print that a slide places itself may come to its upper and lower edge."""
BESIDE = 0.1
"""How near (inches, on a slide 7.5 inches high) marks stand beside each other, or a box's end, so that nothing is read between them."""
MUCH = 1.3
"""How much higher than its box a line of a number is that is much larger."""
TALL_LINE = 1.2
"""The height of a line in em."""
TIGHT = 36000
"""The room in EMU below the words of a box under which it is hardly higher than these."""
KINDS = {FOOTER: "ftr", NUMBER: "sldNum", DATE: "dt"}


def furniture(how: Laid, layout: Layout, sheet: Sheet, faces: Faces) -> Iterable[Slot]:
    """Those the layout has, on the slide; a date that would lie on one of the others is left out."""
    taken = list[Frame]()
    for idx, kind in KINDS.items():
        own, holder = _own(layout, idx), usable(how, sheet, kind)
        if own and holder:
            if idx != DATE or not any(holder.frame.meets(one) for one in taken):
                made = _foot(how, own, holder, sheet, faces)
                yield _off_bars(how, made, sheet) if idx == DATE else made  # a footer may take its room
            taken.append(holder.frame)


def usable(how: Laid, sheet: Sheet, kind: str) -> Placeholder | None:
    """The sheet's placeholder of that type where slides can write in it: not beside the slide, and not along its side."""
    holder = next(iter(sheet.holders(kind)), None)
    return holder if holder and on_slide(how, holder.frame) and not holder.vertical else None


def _off_bars(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """A box that begins on a picture, or on something much higher than it, and ends beside that: what is left of it there, were it
    hardly wide enough for a word.
    """
    here = how.frame(slot.frame)
    seen = ((art, reached) for art, reached in uncovered(sheet, here) if not is_ground(how, art.frame))
    over = [reached for art, reached in seen if art.kind == "picture" or art.frame.h > 2 * here.h]
    left = here.x
    for one in sorted((one for one in over if one.right < here.right), key=lambda one: one.x):
        left = max(left, one.right) if one.x <= left + how.emu(BESIDE) else left
    if slot.tie is None or not here.x < left:
        return slot
    moved = Frame(left, here.y, here.right - left, here.h)
    return changed(slot, frame=how.back(moved), tie=changed(slot.tie, placed=True))


def _own(layout: Layout, idx: int) -> Slot | None:
    """Claimdeck's slot; its date is a footer."""
    footer = layout.slot(FOOTER)
    return layout.slot(idx) if idx != DATE else footer and changed(footer, idx=DATE, name="Date", role=Role.DATE)


def _foot(how: Laid, own: Slot, holder: Placeholder, sheet: Sheet, faces: Faces) -> Slot:
    levels = levels_of(how, holder, 0, 1, READ * how.share)
    levels = tuple(changed(one, floor=LEAST * how.share / how.scale) for one in levels)
    made = changed(worn(how, own, holder, sheet, levels, tie_of(holder, sheet)), drawn=holder.added)
    made = _in_its_box(made, faces) if own.idx == NUMBER else made
    slot = _tall_enough(how, on_it(how, made), faces)
    return clear(how, _wide_enough(how, slot) if own.idx == NUMBER else slot)


def _in_its_box(slot: Slot, faces: Faces) -> Slot:
    """A number that is set much larger than its box, as one whose size the layout's own words take back: in what the box holds."""
    level, room = slot.levels[0], slot.frame.h - slot.insets.top - slot.insets.bottom
    line = lines_high(changed(level, floor=level.size), 1, faces)
    if slot.tie is None or line <= MUCH * slot.frame.h:
        return slot
    size = max(level.floor, float(int(level.size * room / line)))
    return changed(slot, levels=(changed(level, size=size), *slot.levels[1:]), tie=changed(slot.tie, styled=True))


def clear(how: Laid, slot: Slot) -> Slot:
    """A footer that its slide places itself with its words away from the slide's edges: by the room inside it, else moved."""
    if not (slot.drawn or (slot.tie and slot.tie.placed)):
        return slot
    made = _beside(how, off_edges(how, slot, upwards=LOW))
    seen = slot.fill or (slot.tie and slot.tie.bed) or slot.insets.bottom < TIGHT / how.scale  # what is filled is seen to its own edge
    lowest = how.back(Frame(0, how.height - how.emu(LOW), 0, 0)).y + (0 if seen else made.insets.bottom)
    highest = made.frame.y if seen else how.back(Frame(0, how.emu(LOW), 0, 0)).y - made.insets.top
    made = _lower(made, made.frame.bottom - lowest)
    return changed(made, frame=changed(made.frame, y=min(max(made.frame.y, highest), lowest - made.frame.h)))


def _beside(how: Laid, slot: Slot) -> Slot:
    """A number whose box is too narrow for more room inside it, moved off the side that it stands near."""
    whole, aside = how.back(Frame(0, 0, how.width, how.height)), round(how.emu(EDGE) / how.scale)
    left, right = slot.frame.x + slot.insets.left - whole.x, whole.right - slot.frame.right + slot.insets.right
    if slot.idx != NUMBER or slot.fill or (slot.tie and slot.tie.bed) or left < 0 or right < 0:
        return slot
    return changed(slot, frame=changed(slot.frame, x=slot.frame.x + max(0, aside - left) - max(0, aside - right)))


def _lower(slot: Slot, over: int) -> Slot:
    """A box that is so much too low with that much less below its line, which stays where it is, as far as that has room.

    Where the line stands at its foot it rises by that, and the box ends there and is no higher: nothing above has to make room.
    """
    line = round(TALL_LINE * slot.levels[0].size * EMU_PER_POINT) + slot.insets.top + slot.insets.bottom
    above = over if slot.anchor == "ctr" else 0
    if over <= 0 or slot.frame.h - above - over < line:
        return slot
    return changed(slot, frame=Frame(slot.frame.x, slot.frame.y + above, slot.frame.w, slot.frame.h - above - over))


def _tall_enough(how: Laid, slot: Slot, faces: Faces) -> Slot:
    """A footer or number as high as a line of its type, with the room around it."""
    needed = lines_high(slot.levels[0], 1, faces) + slot.insets.top + slot.insets.bottom
    more = needed - slot.frame.h
    if more <= 0 or slot.tie is None:
        return slot
    grown = changed(slot.frame, y=slot.frame.y - more // 2, h=needed)
    return changed(slot, frame=grown, tie=changed(slot.tie, placed=True))


def digits_wide(level: Level) -> int:
    """The room (EMU of the page) that three digits need across."""
    return round(DIGITS * level.size * EMU_PER_POINT)


def _wide_enough(how: Laid, slot: Slot) -> Slot:
    """The number, with room for three digits on its line: that beside it in its box, else that beside its box."""
    digits = digits_wide(slot.levels[0])
    needed = digits + slot.insets.left + slot.insets.right
    more = needed - slot.frame.w
    if more <= 0 or slot.tie is None:
        return slot
    if slot.frame.w >= digits:
        return _closer(slot, slot.tie, more)
    left = {"l": 0, "ctr": more // 2, "r": more}[slot.levels[0].align]
    frame = _within(how, how.frame(Frame(slot.frame.x - left, slot.frame.y, needed, slot.frame.h)))
    return changed(slot, frame=how.back(frame), tie=changed(slot.tie, placed=True))


def _closer(slot: Slot, tie: Tie, more: int) -> Slot:
    """The number with so much less room beside it in its box, first on the side where its line ends last."""
    given = slot.insets
    left = min(given.left, {"l": max(more - given.right, 0), "ctr": more // 2, "r": more}[slot.levels[0].align])
    insets = changed(given, left=given.left - left, right=max(given.right - (more - left), 0))
    return changed(slot, insets=insets, tie=changed(tie, styled=True))


def _within(how: Laid, frame: Frame) -> Frame:
    """A box moved to where printers leave its sides, as wide as it is."""
    least = how.emu(EDGE)
    return changed(frame, x=max(least, min(frame.x, how.width - least - frame.w)))
