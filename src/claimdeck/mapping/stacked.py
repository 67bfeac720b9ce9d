"""What a template's cover has no placeholder for: audience, code and sources where there is room below the title, the stamp in a corner."""

from collections.abc import Iterator
from math import ceil
from typing import Literal

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.clothes import is_ground, lines_high
from claimdeck.mapping.headed import laid_of
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring, Sheet
from claimdeck.model.units import inches

SUBTITLE, FACTS = 1, 14
ORDER = (SUBTITLE, TOPIC, FACTS, CITATIONS)
"""What stands below each other, from the top."""
USUAL_LINES = 2
FEW_LINES, MOST_LINES = 2, 3
"""Lines that a subtitle keeps room for, at its usual size and at its least, where its box gives way."""
GAP, TIGHT = 0.125, 0.06
"""Room in inches of the design between what stands below each other, and where room is short."""
SIDES, FOOT = 25, 30
"""The parts of the slide's width and height that stay free at its sides, and at its foot."""
STAMP = 3.6
"""The width in inches of the design that draft stamp and tags need."""
STRIPES = 24
"""As how many level stripes something slanted is seen."""
NARROW, NARROWEST = 6.0, 4.5
"""The widths in inches of the design in which sources take their usual lines, and to which they are narrowed beside something drawn."""


def with_facts(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What is there with what it has no placeholder for: below it, where need be closer and below a lower subtitle, else above it."""
    has = {slot.idx for slot in there}
    missing = [slot for idx in ORDER if idx not in has for slot in layout.slots if slot.idx == idx]
    for slots, wanted, gap, least in _tries(brand, missing, there) if missing else ():
        high = sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)
        if box := below(brand, sheet, slots, high, least):
            return (*slots, *_stacked(wanted, slots, box, gap))
    missing = _usual(brand, missing, there)
    high = sum(slot.frame.h for slot in missing) + inches(GAP) * (len(missing) - 1)
    box = above(brand, sheet, there, high) if missing else None
    return (*there, *_stacked(missing, there, box, GAP)) if box else there


def _tries(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> Iterator[tuple[tuple[Slot, ...], list[Slot], float, float]]:
    """What stands there, what is to stand below it, the room between, and the least width (inches of the design): ever less."""
    _, left, right = _column(laid_of(brand), there)
    high = {slot.idx: _lines(brand, slot, right - left) for slot in missing}
    usual = _usual(brand, missing, there)
    close = [changed(slot, frame=changed(slot.frame, h=high[slot.idx])) for slot in missing]
    taller = [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, inches(NARROWEST)))) for slot in missing]
    lower = tuple(_lower(brand, slot) if slot.idx == SUBTITLE else slot for slot in there)
    yield there, usual, GAP, NARROW
    yield there, close, TIGHT, NARROW
    yield lower, usual, GAP, NARROW
    yield lower, close, TIGHT, NARROW
    yield lower, taller, TIGHT, NARROWEST
    yield lower, [slot for slot in close if slot.idx != TOPIC], TIGHT, NARROW


def _usual(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as they were designed, or as their lines need in the title's column."""
    _, left, right = _column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, _lines(brand, slot, right - left)))) for slot in missing]


def _lower(brand: Brand, slot: Slot) -> Slot:
    """A subtitle's box with room for its usual lines only; words that stood lower in it begin at its top."""
    level = slot.levels[0]
    high = max(
        lines_high(changed(level, floor=level.size), FEW_LINES, brand.faces), lines_high(level, MOST_LINES, brand.faces)
    ) + slot.insets.top + slot.insets.bottom  # fmt: skip
    if slot.tie is None or high >= slot.frame.h or slot.anchor == "b":
        return slot
    return changed(slot, frame=changed(slot.frame, h=high), tie=changed(slot.tie, placed=True, styled=True))


def _lines(brand: Brand, slot: Slot, wide: int) -> int:
    """The height of as many lines as there usually are, of sources in a narrow column more: type may be larger than it was designed."""
    level, lines = slot.levels[0], min(slot.most_lines or USUAL_LINES, USUAL_LINES)
    lines += max(0, ceil(lines * inches(NARROW) / max(wide, 1)) - 1) if slot.idx == CITATIONS and wide < inches(NARROW) else 0
    return lines_high(changed(level, floor=laid_of(brand).at_least(level.size, level.floor)), lines, brand.faces)


def _stacked(wanted: list[Slot], there: tuple[Slot, ...], box: Frame, gap: float) -> Iterator[Slot]:
    """Below each other in a box, aligned as the title is."""
    y, aligned = box.y, _aligned(there)
    for slot in wanted:
        levels = tuple(changed(level, align=aligned) for level in slot.levels)
        yield changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, drawn=True)
        y += slot.frame.h + inches(gap)


def _aligned(there: tuple[Slot, ...]) -> Literal["l", "ctr", "r"]:
    title = _title(there)
    return title.levels[0].align if title else "l"


def _title(there: tuple[Slot, ...]) -> Slot | None:
    return next((slot for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), None)


def below(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float) -> Frame | None:
    """A free box of that height (EMU of the page) at the foot, below the subtitle: as wide as the title, or narrower beside art."""
    how = laid_of(brand)
    start, left, right = _column(how, there)
    whole, step = _whole(how), inches(GAP)
    top = max([start.bottom, *(slot.frame.bottom for slot in there if slot.idx == SUBTITLE and slot.frame.bottom < whole.bottom)])
    places = range(whole.bottom - whole.h // FOOT - high, top + step - 1, -step)
    taken = _taken(how, sheet, there)
    boxes = (Frame(left, y, right - left, high) for y in places)
    clear = next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
    return clear or _narrower(places, Frame(left, 0, right - left, high), taken, _aligned(there), inches(least))


def above(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int) -> Frame | None:
    """The same anywhere below the title's end, else above it."""
    how = laid_of(brand)
    start, left, right = _column(how, there)
    whole, step = _whole(how), inches(GAP)
    places = [*range(start.bottom + step, whole.bottom - high, step), *range(start.y - high - step, whole.y + whole.h // FOOT, -step)]
    taken = _taken(how, sheet, there)
    boxes = (Frame(left, y, right - left, high) for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)


def _narrower(places: range, box: Frame, taken: list[Frame], aligned: str, least: int) -> Frame | None:
    """The first place where a box is free between what is drawn at its sides; one in the middle stays there."""
    middle = (box.x + box.right) // 2
    for y in places:
        beside = [one for one in taken if one.meets(changed(box, y=y))]
        near = max([box.x, *(one.right for one in beside if one.x + one.w // 2 < middle)])
        far = min([box.right, *(one.x for one in beside if one.x + one.w // 2 >= middle)])
        if aligned == "ctr":
            near, far = max(near, 2 * middle - far), min(far, 2 * middle - near)
        if far - near >= least:
            return Frame(near, y, far - near, box.h)
    return None


def _column(how: Laid, there: tuple[Slot, ...]) -> tuple[Frame, int, int]:
    """The title, and from where to where its words stand, inside the slide's margins."""
    title, whole = _title(there), _whole(how)
    start = title.frame if title else Frame(inches(0.667), inches(3), inches(8), 0)
    left, right = (title.insets.left, title.insets.right) if title else (0, 0)
    return start, max(start.x + left, whole.x + whole.w // SIDES), min(start.right - right, whole.right - whole.w // SIDES)


def _whole(how: Laid) -> Frame:
    return how.back(Frame(0, 0, how.width, how.height))


def _taken(how: Laid, sheet: Sheet, there: tuple[Slot, ...]) -> list[Frame]:
    """Where something stands or is drawn; of a group that covers the slide, its parts, and of what is slanted, stripes."""
    art = (one for whole in sheet.art for one in (whole.drawn if is_ground(how, whole.frame) else (whole,)) if not one.hidden)
    drawn = (stripe for one in art if not is_ground(how, one.frame) for stripe in (stripes(one.edges) if one.edges else (one.frame,)))
    return [*(slot.frame for slot in there if slot.role is not Role.PICTURE), *(how.back(one) for one in drawn)]


def stripes(rings: tuple[Ring, ...]) -> Iterator[Frame]:
    """What is within rings, as level stripes."""
    sides = [(start, end) for ring in rings for start, end in zip(ring, (*ring[1:], ring[0]), strict=True)]
    top, bottom = min(y for ring in rings for _, y in ring), max(y for ring in rings for _, y in ring)
    high = max(1, (bottom - top) // STRIPES)
    for y in range(top, bottom, high):
        across = [x for start, end in sides for x in _crossed(start, end, y, y + high)]
        if across:
            yield Frame(min(across), y, max(across) - min(across), high)


def _crossed(start: tuple[int, int], end: tuple[int, int], above: int, below: int) -> Iterator[int]:
    """Where a side enters and leaves a stripe."""
    (left, high), (right, low) = sorted((start, end), key=lambda one: one[1])
    if low >= above and high <= below:
        for y in (max(high, above), min(low, below)):
            yield left + (right - left) * (y - high) // (low - high) if low > high else left
            if low == high:
                yield right


def corner(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], row: Frame) -> Frame | None:
    """Where draft stamp and tags stand on a cover: at the right, above everything where that is free, else below, else in between."""
    how, step = laid_of(brand), inches(GAP)
    whole, right = _whole(how), min(row.right, _whole(how).right - _whole(how).w // SIDES)
    first, taken = whole.y + whole.h // FOOT, _taken(how, sheet, there)
    title = _title(there)
    middle = title.frame.y if title else first
    lowest = whole.bottom - whole.h // FOOT - row.h
    places = [*range(first, max(middle - row.h, first), step), *range(lowest, max(middle, first), -step)]
    boxes = (Frame(right - inches(STAMP), y, inches(STAMP), row.h) for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
