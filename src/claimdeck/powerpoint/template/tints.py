"""Colours and fills as six hexadecimal digits: what can be told without the modifiers."""

import re
from collections.abc import Mapping

from claimdeck.model.sheets import Painted
from claimdeck.powerpoint.template.elements import Element
from claimdeck.powerpoint.template.paints import fill_element

HEX = re.compile("[0-9A-Fa-f]{6}")
KINDS = ("a:schemeClr", "a:srgbClr", "a:sysClr")


def hexed(element: Element | None, scheme: Mapping[str, str]) -> str:
    """The colour an element is, or holds; empty where it cannot be told."""
    found = element if element is None or element.name in KINDS else next((one for one in element if one.name in KINDS), None)
    if found is None:
        return ""
    value = scheme.get(found.get("val"), "") if found.name == "a:schemeClr" else found.get("lastClr") or found.get("val")
    return value.upper() if HEX.fullmatch(value) else ""


def painted(
    holder: Element | None, scheme: Mapping[str, str], theme: Element | None, relations: Mapping[str, tuple[str, str, bool]]
) -> Painted | None:
    """What the element's fill comes to; None where it has none."""
    found = fill_element(holder)
    if found is None or found.name == "a:noFill":
        return None
    if found.name == "a:blipFill":
        blip = found.find("a:blip")
        return Painted(image=relations.get(blip.get("r:embed") if blip else "", ("", "", False))[1])
    stops = [found] if found.name == "a:solidFill" else [*found.every("a:gs")]
    return Painted(colours=tuple(one for stop in stops if (one := hexed(stop, scheme))))
