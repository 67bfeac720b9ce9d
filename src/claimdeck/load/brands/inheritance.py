"""What a brand takes from the brands it extends: their trees are laid below its own, key by key; every value keeps its place."""

from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from claimdeck.load.brands.shelf import FILE, Shelf
from claimdeck.load.brands.tokens import Tokens
from claimdeck.load.files.folder import PACKAGE, Folder, content_of
from claimdeck.load.parse import parsed
from claimdeck.load.records.hints import hints_of
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, described
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Origin
from claimdeck.model.fields import keys
from claimdeck.model.record import changed, is_record
from claimdeck.model.span import Span


def tree_of(folder: Path, shelf: Shelf, reading: Reading, way: tuple[Path, ...] = ()) -> Mapping | None:
    """A brand's keys with those it takes from others; None where its own file cannot be used, which is reported."""
    way = (*way, folder)
    own = _own(folder, shelf.project, reading)
    asked = _written(own, "extends") if own else None
    if own is None or not isinstance(asked, Scalar) or asked.empty:
        return own
    other = shelf.folder(asked.value, way)
    if other is None:
        _nothing(asked, shelf, reading, way)
        return changed(own, damaged=True)
    below = tree_of(other, shelf, reading, way)
    return merged(Tokens, own, below) if below else changed(own, damaged=True)


def _own(folder: Path, project: Path, reading: Reading) -> Mapping | None:
    place = Folder(folder, PACKAGE.parent if folder.is_relative_to(PACKAGE) else project)
    root = parsed(content_of(folder / FILE, place, reading), place.shown(folder / FILE), reading)
    if root is None or isinstance(root, Mapping):
        return root
    reading.error("wrong-type", f"the brand is {described(root)}; expected its keys", root.span, "write `colours:`, `fonts:` …")
    return None


def _written(root: Mapping, name: str) -> Node | None:
    return next((value for key, value in root.pairs if key.value == name), None)


def _nothing(asked: Scalar, shelf: Shelf, reading: Reading, way: tuple[Path, ...]) -> None:
    """Report a brand to extend that is not there, or is being read already."""
    names = [folder.name for folder in way]
    if asked.value not in names:
        shelf.unknown(asked.value, asked.span, reading)
        return
    around = " extends ".join(f"'{name}'" for name in (*names[names.index(asked.value) :], asked.value))
    reading.error("brand-loop", f"a brand extends itself: {around}", asked.span, "let one of them extend no other")


def merged(kind: type, own: Mapping, below: Mapping) -> Mapping:
    """The keys of both; of a key both have the own value stands, and groups are merged inside."""
    pairs = [(key, _laid(kind, key, value, below)) for key, value in own.pairs]
    there = {_field(kind, key) for key, value in own.pairs if not (isinstance(value, Scalar) and value.empty)}
    others = [pair for pair in below.pairs if _field(kind, pair[0]) not in there]
    return Mapping(span=own.span, pairs=(*pairs, *others), damaged=own.damaged or below.damaged)


def _field(kind: type, key: Scalar) -> str:
    """The field a key stands for, whichever way it is spelt; of an unknown key its own word."""
    field = keys(kind).get(key.value)
    return field.name if field else f"?{key.value}"


def _laid(kind: type, key: Scalar, value: Node, below: Mapping) -> Node:
    """A value with what stands below it, where both are groups."""
    name = _field(kind, key)
    other = next((node for one, node in below.pairs if _field(kind, one) == name), None)
    if not (isinstance(value, Mapping) and isinstance(other, Mapping)) or name.startswith("?"):
        return value
    inner = record_in(hints_of(kind)[name])
    if inner:
        return merged(inner, value, other)
    there = {one.value for one, _ in value.pairs}
    return changed(value, pairs=(*value.pairs, *(pair for pair in other.pairs if pair[0].value not in there)))


def record_in(kind: Any) -> type | None:
    """The record a key holds; None where it holds a single value or a list."""
    parts = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return next((part for part in parts if is_record(part)), None)


def place_of(root: Mapping, *path: str) -> Span:
    """Where a value stands, by the fields that lead to it; where it is not written, the last of them that is."""
    node: Node | None = root
    kind: type | None = Tokens
    span = root.span
    for name in path:
        if not isinstance(node, Mapping) or kind is None:
            return span
        known = kind
        node = next((value for key, value in node.pairs if _field(known, key) == name), None)
        span = node.span if node else span
        kind = record_in(hints_of(kind)[name])
    return span


def origins(root: Node, path: tuple[str, ...] = ()) -> tuple[Origin, ...]:
    """Every single value in a tree, by the keys that lead to it, with its place."""
    if isinstance(root, Mapping):
        return tuple(one for key, value in root.pairs for one in origins(value, (*path, key.value)))
    if isinstance(root, Sequence):
        return tuple(one for value in root.items for one in origins(value, path))
    return () if root.empty else (Origin(path=path, value=root.value, span=root.span),)
