"""Beds of words below each other: one where they stand close, and on a cover, which is to look made at one go, one panel for all."""

from collections.abc import Iterable

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.model.colour import Colour
from claimdeck.model.layout import Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Insets
from claimdeck.model.units import EMU_PER_POINT, inches

FACTS = 14
NEAR, APART = 0.2, 1.2
"""How near below each other (inches of the design) beds are joined, and on what opens a talk."""
PADDED, LINE = 0.17, 1.2
"""The room in inches of the design beside and above the words of a panel, and the height in em of a line of them that is set solid."""
COVER = (TOPIC, FACTS)
"""What a cover's slide draws right below each other."""
SMALL_PRINT = (FACTS, CITATIONS)
"""What it says in few small words below these."""


def lone_beds(slots: tuple[Slot, ...]) -> tuple[int, ...]:
    """What of a cover is drawn without a bed right beside something that has one: a bar behind one line of several looks like a fault."""
    both = [slot for slot in slots if slot.idx in COVER and slot.drawn]
    bedded = [slot for slot in both if slot.fill]
    return tuple(slot.idx for slot in both if not slot.fill for one in bedded if _is_near(slot.frame, one.frame))


def _is_near(one: Frame, other: Frame) -> bool:
    return max(one.y, other.y) - min(one.bottom, other.bottom) <= inches(NEAR)


FAR = 10**9
"""So far (EMU) no slide reaches."""


def joined(
    slots: tuple[Slot, ...], before: tuple[Slot, ...], *, opens: bool, sides: tuple[int, int] = (0, FAR), panels: Iterable[Frame] = ()
) -> tuple[Slot, ...]:
    """Boxes that got beds and stand right below each other, each down to the next: one bed, no stripes.

    What opens a talk has one panel, which begins and ends at these `sides` (EMU of the page) where its words leave room for that, and
    in line with the template's own `panels` where its boxes do.
    """
    drawn = [slot for slot, was in zip(slots, before, strict=True) if slot.fill and not was.fill]
    tied = [slot for slot in slots if slot.tie and slot.tie.bed and slot.role in (Role.SUBTITLE, Role.BODY)]
    if opens and (tied or drawn):
        group = _below_each_other([*tied, *drawn])
        sides = _in_line(group, sides, tuple(panels))
        tone = _tone(max(group, key=lambda one: one.frame.w * one.frame.h))
        slots = tuple(_toned(_of_one_panel(slot, group, sides), *tone) if slot in group else slot for slot in slots)
    bedded = [slot for slot, was in zip(slots, before, strict=True) if slot.fill and not was.fill]
    return tuple(_down_to_next(slot, bedded) if slot in bedded else slot for slot in slots)


def _in_line(group: list[Slot], sides: tuple[int, int], panels: tuple[Frame, ...]) -> tuple[int, int]:
    """The sides no farther apart than the boxes where something of the template begins or ends exactly there."""
    left, right = min(one.frame.x for one in group), max(one.frame.right for one in group)
    begins = any(abs(one.x - left) <= EMU_PER_POINT for one in panels)
    ends = any(abs(one.right - right) <= EMU_PER_POINT for one in panels)
    return max(sides[0], left) if begins else sides[0], min(sides[1], right) if ends else sides[1]


def _below_each_other(bedded: list[Slot]) -> list[Slot]:
    """The first of them and those that follow it closely enough."""
    first, *others = sorted(bedded, key=lambda one: one.frame.y)
    group = [first]
    for one in others:
        last = group[-1].frame
        if one.frame.y < last.bottom or one.frame.y - last.bottom > inches(APART) or one.frame.x >= last.right or last.x >= one.frame.right:
            break
        group.append(one)
    return group


def _tone(slot: Slot) -> tuple[Colour | None, Colour]:
    """The ink and the paper of something on a bed."""
    if slot.tie and slot.tie.bed:
        return slot.tie.ink, slot.tie.bed
    assert slot.fill is not None, "what is drawn on a bed is filled"
    return slot.levels[0].colour, slot.fill.colour


def _toned(slot: Slot, ink: Colour | None, paper: Colour) -> Slot:
    """The same bed in one tone with the others of its panel, however dark it is behind each."""
    if ink is None or _tone(slot)[1] == paper:
        return slot
    if slot.tie:
        return changed(slot, tie=changed(slot.tie, ink=ink, bed=paper))
    return changed(slot, fill=Fill(paper), levels=tuple(changed(level, colour=ink) for level in slot.levels))


def _of_one_panel(slot: Slot, group: list[Slot], sides: tuple[int, int]) -> Slot:
    """A box as wide as the widest, down to where the next begins; its words stay, but those of the first stand off its edge."""
    frame, (least, most), beside = slot.frame, sides, inches(PADDED)
    begin, end = min(one.frame.x + one.insets.left for one in group), max(one.frame.right - one.insets.right for one in group)
    left = min(max(min(begin - beside, *(one.frame.x for one in group)), least), begin)
    right = max(min(max(end + beside, *(one.frame.right for one in group)), most), end)
    bottom = min((one.frame.y for one in group if one.frame.y > frame.y), default=frame.bottom)
    room = slot.insets
    room = Insets(room.left + frame.x - left, room.top, room.right + right - frame.right, room.bottom + bottom - frame.bottom)
    room = _off_top(room, slot, bottom - frame.y) if frame.y == min(one.frame.y for one in group) else room
    tie = changed(slot.tie, placed=True, styled=True) if slot.tie else None
    return changed(slot, frame=Frame(left, frame.y, right - left, bottom - frame.y), insets=room, tie=tie)


def _off_top(room: Insets, slot: Slot, high: int) -> Insets:
    """Room above the words that begin a panel, where two lines of them still have theirs."""
    level = slot.levels[0]
    lines = round(2 * LINE * level.size * level.spacing / 100 * EMU_PER_POINT)
    return changed(room, top=max(room.top, inches(PADDED))) if slot.anchor == "t" and high - inches(PADDED) - room.bottom >= lines else room


def _down_to_next(slot: Slot, bedded: list[Slot]) -> Slot:
    frame, near = slot.frame, inches(NEAR)
    below = [one.frame.y for one in bedded if one.frame.x == frame.x and one.frame.w == frame.w and frame.y < one.frame.y]
    more = min(below, default=frame.bottom) - frame.bottom
    if not 0 < more <= near:
        return slot
    insets = changed(slot.insets, bottom=slot.insets.bottom + more)
    return changed(slot, frame=changed(frame, h=frame.h + more), insets=insets)
