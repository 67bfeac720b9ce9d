"""How high the boxes are that a template's cover has no placeholder for, and how they stand below each other."""

from collections.abc import Iterator
from math import ceil

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import GAP, NARROW, SUBTITLE, alignment, column
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches

FACTS = 14
ORDER = (SUBTITLE, TOPIC, FACTS, CITATIONS)
"""What stands below each other, from the top."""
FIRST = (SUBTITLE, CITATIONS, FACTS, TOPIC)
"""What is placed first where there is no room for all: a marker needs its source."""
USUAL_LINES = 2


def high(group: list[Slot]) -> int:
    """How high boxes are below each other."""
    return sum(slot.frame.h for slot in group) + inches(GAP) * (len(group) - 1)


def for_width(brand: Brand, group: list[Slot], box: Frame) -> Iterator[list[Slot]]:
    """Boxes of a group, its sources with the lines that they may take in one so wide, then with ever fewer."""
    sources = next((slot for slot in group if slot.idx == CITATIONS), None)
    if sources is None:
        return
    line = lines_high(changed(sources.levels[0], floor=sources.levels[0].size), 1, brand.faces)
    for more in range((lines(brand, sources, box.w) - sources.frame.h) // line, 0, -1):
        taller = changed(sources, frame=changed(sources.frame, h=sources.frame.h + more * line))
        yield [taller if slot is sources else slot for slot in group]


def close(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as their lines need in the title's column."""
    _, left, right = column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=lines(brand, slot, right - left))) for slot in missing]


def usual(brand: Brand, missing: list[Slot], there: tuple[Slot, ...]) -> list[Slot]:
    """Boxes as high as they were designed, or as their lines need in the title's column."""
    _, left, right = column(laid_of(brand), there)
    return [changed(slot, frame=changed(slot.frame, h=max(slot.frame.h, lines(brand, slot, right - left)))) for slot in missing]


def lines(brand: Brand, slot: Slot, wide: int) -> int:
    """The height of as many lines as there usually are, of sources in a narrow column more: type may be larger than it was designed.

    A subtitle has room for one line more at its least size.
    """
    level, usually = slot.levels[0], min(slot.most_lines or USUAL_LINES, USUAL_LINES)
    usually += max(0, ceil(usually * inches(NARROW) / max(wide, 1)) - 1) if slot.idx == CITATIONS and wide < inches(NARROW) else 0
    least = lines_high(level, usually + 1, brand.faces) if slot.idx == SUBTITLE else 0
    return max(lines_high(changed(level, floor=level.size), usually, brand.faces), least)


def stacked(wanted: list[Slot], there: tuple[Slot, ...], box: Frame, gap: float) -> Iterator[Slot]:
    """Below each other in a box, aligned as the title is."""
    y, aligned = box.y, alignment(there)
    for slot in wanted:
        levels = tuple(changed(level, align=aligned) for level in slot.levels)
        most = None if slot.idx == CITATIONS else slot.most_lines  # in a narrow box they take more lines than usual
        yield changed(slot, frame=Frame(box.x, y, box.w, slot.frame.h), levels=levels, most_lines=most, drawn=True)
        y += slot.frame.h + inches(gap)
