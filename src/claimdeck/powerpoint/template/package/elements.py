"""XML read into elements and written again as claimdeck writes it: equal for what claimdeck wrote, equal in meaning for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

from claimdeck.errors import TemplateError
from claimdeck.model.drawn import Piece, Place, Saying
from claimdeck.powerpoint.template.package.unpacked import Broken
from claimdeck.powerpoint.xml import MAIN, RELATIONS, SLIDES

STANDARD = {MAIN: "a", RELATIONS: "r", SLIDES: "p"}
STRICT = "http://purl.oclc.org/ooxml/"
DEEPEST = 100
"""Elements below one another: no sheet nests deeper, and a deeper one is made to exhaust whoever reads it."""
WHOLE = ("p:cSld", "p:spTree")
"""All that is drawn on a sheet."""
MOST_ELEMENTS, MOST_ATTRIBUTES, MOST_OF_ALL = 90_000, 1_000, 400_000
"""In one part, of one element, and in a whole file: a map of the world in lines has 30,000, and five hundred layouts have 60,000;
one takes two kilobytes of the memory, those of one part at a time."""


@dataclass(slots=True, eq=False)
class Element:
    """An element by its name as written, with `a`, `r` and `p` for the three namespaces of every deck.

    `spaces` are the other namespaces it declares; children are elements and text. Attributes and children may be pieces
    that only the deck knows.
    """

    name: str
    attributes: dict[str, Piece]
    spaces: tuple[tuple[str, str], ...] = ()
    children: list[Element | str | Place | Saying] = field(default_factory=list)

    def __iter__(self) -> Iterator[Element]:
        """The elements below, without text."""
        return iter([child for child in self.children if isinstance(child, Element)])

    def find(self, *path: str) -> Element | None:
        """The first element along a path of names, or None."""
        here: Element | None = self
        for name in path:
            children = here.children if here else ()
            here = None
            for child in children:
                if isinstance(child, Element) and child.name == name:
                    here = child
                    break
        return here

    def every(self, name: str = "") -> Iterator[Element]:
        """The element and all below it, in the order of the file; only those of one name where one is given."""
        waiting: list[Element] = [self]
        while waiting:
            here = waiting.pop()
            if not name or here.name == name:
                yield here
            if here.children:
                waiting += [child for child in reversed(here.children) if isinstance(child, Element)]

    def get(self, name: str, otherwise: str = "") -> str:
        """An attribute's value."""
        value = self.attributes.get(name, otherwise)
        return value if isinstance(value, str) else otherwise


class _Builder:
    """Grows while expat reads."""

    def __init__(self, part: str, most: int) -> None:
        self.part, self.most, self.spaces = part, most, list[tuple[str, str]]()
        self.open = list[Element]()
        self.root: Element | None = None
        self.count = 0

    def declare(self, prefix: str | None, uri: str | None) -> None:
        if (uri or "").startswith(STRICT):
            raise TemplateError("is saved in the strict form of the format", "save it in PowerPoint as a plain .potx or .pptx")
        if uri not in STANDARD:
            self.spaces.append((_free(prefix or ""), uri or ""))

    def start(self, name: str, said: dict[str, str]) -> None:
        attributes: dict[str, Piece] = {_written(key): value for key, value in said.items()} if said else {}
        made = Element(_written(name), attributes, tuple(self.spaces), [])
        if self.spaces:
            self.spaces.clear()
        if self.open:
            self.open[-1].children.append(made)
        self.count += 1
        if len(self.open) > DEEPEST:
            raise TemplateError(f"is unsafe: {self.part} nests too deeply", "save it in PowerPoint anew")
        if self.count > self.most or len(attributes) > MOST_ATTRIBUTES:
            raise over_limit(self.part if self.most == MOST_ELEMENTS else "all of it together")
        self.root = self.root or made
        self.open.append(made)

    def end(self, _: str) -> None:
        self.open.pop()

    def text(self, words: str) -> None:
        if self.open and (self.open[-1].name == "a:t" or words.strip()):  # white space elsewhere is how the file was laid out
            self.open[-1].children.append(words)


@lru_cache(maxsize=4096)
def _written(name: str) -> str:
    """`uri local prefix`, `uri local` or `local` → the name as it is written."""
    if " " not in name:
        return name
    uri, local, *prefix = name.split(" ")
    known = STANDARD.get(uri) or (_free(prefix[0]) if prefix else "")
    return f"{known}:{local}" if known else local


def _free(prefix: str) -> str:
    """A prefix that is none of the three standard ones, which a file may use for something else."""
    return prefix + "-" if prefix in STANDARD.values() else prefix


def declared(part: str) -> TemplateError:
    """Why a file with such a part is not read."""
    return TemplateError(f"is unsafe: {part} declares a document type (DOCTYPE)", "it was not made by PowerPoint: do not open it")


def over_limit(part: str) -> TemplateError:
    """Why a file with a part of so much is not read."""
    return TemplateError(f"is unsafe: {part} has more elements or attributes than the limit", "save it in PowerPoint anew")


def refuse_declarations(parser: expat.XMLParserType, part: str) -> None:
    """No part of a deck declares a document type; one that does wants to unfold entities or read other files."""

    def refuse(*_: object) -> None:
        raise declared(part)

    parser.StartDoctypeDeclHandler = refuse


def parsed(content: bytes, part: str) -> Element:
    """The root element of a part. Raises TemplateError where it is no sound XML, or more than a sheet may ask for."""
    return counted(content, part, MOST_ELEMENTS)[0]


def counted(content: bytes, part: str, most: int) -> tuple[Element, int]:
    """The root element of a part of at most so many elements, and how many it has. Raises TemplateError."""
    parser, builder = expat.ParserCreate(namespace_separator=" "), _Builder(part, most)
    parser.namespace_prefixes = parser.buffer_text = True
    refuse_declarations(parser, part)
    parser.StartNamespaceDeclHandler, parser.StartElementHandler = builder.declare, builder.start
    parser.EndElementHandler, parser.CharacterDataHandler = builder.end, builder.text
    _fed(parser, content, part)
    assert builder.root is not None, "expat accepts no document without a root"
    return builder.root, builder.count


def unchosen(root: Element) -> bool:
    """Put what asks for least in place of a choice around all that a sheet has, where few programs look for one; whether one was there."""
    found = False
    for parent in (root, root.find("p:cSld")):
        for choice in [child for child in parent or () if child.name.endswith(":AlternateContent")]:
            sides = [side for side in choice if any(one.name in WHOLE for one in side)]
            if sides and parent:
                at = parent.children.index(choice)
                parent.children[at : at + 1] = sides[-1].children
                parent.spaces = tuple({**dict(parent.spaces), **dict(choice.spaces), **dict(sides[-1].spaces)}.items())
                found = True
    return found


def sound(content: bytes, part: str) -> None:
    """Raises TemplateError where a part is no sound XML."""
    parser = expat.ParserCreate()
    refuse_declarations(parser, part)
    _fed(parser, content, part)


def _fed(parser: expat.XMLParserType, content: bytes, part: str) -> None:
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise Broken(f"is damaged: {part} is not well-formed XML", "save it in PowerPoint anew") from None
