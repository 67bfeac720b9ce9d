"""Words that would be larger if their boxes were higher: these get more of the height of the body, and of the room below it."""

from collections.abc import Iterable
from math import ceil

from claimdeck.model.compose import Draft
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.plan import Fit, Item, TextBox
from claimdeck.model.record import changed
from claimdeck.model.units import inches, points
from claimdeck.plan.fitting.balance import Ways, balanced
from claimdeck.plan.fitting.box import AS_WANTED
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.measure import balanced as balanced_columns
from claimdeck.plan.fitting.moving import OWN
from claimdeck.plan.fitting.shared import Need
from claimdeck.plan.fitting.tried import Divided, Furnished

KEPT, AIR = 0.75, inches(0.2)
"""The share of its height that everything keeps, and the room above the sources."""
NEAR = inches(0.05)
FULL = 0.9
"""How full words make their boxes."""


def heightened(one: Divided, faces: Faces) -> Divided | None:
    """The slide with its boxes as high as their words need and a little higher; None where there is no room for that."""
    made = [(draft, balanced(layout, items, faces, HIGHER)) for draft, layout, items in one.parts]
    parts = tuple((draft, there[0], _held(*there, faces)) for draft, there in made if there)
    if len(parts) < len(made) or any(_meetings(*there[1:]) > _meetings(*was[1:]) for there, was in zip(parts, one.parts, strict=True)):
        return None
    return changed(one, parts=parts)


def _held(layout: Layout, items: tuple[Item, ...], faces: Faces) -> tuple[Item, ...]:
    """The items, those as high as they need that were only as high as smaller words needed."""
    low = {box.name for box in boxes(layout, items, faces) if not box.stood().fits}
    return tuple(_hugged(item, slot, faces) if (slot := _low(layout, item, low)) else item for item in items)


def _low(layout: Layout, item: Item, low: set[str]) -> Slot | None:
    slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.height else None
    return slot if slot and slot.name in low else None


def _hugged(item: Item, slot: Slot, faces: Faces) -> Item:
    assert isinstance(item, TextBox), "only words are as high as they need"
    return changed(
        item, height=min(points(balanced_columns(item.paragraphs, slot, faces)) + slot.insets.top + slot.insets.bottom, slot.frame.h)
    )


def _meetings(layout: Layout, items: tuple[Item, ...]) -> int:
    """How many boxes of words lie on each other: on covers what stands in placeholders keeps its place."""
    slots = [slot for item in items if isinstance(item, TextBox) and (slot := layout.slot(item.idx))]
    return sum(one.frame.meets(other.frame) for i, one in enumerate(slots) for other in slots[:i])


def _roomy(needs: Iterable[Need]) -> list[Need]:
    """With some air, and those of one height, as the rows of a set, of one height again; what is in the middle of one stays there."""
    aired = [changed(need, least=_aired(need)) for need in needs]
    most: dict[int, int] = {}
    for need in aired:
        most[need.bottom - need.top] = max(need.least, most.get(need.bottom - need.top, 0))
    alike = [changed(need, least=most[need.bottom - need.top]) for need in aired]
    return [need for need in alike if not any(_amid(need, other) for other in alike)]


def _aired(need: Need) -> int:
    """What keeps its height needs that alone."""
    return need.least if need.least == need.bottom - need.top else ceil(need.least / FULL)


def _amid(need: Need, other: Need) -> bool:
    """Whether something, as a badge, is in the middle of a box that stays higher than it is; words that stand beside one are not."""
    inside = other.top < need.top and need.bottom < other.bottom and need.least < KEPT * (other.bottom - other.top)
    return inside and not _beside(need, other) and abs(need.top + need.bottom - other.top - other.bottom) < NEAR


def _beside(need: Need, other: Need) -> bool:
    return need.words and other.right > 0 and (need.left >= other.right or other.left >= need.right)  # of a row only heights are known


def unstepped(one: Divided, faces: Faces) -> Divided:
    """The slide with the words of its boxes as large, and as loose, as they were wanted; those stay that would be torn."""
    wanted = [(draft, layout, tuple(_wanted(draft, layout, item) for item in items)) for draft, layout, items in one.parts]
    torn = {box.kin for _, layout, items in wanted for box in boxes(layout, _drawn(layout, items), faces) if box.torn(AS_WANTED)}
    parts = tuple(_without(torn, part, before) for part, before in zip(wanted, one.parts, strict=True))
    return changed(one, parts=parts, fits=tuple(_told(fits, part, torn, faces) for fits, part in zip(one.fits, parts, strict=True)))


def _without(torn: set[str], part: Furnished, before: Furnished) -> Furnished:
    """A part with the boxes of these kins as they were before."""
    draft, layout, items = part
    both = zip(items, before[2], strict=True)
    return draft, layout, tuple(was if isinstance(was, TextBox) and _kin(layout, was) in torn else item for item, was in both)


def _kin(layout: Layout, item: TextBox) -> str:
    slot = layout.slot(item.idx)
    return item.kin or (slot.name if slot else "")


def _wanted(draft: Draft, layout: Layout, item: Item) -> Item:
    """A box of words before it was fitted."""
    if not isinstance(item, TextBox) or not _is_drawn(layout, item):
        return item
    asked = next((one.paragraphs for one in draft.items if isinstance(one, TextBox) and one.idx == item.idx), item.paragraphs)
    loose = tuple(changed(one, before=was.before, after=was.after) for one, was in zip(item.paragraphs, asked, strict=False))
    return changed(item, smaller=0, paragraphs=loose if len(loose) == len(item.paragraphs) else item.paragraphs)


def _drawn(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(item for item in items if _is_drawn(layout, item))


def _is_drawn(layout: Layout, item: Item) -> bool:
    slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.idx not in OWN else None
    return slot is not None and slot.drawn


def _told(fits: tuple[Fit, ...], part: Furnished, torn: set[str], faces: Faces) -> tuple[Fit, ...]:
    _, layout, items = part
    anew = (box for box in boxes(layout, _drawn(layout, items), faces) if box.kin not in torn)
    told = {box.name: box.told(AS_WANTED, box.stood()) for box in anew}
    return tuple(told.get(fit.box, fit) for fit in fits)


def gains(larger: Divided, than: Divided) -> bool:
    """Whether some words of a slide are larger than those of another, and none smaller."""
    both = zip((fit for fits in larger.fits for fit in fits), (fit for fits in than.fits for fit in fits), strict=True)
    more = [one.given - other.given for one, other in both]
    return min(more, default=0) >= 0 < max(more, default=0)


HIGHER = Ways(tries=((0.0, 100, KEPT),), needed=_roomy, gap=AIR)
"""No smaller type, and no less space between paragraphs."""
