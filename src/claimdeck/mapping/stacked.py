"""What a template's cover has no placeholder for: audience, code and sources where there is room below the title."""

from collections.abc import Iterator
from math import ceil

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.cover_places import GAP, NARROW, STAMP, SUBTITLE, above, alignment, below, column
from claimdeck.mapping.headed import laid_of
from claimdeck.mapping.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

FACTS = 14
ORDER = (SUBTITLE, TOPIC, FACTS, CITATIONS)
"""What stands below each other, from the top."""
FIRST = (SUBTITLE, FACTS, CITATIONS, TOPIC)
"""What is placed first where there is no room for all."""
USUAL_LINES = 2
FEW_LINES, MOST_LINES = 2, 3
"""Lines that a subtitle keeps room for, at its usual size and at its least, where its box gives way."""
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
    _, left, right = column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=_lines(brand, slot, right - left))) for slot in missing]


def _usual(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as they were designed, or as their lines need in the title's column."""
    _, left, right = column(laid_of(brand), there)
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
    y, aligned = box.y, alignment(there)
    for slot in wanted:
        levels = tuple(changed(level, align=aligned) for level in slot.levels)
        most = None if slot.idx == CITATIONS else slot.most_lines  # in a narrow box they take more lines than usual
        yield changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, most_lines=most, drawn=True)
        y += slot.frame.h + inches(gap)
