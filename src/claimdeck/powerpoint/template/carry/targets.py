"""What a sheet points to: pictures and addresses are taken over; what points to anything else is left out, and named."""

from functools import partial

from claimdeck.errors import TemplateError
from claimdeck.model.drawn import Asset, Target
from claimdeck.powerpoint.links import abroad
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

OBJECTS = ("p:sp", "p:pic", "p:graphicFrame", "p:cxnSp", "p:grpSp", "p:contentPart")
ALONE = ("a:ext", "p:ext", "a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver", "p:custDataLst", "p:controls", "p:transition", "p:timing")
"""What may be taken out without anything being lost that is seen."""


def targeted(archive: Archive, part: str, root: Element) -> tuple[str, ...]:
    """Resolve every relationship a sheet's elements name; the names of the objects that had to be left out."""
    relations, lost = archive.relations(part), list[str]()
    _kept(root, partial(_target, archive, relations), lost)
    return tuple(lost)


def asset(archive: Archive, name: str) -> Asset | None:
    """A picture of the template; None where it is missing or damaged."""
    try:
        content = archive.read(name)
    except TemplateError:
        return None
    extension = "".join(letter for letter in name.rpartition(".")[2].lower() if letter.isalnum())
    return Asset(content, extension, archive.type(name)) if archive.type(name).startswith("image/") else None


def _target(archive: Archive, relations: dict[str, tuple[str, str, bool]], key: str) -> Target | None:
    kind, target, outside = relations.get(key, ("", "", False))
    if kind == "hyperlink" and outside:
        return Target(None, abroad(target)) if abroad(target) else None
    found = asset(archive, target) if kind == "image" and not outside else None
    return Target(found) if found else None


def _kept(element: Element, target: "partial[Target | None]", lost: list[str]) -> bool:
    """False where the element has to go, because what it points to cannot be taken over."""
    for name, key in element.attributes.items():
        if name.startswith("r:") and key and isinstance(key, str):
            found = target(key)
            if found is None:
                return False
            element.attributes[name] = found
    return all([_in_place(element, child, target, lost) for child in list(element)])


def _in_place(parent: Element, child: Element, target: "partial[Target | None]", lost: list[str]) -> bool:
    """Take the child out where it has to go and may be missed; else its parent has to go."""
    if _kept(child, target, lost):
        return True
    if child.name not in (*OBJECTS, *ALONE, "p:bg", "mc:AlternateContent"):
        return False
    parent.children.remove(child)
    if child.name not in ALONE:
        named = next(child.every("p:cNvPr"), None)
        lost.append(named.get("name") if named else "the background")
    return True
