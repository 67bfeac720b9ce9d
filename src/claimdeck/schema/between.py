"""What holds between the keys of one record: what must be there in one of several ways, and what may not stand side by side."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from claimdeck.load.records.hints import required
from claimdeck.model.claim import Claim
from claimdeck.model.fields import keys, yaml_name
from claimdeck.model.reference import Reference
from claimdeck.schema.single import Schema

Rules = list[Schema]


def _written(name: str) -> Schema:
    """The key is there, and not empty."""
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


def _not_both(first: str, second: str) -> Schema:
    return {"not": {"allOf": [_written(first), _written(second)]}}


def _wordings() -> Rules:
    """A claim has `text`, or `lead` with `items`."""
    return [{"anyOf": [{"required": ["text"]}, {"required": ["lead", "items"]}]}]


def _titles() -> Rules:
    """A reference is known by its title, or pending."""
    return [{"anyOf": [{"required": ["title"]}, {"required": ["pending"]}]}]


OWN: MappingProxyType[Any, Callable[[], Rules]] = MappingProxyType({Claim: _wordings, Reference: _titles})


def between(kind: Any) -> Schema:
    """`allOf` with the record's rules, those of keys with several spellings included; empty where there are none."""
    rules = OWN[kind]() if kind in OWN else []
    for name, field in keys(kind).items():
        others = field.metadata["also"]
        if others and name == yaml_name(field):
            spellings = (name, *others)
            rules += [{"anyOf": [{"required": [one]} for one in spellings]}] if required(field) else []
            rules += [_not_both(one, two) for at, one in enumerate(spellings) for two in spellings[at + 1 :]]
    return {"allOf": rules} if rules else {}
