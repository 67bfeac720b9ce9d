"""The search for the least number of parts in which a slide fits, so that time stays in bounds however much there is."""

from collections.abc import Callable

from claimdeck.model.compose import Draft, Part
from claimdeck.model.face import Faces
from claimdeck.model.plan import Overfull
from claimdeck.model.record import changed
from claimdeck.plan.fitting.even import even
from claimdeck.plan.fitting.fit import SOURCES_KIN, TITLE_KIN
from claimdeck.plan.fitting.tried import Divided, Furnish, fitted

SURE = 0.9
"""Of the parts that the fullest box seems to need, so many are certainly needed: columns are never quite as full as could be."""
ONE_BY_ONE = 12
"""So many numbers of parts are tried in turn; then they are doubled."""
JUMPS = 2.0
"""Only a box so many times too full is worth jumping ahead."""


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
        tried = fitted(self.ranges, drafts, self.furnish, self.faces) if drafts else None
        self.tries += 1
        if tried and not tried.lost:
            self.found = changed(tried, overfull=self.why)
            return count - self.most_lost == 1
        if self.found is None or count > self.most_lost:
            self.most_lost = count
        if tried:
            self._keep(tried, count)
        between = len(self.found.ranges) - count if self.found else 0
        return self.hopeless or (count == len(self.weights) if self.found is None else between <= 1)

    def _keep(self, tried: Divided, count: int) -> None:
        """What is known by a try that was not enough."""
        self.last, self.why = changed(tried, overfull=self.why), _fullest(tried, count)
        if self.only_sources is None and all(box.kin == SOURCES_KIN for _, box in tried.lost):
            self.only_sources = self.last
        self.hopeless = all(box.kin == TITLE_KIN for _, box in tried.lost)  # too long on every part

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


def _fullest(tried: Divided, count: int) -> Overfull:
    """The fullest of the boxes that are too full."""
    worst = max((box for _, box in tried.lost), key=lambda box: box.share)
    return Overfull(parts=count, box=worst.name, fill=round(100 * worst.share), size=worst.size(worst.smallest))


def _needed_at_least(tried: Divided, count: int) -> int:
    """How many parts there must be in any case: else a long list would be composed over and over."""
    longest = max((box.share for _, box in tried.lost if box.kin != SOURCES_KIN), default=1.0)
    return int(count * longest * SURE) if longest > JUMPS else count
