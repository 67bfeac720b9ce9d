"""Shapes that are not whole: what can be added is, what says nothing of itself is taken out."""

from collections.abc import Sequence

from claimdeck.powerpoint.template.elements import Element

SAYING = {
    "p:sp": ("p:nvSpPr", "p:cNvSpPr"),
    "p:pic": ("p:nvPicPr", "p:cNvPicPr"),
    "p:cxnSp": ("p:nvCxnSpPr", "p:cNvCxnSpPr"),
    "p:grpSp": ("p:nvGrpSpPr", "p:cNvGrpSpPr"),
    "p:graphicFrame": ("p:nvGraphicFramePr", "p:cNvGraphicFramePr"),
}
"""What a shape says of itself first, and the middle one of its three parts."""
LOOKS = {"p:sp": "p:spPr", "p:cxnSp": "p:spPr", "p:grpSp": "p:grpSpPr", "p:pic": "p:spPr"}
NEEDED = {"p:pic": "p:blipFill", "p:graphicFrame": "a:graphic"}
HOLDERS = ("p:spTree", "p:grpSp", "mc:Choice", "mc:Fallback")


def shapes(root: Element, every: Sequence[Element]) -> bool:
    """Every shape of a sheet, and the tree they stand in."""
    trees = [_tree(one) for one in every if one.name == "p:spTree"]
    return any([*trees, *(_inside(one) for one in every if one.name in HOLDERS)])


def _tree(tree: Element) -> bool:
    """A tree begins with what it says of itself and its look."""
    said = tree.find("p:nvGrpSpPr")
    found = False
    if said is None or [one.name for one in said][:3] != ["p:cNvPr", "p:cNvGrpSpPr", "p:nvPr"]:
        named = Element("p:cNvPr", {"id": "1", "name": ""})
        whole = Element("p:nvGrpSpPr", {}, children=[named, Element("p:cNvGrpSpPr", {}), Element("p:nvPr", {})])
        tree.children = [whole, *(child for child in tree.children if child is not said)]
        found = True
    if tree.find("p:grpSpPr") is None:
        tree.children.insert(1, Element("p:grpSpPr", {}))
        found = True
    return found


def _inside(holder: Element) -> bool:
    broken = [one for one in holder if one.name in SAYING and not _whole(one)]
    bare = [one for one in holder if one.name in LOOKS and one not in broken and one.find(LOOKS[one.name]) is None]
    holder.children = [child for child in holder.children if not any(child is one for one in broken)]
    for one in bare:
        behind = one.find("p:blipFill") or one.find(SAYING[one.name][0])
        one.children.insert(one.children.index(behind) + 1 if behind else 0, Element(LOOKS[one.name], {}))
    return bool(broken or bare)


def _whole(one: Element) -> bool:
    """Whether a shape says what it is, in order, and has what it shows."""
    name, middle = SAYING[one.name]
    said = one.find(name)
    parts = [part.name for part in said] if said else []
    needed = NEEDED.get(one.name)
    return parts == ["p:cNvPr", middle, "p:nvPr"] and (needed is None or one.find(needed) is not None)
