"""A colour of a file, however it is written, as six hexadecimal digits: by name, by the theme, by its light, with its changes."""

from collections.abc import Mapping

from claimdeck.powerpoint.template.colours.names import SYSTEM, preset
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.colours.shades import channels, digits, shaded, written
from claimdeck.powerpoint.template.colours.theme import HEX
from claimdeck.powerpoint.template.package.elements import Element

COLOURS = ("a:schemeClr", "a:srgbClr", "a:sysClr", "a:hslClr", "a:scrgbClr", "a:prstClr")
TURN = 360 * 60000


def hexed(element: Element | None, scheme: Mapping[str, str]) -> str:
    """A colour, or the first one a fill holds, as six hexadecimal digits; "" where it cannot be told."""
    said = colour_in(element)
    plain = _plain(said, scheme) if said else ""
    if said is None or not HEX.fullmatch(plain):
        return ""
    if not said.children:
        return plain.upper()  # most have no changes
    made = channels(plain)
    for change in said:
        name = change.name.removeprefix("a:")
        made = shaded(made, name, whole(change.get("val")) / TURN if name in ("hue", "hueOff") else share(change.get("val")))
    return digits(made)


def colour_in(element: Element | None) -> Element | None:
    """The colour itself."""
    if element is None or element.name in COLOURS:
        return element
    return next((one for one in element if one.name in COLOURS), None)


def opacity(element: Element | None) -> float:
    """How much of what lies behind a colour is hidden: from 0 to 1."""
    opaque = 1.0
    for change in colour_in(element) or ():
        amount = share(change.get("val"))
        if change.name in ("a:alpha", "a:alphaMod", "a:alphaOff"):
            opaque = {"a:alphaMod": opaque * amount, "a:alphaOff": opaque + amount}.get(change.name, amount)
    return min(1.0, max(0.0, opaque))


def share(text: str) -> float:
    """A percentage, as thousandths or with its sign, as a share of 1."""
    if not text.endswith("%"):
        return whole(text) / 100000
    number = text.removesuffix("%").lstrip("-").replace(".", "", 1)
    return float(text.removesuffix("%")) / 100 if number.isascii() and number.isdigit() and len(number) < 12 else 0.0


def _plain(said: Element, scheme: Mapping[str, str]) -> str:
    """The colour before its changes."""
    value = said.get("val")
    if said.name == "a:schemeClr":
        return scheme.get(value, "")
    if said.name == "a:sysClr":
        return said.get("lastClr") or SYSTEM.get(value, "")
    if said.name == "a:hslClr":
        hue, light, strength = whole(said.get("hue")) / TURN, share(said.get("lum")), share(said.get("sat"))
        return digits(shaded(shaded(shaded((1.0, 0.0, 0.0), "sat", strength), "hue", hue), "lum", light))
    if said.name == "a:scrgbClr":
        return digits(written(share(said.get(one))) for one in "rgb")
    return preset(value) if said.name == "a:prstClr" else value.upper()
