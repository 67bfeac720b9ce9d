"""The one table of fields: a record's fields are the YAML keys, and each says what it means.

The loader reads these records, and the schema and the docs are printed from them.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from claimdeck.model.record import MISSING, Field, field, fields_of


def says(doc: str, default: Any = MISSING, *, example: str = "", also: tuple[str, ...] = ()) -> Any:
    """A key the author may write: its meaning, its default (none: required), an example, and other spellings accepted.

    A Python name stands for the same name with hyphens: `on_slide` is written `on-slide`.
    """
    return field(default=default, metadata={"doc": doc, "example": example, "also": also})


def yaml_name(one: Field) -> str:
    """How the author writes a field: a trailing underscore is dropped (`as_`), the others are hyphens."""
    return one.name.rstrip("_").replace("_", "-")


def keys(kind: Any) -> Mapping[str, Field]:
    """The fields an author may write in a record, by their YAML names, other spellings included.

    Fields without a `doc` (span, id from the key) are not the author's.
    """
    return _keys(kind)


@cache
def _keys(kind: Any) -> Mapping[str, Field]:
    written = [told.said for told in fields_of(kind).values() if told.said is not None and "doc" in told.said.metadata]
    names = {yaml_name(one): one for one in written}
    return MappingProxyType(names | {other: one for one in written for other in one.metadata["also"]})
