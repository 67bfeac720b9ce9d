"""From part to part of a foreign template: each is taken with what it shows, repaired where it can be, or left out."""

from itertools import count

from claimdeck.errors import TemplateError
from claimdeck.model.carried import CarriedPart, CarriedRelation, Notice
from claimdeck.model.record import changed
from claimdeck.powerpoint.links import abroad
from claimdeck.powerpoint.package import OFFICE
from claimdeck.powerpoint.presentation import NAME
from claimdeck.powerpoint.template.carry.carrying import EXTENSIONS, KEPT, ROOTS, SHEET_TYPES, STANDARD, is_xml, type_of
from claimdeck.powerpoint.template.carry.cut import cut
from claimdeck.powerpoint.template.carry.pieces import document_of
from claimdeck.powerpoint.template.package.archive import TYPES, Archive
from claimdeck.powerpoint.template.package.elements import MOST_ELEMENTS, Element, over_limit, sound
from claimdeck.powerpoint.template.package.unpacked import Broken, is_no_font, is_no_picture, is_program, picture_type
from claimdeck.powerpoint.template.repair.faults import repaired
from claimdeck.powerpoint.zipped import as_member

SNIFFED = frozenset(("image/png", "image/jpeg", "image/gif"))
"""Types that pictures tell by their first bytes."""


class Walk:
    """The parts taken so far, by name, and what is to be told of the rest."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.parts: dict[str, CarriedPart] = {}
        self.notices: list[Notice] = []
        self.why: dict[str, str] = {}  # a part could not be had, as the end of a sentence about it
        self.renamed: dict[str, str] = {}
        self._known: dict[str, bool] = {}
        self._kinds: dict[str, str] = {}  # as what a part was asked for first

    def take(self, name: str, kind: str) -> bool:
        """Take a part that something of that `kind` points to, with all it needs; False where it cannot be had.

        Raises TemplateError where nobody should have it.
        """
        shown = kind not in ROOTS
        if shown and (self.archive.type(name) in SHEET_TYPES or name == TYPES or name.lower().endswith(".rels")):
            return False  # whoever shows a layout as a picture must not take it from its master
        if {kind, self._kinds.setdefault(name, kind)} & {*ROOTS} and self._kinds[name] != kind:
            return False  # what is one thing cannot be another, too: settings are no notes' master
        if name not in self._known:
            self._known[name] = True  # parts point at one another: whoever asks meanwhile may count on it
            self._known[name] = self.archive.has(name) and name != NAME and self._taken(name, kind)
        return self._known[name]

    def _taken(self, name: str, kind: str) -> bool:
        told = self.archive.type(name)
        try:
            if not is_xml(kind, name, told):
                return self._as_it_is(name, kind)
            if name.lower().endswith(".svg"):
                return self._drawing(name, kind)
            if kind in ROOTS or self.archive.links(name):
                return self.xml(name, kind, self.archive.element(name))
            return self._sound(name, kind)
        except Broken as wrong:
            self.why[name] = wrong.message
            return False

    def expect(self, name: str) -> None:
        """Let those that point to a part count on it: whoever says so takes it afterwards."""
        self._known[name] = True

    def copy(self, part: CarriedPart, like: str) -> None:
        """Take a part a second time, under another name."""
        self.archive.double(like, part.name)
        self.parts[part.name], self._known[part.name] = part, True

    def xml(self, name: str, kind: str, root: Element, *, before: bool = False) -> bool:
        """Take an XML part by its root element, changed `before` or not; False where it is not what it should be."""
        if root.name != ROOTS.get(kind, root.name):
            self.why[name] = f"is damaged: {name} is no {kind}"
            return False
        links = self.archive.links(name)
        kept = tuple(found for link in links if (found := self._follow(link, kind)))
        lost: list[str] = []
        every = tuple(root.every())
        severed = cut(root, every, {link.id for link in kept}, lost)
        mended = repaired(root, every, kind)
        if mended and sum(1 for _ in root.every()) > MOST_ELEMENTS:
            raise over_limit(name)  # what was missing in it would fill the memory
        where = place_of(root, name)
        self.notices += [
            Notice(what="object", sentence=f"shows {one} on {where} from a file that is missing or outside; it is left out") for one in lost
        ]
        if mended and kind not in ("presProps", "viewProps"):
            self.notices.append(
                Notice(what="repair", sentence=f"has faults on {where} that PowerPoint would repair; the deck does not have them")
            )
        if before or mended or severed or name in self.archive.recoded:
            self.archive.replace(name, document_of(root))
        self.put(name, kind, kept)
        return True

    def put(self, name: str, kind: str, kept: tuple[CarriedRelation, ...]) -> None:
        """Keep a part as it now is, pointing to these."""
        self.archive.relate(name, kept)
        over = self.archive.replaced(name)
        packed = as_member(over) if over is not None else self.archive.packed(name)[0]
        self.parts[name] = CarriedPart(name=name, type=type_of(kind, name, self.archive.type(name)), packed=packed, relations=kept)

    def _follow(self, link: CarriedRelation, kind: str) -> CarriedRelation | None:
        """What a part of that `kind` points to, where it is kept."""
        what = link.kind.rpartition("/")[2]
        if what not in KEPT.get(kind, ()):
            return None
        if what in STANDARD:
            link = changed(link, kind=OFFICE + what)
        if not link.external:
            taken = what != "hyperlink" and self.take(link.target, what)
            return changed(link, target=self.renamed.get(link.target, link.target)) if taken else None
        reached = abroad(link.target) if what == "hyperlink" else ""
        if not reached:
            self.notices.append(Notice(what="link", sentence=f"points to something outside the file ({link.target[:80]}), which is cut"))
        return changed(link, target=reached) if reached else None

    def _as_it_is(self, name: str, kind: str) -> bool:
        kind_of = type_of(kind, name, self.archive.type(name))
        if not kind_of:
            return False
        try:
            packed, right = self.archive.packed(name)
        except Broken:
            self.notices.append(Notice(what="media", sentence=f"holds a damaged file, {name}, which is left out"))
            return False
        if kind == "font" and is_no_font(packed):
            self.notices.append(Notice(what="media", sentence=f"embeds {name}, which is no font; it is left out"))
            return False
        if kind in ("oleObject", "package") and is_program(packed):
            self.notices.append(Notice(what="media", sentence=f"embeds {name}, which is a program; it is left out"))
            return False
        if is_no_picture(packed, kind_of):
            self.notices.append(Notice(what="media", sentence=f"holds {name}, which is empty or no picture; it is left out"))
            return False
        if not right:
            self.notices.append(Notice(what="media", sentence=f"holds {name} with a wrong check sum; it is taken as it is: look at it"))
        typed = picture_type(packed, kind_of)
        kept = self._named(name, typed)
        self.parts[kept] = CarriedPart(name=kept, type=typed, packed=packed)
        return True

    def _named(self, name: str, typed: str) -> str:
        """The name of a picture that ends as its type has it: programs go by either."""
        told = EXTENSIONS.get(name.rpartition(".")[2].lower(), typed)
        if told == typed or typed not in SNIFFED:
            return name
        stem, ending = name.rpartition(".")[0], typed.rpartition("/")[2]
        kept = next(one for i in count() if not self.archive.has(one := f"{stem}{f'-{i}' if i else ''}.{ending}"))
        self.archive.double(name, kept)
        self.renamed[name] = kept
        return kept

    def _drawing(self, name: str, kind: str) -> bool:
        """A picture in vectors: one that declares a document type is left out, the picture beside it is there."""
        try:
            sound(self.archive.read(name), name)
        except TemplateError:
            return False
        return self._as_it_is(name, kind)

    def _sound(self, name: str, kind: str) -> bool:
        sound(self.archive.read(name), name)
        return self._as_it_is(name, kind)


def place_of(root: Element, part: str) -> str:
    """A sheet as a person knows it, else its part."""
    what = {"p:sldLayout": "the layout", "p:sldMaster": "the master", "p:notesMaster": "the notes master"}.get(root.name, "")
    drawn = root.find("p:cSld")
    name = " ".join(drawn.get("name").split()) if drawn else ""
    return f"{what} '{name}'" if what and name else what if what and what != "the layout" else part
