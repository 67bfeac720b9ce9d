"""What the layouts of one master have from it: its placeholders by type, its text styles, its theme."""

from collections.abc import Mapping

from claimdeck.model.layout import Level
from claimdeck.model.record import record
from claimdeck.powerpoint.template.colours.hues import hexed
from claimdeck.powerpoint.template.colours.schemes import Relations, Scheme, Theme
from claimdeck.powerpoint.template.design.levels import level
from claimdeck.powerpoint.template.design.transforms import leaves, tie
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

Chain = tuple[Element, ...]
"""List styles, the nearest first."""
DEPTH = 9
OTHER = Level(size=18, floor=12)  # the size programs take where nobody says one
TITLES, FURNITURE = ("title", "ctrTitle"), ("ftr", "sldNum", "dt", "hdr")


def family(kind: str) -> str:
    """The type of the master's placeholder one of this type starts from."""
    return "title" if kind in TITLES else kind if kind in FURNITURE else "body"


@record
class Family:
    """A master for its layouts. `defaults` is the presentation's own text style, from which everything starts."""

    archive: Archive
    part: str
    root: Element
    relations: Relations
    pictures: Mapping[str, str]
    theme: Theme
    boxes: Mapping[str, Element]
    styles: Mapping[str, Element]
    defaults: Element | None
    book: "Book"

    def style(self, kind: str) -> Chain:
        """The text styles a placeholder of that type ends with."""
        name = {"title": "p:titleStyle", "body": "p:bodyStyle"}.get(family(kind), "p:otherStyle")
        return tuple(one for one in (self.styles.get(name), self.defaults) if one)


def boxes_of(root: Element) -> dict[str, Element]:
    """A master's placeholders by type; of two of one type the first holds."""
    found: dict[str, Element] = {}
    for thing, *_ in leaves(root.find("p:cSld", "p:spTree")):
        said = tie(thing)
        if said is not None:
            found.setdefault(said.get("type", "obj"), thing)
    return found


class Book:
    """Levels that were read once: most placeholders of a template have the same ones."""

    def __init__(self) -> None:
        self._paragraphs: dict[int, dict[str, Element]] = {}
        self._levels: dict[tuple[int, ...], tuple[Level, ...]] = {}
        self._inks: dict[tuple[int, ...], tuple[str, ...]] = {}
        self._kept: list[object] = []  # what keys name must stay

    def levels(self, chain: Chain) -> tuple[Level, ...]:
        """The nine levels of a chain."""
        key = tuple(id(one) for one in chain)
        if key not in self._levels:
            self._kept.append(chain)
            self._levels[key] = tuple(self._level(chain, number) for number in range(1, DEPTH + 1))
        return self._levels[key]

    def inks(self, chain: Chain, scheme: Scheme) -> tuple[str, ...]:
        """The colours of the nine levels."""
        key = (id(scheme), *(id(one) for one in chain))
        if key not in self._inks:
            self._kept.append((chain, scheme))
            self._inks[key] = tuple(self._ink(chain, number, scheme) for number in range(1, DEPTH + 1))
        return self._inks[key]

    def graded(self, chain: Chain, scheme: Scheme) -> tuple[str, ...]:
        """The colours of the gradient that words of the first level are painted with; empty where they are in one plain colour."""
        letters = (one.find("a:defRPr") for style in chain if (one := self._paragraph(style, 1)))
        fill = next((one for each in letters if each for one in each if one.name in ("a:solidFill", "a:gradFill")), None)
        return tuple(hexed(one, scheme) for one in fill.find("a:gsLst") or ()) if fill is not None and fill.name == "a:gradFill" else ()

    def said(self, chain: Chain, number: int, name: str) -> str:
        """An attribute of a level's paragraphs, from the nearest that says it."""
        those = (self._paragraph(style, number) for style in chain)
        return next((one.get(name) for one in those if one and name in one.attributes), "")

    def _level(self, chain: Chain, number: int) -> Level:
        held = tuple(style for style in chain if self._paragraph(style, number))
        key = (number, *(id(one) for one in held))
        if key not in self._levels:
            self._levels[key] = (level(held, number, OTHER),)
        return self._levels[key][0]

    def _ink(self, chain: Chain, number: int, scheme: Scheme) -> str:
        letters = (one.find("a:defRPr") for style in chain if (one := self._paragraph(style, number)))
        fills = (fill for one in letters if one and (fill := one.find("a:solidFill") or one.find("a:gradFill", "a:gsLst", "a:gs")))
        return next((found for fill in fills if (found := hexed(fill, scheme))), scheme["tx1"])

    def _paragraph(self, style: Element, number: int) -> Element | None:
        if id(style) not in self._paragraphs:
            self._kept.append(style)
            self._paragraphs[id(style)] = {one.name: one for one in style}
        return self._paragraphs[id(style)].get(f"a:lvl{number}pPr")
