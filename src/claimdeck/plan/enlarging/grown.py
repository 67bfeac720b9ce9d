"""Words grow where a template leaves them room: type was scaled down with the page that is drawn on it, or to fit a low box."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from math import inf

from claimdeck.layouts.ladder import LADDER, on_ladder
from claimdeck.layouts.standard import TITLE
from claimdeck.model.chart import Chart
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.page import Laid
from claimdeck.model.plan import Item, TextBox
from claimdeck.plan.enlarging.heightened import gains, heightened, unstepped
from claimdeck.plan.enlarging.larger import as_wanted, larger_box, with_factors
from claimdeck.plan.fitting.balance import movable
from claimdeck.plan.fitting.box import AS_WANTED, Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.moving import OWN
from claimdeck.plan.fitting.tried import Divided

Holds = Callable[[Box, float], bool]
WAYS = (1.0, 0.6, 0.3, 0.0)
"""How far words grow towards the size they were designed in, the farthest first."""
NEARLY = 0.5
"""Points that are no other size."""
FULL = {True: 0.97, False: 0.9}
"""How full (share of its height) words that grow may make a cell of a table, and any other box."""


def grown(one: Divided, how: Laid, faces: Faces) -> Divided:
    """The slide with what is drawn on it in type up to the size it was designed in, as far as all boxes of a size hold it.

    Nothing becomes as large as what was larger; charts have places for labels of one size, and keep theirs.
    """
    as_designed = how.scale >= 1 and all(as_wanted(fit) for fits in one.fits for fit in fits)
    if as_designed or any(isinstance(item, Chart) for _, _, items in one.parts for item in items):
        return one
    factors = _factors(_kins(one, faces), how, title_size(one, how), partial(_holds, how=how))
    within = with_factors(one, factors, how, faces) if factors else one
    return _higher(one, within, how, faces) or within


def _higher(one: Divided, within: Divided, how: Laid, faces: Faces) -> Divided | None:
    """The slide with words larger than they are `within` their boxes, and these as high as that takes; None where there is no room."""
    written = {box.kin for _, layout, items in one.parts for box in boxes(layout, tuple(_written(layout, items)), faces)}
    if not written or not all(movable(layout, items) for _, layout, items in one.parts):
        return None
    whole = unstepped(one, faces)
    kins, holds, tried = _kins(whole, faces), partial(_whole, written=written, how=how), list[dict[str, float]]()
    for way in () if _as_designed([box for kin in written & kins.keys() for box in kins[kin]], within, how) else WAYS:
        tried.append(_factors(kins, how, title_size(one, how), holds, way))
        if tried[-1] in tried[:-1]:
            continue
        larger = with_factors(whole, tried[-1], how, faces)
        if gains(larger, within) and (made := heightened(larger, faces)):
            return made
    return None


def _as_designed(those: list[Box], within: Divided, how: Laid) -> bool:
    """Whether these are as large as they were designed: many are."""
    given = {fit.box: fit.given * how.scale for fits in within.fits for fit in fits}
    return all(given.get(box.name, inf) > box.size() - NEARLY for box in those)


def _written(layout: Layout, items: tuple[Item, ...]) -> Iterator[Item]:
    """Boxes of words alone: those of diagrams and tables are as high as these."""
    return (item for item in _drawn(layout, items) if isinstance(item, TextBox))


def _whole(box: Box, factor: float, written: set[str], how: Laid) -> bool:
    """Whether a box could hold larger words, were it higher."""
    return not larger_box(box, factor, how).torn(AS_WANTED) if box.kin in written else _holds(box, factor, how)


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


def _factors(kins: Mapping[str, list[Box]], how: Laid, title: float, holds: Holds, way: float = 1.0) -> dict[str, float]:
    """How many times larger each kin is set, up to so far of its way; those of one size stay of one size, and below all that is larger."""
    sizes = {kin: on_ladder(max(box.size() for box in group) * how.scale, how.scale) for kin, group in kins.items()}
    found: dict[str, float] = {}
    above = inf
    for size in sorted(set(sizes.values()), reverse=True):
        alike = [kin for kin, its in sizes.items() if its == size]
        below = min(above, title) if size < title else above
        to = _largest([box for kin in alike for box in kins[kin]], size, below, holds, way)
        found |= dict.fromkeys(alike, to / size) if to > size else {}
        above = to
    return found


def _largest(group: list[Box], size: int, below: float, holds: Holds, way: float) -> int:
    """The largest size under `below`, and not over so far of the way to the designed one, in which all boxes hold their words."""
    most = size + way * (min(box.size() for box in group) - size)
    tries = (one for one in reversed(LADDER) if size < one <= most + 0.05 and one < below)
    return next((one for one in tries if all(holds(box, one / size) for box in group)), size)


def _holds(box: Box, factor: float, how: Laid) -> bool:
    """Whether a box holds larger words without breaking any; a cell of a table without a line more, so that numbers stay whole."""
    larger, in_table = larger_box(box, factor, how), "/" in box.kin
    stood = larger.stood()
    if not stood.fits or stood.height > FULL[in_table] * box.height or larger.torn(AS_WANTED):
        return False
    return not in_table or stood.lines <= box.stood().lines
