"""Outlines nobody would think of, in every way a record may be written: for the schema and the loader to agree on."""

import types
from functools import cache
from typing import Any, Literal, NewType, Union, get_args, get_origin
from typing import get_type_hints as hints_of

import yaml
from hypothesis import strategies as some

from claimdeck.model.author import Citation, Text
from claimdeck.model.claim import Claim, Wording
from claimdeck.model.data import Datum
from claimdeck.model.fields import keys
from claimdeck.model.outline import Deck
from claimdeck.model.record import MISSING
from claimdeck.model.reference import Date, Name, Reference
from claimdeck.slides import KINDS

WORDS = some.sampled_from(["words", "Deux voies", "12", "3,5", "78-88"])
ODD = some.sampled_from([True, 7, 0.5, "strange", [], ["a", "b"], {}, {"text": "x"}, {"claim": "one"}, {"ref": "a", "page": "3"}, None])
DATES = some.sampled_from([2022, "2022-01", "2022-01-25", {"date-parts": [[2022, 1]]}, {"date-parts": [2022]}])
SHOWN = some.fixed_dictionaries({"claim": some.just("one")}, optional={"as": some.sampled_from(["text", "short"])})
SINGLE: dict[Any, Any] = {
    str: some.one_of(WORDS, some.sampled_from([22, 0.3])), int: some.sampled_from([3, "4"]), float: some.sampled_from([1, 0.25, "62,5"]),
    Datum: some.sampled_from([1, 0.25, "62,5", "-"]), bool: some.booleans(), Date: DATES, Text: some.one_of(WORDS, SHOWN),
}  # fmt: skip
SHORT: dict[Any, Any] = {Citation: some.just("a"), Name: some.sampled_from(["Giovannoni G", "A body"]), Wording: some.just("verbatim")}


def value(kind: Any, depth: int) -> Any:
    """A strategy for what may be written where this type is expected; now and then something else."""
    return some.integers(0, 24).flatmap(lambda luck: _right(kind, depth) if luck else ODD)


def _right(kind: Any, depth: int) -> Any:
    if kind in SINGLE:
        return SINGLE[kind]
    if isinstance(kind, NewType):
        return WORDS
    parts = [part for part in get_args(kind) if part not in (type(None), ...)]
    if get_origin(kind) is Literal:
        return some.sampled_from(parts)
    if get_origin(kind) in (Union, types.UnionType):
        return value(parts[0], depth)
    if get_origin(kind) is tuple:
        item = some.deferred(lambda: value(parts[0], depth + 1))
        return some.one_of(item, some.lists(item, max_size=2)) if depth < 4 else some.just([])
    written, has_text = group(kind, depth + 1), get_type_hints(kind).get("text") is Text
    return some.one_of(written, SHORT.get(kind, written), *([WORDS] if has_text else []))


@cache
def get_type_hints(kind: type) -> dict[str, Any]:
    """The types of a record's fields; finding them out takes long."""
    return hints_of(kind)


class Writer(yaml.SafeDumper):
    """Writes nothing at all for None, as authors do."""


Writer.add_representer(type(None), lambda writer, _: writer.represent_scalar("tag:yaml.org,2002:null", ""))
Writer.ignore_aliases = lambda self, data: True  # type: ignore[method-assign]


@some.composite
def group(draw: some.DrawFn, kind: type, depth: int = 0) -> dict[str, Any]:
    """A record as keys with values: the required ones nearly always, some of the others, rarely one that nobody knows."""
    hints, known = get_type_hints(kind), keys(kind)
    must = [name for name, field in known.items() if field.default is MISSING and draw(some.integers(0, 19))]
    may = draw(some.lists(some.sampled_from([*known]), max_size=3 if depth < 3 else 0, unique=True))
    written = {name: draw(value(hints[known[name].name], depth)) for name in dict.fromkeys([*must, *may])}
    return written | ({"strange": "key"} if draw(some.integers(0, 49)) == 49 else {})


@some.composite
def outlines(draw: some.DrawFn) -> str:
    """A small outline."""
    deck = draw(group(Deck)) | {"language": "en-GB", "brand": "plain"}
    claim, reference = draw(group(Claim)), draw(group(Reference))
    kind = draw(some.sampled_from([*KINDS]))
    parts = {"deck": deck, "claims": {"one": {"text": "Words"} | claim}, "references": {"a": {"title": "T"} | reference}}
    return yaml.dump(parts | {"slides": [{kind: draw(group(KINDS[kind]))}]}, Dumper=Writer, allow_unicode=True, sort_keys=False)
