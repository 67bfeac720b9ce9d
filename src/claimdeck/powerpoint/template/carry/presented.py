"""A foreign template's presentation part: its size, its fonts, its defaults and guides, with places for the deck's own lists."""

from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.carried import CarriedRelation
from claimdeck.model.drawn import Piece, Place
from claimdeck.model.units import inches
from claimdeck.powerpoint.package import OFFICE
from claimdeck.powerpoint.template.carry.cut import cut
from claimdeck.powerpoint.template.carry.pieces import STANDARD, joined
from claimdeck.powerpoint.template.carry.walk import Walk
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.repair.colours import colours
from claimdeck.powerpoint.template.repair.conformed import conformed
from claimdeck.powerpoint.template.repair.grammar import fits
from claimdeck.powerpoint.xml import quoted, tag

IGNORABLE = "mc:Ignorable"
SAID = frozenset((
    "showSpecialPlsOnTitleSld", "rtl", "saveSubsetFonts", "autoCompressPictures", "strictFirstAndLastChars", "compatMode",
    "embedTrueTypeFonts", IGNORABLE,
))  # fmt: skip
"""What a presentation's root says that holds for other slides, too; the number of its first slide does not."""
GUIDES = frozenset(("{EFAFB233-063F-42B5-8137-9DF3F51BA10A}", "{2D200454-40CA-4A62-9FC3-DE9A4176ACB9}"))
"""Extensions that are kept: guides on slides and on notes. Others tell of sections, changes and people."""
LEAST, MOST = 914400, 51206400
"""Of a slide's width and height in EMU: PowerPoint's 1 and 56 inches."""
ROOM = inches(2)
USUAL = ("9144000", "6858000")
LARGEST = 2147483647  # EMU, of a page of notes


class Presented:
    """The part's pieces, its relationships (rId1 … without gaps), and the extensions it keeps."""

    def __init__(self, root: Element, walk: Walk) -> None:
        self.root, self.walk = root, walk
        self.relations: list[CarriedRelation] = []
        self._links = {link.id: link for link in walk.archive.links(walk.archive.main)}

    def relate(self, kind: str, target: str) -> str:
        """The id of the relationship to a part."""
        made = CarriedRelation(id=f"rId{len(self.relations) + 1}", kind=OFFICE + kind, target=target)
        self.relations.append(made)
        return made.id

    def pieces(self, handout: str) -> tuple[Piece, ...]:
        """The whole part."""
        handed = tag("p:handoutMasterIdLst", tag("p:handoutMasterId", r__id=self.relate("handoutMaster", handout))) if handout else ""
        between = "".join((*self._sizes(), self._fonts(), *self._kept("p:kinsoku"), *self._kept("p:defaultTextStyle")))
        listed = (Place.MASTERS, Place.NOTES, handed, Place.SLIDES)
        return (self._start(), *listed, between, Place.EXTENSIONS, "</p:presentation>")

    def extensions(self) -> str:
        """The `p:ext` elements it keeps."""
        own = self.root.find("p:extLst")
        kept = [one for one in own or () if one.get("uri") in GUIDES]
        return "".join(_written(one) for one in kept if conformed(one)[0])

    def _start(self) -> str:
        spaces = "".join(f' xmlns{prefix and ":" + prefix}="{quoted(uri)}"' for prefix, uri in (*STANDARD, *self.root.spaces))
        held = {name: self.root.get(name) for name in self.root.attributes if name in SAID}
        said = "".join(f' {name}="{quoted(value)}"' for name, value in held.items() if name == IGNORABLE or fits("flag", value))
        return f"<p:presentation{spaces}{said}>"

    def _sizes(self) -> Iterator[str]:
        width, height = size_of(self.root)
        own, notes = self.root.find("p:sldSz"), self.root.find("p:notesSz")
        four_by_three = own is not None and own.get("type") == "screen4x3" and abs(width * 3 - height * 4) <= height // 100
        yield tag("p:sldSz", cx=width, cy=height, type="screen4x3" if four_by_three else None)
        cx, cy = (_number(notes.get(name)) for name in ("cx", "cy")) if notes else (0, 0)
        whole = min(cx, cy) > 0 and max(cx, cy) <= LARGEST
        yield tag("p:notesSz", cx=cx if whole else 6858000, cy=cy if whole else 9144000)

    def _fonts(self) -> str:
        """Embedded fonts, each with its own files."""
        fonts = self.root.find("p:embeddedFontLst")
        for one in fonts or ():
            files = [file for file in one if file.name == "p:font" or self._file(file)]
            one.children = list(files)
        whole = [one for one in fonts or () if conformed(one)[0] and any(file.name != "p:font" for file in one)]
        return tag("p:embeddedFontLst", *(_written(one) for one in whole)) if whole else ""

    def _file(self, file: Element) -> bool:
        link = self._links.get(file.get("r:id"))
        if link is None or link.external or not self.walk.take(link.target, "font"):
            return False
        file.attributes["r:id"] = self.relate("font", link.target)
        return True

    def _kept(self, name: str) -> Iterator[str]:
        one = self.root.find(name)
        if one is not None:
            every = tuple(one.every())
            cut(one, every, (), [])
            colours(one, every)
            if conformed(one)[0]:
                yield _written(one)


def size_of(root: Element) -> tuple[int, int]:
    """A slide's width and height in EMU; where it is not said, the format's own. Raises TemplateError where no slide is so large."""
    said = root.find("p:sldSz")
    width, height = (said.get("cx"), said.get("cy")) if said else USUAL
    cx, cy = _number(width), _number(height)
    if not (LEAST <= cx <= MOST and LEAST <= cy <= MOST):
        found = f"is damaged: its slide size, '{width[:20]}' × '{height[:20]}', is invalid; 1 to 56 inches (from 914400 EMU) were expected"
        raise TemplateError(found, "set the slide size in PowerPoint (Design > Slide Size)")
    if min(cx, cy) < ROOM:
        measured = f"{cx / inches(1):.2f} × {cy / inches(1):.2f} inches"
        raise TemplateError(f"has slides of {measured}, on which no talk has room", "set the slide size in PowerPoint (Design)")
    return cx, cy


def _number(value: str) -> int:
    plain = value.strip().removeprefix("+")
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 12 else 0


def _written(one: Element) -> str:
    return "".join(piece for piece in joined(one) if isinstance(piece, str))
