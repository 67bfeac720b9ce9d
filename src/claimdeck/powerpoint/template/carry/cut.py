"""Relationships that a deck does not keep, cut together with what names them: a picture without its file is taken out whole."""

from collections.abc import Container, Iterable

from claimdeck.powerpoint.template.carry.targets import OBJECTS
from claimdeck.powerpoint.template.package.elements import Element

ALONE = frozenset((
    "a:ext", "p:ext", "a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver", "p:custDataLst", "p:custData", "p:tags", "p:controls",
    "p:transition", "p:timing", "p:sndAc", "a:videoFile", "a:audioFile", "a:quickTimeFile", "a:wavAudioFile", "a:buBlip",
    "p:legacyDrawing", "c:externalData", "c:userShapes",
))  # fmt: skip
"""What may be taken out without anything being lost that is seen."""


def cut(root: Element, every: Iterable[Element], kept: Container[str], lost: list[str]) -> bool:
    """Take out of a part what names a relationship it has no longer; whether anything was. `lost` collects what is no longer seen."""
    if not any(_gone(one, kept) for one in every if one.attributes):
        return False
    cutter = _Cutter(kept, lost)
    if not cutter.whole(root):
        cutter.silence(root)
    return cutter.changed


def _gone(element: Element, kept: Container[str]) -> list[str]:
    """The attributes that name a relationship which is not there; an empty one names none."""
    return [name for name, key in element.attributes.items() if name.startswith("r:") and key and key not in kept]


class _Cutter:
    def __init__(self, kept: Container[str], lost: list[str]) -> None:
        self.kept, self.lost, self.changed = kept, lost, False

    def whole(self, element: Element) -> bool:
        """False where the element has to go, because what it points to is gone."""
        if not self._related(element):
            return False
        return all([self._in_place(element, child) for child in list(element)])

    def silence(self, root: Element) -> None:
        """Take the names alone where what has them cannot go."""
        for one in root.every():
            for name in _gone(one, self.kept):
                del one.attributes[name]
                self.changed = True

    def _related(self, element: Element) -> bool:
        """Whether everything it names is there; a second name (`r:link` beside `r:embed`) may go alone."""
        gone = _gone(element, self.kept)
        if gone and element.name == "a:blip" and len(gone) < sum(name.startswith("r:") for name in element.attributes):
            for name in gone:
                del element.attributes[name]
            self.changed, gone = True, []
        return not gone

    def _in_place(self, parent: Element, child: Element) -> bool:
        """Take the child out where it has to go and may be missed; else its parent has to go."""
        if self.whole(child):
            return True
        place = parent.children.index(child)
        if child.name == "a:blipFill" and parent.name != "p:bgPr":
            parent.children[place] = Element("a:noFill", {})
        elif child.name in ALONE or child.name in OBJECTS or child.name in ("p:bg", "mc:AlternateContent"):
            del parent.children[place]
        else:
            return False
        self.changed = True
        if child.name not in ALONE:
            named = next(child.every("p:cNvPr"), None)
            self.lost.append(f"'{named.get('name')}'" if named else "the background" if child.name == "p:bg" else "a fill")
        return True
