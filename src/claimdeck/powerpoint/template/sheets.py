"""One layout, or the master, of a template: its slots as records, and the sheet as it is drawn."""

from collections.abc import Mapping
from dataclasses import replace

from claimdeck.model.drawn import Drawn, Place
from claimdeck.model.layout import Layout
from claimdeck.powerpoint.template.carry.pieces import drawn, speaking, stamped
from claimdeck.powerpoint.template.carry.targets import targeted
from claimdeck.powerpoint.template.colours.paints import colour, fill_element
from claimdeck.powerpoint.template.design.slots import Master, idx, kind, slots
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.variants import vary

FURNITURE = {"ftr": "footer", "sldNum": ""}
MASTERS_PROMPTS = {"title": "title", "body": "text"}
DARK = ("dk1", "dk2")


def layout_of(archive: Archive, part: str, master: Master, own: Layout, prompts: frozenset[str]) -> Layout:
    """Claimdeck's own layout as the template has it. Raises TemplateError where its part cannot be read."""
    return _taken(archive, part, archive.element(part), master, own, prompts)


def variant_of(archive: Archive, part: str, master: Master, base: Layout, own: Layout, prompts: frozenset[str]) -> Layout:
    """Claimdeck's own layout, made from the template's sheet of its next of kin `base`."""
    root = archive.element(part)
    vary(root, master, base, own)
    return _taken(archive, part, root, master, own, prompts)


def master_drawn(archive: Archive, part: str, prompts: frozenset[str]) -> Drawn:
    """The master, with a place for the deck's own list of layouts."""
    root = archive.element(part)
    listed = root.find("p:sldLayoutIdLst")
    if listed is None:
        listed = Element("p:sldLayoutIdLst", {})
        before = root.find("p:clrMap")
        root.children.insert(root.children.index(before) + 1 if before else len(root.children), listed)
    listed.children = [Place.LAYOUTS]
    lost = targeted(archive, part, root)
    _opened(root, MASTERS_PROMPTS, prompts)
    return drawn(root, lost)


def _taken(archive: Archive, part: str, root: Element, master: Master, own: Layout, prompts: frozenset[str]) -> Layout:
    lost = targeted(archive, part, root)
    found = slots(root, master, own)
    _opened(root, {str(slot.idx): slot.prompt for slot in own.slots}, prompts)
    stamped(root)
    return replace(own, slots=found, decoration=(), background=None, dark=_dark(root, own), drawn=drawn(root, lost))


def _opened(root: Element, names: Mapping[str, str], prompts: frozenset[str]) -> None:
    """Leave footer, number and claimdeck's own prompts (named by type or index) to the deck; a designer's words stay as they are."""
    for box in root.every("p:sp"):
        body = box.find("p:txBody")
        words = "".join(child for one in (body.every("a:t") if body else ()) for child in one.children if isinstance(child, str))
        if kind(box) in FURNITURE:
            speaking(body, FURNITURE[kind(box)])
        elif words in prompts or not words:
            named = names.get(kind(box)) or names.get(str(idx(box)), "text")
            speaking(body, named if words else "")


def _dark(root: Element, own: Layout) -> bool:
    """Whether words on it are light: told by a background of a plain theme colour, else as claimdeck's own is."""
    ground = root.find("p:cSld", "p:bg", "p:bgPr")
    first = next(iter(ground.every("a:gs")), fill_element(ground)) if ground else None
    plain = colour(first)
    return own.dark if plain is None else plain.slot in DARK
