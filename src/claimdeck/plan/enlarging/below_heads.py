"""In a template's comparison: points no larger than the heads of their columns, which often hold two lines only in small type."""

from claimdeck.mapping.placing.sides import BODIES, HEADS
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Fit, Item, TextBox
from claimdeck.model.record import changed
from claimdeck.plan.fitting.box import Step
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.tried import Divided


def below_heads(one: Divided, faces: Faces) -> Divided:
    """The slide with the points of both columns on all parts as small as the smallest head."""
    sizes = [size for _, layout, items in one.parts for item in items if (size := _size(layout, item, HEADS))]
    if not sizes:
        return one
    parts = tuple((draft, layout, tuple(_lowered(layout, item, min(sizes)) for item in items)) for draft, layout, items in one.parts)
    fits = (_told(one.fits[i], layout, items, faces) for i, (_, layout, items) in enumerate(parts))
    return changed(one, parts=parts, fits=tuple(fits))


def _size(layout: Layout, item: Item, among: tuple[int, ...]) -> float:
    """The points of a box among these of the template's, as it is set; 0 where it is none of them."""
    slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.idx in among else None
    tied = slot is not None and slot.tie is not None and not slot.drawn
    return slot.levels[0].smaller(item.smaller).size if slot and tied and isinstance(item, TextBox) else 0


def _lowered(layout: Layout, item: Item, most: float) -> Item:
    over = _size(layout, item, BODIES) - most
    return changed(item, smaller=item.smaller + round(over)) if over > 0 and isinstance(item, TextBox) else item


def _told(fits: tuple[Fit, ...], layout: Layout, items: tuple[Item, ...], faces: Faces) -> tuple[Fit, ...]:
    """What is told of boxes that were made smaller."""
    spacings, told = {one.box: one.spacing for one in fits}, {}
    points = (one for one in items if isinstance(one, TextBox) and _size(layout, one, BODIES))
    for smaller, box in ((one.smaller, box) for one in points for box in boxes(layout, (one,), faces)):
        step = Step(smaller, spacings.get(box.name, 100))
        told[box.name] = box.told(step, box.stood(step))
    return tuple(told.get(one.box, one) for one in fits)
