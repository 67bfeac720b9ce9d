"""Faults a template must not hand on, put right part by part: nothing is changed in a part that has none."""

from collections.abc import Callable, Sequence

from claimdeck.powerpoint.template.carrying import SHEETS
from claimdeck.powerpoint.template.elements import Element
from claimdeck.powerpoint.template.repair_boxes import boxes
from claimdeck.powerpoint.template.repair_colours import colour_map, colours, scheme
from claimdeck.powerpoint.template.repair_shapes import shapes
from claimdeck.powerpoint.template.repair_sheets import identities, settings, sheet
from claimdeck.powerpoint.template.repair_theme import fonts, looks
from claimdeck.powerpoint.template.repair_values import values

Repair = Callable[[Element, Sequence[Element]], bool]
"""Puts a root right, whose elements are all given; whether anything had to be."""
OF_SHEETS: tuple[Repair, ...] = (sheet, shapes, boxes, values, identities, colours)
REPAIRS: dict[str, tuple[Repair, ...]] = {
    **dict.fromkeys(SHEETS, (*OF_SHEETS, colour_map)),
    "slideLayout": OF_SHEETS,
    "theme": (scheme, fonts, looks, values, colours),
    "presProps": (settings,),
    "viewProps": (settings,),
}


def repaired(root: Element, every: Sequence[Element], kind: str) -> bool:
    """Put a part of that kind right, as far as it can be; whether anything had to be."""
    return any([repair(root, every) for repair in REPAIRS.get(kind, ())])
