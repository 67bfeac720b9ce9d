"""Colours and faces that are none, and a master without a map of colours."""

import re
from collections.abc import Sequence

from claimdeck.model.colour import SLOTS
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.repair.made import FACE, OFFICE

HEX = re.compile("[0-9A-Fa-f]{6}")
FONTS = ("a:majorFont", "a:minorFont")
OTHERWISE = "808080"
CLEAR = ("a:alpha", "a:alphaMod", "a:alphaOff")
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
    """A theme's twelve colours: one that is none becomes Office's, one that is seen through is not any more."""
    own = root.find("a:themeElements", "a:clrScheme")
    those = [(colour, OFFICE[one.name[2:]]) for one in own or () if one.name[2:] in OFFICE for colour in one]
    return any([_colour(*one) for one in those]) | any([_dense(colour) for colour, _ in those])


def _dense(colour: Element) -> bool:
    """Words and panels of slides are set in it: what shows what is behind it hides one of them."""
    kept = [one for one in colour.children if not (isinstance(one, Element) and one.name in CLEAR)]
    found = len(kept) != len(colour.children)
    colour.children = kept
    return found


def faces(root: Element, _: Sequence[Element]) -> bool:
    """A theme's two faces of Latin letters: one without a name becomes Arial."""
    own = root.find("a:themeElements", "a:fontScheme")
    letters = [one for face in own or () if face.name in FONTS for one in face if one.name == "a:latin" and not one.get("typeface").strip()]
    for one in letters:
        one.attributes["typeface"] = FACE
    return bool(letters)


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
