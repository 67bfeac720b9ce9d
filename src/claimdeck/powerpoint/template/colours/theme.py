"""A template's theme → the brand's colours and faces."""

import re

from claimdeck.errors import TemplateError
from claimdeck.model.colour import SLOTS
from claimdeck.model.record import record
from claimdeck.powerpoint.template.package.elements import Element

HEX = re.compile("[0-9A-Fa-f]{6}")


@record(kw_only=False)
class Theme:
    """What a theme says: its name, the twelve colours in SLOTS' order, the two faces."""

    name: str
    colours: tuple[str, ...]
    headings: str
    body: str


def theme_of(root: Element) -> Theme:
    """Raises TemplateError where a colour or a face is missing."""
    scheme = root.find("a:themeElements", "a:clrScheme")
    colours = tuple(_colour(scheme, slot) for slot in SLOTS)
    return Theme(root.get("name"), colours, _face(root, "a:majorFont"), _face(root, "a:minorFont"))


def _colour(scheme: Element | None, slot: str) -> str:
    said = scheme.find(f"a:{slot}") if scheme else None
    value = next((one.get("lastClr") or one.get("val") for one in said), "") if said else ""
    if not HEX.fullmatch(value):
        raise TemplateError(f"has no theme colour {slot}", "choose all twelve colours of the theme in PowerPoint")
    return value.upper()


def _face(root: Element, name: str) -> str:
    latin = root.find("a:themeElements", "a:fontScheme", name, "a:latin")
    face = latin.get("typeface").strip() if latin else ""
    if not face:
        raise TemplateError("names no typeface for headings or body", "choose the theme's fonts in PowerPoint")
    return face
