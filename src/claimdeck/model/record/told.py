"""What a record's class says of its fields."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

MISSING: Any = type("Missing", (), {"__repr__": lambda _: "missing", "__bool__": lambda _: False})()
"""In place of a default that there is not."""

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Field:
    """What a class says of a field beside its type."""

    __slots__ = ("compare", "default", "default_factory", "metadata", "name", "repr", "type")

    def __init__(self, default: Any, default_factory: Any, compare: bool, repr: bool, metadata: Mapping[str, Any]) -> None:
        self.default, self.default_factory, self.compare, self.repr, self.metadata = default, default_factory, compare, repr, metadata
        self.name, self.type = "", None


def field(
    *, default: Any = MISSING, default_factory: Callable[[], Any] = MISSING, compare: bool = True, repr: bool = True,
    metadata: Mapping[str, Any] = NOTHING,
) -> Any:  # fmt: skip
    """A field with a default made anew for each record, or not compared, or not shown, or with something else said of it."""
    return Field(default, default_factory, compare, repr, metadata)


class Told(NamedTuple):
    """What a class says of one of its fields."""

    type: Any
    default: Any
    factory: Any
    by_name: bool  # given by its name only
    compared: bool
    said: Any  # the `field(…)` of the class, or None


def _told(name: str, kind: Any, value: Any, kw_only: bool) -> Told:
    if not isinstance(value, Field):
        return Told(kind, value, MISSING, kw_only, True, None)
    value.name, value.type = name, kind
    return Told(kind, value.default, value.default_factory, kw_only, value.compare, value)


class ToldLater:
    """What a class says of its fields, found out when first needed: most classes of a run are only imported."""

    kind: Any

    def __init__(self, inherited: Mapping[str, Told], types: dict[str, Any], values: dict[str, Any], kw_only: bool) -> None:
        self._from = inherited, types, values, kw_only

    def __get__(self, one: Any, owner: Any) -> Mapping[str, Told]:
        inherited, types, values, kw_only = self._from
        found = {**inherited, **{name: _told(name, types[name], value, kw_only) for name, value in values.items()}}
        self.kind.__told__ = found
        return found
