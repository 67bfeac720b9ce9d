"""Words grow where a template leaves them room: type was scaled down with the page that is drawn on it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import inf

from claimdeck.layouts.ladder import LADDER, on_ladder
from claimdeck.layouts.standard import TITLE
from claimdeck.model.chart import Chart
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.page import Laid
from claimdeck.model.plan import Item, TextBox
from claimdeck.plan.box import AS_WANTED, Box
from claimdeck.plan.boxes import boxes
from claimdeck.plan.larger import as_wanted, larger_box, with_factors
from claimdeck.plan.moving import OWN
from claimdeck.plan.tried import Divided

FULL = {True: 0.97, False: 0.85}
"""How full (share of its height) words that grow may make a cell of a table, and any other box."""


def grown(one: Divided, how: Laid, faces: Faces) -> Divided:
    """The slide with what is drawn on it in type up to the size it was designed in, as far as all boxes of a size hold it.

    Nothing becomes as large as what was larger; charts have places for labels of one size, and keep theirs.
    """
    if how.scale >= 1 or any(isinstance(item, Chart) for _, _, items in one.parts for item in items):
        return one
    kins = _kins(one, faces)
    factors = _factors(kins, how, title_size(one, how))
    return with_factors(one, factors, how, faces) if factors else one


def _kins(one: Divided, faces: Faces) -> dict[str, list[Box]]:
    """The boxes of each kin that is set as it was wanted, on all parts."""
    kept = {fit.box for fits in one.fits for fit in fits if not as_wanted(fit)}
    found: defaultdict[str, list[Box]] = defaultdict(list)
    for _, layout, items in one.parts:
        for box in boxes(layout, tuple(_drawn(layout, items)), faces):
            found[box.kin].append(box)
    return {kin: group for kin, group in found.items() if not any(box.name in kept for box in group)}


def _drawn(layout: Layout, items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        slot = layout.slot(item.idx) if isinstance(item, TextBox) else None
        if not isinstance(item, TextBox) or (slot and slot.drawn and item.idx not in OWN):
            yield item


def title_size(one: Divided, how: Laid) -> float:
    """The points that the smallest title has on the slide."""
    sizes = [
        (slot.levels[0].size - item.smaller) * how.scale
        for _, layout, items in one.parts
        for item in items
        if isinstance(item, TextBox) and item.idx == TITLE and (slot := layout.slot(TITLE))
    ]
    return min(sizes, default=inf)


def _factors(kins: Mapping[str, list[Box]], how: Laid, title: float) -> dict[str, float]:
    """How many times larger each kin is set; those of one size stay of one size, and below all that is larger."""
    sizes = {kin: on_ladder(max(box.size() for box in group) * how.scale, how.scale) for kin, group in kins.items()}
    found: dict[str, float] = {}
    above = inf
    for size in sorted(set(sizes.values()), reverse=True):
        alike = [kin for kin, its in sizes.items() if its == size]
        below = min(above, title) if size < title else above
        to = _largest([box for kin in alike for box in kins[kin]], size, below, how)
        found |= dict.fromkeys(alike, to / size) if to > size else {}
        above = to
    return found


def _largest(group: list[Box], size: int, below: float, how: Laid) -> int:
    """The largest size under `below`, and not over the designed one, in which all boxes hold their words."""
    designed = min(box.size() for box in group)
    tries = (one for one in reversed(LADDER) if size < one <= designed + 0.05 and one < below)
    return next((one for one in tries if all(_holds(box, one / size, how) for box in group)), size)


def _holds(box: Box, factor: float, how: Laid) -> bool:
    """Whether a box holds larger words without breaking any; a cell of a table without a line more, so that numbers stay whole."""
    larger, in_table = larger_box(box, factor, how), "/" in box.kin
    stood = larger.stood()
    if not stood.fits or stood.height > FULL[in_table] * box.height or larger.torn(AS_WANTED):
        return False
    return not in_table or stood.lines <= box.stood().lines
