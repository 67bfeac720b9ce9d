"""Titles of one size over a talk on somebody's template, whose boxes often hold two lines only in type much smaller than one."""

from collections.abc import Iterable, Mapping
from math import ceil

from claimdeck.layouts.standard import TITLE
from claimdeck.model.compose import Draft
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level
from claimdeck.model.page import TITLE_LINES, Laid
from claimdeck.model.plan import Fit, Item, TextBox
from claimdeck.model.record import changed
from claimdeck.model.room import slot_room
from claimdeck.model.words import Words
from claimdeck.plan.fitting.box import Step
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.measure import lines, width
from claimdeck.plan.fitting.tried import Divided
from claimdeck.plan.wording.hyphens import ended
from claimdeck.plan.wording.last_line import evened as balanced

LEAST_SHARE = 0.7
"""The share of the size its template gives a title down to which it is set as large as a longer one; nobody takes less for the same."""

ENOUGH = 32
"""The points on the slide that are enough for any title to be set as large as a longer one, however large its template's are."""
LEAST = 20
"""The points on the slide under which no title is set only to be as large as another."""

MANY, APART = 4, 1.2
"""One title in so many, and two at least, are many; how many times as large as these the others are at most."""
FEWER = 0.15
"""The share of its size by which a title is set smaller to have one line less."""

Sizes = Mapping[tuple[float, float], int]


def smallest(talk: Iterable[Divided], page: Laid, faces: Faces) -> Sizes:
    """By size and floor (points) of titles: how many points smaller the one with the most words is set, but not by too many."""
    found: dict[tuple[float, float], list[int]] = {}
    for one in talk:
        for _, layout, items in one.parts:
            for item, level in _titles(layout, items):
                most = int(level.size - _least(level.size, page))
                found.setdefault((level.size, level.floor), []).append(_in_fewer_lines(layout, item, level, most, faces))
    return {(size, floor): max(_for_many(size, all_of, page), _for_one(size, all_of, page)) for (size, floor), all_of in found.items()}


def _for_one(size: float, wanted: list[int], page: Laid) -> int:
    """How many points smaller all titles of that size are for the sake of the smallest."""
    return min(max(wanted), int(size - _least(size, page)))


def _for_many(size: float, wanted: list[int], page: Laid) -> int:
    """How many points smaller they are where so many are small that a talk would go from one size to another and back."""
    many = sorted((*wanted, 0), reverse=True)[max(len(wanted) // MANY, 1)]
    return min(many, ceil(size - page.at_least(min(APART * (size - many), size), LEAST)))


def _in_fewer_lines(layout: Layout, title: TextBox, level: Level, most: int, faces: Faces) -> int:
    """How many points smaller a title is set; one of many lines as many more as it takes to have one less, where these are few."""
    slot = layout.slot(TITLE)
    assert slot is not None, "the title stands in it"
    (room, _), first = slot_room(slot), title.smaller
    taken = _lines(title, level.smaller(first), room, faces)
    steps = range(first + 1, min(most, first + int(FEWER * level.size)) + 1) if taken > TITLE_LINES else ()
    return next((step for step in steps if _lines(title, level.smaller(step), room, faces) < taken), first)


def _lines(title: TextBox, level: Level, room: float, faces: Faces) -> int:
    return sum(lines(one.words, level, room, faces) for one in title.paragraphs)


def _least(size: float, page: Laid) -> float:
    """The size in points of the page down to which a title of that size is set as large as another."""
    return page.at_least(min(size * LEAST_SHARE, page.at_least(0, ENOUGH)), LEAST)


def evened(one: Divided, sizes: Sizes, faces: Faces) -> Divided:
    """The slide with its titles as small as those of others, and what is told of how they fit."""
    parts = [(draft, layout, tuple(_evened(draft, layout, item, sizes, faces) for item in items)) for draft, layout, items in one.parts]
    pairs = zip(parts, one.fits, strict=True)
    return changed(one, parts=tuple(parts), fits=tuple(_told(layout, items, fits, faces) for (_, layout, items), fits in pairs))


def _titles(layout: Layout, items: Iterable[Item]) -> Iterable[tuple[TextBox, Level]]:
    slot = layout.slot(TITLE)
    return [(one, slot.levels[0]) for one in items if isinstance(one, TextBox) and one.idx == TITLE and slot]


def _evened(draft: Draft, layout: Layout, item: Item, sizes: Sizes, faces: Faces) -> Item:
    """A title as small as others, its lines ending where that is best in that size."""
    found = next(iter(_titles(layout, (item,))), None)
    slot = layout.slot(TITLE)
    if found is None or slot is None:
        return item
    title, level = found
    made = changed(title, smaller=max(title.smaller, sizes.get((level.size, level.floor), 0)))
    if draft.verbatim:
        return made
    set_in, (room, _) = level.smaller(made.smaller), slot_room(slot)
    return changed(made, paragraphs=tuple(changed(one, words=_ended(one.words, set_in, room, faces)) for one in made.paragraphs))


def _ended(words: Words, level: Level, room: float, faces: Faces) -> Words:
    """The words of a title with its lines ended where none is torn, and no word or two are left over."""

    def taken(some: Words) -> int:
        return lines(some, level, room, faces)

    whole = ended(words, taken)
    return balanced(whole, taken, lambda some: width(some, level, faces) / room) if room > 0 else whole


def _told(layout: Layout, items: tuple[Item, ...], fits: tuple[Fit, ...], faces: Faces) -> tuple[Fit, ...]:
    told = {}
    for item, _ in _titles(layout, items):
        for box in boxes(layout, (item,), faces):
            spacing = next((one.spacing for one in fits if one.box == box.name), 100)
            step = Step(item.smaller, spacing)
            told[box.name] = box.told(step, box.stood(step))
    return tuple(told.get(one.box, one) for one in fits)
