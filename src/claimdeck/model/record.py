"""Records: what flows between the stages. A frozen, slotted dataclass, made several times faster.

`dataclasses.dataclass` compiles six functions for every class, a tenth of a second for all records of the house before anything is
read. A record shares all of them but `__init__`, which is compiled when the first one is made. `dataclasses.fields`, `replace`
and `is_dataclass` know records, and type checkers take them for what they are.
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

Class = TypeVar("Class", bound=type)


@overload
def record(kind: Class) -> Class: ...
@overload
def record(*, kw_only: bool = True) -> Any: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: Any = None, *, kw_only: bool = True) -> Any:
    """The class as a record: frozen, slotted, compared and hashed by its fields; made by keywords unless `kw_only` is False."""
    return _made(kind, kw_only) if kind is not None else lambda one: _made(one, kw_only)


def _made(kind: type, kw_only: bool) -> Any:
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(kind)
    names = [one.name for one in fields(made) if one.compare]
    made.__values__ = attrgetter(*names) if names else type  # what equality and hash look at
    for name, shared in SHARED.items():
        if name not in kind.__dict__:
            setattr(made, name, shared)
    return made


def _init(self: Any, *given: Any, **named: Any) -> None:
    """Stands in for a record's `__init__` until the first one is made."""
    kind = type(self)
    kind.__init__ = _compiled(kind)
    kind.__init__(self, *given, **named)


def _compiled(kind: Any) -> Any:
    """`__init__` as a dataclass has it: a parameter for each field, set behind the frozen front."""
    space: dict[str, Any] = {"_set": object.__setattr__}
    body = [f"_set(self, {one.name!r}, {_value(one, space)})" for one in fields(kind)]
    by_place = [_parameter(one, space) for one in fields(kind) if not one.kw_only]
    by_name = [_parameter(one, space) for one in fields(kind) if one.kw_only]
    head = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({head}):\n  " + "\n  ".join(body or ["pass"]), space)
    return space["__init__"]


def _parameter(one: Any, space: dict[str, Any]) -> str:
    if one.default is not MISSING:
        space[f"_default_{one.name}"] = one.default
        return f"{one.name}=_default_{one.name}"
    if one.default_factory is not MISSING:
        space["_none"] = MISSING
        return f"{one.name}=_none"
    return str(one.name)


def _value(one: Any, space: dict[str, Any]) -> str:
    if one.default_factory is MISSING:
        return str(one.name)
    space[f"_make_{one.name}"] = one.default_factory
    return f"_make_{one.name}() if {one.name} is _none else {one.name}"


def _eq(self: Any, other: Any) -> Any:
    return self.__values__(self) == self.__values__(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(self.__values__(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: Any, name: str, *value: Any) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


SHARED = {
    "__init__": _init, "__eq__": _eq, "__hash__": _hash, "__repr__": _repr, "__setattr__": _refuse, "__delattr__": _refuse,
    "__getstate__": _getstate, "__setstate__": _setstate,
}  # fmt: skip
