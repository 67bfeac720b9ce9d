"""Colours that are none, a theme's scheme that is not whole, a master without a map of colours."""

import re
from collections.abc import Sequence

from claimdeck.model.colour import SLOTS
from claimdeck.powerpoint.template.elements import Element

HEX = re.compile("[0-9A-Fa-f]{6}")
OFFICE: dict[str, str] = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31", "accent3": "A5A5A5",
    "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip
"""What a slot is where the theme does not say: Office's own of 2013."""
PAINTS = ("a:srgbClr", "a:sysClr", "a:scrgbClr", "a:hslClr", "a:prstClr")
OTHERWISE = "808080"
NAMED = frozenset((*SLOTS, "bg1", "tx1", "bg2", "tx2", "phClr"))
MAP: dict[str, str] = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", **{slot: slot for slot in SLOTS[4:]}}


def colours(_: Element, every: Sequence[Element]) -> bool:
    """Values that are no colour become grey."""
    return any([_colour(one) for one in every if one.name in ("a:srgbClr", "a:sysClr", "a:schemeClr")])


def _colour(one: Element, otherwise: str = OTHERWISE) -> bool:
    value = one.get("val")
    if one.name == "a:srgbClr" and not HEX.fullmatch(value):
        one.attributes["val"] = value[1:] if HEX.fullmatch(value[1:]) else otherwise
    elif one.name == "a:schemeClr" and value not in NAMED:
        one.attributes["val"] = "tx1"
    elif one.name == "a:sysClr" and "lastClr" in one.attributes and not HEX.fullmatch(one.get("lastClr")):
        del one.attributes["lastClr"]
    else:
        return False
    return True


def scheme(root: Element, _: Sequence[Element]) -> bool:
    """A theme's twelve colours, each once and in order."""
    elements = root.find("a:themeElements")
    if elements is None:
        elements = Element("a:themeElements", {})
        root.children.insert(0, elements)
    own = elements.find("a:clrScheme")
    if own is None:
        own = Element("a:clrScheme", {"name": "Office"})
        elements.children.insert(0, own)
    named = bool(own.get("name"))
    own.attributes["name"] = own.get("name") or "Office"
    before = [one.name for one in own if one.name != "a:extLst"]
    slots = [_slot(own, slot) for slot in SLOTS]
    wrong = any([_colour(colour, OFFICE[slot]) for slot, one in zip(SLOTS, slots, strict=True) for colour in one])
    if before == [one.name for one in slots] and all(one is own.find(one.name) for one in slots):
        return wrong or not named
    rest = [one for one in own if one.name == "a:extLst"][:1]
    own.children = [*slots, *rest]
    return True


def _slot(own: Element, slot: str) -> Element:
    """A slot as the scheme has it, else Office's."""
    found = own.find(f"a:{slot}")
    if found and [one.name in PAINTS for one in found] == [True]:
        return found
    return Element(f"a:{slot}", {}, children=[Element("a:srgbClr", {"val": OFFICE[slot]})])


def colour_map(root: Element, _: Sequence[Element]) -> bool:
    """A master's map of the twelve names to the twelve slots."""
    own = root.find("p:clrMap")
    if own is None:
        own = Element("p:clrMap", dict(MAP))
        drawn = root.find("p:cSld")
        root.children.insert(root.children.index(drawn) + 1 if drawn else 0, own)
        return True
    wrong = {name: slot for name, slot in MAP.items() if own.get(name) not in SLOTS}
    own.attributes.update(wrong)
    return bool(wrong)
