"""What a template's cover has no placeholder for, all of it below the title, where need be closer and below a lower subtitle, or above."""

from collections.abc import Iterator

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import GAP, NARROW, STAMP, above, below
from claimdeck.mapping.covers.needed import close, for_width, high, lines, stacked, usual
from claimdeck.mapping.covers.scattered import scattered
from claimdeck.mapping.covers.subtitles import LOWER, LOWEST, lifted, lowered, raised
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

TIGHT = 0.06
"""Room in inches of the design between what stands below each other where room is short."""
NARROWEST, ROOMY = 4.5, 7.5
"""The widths in inches of the design to which sources are narrowed beside something drawn, and from which on they take no more lines."""


def placed(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """What is there and is missing; None where there is no room for it."""
    found = _found_below(brand, sheet, missing, there)
    fits = next((slots for slots, roomy in found if roomy), None)
    if fits or (fits := next((slots for slots, _ in _found_below(brand, sheet, missing, there)), None)):
        return fits
    if apart := _apart(brand, sheet, close(brand, missing, there), there):
        return apart
    for wanted, gap in ((usual(brand, missing, there), GAP), (close(brand, missing, there), TIGHT)):
        if box := above(brand, sheet, there, sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)):
            return (*there, *stacked(wanted, there, box, gap))
    return None


def _found_below(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> Iterator[tuple[tuple[Slot, ...], bool]]:
    """The ways in which it all stands below the title, the best first, and whether sources have room for their lines there."""
    for exact in (True, False):
        for slots, wanted, gap, least in _tries(brand, sheet, missing, there):
            high = sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)
            if box := below(brand, sheet, slots, high, least, exact=exact):
                taller = _taller(brand, sheet, slots, wanted, box, exact=exact)
                yield (*slots, *stacked(*(taller or (wanted, slots, box)), gap)), taller is not None


def _taller(
    brand: Brand, sheet: Sheet, there: tuple[Slot, ...], wanted: list[Slot], box: Frame, *, exact: bool
) -> tuple[list[Slot], tuple[Slot, ...], Frame] | None:
    """What stands in a narrow box, its sources with room for one more line; None where there is none."""
    level = next((slot.levels[0] for slot in wanted if slot.idx == CITATIONS), None)
    if box.w >= inches(ROOMY) or level is None:
        return wanted, there, box
    more = lines_high(level, 1, brand.faces)
    taller = [changed(slot, frame=changed(slot.frame, h=slot.frame.h + more)) if slot.idx == CITATIONS else slot for slot in wanted]
    found = below(brand, sheet, there, box.h + more, box.w / EMU_PER_INCH, exact=exact)
    return (taller, there, found) if found and found.w >= box.w else None


def _apart(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """The sources alone at the foot, the rest together or one by one wherever it finds room."""
    sources, rest = ([slot for slot in missing if (slot.idx == CITATIONS) is small] for small in (True, False))
    foot = below(brand, sheet, there, sources[0].frame.h, STAMP) if sources and rest else None
    if foot is None:
        return None
    tries = ((taller, below(brand, sheet, there, high(taller), STAMP)) for taller in for_width(brand, sources, foot))
    wanted, box = next(((taller, higher) for taller, higher in tries if higher), (sources, foot))
    stands = (*there, *stacked(wanted, there, box, GAP))
    return scattered(brand, sheet, [rest], stands) or scattered(brand, sheet, [[slot] for slot in rest], stands)


def _tries(
    brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]
) -> Iterator[tuple[tuple[Slot, ...], list[Slot], float, float]]:
    """What stands there, what is to stand below it, the room between, and the least width (inches of the design): ever less."""
    roomy, tight = usual(brand, missing, there), close(brand, missing, there)
    taller = [changed(slot, frame=changed(slot.frame, h=lines(brand, slot, inches(NARROWEST)))) for slot in missing]
    lower, lowest = lowered(brand, there, LOWER), lowered(brand, there, LOWEST)
    yield there, roomy, GAP, NARROW
    yield there, tight, TIGHT, NARROW
    yield lower, roomy, GAP, NARROW
    yield lower, tight, TIGHT, NARROW
    yield lower, taller, TIGHT, NARROWEST
    for slots in (raised(brand, sheet, lower), lowest, raised(brand, sheet, lowest), *lifted(brand, sheet, lower)):
        if slots is not there:
            yield slots, tight, TIGHT, NARROW
    yield lower, [slot for slot in tight if slot.idx != TOPIC], TIGHT, NARROW
