"""Records: what flows between the stages. A slotted dataclass, made many times faster; it is never changed.

That nobody changes one is for type checkers to see, which take records for frozen: refusing it at every run makes each of them, and a deck
has thousands, take twice as long.

`dataclasses.dataclass` looks at every field and compiles six functions for every class: a fifth of a second for all records of the house,
before anything is read; importing it alone takes more than half as long as starting Python. A record shares all functions but `__init__`,
which is compiled once a few have been made, and tells its `dataclasses.fields` when it is asked for them. `dataclasses.replace` and
`is_dataclass` know records, and type checkers take them for what they are.

What is worked out of a record's values, and is asked for often, may be kept with it under the names in its class's `KEPT`: these are no
fields, so that a changed copy works out its own.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar, dataclass_transform, overload

from claimdeck.model.record.dataclass_fields import Fields
from claimdeck.model.record.making import OFTEN
from claimdeck.model.record.shared import HASHED, SHARED
from claimdeck.model.record.told import MISSING, NOTHING, Field, Told, ToldLater, field

__all__ = ["MISSING", "OFTEN", "Field", "changed", "field", "fields_of", "is_record", "record"]

Class = TypeVar("Class", bound=type)
Record = TypeVar("Record")


@overload
def record(kind: Class) -> Class: ...
@overload
def record(*, kw_only: bool = True) -> Any: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: Any = None, *, kw_only: bool = True) -> Any:
    """The class as a record: slotted, compared and hashed by its fields; made by keywords unless `kw_only` is False."""
    return _made(kind, kw_only) if kind is not None else lambda one: _made(one, kw_only)


def changed(one: Record, **values: Any) -> Record:
    """A copy with other values: `dataclasses.replace` without its checks, for places where much is copied."""
    kind: Any = one.__class__
    copy = kind.__copied__(one)
    for name, value in values.items():
        setattr(copy, name, value)
    return copy  # type: ignore[no-any-return]  # of the class of `one`


def fields_of(kind: Any) -> Mapping[str, Told]:
    """What a record's class says of its fields, by name, inherited ones first; nothing for what is no record."""
    return getattr(kind, "__told__", NOTHING)


def is_record(kind: Any) -> bool:
    """Whether it is the class of records."""
    return isinstance(kind, type) and hasattr(kind, "__told__")


def _made(kind: Any, kw_only: bool) -> Any:
    types = {name: one for name, one in kind.__annotations__.items() if getattr(one, "__origin__", one) is not ClassVar}
    space = {name: value for name, value in kind.__dict__.items() if name not in types and name not in ("__dict__", "__weakref__")}
    values = {name: kind.__dict__.get(name, MISSING) for name in types}
    inherited: dict[str, Told] = getattr(kind, "__told__", {})
    space |= {name: shared for name, shared in SHARED.items() if name not in space}
    space |= {"__made__": [0], "__copies__": [0]}  # in lists: to set what a class has costs it all that Python knows of it
    space["__told__"] = told_later = ToldLater(inherited, types, values, kw_only)
    own = (name for name in types if name not in inherited)
    space["__slots__"] = (*own, *kind.__dict__.get("KEPT", ()), *(() if inherited else (HASHED,)))
    space["__qualname__"] = kind.__qualname__
    space["__dataclass_fields__"] = fields_later = Fields(types, values, kw_only)
    told_later.kind = fields_later.kind = made = type(kind)(kind.__name__, kind.__bases__, space)
    return made
