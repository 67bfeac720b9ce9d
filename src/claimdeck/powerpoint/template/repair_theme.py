"""A theme's fonts and formats where they are not there: plain ones, since every sheet refers to them."""

from collections.abc import Sequence

from claimdeck.powerpoint.template.elements import Element, parsed
from claimdeck.powerpoint.theme import formats
from claimdeck.powerpoint.xml import MAIN, document

FACE = "Arial"
LISTS = ("a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst")
LEAST = 3  # of each list


def fonts(root: Element, _: Sequence[Element]) -> bool:
    """The faces of headings and body."""
    elements = root.find("a:themeElements")
    own = elements.find("a:fontScheme") if elements else None
    if elements is None or (own and all(own.find(name, "a:latin") for name in ("a:majorFont", "a:minorFont"))):
        return False
    faces = [_face(own, name) for name in ("a:majorFont", "a:minorFont")]
    made = Element("a:fontScheme", {"name": own.get("name", "claimdeck") if own else "claimdeck"}, children=[*faces])
    return _in_place(elements, own, made, "a:clrScheme")


def _face(own: Element | None, name: str) -> Element:
    found = own.find(name) if own else None
    if found and found.find("a:latin"):
        return found
    return Element(
        name, {}, children=[Element("a:latin", {"typeface": FACE}), *(Element(one, {"typeface": ""}) for one in ("a:ea", "a:cs"))]
    )


def looks(root: Element, _: Sequence[Element]) -> bool:
    """The formats shapes refer to by number: at least three of each sort."""
    elements = root.find("a:themeElements")
    own = elements.find("a:fmtScheme") if elements else None
    if elements is None or (own and all(_enough(own.find(name)) for name in LISTS)):
        return False
    made = parsed(document(formats().replace("<a:fmtScheme", f'<a:fmtScheme xmlns:a="{MAIN}"', 1)), "formats")
    for i, name in enumerate(LISTS):
        found = own.find(name) if own else None
        if found and _enough(found):
            made.children[i] = found
    return _in_place(elements, own, made, "a:fontScheme")


def _enough(found: Element | None) -> bool:
    return found is not None and sum(1 for _ in found) >= LEAST


def _in_place(elements: Element, own: Element | None, made: Element, behind: str) -> bool:
    """Put the made element in the place of the own one, else behind another."""
    before = elements.find(behind)
    place = elements.children.index(own) if own else elements.children.index(before) + 1 if before else 0
    elements.children[place : place + (own is not None)] = [made]
    return True
