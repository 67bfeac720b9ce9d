"""The package: parts, their relationships and types, packed so that equal parts give equal bytes."""

from collections.abc import Iterable
from functools import lru_cache

from claimdeck.model.carried import Packed
from claimdeck.model.record import record
from claimdeck.powerpoint.xml import document, quoted, tag
from claimdeck.powerpoint.zipped import zipped_pieces

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
XML_TYPE = "application/vnd.openxmlformats-officedocument."
DEFAULTS = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xlsx": XML_TYPE + "spreadsheetml.sheet",
    "xml": "application/xml",
}


@record
class Relation:
    """Where a part points: `kind` is the relationship type's full address, `target` a part's name or, outside, an address."""

    id: str
    kind: str
    target: str
    external: bool = False


@record
class Part:
    """A part by its name (without leading slash); `type` is empty where the extension tells it; `packed` stands for the content."""

    name: str
    content: bytes = b""
    type: str = ""
    relations: tuple[Relation, ...] = ()
    packed: Packed | None = None


def pack(parts: Iterable[Part], start: tuple[Relation, ...]) -> tuple[bytes | memoryview, ...]:
    """The package's bytes, piece by piece: members sorted by name, without clock; `start` are the relationships of the package itself."""
    everything = list(parts)
    members: dict[str, bytes | Packed] = {part.name: part.packed or part.content for part in everything}
    members["[Content_Types].xml"] = _types(everything)
    members["_rels/.rels"] = _relations("", start)
    members |= {_beside(part.name): _relations(part.name, part.relations) for part in everything if part.relations}
    return zipped_pieces(members)


def _types(parts: list[Part]) -> bytes:
    used = {part.name.rpartition(".")[2] for part in parts} | {"rels", "xml"}
    defaults = (tag("Default", Extension=extension, ContentType=kind) for extension, kind in DEFAULTS.items() if extension in used)
    typed = sorted((part.name, part.type) for part in parts if part.type)
    named = [f'<Override PartName="/{name}" ContentType="{quoted(kind)}"/>' for name, kind in typed]
    return document(tag("Types", *defaults, *named, xmlns=PACKAGE + "content-types"))


def _beside(name: str) -> str:
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}_rels/{file}.rels"


def _relations(source: str, relations: tuple[Relation, ...]) -> bytes:
    folder = source.rpartition("/")[0]
    said = "".join([_relation(folder, relation) for relation in relations])
    return document(f'<Relationships xmlns="{PACKAGE}relationships">{said}</Relationships>')


def _relation(folder: str, relation: Relation) -> str:
    """Written by hand: a deck has thousands of them."""
    start = f'<Relationship Id="{relation.id}" Type="{relation.kind}" Target='
    if relation.external:
        return f'{start}"{quoted(relation.target)}" TargetMode="External"/>'
    return f'{start}"{_seen_from(folder, relation.target)}"/>'


@lru_cache(maxsize=4096)
def _seen_from(folder: str, target: str) -> str:
    """A part's name from where another lies. `posixpath.relpath` asks the system where we are, for every name."""
    here, there = folder.split("/") if folder else [], target.split("/")
    alike = next((i for i, (one, other) in enumerate(zip(here, there, strict=False)) if one != other), min(len(here), len(there)))
    return "/".join([".."] * (len(here) - alike) + there[alike:])
