"""Tree → records, by their types alone: no kind of slide is known here by name."""

from collections.abc import Callable
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

from claimdeck.load.records.checked import CHECKED
from claimdeck.load.records.dates import date_of
from claimdeck.load.records.hints import blank, hints_of, required
from claimdeck.load.records.scalars import UNREAD, choice, number, share, true_or_false, whole_number, words, wrong_type
from claimdeck.load.records.shorthands import NOTHING, SHOWN, expanded, has_text, pairs_of
from claimdeck.load.records.strangers import misplaced_slide, stranger
from claimdeck.load.traps.colon_trap import as_text
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence
from claimdeck.load.yaml.quoting import quoted
from claimdeck.load.yaml.reading import Named, Reading, What
from claimdeck.model.author import DataFile, FileName, ImageName, LayoutName, Share, Text, TextFile
from claimdeck.model.data import Datum
from claimdeck.model.fields import keys
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import Field
from claimdeck.model.reference import Date

Decoder = Callable[[Node, Reading, str], Any]


def _words(node: Node, reading: Reading, name: str) -> Any:
    return words(as_text(node, reading), reading, name)


def _datum(node: Node, reading: Reading, name: str) -> Any:
    """A value with its place, as it is written; whoever takes it says what it may be."""
    if isinstance(node, Scalar):
        return Datum(text=node.value.strip(), span=node.span)
    return wrong_type(node, reading, name, "a number", "write it without a unit, such as 62.5 or 62,5")


SINGLE: MappingProxyType[Any, Decoder] = MappingProxyType(
    {str: _words, int: whole_number, float: number, Share: share, Datum: _datum, bool: true_or_false, Date: date_of}
)

PLAIN_NAME = Pattern(r"[\w./-]+")
NAMED: MappingProxyType[Any, What] = MappingProxyType(
    {ImageName: "picture", FileName: "file", DataFile: "data", TextFile: "text", LayoutName: "layout"}
)
"""Names whose things are looked for once everything is read."""


def decode(kind: Any, node: Node, reading: Reading, name: str) -> Any:
    """The value of a type that a node stands for, or UNREAD; `name` is the author's word for it."""
    if kind in SINGLE:
        return SINGLE[kind](node, reading, name)
    if isinstance(kind, NewType):
        return _pointer(kind, node, reading, name)
    origin = get_origin(kind)
    if origin is Literal:
        return choice(kind, node, reading, name)
    if origin in (Union, UnionType):
        return decode(next(part for part in get_args(kind) if part is not type(None)), node, reading, name)
    if origin is tuple:
        return _list(get_args(kind)[0], node, reading, name) if ... in get_args(kind) else _pair(get_args(kind), node, reading, name)
    return _record(kind, node, reading, name)


def _list(kind: Any, node: Node, reading: Reading, name: str) -> tuple[Any, ...]:
    """Every item; a single value stands for a list of one, and a group for its pairs where they are records."""
    found = []
    node = _listed(node, reading) if isinstance(node, Scalar) and node.plain and not node.value[:1].isalnum() else node
    for item in node.items if isinstance(node, Sequence) else pairs_of(kind, node):
        if isinstance(item, Scalar) and item.empty:
            reading.error("empty-item", f"an item of '{name}' is empty", item.span, "write it, or take the line out")
        else:
            found.append(decode(kind, item, reading, name))
    return tuple(value for value in found if value is not UNREAD)


def _pair(kinds: tuple[Any, ...], node: Node, reading: Reading, name: str) -> Any:
    """Two values that belong together, between brackets."""
    if any(one.rule == "glued-decimals" and one.span == node.span for one in reading.found):
        return UNREAD
    if not isinstance(node, Sequence) or len(node.items) != len(kinds):
        return wrong_type(node, reading, name, "two numbers", "write both between brackets, with decimal points: [0.5, 0.3]")
    values = tuple(decode(kind, item, reading, name) for kind, item in zip(kinds, node.items, strict=True))
    return UNREAD if UNREAD in values else values


def _listed(node: Scalar, reading: Reading) -> Node:
    """The items of a text that holds them all, with other signs than dashes; other texts as they are."""
    from claimdeck.load.traps.bullets import listed  # few lists begin with a sign

    return listed(node, reading)


def _pointer(kind: Any, node: Node, reading: Reading, name: str) -> Any:
    """A name that points to something: the key of a claim or reference, a file, a colour."""
    value = words(node, reading, name)
    if value is not UNREAD and kind in NAMED:
        reading.named.append(Named(value, NAMED[kind], node.span))
    if value is not UNREAD and kind in CHECKED:
        return CHECKED[kind](value, node, reading, name)
    return value


def _record(kind: Any, node: Node, reading: Reading, name: str) -> Any:
    """A record from its keys, or from a shorter way of writing it."""
    if isinstance(node, Scalar) and NOTHING.get(kind) == node.value:
        return None
    if kind is Text or has_text(kind):
        node = as_text(node, reading, (*keys(kind), *SHOWN))
    if kind is Text and isinstance(node, Scalar):
        return Text(source=words(node, reading, name), span=node.span)
    full = expanded(kind, node)
    if isinstance(full, Mapping):
        said = {key.value for key, value in full.pairs if not (isinstance(value, Scalar) and value.empty)}
        if kind is Text and not full.damaged and said <= {"as"}:
            reading.error("missing-key", f"'{name}' has no 'claim'", node.span, "name the claim to be shown, or write the words")
        return filled(kind, full, reading, name)
    expected = "words, or {claim: …}" if kind is Text else f"the keys {', '.join(keys(kind))}"
    return wrong_type(node, reading, name, expected, _instead(kind, node))


def _instead(kind: Any, node: Node) -> str:
    """How the record is written: with all the keys it must have, the first of them said already; else by the first key it takes."""
    if kind is Text:
        return "write the words in one text, between quotation marks where they have a bracket or colon"
    needed = [written for written, field in keys(kind).items() if required(field)]
    if len(needed) > 1 and isinstance(node, Scalar) and not node.empty and hints_of(kind)[needed[0]] in NAMED:
        value = node.value if PLAIN_NAME.fullmatch(node.value) else quoted(node.value)
        return f"write {{{needed[0]}: {value}, {', '.join(f'{one}: …' for one in needed[1:])}}}"
    shorter = f"write {NOTHING[kind]}, or " if kind in NOTHING else "write "
    return f"{shorter}{{{next(iter(keys(kind)))}: …}}"


def filled(kind: Any, node: Mapping, reading: Reading, name: str, /, **given: Any) -> Any:
    """The record with the values of the keys that can be read, those `given` by its surroundings, and blanks for what must be there."""
    known, hints, values, there = keys(kind), hints_of(kind), dict[str, Any](), dict[str, str]()
    for key, value in node.pairs:
        field = known.get(key.value)
        if field is None:
            stranger(kind, key, value, name, reading)
        elif field.name in there:
            reading.error("duplicate-key", f"'{key.value}' says the same as '{there[field.name]}' above", key.span, "keep one of the two")
        elif not (isinstance(value, Scalar) and value.empty):
            there[field.name] = key.value
            values[field.name] = decode(hints[field.name], value, reading, key.value)
    values = {field: value for field, value in values.items() if value is not UNREAD}
    whole = there or not any(misplaced_slide(*pair) for pair in node.pairs)
    for written, field in _needed(kind):
        if field.name not in values:
            if whole:
                _missing(written, field, there, node, reading, name)
            values[field.name] = blank(hints[field.name])
    placed = {"span": node.span} if "span" in hints else {}
    return UNREAD if any(value is UNREAD for value in values.values()) else kind(**placed | values | given)


@cache
def _needed(kind: Any) -> tuple[tuple[str, Field], ...]:
    """The keys that must be there, with their fields."""
    return tuple((written, field) for written, field in keys(kind).items() if required(field))


def _missing(written: str, field: Field, there: dict[str, str], node: Mapping, reading: Reading, name: str) -> None:
    """Report a key that must be there; not where it was there and could not be read, or may have stood on a line that was lost."""
    if field.name not in there and not node.damaged:
        reading.error("missing-key", f"'{name}' has no '{written}'", node.span, f"add `{written}:`, {field.metadata['doc']}")
