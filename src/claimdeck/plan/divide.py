"""Dividing a slide: into ever more parts, each composed by its kind, until all of them fit; or an error at the outline's line."""

from collections.abc import Callable
from typing import Protocol

from claimdeck.model.compose import Draft, Part
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Fit, Item, Overfull
from claimdeck.model.record import changed, record
from claimdeck.plan.even import even
from claimdeck.plan.fit import SOURCES_KIN, TITLE_KIN, Box, Fitted, fit
from claimdeck.plan.sizes import sized

SURE = 0.9
"""Of the parts that the fullest box seems to need, so many are certainly needed: columns are never quite as full as could be."""
ONE_BY_ONE = 12
"""So many numbers of parts are tried in turn; then they are doubled."""
JUMPS = 2.0
"""Only a box so many times too full is worth jumping ahead."""


Furnished = tuple[Draft, Layout, tuple[Item, ...]]


class Furnish(Protocol):
    """Adds title, topic, sources, footer and number to a draft: the layout and all items in reading order.

    With `brief` the sources are not written out: the slide names the list at the end.
    """

    def __call__(self, draft: Draft, part: Part, *, brief: bool = False) -> tuple[Layout, tuple[Item, ...]]:
        """The layout and the items."""
        ...


@record(kw_only=False)
class Divided:
    """A slide's parts, fitted: the draft each was made from, its layout, and its items with their sizes.

    `ranges` are the items each part has, `fits` how the boxes of each were fitted, `overfull` why there are several parts; `lost` what is
    too full even so, `brief` the parts whose sources are not written out.
    """

    parts: tuple[tuple[Draft, Layout, tuple[Item, ...]], ...]
    ranges: tuple[Part, ...]
    fits: tuple[tuple[Fit, ...], ...]
    lost: tuple[tuple[int, Box], ...] = ()
    overfull: Overfull | None = None
    brief: frozenset[int] = frozenset()


def divide(weights: tuple[int, ...], compose: Callable[[Part], Draft | None], furnish: Furnish, faces: Faces) -> Divided | None:
    """The least number of parts that fit; None when no layout holds even one item, the last try when nothing fits.

    Where only the sources are too long, however much the slide is divided, they give way to the list at the end.
    """
    search = Search(weights, compose, furnish, faces)
    count = search.first()
    if count is None:
        return None
    while not search.over(count):
        count = search.next(count)
    brief = search.only_sources and _briefly(search.only_sources, furnish, faces)
    return search.found or brief or search.last


class Search:
    """For the least number of parts that fit: one by one, and of very many items by doubling and halving, so that time stays in bounds."""

    def __init__(self, weights: tuple[int, ...], compose: Callable[[Part], Draft | None], furnish: Furnish, faces: Faces) -> None:
        self.weights, self.compose, self.furnish, self.faces = weights, compose, furnish, faces
        self.found: Divided | None = None
        self.last: Divided | None = None
        self.only_sources: Divided | None = None
        self.why: Overfull | None = None
        self.tries = 0
        self.most_lost = 0  # the largest number of parts that was not enough
        self.hopeless = False
        self.ranges: list[Part] = []
        self.composed: tuple[int, list[Draft] | None] | None = None  # the last number of parts, and what came of it

    def drafts(self, count: int) -> list[Draft] | None:
        """So many parts, as even as can be, composed; None where no layout holds one of them."""
        if self.composed is None or self.composed[0] != count:
            self.ranges = [Part(first, end, i, count) for i, (first, end) in enumerate(even(self.weights, count))]
            self.composed = count, _all_composed(self.compose, self.ranges)
        return self.composed[1]

    def first(self) -> int | None:
        """The least number of parts that layouts hold; None where there is none."""
        low, high = 0, 1
        while self.drafts(high) is None:
            if high == len(self.weights):
                return None
            low, high = high, min(2 * high, len(self.weights))
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self.drafts(middle) else (middle, high)
        self.most_lost, self.why = low, Overfull(parts=low) if low else None
        return high

    def over(self, count: int) -> bool:
        """Try so many parts; True where nothing better can be found."""
        drafts = self.drafts(count)
        tried = _tried(self.ranges, drafts, self.furnish, self.faces) if drafts else None
        self.tries += 1
        if tried and not tried.lost:
            self.found = changed(tried, overfull=self.why)
            return count - self.most_lost == 1
        if self.found is None or count > self.most_lost:
            self.most_lost = count
        if tried:
            self.last, self.why = changed(tried, overfull=self.why), _fullest(tried, count)
            if self.only_sources is None and all(box.kin == SOURCES_KIN for _, box in tried.lost):
                self.only_sources = self.last
            self.hopeless = all(box.kin == TITLE_KIN for _, box in tried.lost)  # too long on every part
        between = len(self.found.ranges) - count if self.found else 0
        return self.hopeless or (count == len(self.weights) if self.found is None else between <= 1)

    def next(self, count: int) -> int:
        """The number of parts to try after that one."""
        if self.found:
            return (self.most_lost + len(self.found.ranges)) // 2
        needed = _needed_at_least(self.last, count) if self.last and self.tries == 1 else count
        step = 1 if self.tries < ONE_BY_ONE else count
        return min(max(needed, count + step), len(self.weights))


def _all_composed(compose: Callable[[Part], Draft | None], parts: list[Part]) -> list[Draft] | None:
    drafts = []
    for part in parts:
        draft = compose(part)
        if draft is None:
            return None
        drafts.append(draft)
    return drafts


def _tried(parts: list[Part], drafts: list[Draft], furnish: Furnish, faces: Faces, brief: frozenset[int] = frozenset()) -> Divided:
    """The drafts of the parts furnished and fitted."""
    furnished = [(draft, *furnish(draft, part, brief=part.index in brief)) for part, draft in zip(parts, drafts, strict=True)]
    found = fit([(layout, items) for _, layout, items in furnished], faces)
    if any(box.kin not in (TITLE_KIN, SOURCES_KIN) for _, box in found.lost) and (other := _balanced(furnished, faces)):
        furnished, found = other
    fitted = tuple((draft, layout, sized(layout, items, found.steps)) for draft, layout, items in furnished)
    return Divided(fitted, tuple(parts), found.fits, found.lost, None, brief)


def _balanced(furnished: list[Furnished], faces: Faces) -> tuple[list[Furnished], Fitted] | None:
    """The parts with their boxes as high as their words need, where that is enough; None where it is not."""
    from claimdeck.plan.balance import balanced  # few boxes are too low

    made = [(draft, *(balanced(layout, items, faces) or (layout, items))) for draft, layout, items in furnished]
    found = fit([(layout, items) for _, layout, items in made], faces)
    return None if any(box.kin not in (TITLE_KIN, SOURCES_KIN) for _, box in found.lost) else (made, found)


def _briefly(tried: Divided, furnish: Furnish, faces: Faces) -> Divided | None:
    """The same parts, those whose sources are too long naming the list instead; None where that does not help."""
    brief = frozenset(part for part, _ in tried.lost)
    found = _tried(list(tried.ranges), [draft for draft, _, _ in tried.parts], furnish, faces, brief)
    return None if found.lost else changed(found, overfull=tried.overfull)


def _fullest(tried: Divided, count: int) -> Overfull:
    """The fullest of the boxes that are too full."""
    worst = max((box for _, box in tried.lost), key=lambda box: box.share)
    return Overfull(parts=count, box=worst.name, fill=round(100 * worst.share), size=worst.size(worst.smallest))


def _needed_at_least(tried: Divided, count: int) -> int:
    """How many parts there must be in any case: else a long list would be composed over and over."""
    longest = max((box.share for _, box in tried.lost if box.kin != SOURCES_KIN), default=1.0)
    return int(count * longest * SURE) if longest > JUMPS else count
