"""A template's file: told what it is by its bytes, measured before it is unpacked, and never followed to anything outside.

Parts go by the names they have in a deck: forward slashes, no strange letters, and none of those the deck's own slides get.
What is repaired in a part is put over it here, so that all who read the template read it as the deck has it.
"""

import posixpath
import re
from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.carried import CarriedRelation, Packed
from claimdeck.model.mapped import Content
from claimdeck.powerpoint.template.package.directory import LARGEST_ALL, Member, members
from claimdeck.powerpoint.template.package.elements import MOST_ELEMENTS, MOST_OF_ALL, Element, counted, declared, unchosen
from claimdeck.powerpoint.template.package.kinds import AGAIN, main_kind, no_package, without_main
from claimdeck.powerpoint.template.package.part_names import key_of, part_names, target_of
from claimdeck.powerpoint.template.package.unpacked import Broken, as_packed, beginning, unpacked

TYPES = "[Content_Types].xml"
LARGEST_XML, LARGEST_SHEET = 25_000_000, 8_000_000
"""Bytes of a part of XML, and of one that is read into elements: those of the largest designs have one million."""
UNTOLD = ("", "application/xml", "text/xml")
"""Types that do not say what a part is."""
CODED = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?(?:version=[\"']1\.1|encoding=[\"'](?!utf-(?:8|16)))", re.IGNORECASE)
"""How a part begins whose letters, or whose edition of XML, the format does not allow."""
DECLARED = 6  # bytes in which a part's own declaration begins: any behind it is an order to somebody, such as to fetch a style sheet
STRICT = "http://purl.oclc.org/ooxml/"


class Archive:
    """The parts of a template by name, their relationships and types."""

    def __init__(self, content: Content) -> None:
        """Raises TemplateError where the file is no template, or none that should be opened."""
        if len(content) > LARGEST_ALL:
            raise TemplateError(f"is over the limit of {LARGEST_ALL // 1_000_000} MB", "save it with smaller pictures")
        self._content = content
        self._members: dict[str, Member] = {}
        self._names: dict[str, str] = {}  # by key: what a relation or a content type may call a part
        self._over: dict[str, bytes] = {}
        self._related: dict[str, tuple[CarriedRelation, ...]] = {}
        self._counts: dict[str, int] = {}  # elements of the parts that have been read
        self._count = 0
        self.recoded = set[str]()  # those in letters the format does not allow, with orders or with a choice where it allows none
        self._index(members(content))
        self._refuse_declarations()
        self._types = self._read_types()
        self.main = self._main()

    def _index(self, found: tuple[Member, ...]) -> None:
        by_key = {key_of(one.name): one for one in found if not one.name.endswith("/")}  # of two the last counts, as in every zip
        for key, name in part_names({key: one.name for key, one in by_key.items()}).items():
            self._members[name], self._names[key] = by_key[key], name

    @property
    def misnamed(self) -> str:
        """The first name of a part with steps that lead nowhere, which PowerPoint does not find; empty where all are plain."""
        written = (one.name.replace("\\", "/").lstrip("/") for one in self._members.values())
        return next((name for name in written if {"", "."} & set(name.split("/"))), "")

    def _refuse_declarations(self) -> None:
        """No part of a presentation declares a document type, nor one that the deck does not keep: PowerPoint opens no file that does."""
        for name, member in self._members.items():
            if name.lower().endswith((".xml", ".rels")) and b"<!DOCTYPE" in beginning(self._content, member).replace(b"\0", b""):
                raise declared(member.name)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._members

    def named(self, name: str) -> str:
        """The part of that name, in whatever case it is written; empty where there is none."""
        return self._names.get(key_of(name), "")

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises TemplateError where it is missing or damaged."""
        if name in self._over:
            return self._over[name]
        member = self._member(name)
        if member.size > LARGEST_XML and name.lower().endswith((".xml", ".rels", ".vml", ".svg")):
            raise TemplateError(f"is unsafe: {name} is over the limit of {LARGEST_XML // 1_000_000} MB", "save it in PowerPoint anew")
        return unpacked(self._content, member, name)

    def packed(self, name: str) -> tuple[Packed, bool]:
        """A part as it lies in the file, and whether its check sum is right. Raises Broken."""
        return as_packed(self._content, self._member(name), name)

    def _member(self, name: str) -> Member:
        if name not in self._members:
            raise Broken(f"is damaged: {name} is missing", "save it in PowerPoint anew")
        return self._members[name]

    def names(self) -> tuple[str, ...]:
        """Every part."""
        return tuple(self._members)

    def size(self, name: str) -> int:
        """How many bytes a part takes in the file."""
        return self._member(name).packed

    def element(self, name: str) -> Element:
        """A part's root element. Raises TemplateError."""
        room = MOST_OF_ALL - self._count + self._counts.get(name, 0)
        content = self.read(name)
        if len(content) > LARGEST_SHEET:
            raise TemplateError(f"is unsafe: {name} is over the limit of {LARGEST_SHEET // 1_000_000} MB", "save it in PowerPoint anew")
        root, count = counted(content, name, min(MOST_ELEMENTS, room))
        if CODED.match(content[:100]) or b"<?" in content[DECLARED:1000] or unchosen(root):
            self.recoded.add(name)
        self._count += count - self._counts.get(name, 0)
        self._counts[name] = count
        return root

    def type(self, name: str) -> str:
        """A part's content type, or an empty string."""
        return self._types.get("/" + key_of(self._written(name))) or self._types.get(name.rpartition(".")[2].casefold(), "")

    def _written(self, name: str) -> str:
        return self._members[name].name.replace("\\", "/").lstrip("/") if name in self._members else name

    def double(self, name: str, copy: str) -> None:
        """Have a part a second time, under another name."""
        self._members[copy], self._names[key_of(copy)] = self._members[name], copy
        self._types["/" + key_of(copy)] = self.type(name)
        self._related[copy] = self.links(name)
        if name in self._over:
            self._over[copy] = self._over[name]

    def replace(self, name: str, content: bytes) -> None:
        """Put a repaired part over what the file has."""
        self._over[name] = content

    def replaced(self, name: str) -> bytes | None:
        """A repaired part, or None."""
        return self._over.get(name)

    def relate(self, name: str, relations: tuple[CarriedRelation, ...]) -> None:
        """Let a part point to these, whatever the file says."""
        self._related[name] = relations

    def relations(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """What a part points to, by key: kind (the last word of its type), part or address, and whether that is outside."""
        return {one.id: (one.kind.rpartition("/")[2], one.target, one.external) for one in self.links(name)}

    def links(self, name: str) -> tuple[CarriedRelation, ...]:
        """What a part points to, as it is written; of two with one key the first counts. Raises TemplateError."""
        if name not in self._related:
            folder, file = posixpath.split(self._written(name))
            beside = self.named(posixpath.join(folder, "_rels", file + ".rels"))
            root = self.element(beside) if beside else Element("Relationships", {})
            made = [self._link(folder, one) for one in root if one.name == "Relationship" and one.get("Id")]
            self._related[name] = tuple({one.id: one for one in reversed(made)}.values())[::-1]
        return self._related[name]

    def _link(self, folder: str, one: Element) -> CarriedRelation:
        kind, target, outside = one.get("Type"), one.get("Target"), one.get("TargetMode") == "External"
        if kind.startswith(STRICT):
            raise TemplateError("is saved in the strict form of the format", "save it in PowerPoint as a plain .potx or .pptx")
        inside = "" if outside else target_of(folder, target)
        return CarriedRelation(id=one.get("Id"), kind=kind, target=target if outside else self.named(inside) or inside, external=outside)

    def pointed(self, name: str, kind: str) -> str:
        """The first part of that kind another points to. Raises TemplateError where there is none."""
        found = (target for one, target, outside in self.relations(name).values() if one == kind and not outside)
        return next(found, "") or self._without(kind)

    def _without(self, kind: str) -> str:
        raise Broken(f"is damaged: it has no {kind}", "save it in PowerPoint anew")

    def _main(self) -> str:
        """The part everything begins with: the one the package points to, else the one of a presentation's type."""
        starts = [target for kind, target, outside in self.relations("").values() if kind == "officeDocument" and not outside]
        told = starts or [name for name in self._members if main_kind(self.type(name)) == ""]
        if not told:
            raise without_main(self._members)
        kind = self.type(told[0])
        if not self.has(told[0]) and not main_kind(kind):
            raise TemplateError(f"is damaged: {told[0]} is missing", "save it in PowerPoint anew")
        if (wrong := main_kind(kind)) and (kind not in UNTOLD or self.element(told[0]).name != "p:presentation"):
            raise TemplateError(wrong, AGAIN)
        return told[0]

    def _read_types(self) -> dict[str, str]:
        if not self.named(TYPES):
            kind = self.read("mimetype").decode("utf-8", "replace") if self.has("mimetype") else ""
            raise no_package([member.name for member in self._members.values()], kind)
        return dict(_types(self.element(self.named(TYPES))))


def _types(root: Element) -> Iterator[tuple[str, str]]:
    for one in root:
        if one.name == "Default":
            yield one.get("Extension").casefold(), one.get("ContentType")
        elif one.name == "Override":
            yield "/" + key_of(one.get("PartName")), one.get("ContentType")
