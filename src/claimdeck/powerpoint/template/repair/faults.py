"""Faults a template must not hand on, put right part by part: nothing is changed in a part that has none."""

from collections.abc import Callable, Sequence

from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.package.unpacked import Broken
from claimdeck.powerpoint.template.repair.boxes import boxes
from claimdeck.powerpoint.template.repair.colours import colour_map, colours, faces, scheme
from claimdeck.powerpoint.template.repair.conformed import conformed
from claimdeck.powerpoint.template.repair.sheets import SHEETS, actions, identities, settings, sheet

Repair = Callable[[Element, Sequence[Element]], bool]
"""Puts a root right, whose elements are all given; whether anything had to be."""
REPAIRS: dict[str, tuple[Repair, ...]] = {
    **dict.fromkeys(SHEETS, (sheet, boxes, colours, colour_map, actions)),
    "slideLayout": (sheet, boxes, colours, actions),
    "theme": (scheme, faces, colours),
    "presProps": (settings,),
    "viewProps": (settings,),
}
"""What is known better than that it is wrong, before the rest is brought into the format's form."""


def repaired(root: Element, every: Sequence[Element], kind: str) -> bool:
    """Put a part of that kind right, as far as it can be; whether anything had to be. Raises Broken where it cannot."""
    known = any([repair(root, every) for repair in REPAIRS.get(kind, ())])
    whole, formed = conformed(root)
    if not whole:
        raise Broken("is damaged: it lacks what the format asks for", "save it in PowerPoint anew")
    numbered = kind in SHEETS and identities(root, tuple(root.every()) if formed else every)
    return known or formed or numbered
