"""Claims, references and abbreviations: written in the outline, or in files beside it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from claimdeck.importers import IMPORTERS, importer
from claimdeck.load.files.folder import Folder, content_of
from claimdeck.load.parse import parsed
from claimdeck.load.records.decode import decode, filled
from claimdeck.load.records.once import once
from claimdeck.load.records.scalars import UNREAD, words
from claimdeck.load.yaml.encoding import text_of
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, described
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.claim import Claim
from claimdeck.model.fields import keys
from claimdeck.model.outline import Abbreviation
from claimdeck.model.reference import Reference
from claimdeck.model.span import Span

Record = TypeVar("Record", Claim, Reference)
YAML = (".yaml", ".yml")


def claims(node: Node, folder: Folder, reading: Reading) -> tuple[Claim, ...]:
    """Every claim, of the outline or of its files."""
    found = [claim for part, _ in _parts(node, "claims", (), folder, reading) for claim in _read(Claim, part, "id", reading)]
    for claim in found:
        if not claim.text and not (claim.lead and claim.items) and not _lost(claim.id, node):
            reading.error("claim-without-words", f"claim '{claim.id}' has no words", claim.span, "give it `text`, or `lead` and `items`")
        elif claim.text and (claim.lead or claim.items):
            reading.error(
                "claim-with-two-wordings", f"claim '{claim.id}' has `text` beside `lead` or `items`", claim.span, "keep one of the two"
            )
    return _unique(found, lambda claim: claim.id, "claims", reading)


def references(node: Node, folder: Folder, reading: Reading) -> tuple[Reference, ...]:
    """Every reference, of the outline or of its files."""
    found: list[Reference] = []
    for part, path in _parts(node, "references", tuple(IMPORTERS), folder, reading):
        read = _imported(path, folder, reading) if path else _read(Reference, part, "key", reading)
        _titled(read, part, reading)
        found += read
    return _unique(found, lambda reference: reference.key, "references", reading)


def _titled(found: Iterable[Reference], node: Node, reading: Reading) -> None:
    """A reference that nobody could look up is a gap, and gaps are marked as such."""
    for reference in found:
        if not reference.title and not reference.pending and not _lost(reference.key, node):
            said = f"reference '{reference.key}' has no title"
            reading.error("reference-without-title", said, reference.span, "add `title:`, or `pending:` with what is known of it")


def abbreviations(node: Node, reading: Reading) -> tuple[Abbreviation, ...]:
    """Terms with what they stand for."""
    if not isinstance(node, Mapping):
        reading.error(
            "wrong-type",
            f"'abbreviations' is {described(node)}; expected terms with their meanings",
            node.span,
            "write: SEP: sclérose en plaques",
        )
        return ()
    read = [(key, words(key, reading, "abbreviations"), decode(str, value, reading, key.value)) for key, value in node.pairs]
    return tuple(Abbreviation(term=term, meaning=meaning, span=key.span) for key, term, meaning in read if meaning is not UNREAD)


def belongs_to(part: str, value: Node, there: Node | None) -> bool:
    """True for what stands beside a part of the outline and has the fields of its entries, some of them at least."""
    kind = {"claims": Claim, "references": Reference}.get(part)
    if kind is None or not isinstance(value, Mapping) or not (isinstance(there, Mapping) or (isinstance(there, Scalar) and there.empty)):
        return False
    return any(key.value in keys(kind) for key, _ in value.pairs)


def _parts(node: Node, name: str, importable: tuple[str, ...], folder: Folder, reading: Reading) -> Iterator[tuple[Node, Path | None]]:
    """(entries, None) of the outline and of YAML files; (the file's name, its path) of files that an importer reads."""
    for one in node.items if isinstance(node, Sequence) else (node,):
        if isinstance(one, Scalar) and not one.empty:
            path = folder.find(one.value, one.span, reading)
            if path is not None:
                yield from _file(one, path, name, importable, folder, reading)
        elif isinstance(one, Mapping) and one is node:
            yield one, None
        else:
            reading.error(
                "wrong-type",
                f"'{name}' has {described(one)}; expected keys, or names of files",
                one.span,
                f"write: {name}: literature.yaml",
            )


def _file(
    named: Scalar, path: Path, name: str, importable: tuple[str, ...], folder: Folder, reading: Reading
) -> Iterator[tuple[Node, Path | None]]:
    extension = path.suffix.lower()
    if extension in importable:
        yield named, path
    elif extension not in YAML:
        reading.error(
            "unknown-format", f"'{named.value}' ends in nothing that is known", named.span, f"known here: {', '.join((*YAML, *importable))}"
        )
    elif (root := parsed(content_of(path, folder, reading), folder.shown(path), reading)) is not None:
        if isinstance(root, Mapping):
            yield root, None
        else:
            reading.error(
                "wrong-type",
                f"the file is {described(root)}; expected keys with {name}",
                root.span,
                "write it as in the outline, without the first line",
            )


def _read(kind: type[Record], node: Node, own: str, reading: Reading) -> list[Record]:
    return once(own, node, reading, lambda one, gathered: _entries(kind, one, own, gathered))


def _entries(kind: type[Record], node: Node, own: str, reading: Reading) -> list[Record]:
    """The records under their keys."""
    found: list[Record] = []
    for key, value in node.pairs if isinstance(node, Mapping) else ():
        name: Any = words(key, reading, "id" if own == "id" else "key")
        if isinstance(value, Mapping):
            read = filled(kind, Mapping(span=key.span, pairs=value.pairs, damaged=value.damaged), reading, key.value, **{own: name})
            found += [] if read is UNREAD else [read]
            continue
        blank = filled(kind, Mapping(span=key.span, damaged=True), reading, key.value, **{own: name})
        found += [] if blank is UNREAD else [blank]  # unreadable, but there: that it is not would be untrue where it is named
        if not _lost_value(value, node):
            reading.error("wrong-type", f"'{key.value}' is {described(value)}; expected its fields", value.span, _fields(kind))
    return found


def _fields(kind: type) -> str:
    return "write `text:` and `cites:` below it" if kind is Claim else "write `title:`, `authors:` … below it, or `pending:`"


def _lost_value(value: Node, parent: Node) -> bool:
    """True where a value is empty because the lines below its key could not be read."""
    return isinstance(value, Scalar) and value.empty and isinstance(parent, Mapping) and parent.damaged


def _lost(own: str, node: Node) -> bool:
    """True where a line of this entry could not be read, so that what is missing may have stood there."""
    entries = [value for key, value in node.pairs if key.value == own] if isinstance(node, Mapping) else []
    return any(not isinstance(value, Mapping) or value.damaged for value in entries)


def _imported(path: Path, folder: Folder, reading: Reading) -> tuple[Reference, ...]:
    shown = folder.shown(path)
    text = text_of(content_of(path, folder, reading), shown, reading)
    if text is None:
        return ()
    found, findings = importer(path.suffix.lower())(text, shown)
    reading.found.extend(findings)
    return found


def _unique(found: Iterable[Record], key: Callable[[Record], str], name: str, reading: Reading) -> tuple[Record, ...]:
    """The records, of two with one key the first."""
    first: dict[str, Record] = {}
    for one in found:
        other = first.setdefault(key(one), one)
        if other is not one:
            reading.error(
                "duplicate-id",
                f"'{key(one)}' is written twice in {name}; the first one is at {_at(other.span)}",
                one.span,
                "give one of them another key",
            )
    return tuple(first.values())


def _at(span: Span) -> str:
    return str(span)
