"""What a sheet says of itself: its settings, the ids of its shapes."""

from collections.abc import Sequence

from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.package.unpacked import Broken

SHEETS = ("slideMaster", "slideLayout", "notesMaster", "handoutMaster")
"""Kinds of parts that are sheets, by the last word of the relationship's type."""

NAMED = frozenset(("p:cNvPr", "pic:cNvPr", "wps:cNvPr"))
LARGEST = 2147483647
CLICKS = ("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver")
STARTING = ("ppaction://macro", "ppaction://program")
OF_SLIDES = ("p:htmlPubPr", "p:webPr", "p:outlineViewPr")


def sheet(root: Element, _: Sequence[Element] = ()) -> bool:
    """Raises Broken where it has nothing that could be drawn on."""
    if root.find("p:cSld", "p:spTree") is None:
        raise Broken("is damaged: a sheet has no shapes' tree", "save it in PowerPoint anew")
    return False


def identities(root: Element, every: Sequence[Element]) -> bool:
    """Ids of shapes: each a number of its own. The two sides of a choice share theirs, as programs write them."""
    choosing = any(one.name == "mc:AlternateContent" for one in every)
    seen, again = set[str](), list[Element]()
    for one in _shown(root) if choosing else every:
        if one.name in NAMED:
            if one.get("id") in seen or not _usable(one.get("id")):
                again.append(one)
            seen.add(one.get("id"))
    free = max((int(value) for value in seen if _usable(value)), default=1)
    for one in again:
        free += 1
        one.attributes["id"] = str(free)
    return bool(again)


def _usable(value: str) -> bool:
    return value.isascii() and value.isdecimal() and 0 < int(value) <= LARGEST - 100_000


def _shown(root: Element) -> list[Element]:
    """All elements but those of a choice, whose sides are never there together."""
    waiting, found = [root], list[Element]()
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting += [child for child in reversed(here.children) if isinstance(child, Element) and child.name != "mc:AlternateContent"]
    return found


def actions(_: Element, every: Sequence[Element]) -> bool:
    """What a click on something does: it starts no program, and no macro, which are left out."""
    wrong = [one for one in every if one.name in CLICKS and one.get("action").startswith(STARTING)]
    for parent in every if wrong else ():
        parent.children = [one for one in parent.children if not any(one is other for other in wrong)]
    return bool(wrong)


def settings(root: Element, _: Sequence[Element]) -> bool:
    """How a presentation is shown and edited, without what it says of slides that are gone, or of the view it was left in."""
    before = len(root.attributes) + len(root.children)
    root.attributes.pop("lastView", None)
    shown = root.find("p:showPr")
    if shown and (shown.find("p:sldRg") or shown.find("p:custShow") or shown.find("p:kiosk")):
        root.children.remove(shown)
    root.children = [one for one in root.children if not (isinstance(one, Element) and one.name in OF_SLIDES)]
    return len(root.attributes) + len(root.children) != before
