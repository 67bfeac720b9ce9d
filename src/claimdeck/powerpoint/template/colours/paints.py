"""Colours, fills and lines as a template has them → records. What no theme colour says is not known here: None."""

from typing import cast

from claimdeck.model.colour import SLOTS, Colour, Slot
from claimdeck.model.shapes import Fill, Outline
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.powerpoint.paint import MAPPED
from claimdeck.powerpoint.template.package.elements import Element

SLOT_OF = {name: slot for slot, name in MAPPED.items()} | {slot: slot for slot in SLOTS}
FILLS = ("a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill")


def whole(text: str, otherwise: int = 0) -> int:
    """A whole number as XML has it; otherwise where it is none."""
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 12 else otherwise


def colour(holder: Element | None) -> Colour | None:
    """The theme colour in a fill, or None."""
    said = holder.find("a:schemeClr") if holder else None
    slot = SLOT_OF.get(said.get("val")) if said else None
    if said is None or slot is None:
        return None
    return Colour(cast(Slot, slot), tuple((one.name.removeprefix("a:"), whole(one.get("val"))) for one in said))


def fill_element(holder: Element | None) -> Element | None:
    """What an element is filled with."""
    return next((one for one in holder if one.name in FILLS), None) if holder else None


def fill(holder: Element | None, otherwise: Fill | None) -> Fill | None:
    """A fill; `otherwise` where it is of a sort no record has."""
    found = fill_element(holder)
    if found is None or found.name == "a:noFill":
        return None
    if found.name == "a:gradFill":
        return _gradient(found) or otherwise
    plain = colour(found) if found.name == "a:solidFill" else None
    return Fill(plain) if plain else otherwise


def _gradient(found: Element) -> Fill | None:
    stops = [(colour(stop), whole(stop.get("pos")) // 1000) for stop in found.every("a:gs")]
    angle = next((whole(line.get("ang")) // 60000 for line in found.every("a:lin")), 90)
    if len(stops) < 2 or stops[0][0] is None or stops[-1][0] is None:
        return None
    held = stops[1][1] if len(stops) == 3 and stops[1][0] == stops[0][0] else 0
    return Fill(stops[0][0], end=stops[-1][0], angle=angle, hold=held)


def outline(holder: Element | None, otherwise: Outline | None) -> Outline | None:
    """A line around a shape; `otherwise` where its colour is none of the theme's."""
    line = holder.find("a:ln") if holder else None
    painted = fill_element(line)
    if line is None or painted is None or painted.name == "a:noFill":
        return None
    plain, dash = colour(painted), line.find("a:prstDash")
    if plain is None:
        return otherwise
    return Outline(plain, whole(line.get("w"), 9525) / EMU_PER_POINT, dash.get("val", "solid") if dash else "solid")
