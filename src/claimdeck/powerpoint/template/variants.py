"""A layout the template does not have, made from its next of kin: what differs between claimdeck's own two is changed, and nothing else."""

from claimdeck.model.colour import Colour
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.shapes import Frame
from claimdeck.powerpoint.paint import MAPPED
from claimdeck.powerpoint.template.colours.paints import colour
from claimdeck.powerpoint.template.design.slots import Master, idx, slot_of
from claimdeck.powerpoint.template.package.elements import Element


def vary(root: Element, master: Master, base: Layout, other: Layout) -> None:
    """Change a layout's root element from `base` to `other`."""
    held = root.find("p:cSld")
    if held:
        held.attributes["name"] = other.name
    for parent in [*root.every()]:
        for box in [box for box in parent if box.name == "p:sp"]:
            slot = base.slot(idx(box))
            if slot:
                _changed(parent, box, master, slot, other.slot(slot.idx))
    _numbered(root)


def _changed(parent: Element, box: Element, master: Master, slot: Slot, other: Slot | None) -> None:
    """Take a placeholder out, or move and paint it as far as the two differ."""
    if other is None:
        parent.children.remove(box)
        return
    if other.frame != slot.frame:
        _moved(box, slot_of(box, master, slot).frame, slot.frame, other.frame)
    if slot.fill and other.fill:
        _painted(box.find("p:spPr", "a:solidFill"), slot.fill.colour, other.fill.colour)
    if slot.outline and other.outline:
        _painted(box.find("p:spPr", "a:ln", "a:solidFill"), slot.outline.colour, other.outline.colour)
    for number, (before, after) in enumerate(zip(slot.levels, other.levels, strict=True), 1):
        _lettered(box.find("p:txBody", "a:lstStyle", f"a:lvl{number}pPr"), before, after)


def _lettered(style: Element | None, before: Level, after: Level) -> None:
    if style:
        _painted(style.find("a:defRPr", "a:solidFill"), before.colour, after.colour)
        if before.bullet_colour and after.bullet_colour:
            _painted(style.find("a:buClr"), before.bullet_colour, after.bullet_colour)


def _painted(holder: Element | None, before: Colour, after: Colour) -> None:
    """Another colour in place of claimdeck's own; one a designer chose stays."""
    if holder and before != after and colour(holder) == before:
        changes = [Element(f"a:{name}", {"val": str(amount)}) for name, amount in after.changes]
        holder.children = [Element("a:schemeClr", {"val": MAPPED.get(after.slot, after.slot)}, children=[*changes])]


def _moved(box: Element, here: Frame, before: Frame, after: Frame) -> None:
    look = box.find("p:spPr")
    if look is None:
        return
    there = look.find("a:xfrm")
    if there is None:
        there = Element("a:xfrm", {})
        look.children.insert(0, there)
    off = Element("a:off", {"x": str(here.x + after.x - before.x), "y": str(here.y + after.y - before.y)})
    extent = Element("a:ext", {"cx": str(here.w + after.w - before.w), "cy": str(here.h + after.h - before.h)})
    there.children = [off, extent]


def _numbered(root: Element) -> None:
    """Ids without gaps, as on a sheet of claimdeck's own."""
    numbers: dict[str, str] = {}
    for number, one in enumerate(root.every("p:cNvPr"), 1):
        numbers[one.get("id")] = one.attributes["id"] = str(number)
    for name, key in (("a:stCxn", "id"), ("a:endCxn", "id"), ("p:spTgt", "spid")):
        for one in root.every(name):
            one.attributes[key] = numbers.get(one.get(key), one.get(key))
