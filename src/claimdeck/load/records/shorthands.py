"""Shorter ways of writing a record, as rewriting of the tree: general rules, by the record's fields."""

from typing import Any

from claimdeck.load.records.hints import hints_of
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar
from claimdeck.model.author import Citation, Text
from claimdeck.model.claim import Wording
from claimdeck.model.fields import keys
from claimdeck.model.outline import Interest, LeafletField
from claimdeck.model.pattern import Pattern
from claimdeck.model.reference import Name

SHOWN = tuple(keys(Text))
INITIALS = Pattern(r"(?P<family>.+?)\s+(?P<given>(?:[A-ZÀ-ÖØ-Þ]\.?-?){1,4})")
BY_ONE_KEY: dict[Any, str] = {Citation: "ref", LeafletField: "file"}
"""Records that may be written as the value of one of their keys."""
NOTHING = {Wording: "verbatim", Interest: "none"}
"""Words that stand for the record not being there."""


def has_text(kind: type) -> bool:
    """True for records whose words are in `text`, which may be written without that key."""
    return hints_of(kind).get("text") is Text and "claim" not in keys(kind)


def expanded(kind: type, node: Node) -> Node:
    """The node written out in full, as far as a shorthand is known for the record."""
    if isinstance(node, Scalar) and not node.empty:
        if kind in BY_ONE_KEY:
            return _group(node, **{BY_ONE_KEY[kind]: node})
        if kind is Name:
            return _person(node)
        if alone := getattr(kind, "alone", ""):
            return _group(node, **{alone: node})
        return _group(node, text=node) if has_text(kind) else node
    return _claim_in_place_of_text(node) if isinstance(node, Mapping) and has_text(kind) else node


def pairs_of(kind: Any, node: Node) -> tuple[Node, ...]:
    """The items a group stands for: of a `keyed` record each pair is one, the key its first field and the value its second.

    A value that is a group with others of the record's keys is the rest of the record.
    """
    if not (isinstance(node, Mapping) and getattr(kind, "keyed", False)):
        return (node,)
    first, second, *others = keys(kind)
    rows = (((Scalar(value=first, span=key.span), key), *_rest(second, others, key, value)) for key, value in node.pairs)
    return tuple(Mapping(span=row[0][1].span, pairs=row) for row in rows)


def _rest(second: str, others: list[str], key: Scalar, value: Node) -> tuple[tuple[Scalar, Node], ...]:
    if isinstance(value, Mapping) and any(name.value in others for name, _ in value.pairs):
        return value.pairs
    return ((Scalar(value=second, span=key.span), value),)


def _group(node: Scalar, **fields: Scalar) -> Mapping:
    return Mapping(span=node.span, pairs=tuple((Scalar(value=name, span=node.span), value) for name, value in fields.items()))


def _person(node: Scalar) -> Mapping:
    """`Giovannoni G` → family and given; anything else is a name as it is written."""
    found = INITIALS.fullmatch(node.value)
    parts: dict[str, Any] = found.groupdict() if found else {"literal": node.value}
    return _group(node, **{name: Scalar(value=value, span=node.span, plain=node.plain) for name, value in parts.items()})


def _claim_in_place_of_text(node: Mapping) -> Mapping:
    """`{claim: id, as: short, …}` → `{text: {claim: id, as: short}, …}`."""
    shown = tuple(pair for pair in node.pairs if pair[0].value in SHOWN)
    if not shown:
        return node
    text = (Scalar(value="text", span=shown[0][0].span), Mapping(span=shown[0][0].span, pairs=shown, damaged=node.damaged))
    rest = tuple(pair for pair in node.pairs if pair[0].value not in SHOWN)
    return Mapping(span=node.span, pairs=(text, *rest), damaged=node.damaged)
