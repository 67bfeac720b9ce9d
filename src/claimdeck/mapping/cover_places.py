"""Where there is room on a template's cover: below its title or above it, beside what is drawn there, in a corner."""

from collections.abc import Iterator
from typing import Literal

from claimdeck.mapping.clothes import is_ground
from claimdeck.mapping.headed import laid_of
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring, Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

SUBTITLE = 1
GAP = 0.125
"""Room in inches of the design between what stands below each other."""
SIDES, FOOT = 25, 30
"""The parts of the slide's width and height that stay free at its sides, and at its foot."""
HEAD = 0.31
"""How near (inches, on a slide 7.5 inches high) something may come to the slide's upper edge."""
STAMP = 3.6
"""The width in inches of the design that draft stamp and tags need."""
STRIPES = 24
"""As how many level stripes something slanted is seen."""
NARROW = 6.0
"""The width in inches of the design in which sources take their usual lines."""


def alignment(there: tuple[Slot, ...]) -> Literal["l", "ctr", "r"]:
    """How the title is aligned, and so all that stands below it."""
    title = title_of(there)
    return title.levels[0].align if title else "l"


def title_of(there: tuple[Slot, ...]) -> Slot | None:
    """The title among what stands on a cover."""
    return next((slot for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), None)


def below(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float) -> Frame | None:
    """A free box of that height (EMU of the page) at the foot, below the subtitle: as wide as the title, or narrower beside art."""
    how = laid_of(brand)
    start, left, right = column(how, there)
    whole, step = _whole(how), inches(GAP)
    top = max([start.bottom, *(slot.frame.bottom for slot in there if slot.idx == SUBTITLE and slot.frame.bottom < whole.bottom)])
    places = range(whole.bottom - whole.h // FOOT - high, top + step - 1, -step)
    taken = _taken(how, sheet, there)
    boxes = (Frame(left, y, right - left, high) for y in places)
    clear = next((box for box in boxes if least >= NARROW and not any(box.meets(one) for one in taken)), None)
    return clear or _narrower(places, Frame(left, 0, right - left, high), taken, alignment(there), inches(least))


def above(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float = NARROW) -> Frame | None:
    """The same anywhere below the title's end, at best below the subtitle, else above it."""
    how = laid_of(brand)
    start, left, right = column(how, there)
    whole, step = _whole(how), inches(GAP)
    under = max((slot.frame.bottom for slot in there if slot.idx == SUBTITLE), default=start.bottom)
    first, last, highest = (
        start.bottom + step,
        whole.bottom - whole.h // FOOT - high,
        whole.y + round(HEAD * how.share * EMU_PER_INCH / how.scale),
    )
    places = (range(under + step, last, step), range(first, under, step), range(start.y - high - 2 * step, highest, -step))
    taken, box = _taken(how, sheet, there), Frame(left, 0, right - left, high)
    found = (_narrower(rows, box, taken, alignment(there), min(inches(least), right - left)) for rows in places)
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


def column(how: Laid, there: tuple[Slot, ...]) -> tuple[Frame, int, int]:
    """The title, and from where to where its words stand, inside the slide's margins."""
    title, whole = title_of(there), _whole(how)
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
    title = title_of(there)
    middle = title.frame.y if title else first
    lowest = whole.bottom - whole.h // FOOT - row.h
    places = [*range(first, max(middle - row.h, first), step), *range(lowest, max(middle, first), -step)]
    boxes = (Frame(right - inches(STAMP), y, inches(STAMP), row.h) for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
