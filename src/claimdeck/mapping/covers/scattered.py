"""What a template's cover has no placeholder for, one by one wherever each finds room."""

from collections.abc import Iterator

from claimdeck.mapping.covers.cover_places import GAP, STAMP, above, title_of
from claimdeck.mapping.covers.needed import FIRST, ORDER, close, for_width, high, stacked
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Slot
from claimdeck.model.record import changed
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches


def some(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """As much of what is missing as finds room, the most telling first."""
    before = there
    for slot in sorted(close(brand, missing, there), key=lambda one: FIRST.index(one.idx)):
        there = scattered(brand, sheet, [[slot]], there) or there
    return (*before, *_in_order(there[len(before) :], title_of(before)))


def _in_order(placed: tuple[Slot, ...], title: Slot | None) -> Iterator[Slot]:
    """What was placed one by one, what came to stand right below each other, or above the title, read from the top like all else."""
    higher = [slot for slot in placed if title and slot.frame.bottom <= title.frame.y]
    for run in _runs([slot for slot in placed if slot not in higher]):
        spare = run[-1].frame.bottom - run[0].frame.y - sum(slot.frame.h for slot in run)
        yield from _sorted(run, spare // max(len(run) - 1, 1))
    yield from _sorted(higher, inches(GAP))


def _runs(slots: list[Slot]) -> Iterator[list[Slot]]:
    """What stands right below each other."""
    run: list[Slot] = []
    for slot in sorted(slots, key=lambda one: one.frame.y):
        if run and (slot.frame.x != run[-1].frame.x or not 0 <= slot.frame.y - run[-1].frame.bottom <= 2 * inches(GAP)):
            yield run
            run = []
        run = [*run, slot]
    if run:
        yield run


def _sorted(run: list[Slot], gap: int) -> Iterator[Slot]:
    """Boxes below each other in their usual order."""
    y = min((slot.frame.y for slot in run), default=0)
    for slot in sorted(run, key=lambda one: ORDER.index(one.idx)):
        yield changed(slot, frame=changed(slot.frame, y=y))
        y += slot.frame.h + gap


def scattered(brand: Brand, sheet: Sheet, groups: list[list[Slot]], there: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """What is there with each group wherever it finds room; None where one finds none."""
    for group in groups:
        box = above(brand, sheet, there, high(group), STAMP)
        if box is None:
            return None
        tries = ((taller, above(brand, sheet, there, high(taller), STAMP)) for taller in for_width(brand, group, box))
        wanted, box = next(((taller, higher) for taller, higher in tries if higher), (group, box))
        there = (*there, *stacked(wanted, there, box, GAP))
    return there
