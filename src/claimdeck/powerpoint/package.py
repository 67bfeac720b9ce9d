"""The package: parts, their relationships and types, packed so that equal parts give equal bytes."""

import io
import posixpath
import zipfile
from collections.abc import Iterable
from functools import lru_cache

from claimdeck.model.record import record
from claimdeck.powerpoint.xml import document, tag

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
XML_TYPE = "application/vnd.openxmlformats-officedocument."
DEFAULTS = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
STORED = ("png", "jpeg")


@record
class Relation:
    """Where a part points: `kind` is the relationship type's full address, `target` a part's name or, outside, an address."""

    id: str
    kind: str
    target: str
    external: bool = False


@record
class Part:
    """A part by its name (without leading slash); `type` is empty where the extension tells it."""

    name: str
    content: bytes
    type: str = ""
    relations: tuple[Relation, ...] = ()


def pack(parts: Iterable[Part], start: tuple[Relation, ...]) -> bytes:
    """The package's bytes: members sorted by name, without clock; `start` are the relationships of the package itself."""
    everything = list(parts)
    members = {part.name: part.content for part in everything}
    members["[Content_Types].xml"] = _types(everything)
    members["_rels/.rels"] = _relations("", start)
    members |= {_beside(part.name): _relations(part.name, part.relations) for part in everything if part.relations}
    return _zipped(members)


def _types(parts: list[Part]) -> bytes:
    used = {part.name.rpartition(".")[2] for part in parts} | {"rels", "xml"}
    defaults = (tag("Default", Extension=extension, ContentType=kind) for extension, kind in DEFAULTS.items() if extension in used)
    typed = sorted((part.name, part.type) for part in parts if part.type)
    named = (tag("Override", PartName=f"/{name}", ContentType=kind) for name, kind in typed)
    return document(tag("Types", *defaults, *named, xmlns=PACKAGE + "content-types"))


def _beside(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", file + ".rels")


def _relations(source: str, relations: tuple[Relation, ...]) -> bytes:
    return document(tag("Relationships", *(_relation(source, relation) for relation in relations), xmlns=PACKAGE + "relationships"))


def _relation(source: str, relation: Relation) -> str:
    target = relation.target if relation.external else _seen_from(posixpath.dirname(source) or ".", relation.target)
    return tag("Relationship", Id=relation.id, Type=relation.kind, Target=target, TargetMode="External" if relation.external else None)


@lru_cache(maxsize=4096)
def _seen_from(folder: str, target: str) -> str:
    return posixpath.relpath(target, folder)


def _zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name)  # its date is 1980-01-01
            entry.create_system = 0  # else the archive would tell on which system it was packed
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(STORED) else zipfile.ZIP_DEFLATED
            archive.writestr(entry, members[name], compresslevel=6)
    return buffer.getvalue()
