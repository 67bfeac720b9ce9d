"""What a template's cover has no placeholder for: audience, code and sources where there is room below the title."""

from collections.abc import Iterator
from math import ceil

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import GAP, NARROW, STAMP, SUBTITLE, above, alignment, below, column, title_of
from claimdeck.mapping.covers.subtitles import LOWER, LOWEST, lifted, lowered, raised
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

FACTS = 14
ORDER = (SUBTITLE, TOPIC, FACTS, CITATIONS)
"""What stands below each other, from the top."""
FIRST = (SUBTITLE, CITATIONS, FACTS, TOPIC)
"""What is placed first where there is no room for all: a marker needs its source."""
USUAL_LINES = 2
TIGHT = 0.06
"""Room in inches of the design between what stands below each other where room is short."""
NARROWEST, ROOMY = 4.5, 7.5
"""The widths in inches of the design to which sources are narrowed beside something drawn, and from which on they take no more lines."""


def with_facts(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What is there with what it has no placeholder for: below it, where need be closer and below a lower subtitle, else above it."""
    has = {slot.idx for slot in there}
    missing = [slot for idx in ORDER if idx not in has for slot in layout.slots if slot.idx == idx]
    if not missing:
        return there
    calm = _placed(brand, sheet, missing, there) if sheet.shown else None
    plain = changed(sheet, shown=())
    bare = changed(plain, art=tuple(one for one in sheet.art if not one.through))
    return calm or _placed(brand, plain, missing, there) or _some(brand, bare, missing, there)


def _placed(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """What is there and is missing; None where there is no room for it."""
    found = _found_below(brand, sheet, missing, there)
    fits = next((slots for slots, roomy in found if roomy), None)
    if fits or (fits := next((slots for slots, _ in _found_below(brand, sheet, missing, there)), None)):
        return fits
    if apart := _apart(brand, sheet, _close(brand, missing, there), there):
        return apart
    for wanted, gap in ((_usual(brand, missing, there), GAP), (_close(brand, missing, there), TIGHT)):
        if box := above(brand, sheet, there, sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)):
            return (*there, *_stacked(wanted, there, box, gap))
    return None


def _found_below(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> Iterator[tuple[tuple[Slot, ...], bool]]:
    """The ways in which it all stands below the title, the best first, and whether sources have room for their lines there."""
    for exact in (True, False):
        for slots, wanted, gap, least in _tries(brand, sheet, missing, there):
            high = sum(slot.frame.h for slot in wanted) + inches(gap) * (len(wanted) - 1)
            if box := below(brand, sheet, slots, high, least, exact=exact):
                taller = _taller(brand, sheet, slots, wanted, box, exact=exact)
                yield (*slots, *_stacked(*(taller or (wanted, slots, box)), gap)), taller is not None


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
    tries = ((taller, below(brand, sheet, there, _high(taller), STAMP)) for taller in _for_width(brand, sources, foot))
    wanted, box = next(((taller, higher) for taller, higher in tries if higher), (sources, foot))
    stands = (*there, *_stacked(wanted, there, box, GAP))
    return _scattered(brand, sheet, [rest], stands) or _scattered(brand, sheet, [[slot] for slot in rest], stands)


def _some(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """As much of what is missing as finds room, the most telling first."""
    before = there
    for slot in sorted(_close(brand, missing, there), key=lambda one: FIRST.index(one.idx)):
        there = _scattered(brand, sheet, [[slot]], there) or there
    return (*before, *_in_order(there[len(before) :], title_of(before)))


def _in_order(placed: tuple[Slot, ...], title: Slot | None) -> Iterator[Slot]:
    """What was placed one by one, what came to stand above the title read from the top like all else."""
    higher = sorted((slot for slot in placed if title and slot.frame.bottom <= title.frame.y), key=lambda one: ORDER.index(one.idx))
    y = min((slot.frame.y for slot in higher), default=0)
    yield from (slot for slot in placed if slot not in higher)
    for slot in higher:
        yield changed(slot, frame=changed(slot.frame, y=y))
        y += slot.frame.h + inches(GAP)


def _scattered(brand: Brand, sheet: Sheet, groups: list[list[Slot]], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    for group in groups:
        box = above(brand, sheet, there, _high(group), STAMP)
        if box is None:
            return None
        tries = ((taller, above(brand, sheet, there, _high(taller), STAMP)) for taller in _for_width(brand, group, box))
        wanted, box = next(((taller, higher) for taller, higher in tries if higher), (group, box))
        there = (*there, *_stacked(wanted, there, box, GAP))
    return there


def _high(group: list[Slot]) -> int:
    """How high boxes are below each other."""
    return sum(slot.frame.h for slot in group) + inches(GAP) * (len(group) - 1)


def _for_width(brand: Brand, group: list[Slot], box: Frame) -> Iterator[list[Slot]]:
    """Boxes of a group, its sources with the lines that they may take in one so wide, then with ever fewer."""
    sources = next((slot for slot in group if slot.idx == CITATIONS), None)
    if sources is None:
        return
    line = lines_high(changed(sources.levels[0], floor=sources.levels[0].size), 1, brand.faces)
    for more in range((_lines(brand, sources, box.w) - sources.frame.h) // line, 0, -1):
        taller = changed(sources, frame=changed(sources.frame, h=sources.frame.h + more * line))
        yield [taller if slot is sources else slot for slot in group]


def _tries(
    brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]
) -> Iterator[tuple[tuple[Slot, ...], list[Slot], float, float]]:
    """What stands there, what is to stand below it, the room between, and the least width (inches of the design): ever less."""
    usual, close = _usual(brand, missing, there), _close(brand, missing, there)
    taller = [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, inches(NARROWEST)))) for slot in missing]
    lower, lowest = lowered(brand, there, LOWER), lowered(brand, there, LOWEST)
    yield there, usual, GAP, NARROW
    yield there, close, TIGHT, NARROW
    yield lower, usual, GAP, NARROW
    yield lower, close, TIGHT, NARROW
    yield lower, taller, TIGHT, NARROWEST
    for slots in (raised(brand, sheet, lower), lowest, raised(brand, sheet, lowest), *lifted(brand, sheet, lower)):
        if slots is not there:
            yield slots, close, TIGHT, NARROW
    yield lower, [slot for slot in close if slot.idx != TOPIC], TIGHT, NARROW


def _close(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as their lines need in the title's column."""
    _, left, right = column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, right - left))) for slot in missing]


def _usual(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as they were designed, or as their lines need in the title's column."""
    _, left, right = column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, _lines(brand, slot, right - left)))) for slot in missing]


def _lines(brand: Brand, slot: Slot, wide: int) -> int:
    """The height of as many lines as there usually are, of sources in a narrow column more: type may be larger than it was designed."""
    level, lines = slot.levels[0], min(slot.most_lines or USUAL_LINES, USUAL_LINES)
    lines += max(0, ceil(lines * inches(NARROW) / max(wide, 1)) - 1) if slot.idx == CITATIONS and wide < inches(NARROW) else 0
    return lines_high(changed(level, floor=level.size), lines, brand.faces)


def _stacked(wanted: list[Slot], there: tuple[Slot, ...], box: Frame, gap: float) -> Iterator[Slot]:
    """Below each other in a box, aligned as the title is."""
    y, aligned = box.y, alignment(there)
    for slot in wanted:
        levels = tuple(changed(level, align=aligned) for level in slot.levels)
        most = None if slot.idx == CITATIONS else slot.most_lines  # in a narrow box they take more lines than usual
        yield changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, most_lines=most, drawn=True)
        y += slot.frame.h + inches(gap)
