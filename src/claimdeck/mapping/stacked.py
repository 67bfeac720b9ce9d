"""What a template's cover has no placeholder for: audience, code and sources where there is room below the title, the stamp in a corner."""

from collections.abc import Iterator
from math import ceil
from typing import Literal

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.clothes import is_ground
from claimdeck.mapping.headed import laid_of
from claimdeck.mapping.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring, Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

SUBTITLE, FACTS = 1, 14
ORDER = (SUBTITLE, TOPIC, FACTS, CITATIONS)
"""What stands below each other, from the top."""
FIRST = (SUBTITLE, FACTS, CITATIONS, TOPIC)
"""What is placed first where there is no room for all."""
USUAL_LINES = 2
FEW_LINES, MOST_LINES = 2, 3
"""Lines that a subtitle keeps room for, at its usual size and at its least, where its box gives way."""
GAP, TIGHT = 0.125, 0.06
"""Room in inches of the design between what stands below each other, and where room is short."""
SIDES, FOOT = 25, 30
"""The parts of the slide's width and height that stay free at its sides, and at its foot."""
HEAD = 0.31
"""How near (inches, on a slide 7.5 inches high) something may come to the slide's upper edge."""
STAMP = 3.6
"""The width in inches of the design that draft stamp and tags need."""
STRIPES = 24
"""As how many level stripes something slanted is seen."""
NARROW, NARROWEST, ROOMY = 6.0, 4.5, 7.5
"""The widths in inches of the design in which sources take their usual lines, and to which they are narrowed beside something drawn; and
from which on they surely take no more."""


def with_facts(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What is there with what it has no placeholder for: below it, where need be closer and below a lower subtitle, else above it."""
    has = {slot.idx for slot in there}
    missing = [slot for idx in ORDER if idx not in has for slot in layout.slots if slot.idx == idx]
    if not missing:
        return there
    calm = _placed(brand, sheet, missing, there) if sheet.shown else None
    return calm or _placed(brand, changed(sheet, shown=()), missing, there) or _some(brand, sheet, missing, there)


def _placed(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """What is there and is missing; None where there is no room for it."""
    for slots, wanted, gap, least in _tries(brand, missing, there):
        high = sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)
        if box := below(brand, sheet, slots, high, least):
            return (*slots, *_stacked(*_taller(brand, sheet, slots, wanted, box), gap))
    close, missing = _close(brand, missing, there), _usual(brand, missing, there)
    high = sum(slot.frame.h for slot in missing) + inches(GAP) * (len(missing) - 1)
    box = above(brand, sheet, there, high)
    return (*there, *_stacked(missing, there, box, GAP)) if box else _apart(brand, sheet, close, there)


def _taller(
    brand: Brand, sheet: Sheet, there: tuple[Slot, ...], wanted: list[Slot], box: Frame
) -> tuple[list[Slot], tuple[Slot, ...], Frame]:
    """What stands in a narrow box, its sources with room for one more line where there is some."""
    if box.w >= inches(ROOMY):
        return wanted, there, box
    level = next((slot.levels[0] for slot in wanted if slot.idx == CITATIONS), None)
    more = lines_high(level, 1, brand.faces) if level else 0
    taller = [changed(slot, frame=changed(slot.frame, h=slot.frame.h + more)) if slot.idx == CITATIONS else slot for slot in wanted]
    found = below(brand, sheet, there, box.h + more, box.w / EMU_PER_INCH)
    return (taller, there, found) if found and found.w >= box.w else (wanted, there, box)


def _apart(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """The sources alone at the foot, the rest together or one by one wherever it finds room."""
    sources, rest = ([slot for slot in missing if (slot.idx == CITATIONS) is small] for small in (True, False))
    foot = below(brand, sheet, there, sources[0].frame.h, STAMP) if sources and rest else None
    if foot is None:
        return None
    stands = (*there, *_stacked(sources, there, foot, GAP))
    return _scattered(brand, sheet, [rest], stands) or _scattered(brand, sheet, [[slot] for slot in rest], stands)


def _some(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """As much of what is missing as finds room, the most telling first."""
    for slot in sorted(_close(brand, missing, there), key=lambda one: FIRST.index(one.idx)):
        there = _scattered(brand, sheet, [[slot]], there) or there
    return there


def _scattered(brand: Brand, sheet: Sheet, groups: list[list[Slot]], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    for group in groups:
        box = above(brand, sheet, there, sum(slot.frame.h for slot in group) + inches(GAP) * (len(group) - 1), STAMP)
        if box is None:
            return None
        there = (*there, *_stacked(group, there, box, GAP))
    return there


def _tries(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> Iterator[tuple[tuple[Slot, ...], list[Slot], float, float]]:
    """What stands there, what is to stand below it, the room between, and the least width (inches of the design): ever less."""
    usual, close = _usual(brand, missing, there), _close(brand, missing, there)
    taller = [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, inches(NARROWEST)))) for slot in missing]
    lower = tuple(_lower(brand, slot) if slot.idx == SUBTITLE else slot for slot in there)
    yield there, usual, GAP, NARROW
    yield there, close, TIGHT, NARROW
    yield lower, usual, GAP, NARROW
    yield lower, close, TIGHT, NARROW
    yield lower, taller, TIGHT, NARROWEST
    yield lower, [slot for slot in close if slot.idx != TOPIC], TIGHT, NARROW


def _close(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as their lines need in the title's column."""
    _, left, right = _column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, right - left))) for slot in missing]


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
        most = None if slot.idx == CITATIONS else slot.most_lines  # in a narrow box they take more lines than usual
        yield changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, most_lines=most, drawn=True)
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
    clear = next((box for box in boxes if least >= NARROW and not any(box.meets(one) for one in taken)), None)
    return clear or _narrower(places, Frame(left, 0, right - left, high), taken, _aligned(there), inches(least))


def above(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float = NARROW) -> Frame | None:
    """The same anywhere below the title's end, at best below the subtitle, else above it."""
    how = laid_of(brand)
    start, left, right = _column(how, there)
    whole, step = _whole(how), inches(GAP)
    under = max((slot.frame.bottom for slot in there if slot.idx == SUBTITLE), default=start.bottom)
    first, last, highest = (
        start.bottom + step,
        whole.bottom - whole.h // FOOT - high,
        whole.y + round(HEAD * how.share * EMU_PER_INCH / how.scale),
    )
    places = (range(under + step, last, step), range(first, under, step), range(start.y - high - 2 * step, highest, -step))
    taken, box = _taken(how, sheet, there), Frame(left, 0, right - left, high)
    found = (_narrower(rows, box, taken, _aligned(there), min(inches(least), right - left)) for rows in places)
    return next((one for one in found if one), None)


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
    """Where something stands, is drawn, or shown by pictures; of a group that covers the slide, its parts, of what is slanted, stripes."""
    art = (one for whole in sheet.art for one in (whole.drawn if is_ground(how, whole.frame) else (whole,)))
    seen = (one for one in art if not (one.hidden or (one.through and sheet.shown)))
    drawn = (stripe for one in seen if not is_ground(how, one.frame) for stripe in (stripes(one.edges) if one.edges else (one.frame,)))
    return [*(slot.frame for slot in there if slot.role is not Role.PICTURE), *(how.back(one) for one in (*drawn, *sheet.shown))]


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
    return _corner(brand, sheet, there, row) or (_corner(brand, changed(sheet, shown=()), there, row) if sheet.shown else None)


def _corner(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], row: Frame) -> Frame | None:
    """The same, clear of what pictures show."""
    how, step = laid_of(brand), inches(GAP)
    whole, right = _whole(how), min(row.right, _whole(how).right - _whole(how).w // SIDES)
    first, taken = whole.y + whole.h // FOOT, _taken(how, sheet, there)
    title = _title(there)
    middle = title.frame.y if title else first
    lowest = whole.bottom - whole.h // FOOT - row.h
    places = [*range(first, max(middle - row.h, first), step), *range(lowest, max(middle, first), -step)]
    boxes = (Frame(right - inches(STAMP), y, inches(STAMP), row.h) for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
