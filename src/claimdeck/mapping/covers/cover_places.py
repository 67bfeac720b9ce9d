"""Where there is room on a template's cover: below its title or above it, beside what is drawn there, in a corner."""

from typing import Literal

from claimdeck.mapping.covers.in_the_way import is_clear, taken_on
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
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
AIR = 0.15
"""The room in inches of the design beside what is drawn."""
ASIDE = 0.25
"""How much further to the left (inches of the design) these are tried at a time."""
LOWER = 0.15
"""The share of the slide's height from which on a box is much lower than another."""
NARROW = 6.0
"""The width in inches of the design in which sources take their usual lines."""


def alignment(there: tuple[Slot, ...]) -> Literal["l", "ctr", "r"]:
    """How the title is aligned, and so all that stands below it."""
    title = title_of(there)
    return title.levels[0].align if title else "l"


def title_of(there: tuple[Slot, ...]) -> Slot | None:
    """The title among what stands on a cover."""
    return next((slot for slot in there if slot.role in (Role.TITLE, Role.COVER_TITLE)), None)


def below(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float, *, exact: bool = True) -> Frame | None:
    """A free box of that height (EMU of the page) at the foot, below the subtitle: as wide as the title, or narrower beside art.

    Unless it is `exact` its lines may begin (or end) elsewhere than the title's.
    """
    how = laid_of(brand)
    start, left, right = column(how, there)
    whole, step = whole_of(how), inches(GAP)
    top = max([start.bottom, *(slot.frame.bottom for slot in there if slot.idx == SUBTITLE and slot.frame.bottom < whole.bottom)])
    places = range(whole.bottom - whole.h // FOOT - high, top + step - 1, -step)
    taken = taken_on(how, sheet, there)
    boxes = (Frame(left, y, right - left, high) for y in places)
    clear = next((box for box in boxes if least >= NARROW and not any(box.meets(one) for one in taken)), None)
    narrower = _narrower(places, Frame(left, 0, right - left, high), taken, alignment(there), inches(least), exact=exact)
    return narrower if clear is None or (narrower and _is_lower(how, narrower, clear)) else clear


def _is_lower(how: Laid, one: Frame, other: Frame) -> bool:
    """Whether a box is so much nearer to the foot, where such words usually stand, that it may be narrower."""
    return one.y - other.y > LOWER * whole_of(how).h and one.w >= other.w // 2 and one.x == other.x


def above(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], high: int, least: float = NARROW) -> Frame | None:
    """The same anywhere below the title's end, at best below the subtitle, else above it."""
    how = laid_of(brand)
    start, left, right = column(how, there)
    whole, step = whole_of(how), inches(GAP)
    under = max((slot.frame.bottom for slot in there if slot.idx == SUBTITLE), default=start.bottom)
    first, last, highest = (
        start.bottom + step,
        whole.bottom - whole.h // FOOT - high,
        whole.y + round(HEAD * how.share * EMU_PER_INCH / how.scale),
    )
    places = (range(under + step, last, step), range(first, under, step), range(start.y - high - 2 * step, highest, -step))
    taken, box = taken_on(how, sheet, there), Frame(left, 0, right - left, high)
    least_wide, tries = min(inches(least), right - left), ((rows, exact) for rows in places for exact in (True, False))
    found = (_narrower(rows, box, taken, alignment(there), least_wide, exact=exact) for rows, exact in tries)
    return next((one for one in found if one), None)


def _narrower(places: range, box: Frame, taken: list[Frame], aligned: str, least: int, *, exact: bool = True) -> Frame | None:
    """The first place where a box is free between what is drawn at its sides; where its lines are aligned it stays, if `exact`."""
    for y in places:
        here = changed(box, y=y)
        near, far = _airy(here, *_gap(here, [one for one in taken if here.meets(one)], aligned, exact=exact), least)
        if far - near >= least:
            return Frame(near, y, far - near, box.h)
    return None


def _airy(box: Frame, near: int, far: int, least: int) -> tuple[int, int]:
    """The same with some air beside what is drawn at its sides, where it stays wide enough."""
    airy = near + (inches(AIR) if near > box.x else 0), far - (inches(AIR) if far < box.right else 0)
    return airy if airy[1] - airy[0] >= least else (near, far)


def _gap(box: Frame, beside: list[Frame], aligned: str, *, exact: bool) -> tuple[int, int]:
    """From where to where a row is free between what is drawn there: in the middle, where lines begin or end, else where it is widest."""
    starts, ends = (box.x, *(one.right for one in beside)), (*(one.x for one in beside), box.right)
    gaps = [(near, min(far for far in ends if far >= near)) for near in starts if box.x <= near <= box.right]
    gaps = [(near, far) for near, far in gaps if not any(one.x <= near < one.right for one in beside)]
    if aligned == "ctr":
        middle = box.x + box.right
        gaps = [(max(near, middle - far), min(far, middle - near)) for near, far in gaps if 2 * near < middle < 2 * far]
    elif exact:
        gaps = [(near, far) for near, far in gaps if (near == box.x if aligned == "l" else far == box.right)]
    return max(gaps, key=lambda gap: gap[1] - gap[0], default=(0, 0))


def column(how: Laid, there: tuple[Slot, ...]) -> tuple[Frame, int, int]:
    """The title, and from where to where its words stand, inside the slide's margins."""
    title, whole = title_of(there), whole_of(how)
    start = title.frame if title else Frame(inches(0.667), inches(3), inches(8), 0)
    left, right = (title.insets.left, title.insets.right) if title else (0, 0)
    return start, max(start.x + left, whole.x + whole.w // SIDES), min(start.right - right, whole.right - whole.w // SIDES)


def whole_of(how: Laid) -> Frame:
    """The whole slide, on the page."""
    return how.back(Frame(0, 0, how.width, how.height))


def corner(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], row: Frame, *, hidden: bool) -> Frame | None:
    """Where draft stamp and tags stand on a cover: at the right, above everything where that is free, else below, else in between, and
    further to the left where something is drawn all along the right.

    None where there is no such place, and where the row's end is as good: not `hidden` by the heading, and nothing stands there.
    """
    end = end_of(row)
    others = tuple(slot for slot in there if slot is not title_of(there))  # it ends below the row, or grew into the room above its words
    if not hidden and is_clear(brand, sheet, others, end, Frame(0, 0, 0, 0)):
        return None
    return _corner(brand, sheet, there, row) or (_corner(brand, changed(sheet, shown=()), there, row) if sheet.shown else None)


def end_of(row: Frame) -> Frame:
    """The end of a row, as wide as draft stamp and tags."""
    return changed(row, x=row.right - inches(STAMP), w=inches(STAMP))


def _corner(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], row: Frame) -> Frame | None:
    """The same, clear of what pictures show."""
    how, step = laid_of(brand), inches(GAP)
    whole, right = whole_of(how), min(row.right, whole_of(how).right - whole_of(how).w // SIDES)
    first, taken = whole.y + whole.h // FOOT, taken_on(how, sheet, there)
    title = title_of(there)
    middle = title.frame.y if title else first
    lowest = whole.bottom - whole.h // FOOT - row.h
    places = [*range(first, max(middle - row.h, first), step), *range(lowest, max(middle, first), -step)]
    lefts = range(right - inches(STAMP), min(row.x, right - inches(STAMP)) - 1, -inches(ASIDE))
    boxes = (Frame(x, y, inches(STAMP), row.h) for x in lefts for y in places)
    return next((box for box in boxes if not any(box.meets(one) for one in taken)), None)
