"""A field's type → the schema of its value: the mirror of what `load/records/decode.py` accepts."""

from dataclasses import dataclass, field
from types import UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

from claimdeck.load.records.hints import hints_of, required
from claimdeck.load.records.shorthands import BY_ONE_KEY, NOTHING, SHOWN, has_text
from claimdeck.manual.fields import named
from claimdeck.model.author import Text
from claimdeck.model.fields import keys, yaml_name
from claimdeck.model.kind import Kind
from claimdeck.model.record import Field
from claimdeck.model.reference import Date, Name
from claimdeck.schema.between import between
from claimdeck.schema.single import DATE, EMPTY, SINGLE, WORDS, Schema, or_empty


@dataclass(slots=True)
class Definitions:
    """The `$defs` of one document, growing as its types are asked for."""

    found: dict[str, Schema] = field(default_factory=lambda: {"empty": EMPTY})

    def of(self, kind: Any) -> Schema:
        """The schema of a type's value, whichever way the loader lets it be written."""
        if kind is Date:
            return self.defined("date", lambda: DATE)
        if kind in SINGLE:
            return SINGLE[kind]
        if isinstance(kind, NewType):
            return WORDS
        origin, parts = get_origin(kind), [part for part in get_args(kind) if part not in (type(None), ...)]
        if origin is Literal:
            return {"enum": parts}
        if origin in (Union, UnionType):
            return self.of(parts[0])
        if origin is tuple:
            return self._several(parts[0]) if ... in get_args(kind) else self._together(parts)
        return self.record(kind)

    def _several(self, kind: Any) -> Schema:
        """A list, or a single value for a list of one; of keyed records also a group, each pair one of them."""
        ways = _one_or_more(self.of(kind))
        if not getattr(kind, "keyed", False):
            return ways
        _, second, *others = keys(kind).values()
        pairs = self.of(hints_of(kind)[second.name])
        pairs = {"anyOf": [pairs, self._rest(kind, others)]} if others else pairs
        return {"anyOf": [*ways["anyOf"], {"type": "object", "additionalProperties": pairs if required(second) else or_empty(pairs)}]}

    def _rest(self, kind: Any, others: list[Field]) -> Schema:
        """The value of a pair that has others of the record's keys than its second."""
        properties = {yaml_name(key): self._property(yaml_name(key), key, hints_of(kind)[key.name]) for key in others}
        return {"type": "object", "properties": properties, "minProperties": 1, "additionalProperties": False}

    def _together(self, kinds: list[Any]) -> Schema:
        """So many values, in one list."""
        return {"type": "array", "items": self.of(kinds[0]), "minItems": len(kinds), "maxItems": len(kinds)}

    def record(self, kind: Any) -> Schema:
        """A record: its keys, or a shorter way of writing it."""
        return self.defined(named(kind), lambda: self._written(kind))

    def defined(self, name: str, make: Any) -> Schema:
        """A reference to a definition, made the first time; a record may contain itself."""
        if name not in self.found:
            self.found[name] = {}
            self.found[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    def _written(self, kind: Any) -> Schema:
        full = self.group(kind)
        if kind is Text:
            return _any(full, [WORDS, full | {"required": ["claim"]}])
        if kind in BY_ONE_KEY or kind is Name:
            return _any(full, [WORDS, full])
        if alone := getattr(kind, "alone", ""):
            return _any(full, [self.of(hints_of(kind)[keys(kind)[alone].name]), full])
        if kind in NOTHING:
            return _any(full, [{"const": NOTHING[kind]}, full])
        return _any(full, [WORDS, self._with_claim(kind, full)]) if has_text(kind) else full

    def group(self, kind: Any) -> Schema:
        """The record as a group of keys, with what holds between them."""
        hints, written = hints_of(kind), keys(kind)
        properties = {name: self._property(name, key, hints[key.name]) for name, key in sorted(written.items(), key=_title_first)}
        needed = [name for name, key in written.items() if required(key) and name == yaml_name(key) and not key.metadata["also"]]
        group: Schema = {"description": _said(kind), "type": "object", "properties": properties, "additionalProperties": False}
        if getattr(kind, "inherited", False):  # what is not written here a brand may have from another
            return group
        return group | ({"required": needed} if needed else {}) | between(kind)

    def _property(self, name: str, key: Field, kind: Any) -> Schema:
        """A key with its meaning, an example and what holds where it is not written.

        The example stands in the description: editors would write `examples` into the outline, and no code or DOI may come from there.
        """
        own = self.of(kind)
        doc = key.metadata["doc"] if name == yaml_name(key) else f"{key.metadata['doc']} (the same as `{yaml_name(key)}`)"
        stated = isinstance(key.default, (str, bool, int, float)) and key.default != ""
        return {
            "description": f"{doc}; for example `{key.metadata['example']}`" if key.metadata["example"] else doc,
            **({"default": key.default} if stated else {}),
            **(own if required(key) else or_empty(own)),
        }

    def _with_claim(self, kind: Any, full: Schema) -> Schema:
        """The record's keys with `claim:` (and `as:`) in place of `text:`."""
        shown = {name: self._property(name, key, hints_of(Text)[key.name]) for name, key in keys(Text).items()}
        needed = [name for name in full.get("required", ()) if name != "text"]
        either: list[Schema] = [{"required": ["text"]}, {"required": [SHOWN[0]]}]
        return full | {
            "properties": full["properties"] | shown,
            "required": needed,
            **({"oneOf": either} if "text" in full.get("required", ()) else {"not": {"allOf": either}}),
            "dependentRequired": {SHOWN[1]: [SHOWN[0]]},
        }


def _title_first(key: tuple[str, Field]) -> bool:
    return key[0] != "title"


def _one_or_more(item: Schema) -> Schema:
    """A list, or a single value for a list of one."""
    return {"anyOf": [{"type": "array", "items": item}, item]}


def _any(full: Schema, ways: list[Schema]) -> Schema:
    """Several ways of writing one thing; the description stands once."""
    alike = [{key: value for key, value in way.items() if key != "description"} for way in ways]
    return {"description": full["description"], "anyOf": alike}


def _said(kind: Any) -> str:
    return " ".join((kind.__doc__ or "").split())


def slide_kinds(kinds: Any, definitions: Definitions) -> Schema:
    """One slide: a single key, its kind, with its fields. A kind that needs none may stand alone."""
    return {
        "description": "one slide: its kind, and its fields below it",
        "type": "object",
        "properties": {name: _slide(kind, definitions) for name, kind in kinds.items()},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def _slide(kind: type[Kind], definitions: Definitions) -> Schema:
    own = definitions.record(kind)
    alone = not any(required(key) for key in keys(kind).values())
    return {"description": _said(kind), **(or_empty(own) if alone else own)}
