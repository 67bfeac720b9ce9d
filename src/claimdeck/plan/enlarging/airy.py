"""A list of few words in a template's large box: more room between its points, and type one or two sizes larger where that is little."""

from math import inf

from claimdeck.layouts.ladder import LADDER, on_ladder
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Role
from claimdeck.model.page import Laid
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed
from claimdeck.model.words import Paragraph
from claimdeck.plan.enlarging.grown import title_size
from claimdeck.plan.enlarging.larger import as_wanted, larger_box, with_factors
from claimdeck.plan.fitting.box import Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.large import LARGE
from claimdeck.plan.fitting.moving import OWN
from claimdeck.plan.fitting.tried import Divided

FEW = 0.5
"""The share of its box that a list takes at most for its type to grow."""
LARGEST, STEPS = 20, 2
"""The points up to which lists grow, and by how many sizes."""
AIR, FILLED = 0.7, 0.65
"""The room there is at most between two points, in em, and the share of its box that a list then takes."""
LEAST = 1.0
"""Points of room that are worth adding."""


def airy(one: Divided, kind: str, how: Laid, faces: Faces) -> Divided:
    """The slide with its lists, in the template's boxes, larger and looser where they are short."""
    listed = {} if kind in LARGE else _lists(one, faces)
    for kin, group in listed.items():
        factor = _factor(group, how, title_size(one, how))
        larger = [larger_box(box, factor, how) for box in group]
        air = _air(larger)
        one = with_factors(one, {kin: factor}, how, faces) if factor > 1 else one
        one = _loosened(one, kin, air) if air > LEAST else one
    return one


def _lists(one: Divided, faces: Faces) -> dict[str, list[Box]]:
    """The lists in boxes of the template that are set as it sets them, by their kin."""
    kept = {fit.box for fits in one.fits for fit in fits if not as_wanted(fit)}
    found: dict[str, list[Box]] = {}
    for _, layout, items in one.parts:
        for box in boxes(layout, tuple(item for item in items if _is_list(layout, item)), faces):
            found.setdefault(box.kin, []).append(box)
    return {kin: group for kin, group in found.items() if not any(box.name in kept or box.columns > 1 for box in group)}


def _is_list(layout: Layout, item: Item) -> bool:
    slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.idx not in OWN else None
    return slot is not None and slot.role is Role.BODY and slot.tie is not None and slot.tie.placed and slot.tie.type in ("body", "obj")


def _factor(group: list[Box], how: Laid, title: float) -> float:
    """How many times larger a list is set that fills little of its box."""
    size = on_ladder(max(box.size() for box in group) * how.scale, how.scale)
    if max(box.stood().height / max(box.height, 1.0) for box in group) > FEW:
        return 1.0
    sizes = [one for one in LADDER if size < one <= LARGEST * how.share and one < title][:STEPS]
    fitting = (one / size for one in reversed(sizes) if all(_few(larger_box(box, one / size, how)) for box in group))
    return next(fitting, 1.0)


def _few(box: Box) -> bool:
    stood = box.stood()
    return stood.fits and stood.height <= FILLED * box.height


def _air(group: list[Box]) -> float:
    """The points of room to add between two points of every box."""
    most = min((AIR * box.size() - _before(box) for box in group), default=0.0)
    gaps = ((box, sum(not one.level for one in box.paragraphs[1:])) for box in group)
    left = min(((FILLED * box.height - box.stood().height) / count for box, count in gaps if count), default=inf)
    return min(most, left)


def _before(box: Box) -> float:
    """The room that there is already."""
    level = box.levels[0]
    return max((_space(one, level.before, level.after) for one in box.paragraphs[1:] if not one.level), default=AIR * box.size())


def _space(paragraph: Paragraph, before: float, after: float) -> float:
    return (before if paragraph.before is None else paragraph.before) + (after if paragraph.after is None else paragraph.after)


def _loosened(one: Divided, kin: str, air: float) -> Divided:
    parts = ((draft, layout, tuple(_loose(layout, item, kin, air) for item in items)) for draft, layout, items in one.parts)
    return changed(one, parts=tuple(parts))


def _loose(layout: Layout, item: Item, kin: str, air: float) -> Item:
    slot = layout.slot(item.idx) if isinstance(item, TextBox) else None
    if slot is None or not isinstance(item, TextBox) or (item.kin or slot.name) != kin:
        return item
    before = slot.levels[0].before
    first, *others = item.paragraphs
    loose = (one if one.level else changed(one, before=(before if one.before is None else one.before) + air) for one in others)
    return changed(item, paragraphs=(first, *loose))
