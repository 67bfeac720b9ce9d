"""Records: what flows between the stages. A frozen, slotted dataclass, made many times faster.

`dataclasses.dataclass` looks at every field and compiles six functions for every class: a fifth of a second for all records of the house,
before anything is read; importing it alone takes more than half as long as starting Python. A record shares all functions but `__init__`,
which is compiled once a few have been made, and tells its `dataclasses.fields` when it is asked for them. `dataclasses.replace` and
`is_dataclass` know records, and type checkers take them for what they are.
"""

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, TypeVar, dataclass_transform, overload

Class = TypeVar("Class", bound=type)
Record = TypeVar("Record")

OFTEN = 20  # so many records of a class are made before it is worth compiling its `__init__`

MISSING: Any = type("Missing", (), {"__repr__": lambda _: "missing", "__bool__": lambda _: False})()
"""In place of a default that there is not."""

NOTHING: Mapping[str, Any] = MappingProxyType({})

HASHED = "hashed_"  # a record's hash, once it has been asked for: caches ask often, and a record may hold many others

_set = object.__setattr__


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


@overload
def record(kind: Class) -> Class: ...
@overload
def record(*, kw_only: bool = True) -> Any: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: Any = None, *, kw_only: bool = True) -> Any:
    """The class as a record: frozen, slotted, compared and hashed by its fields; made by keywords unless `kw_only` is False."""
    return _made(kind, kw_only) if kind is not None else lambda one: _made(one, kw_only)


def changed(one: Record, **values: Any) -> Record:
    """A copy with other values: `dataclasses.replace` without its checks, for places where much is copied."""
    kind: Any = one.__class__
    copy = kind.__thawed__(one)
    for name, value in values.items():
        setattr(copy, name, value)
    copy.__class__ = kind
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
    space["__told__"] = told_later = _ToldLater(inherited, types, values, kw_only)
    space["__slots__"] = (*(name for name in types if name not in inherited), *(() if inherited else (HASHED,)))
    space["__qualname__"] = kind.__qualname__
    space["__dataclass_fields__"] = fields_later = _Fields(types, values, kw_only)
    told_later.kind = fields_later.kind = made = type(kind)(kind.__name__, kind.__bases__, space)
    return made


def _told(name: str, kind: Any, value: Any, kw_only: bool) -> Told:
    if not isinstance(value, Field):
        return Told(kind, value, MISSING, kw_only, True, None)
    value.name, value.type = name, kind
    return Told(kind, value.default, value.default_factory, kw_only, value.compare, value)


class _ToldLater:
    """What a class says of its fields, found out when first needed: most classes of a run are only imported."""

    kind: Any

    def __init__(self, inherited: Mapping[str, Told], types: dict[str, Any], values: dict[str, Any], kw_only: bool) -> None:
        self._from = inherited, types, values, kw_only

    def __get__(self, one: Any, owner: Any) -> Mapping[str, Told]:
        inherited, types, values, kw_only = self._from
        found = {**inherited, **{name: _told(name, types[name], value, kw_only) for name, value in values.items()}}
        self.kind.__told__ = found
        return found


@cache
def _twin(kind: Any) -> Any:
    """The same class before it is frozen: a new record is of this class while it is filled, which takes a third of the time."""
    return type(kind)(f"{kind.__name__}, being made", kind.__bases__, {"__slots__": kind.__slots__, "__setattr__": _set})


class _Fields:
    """The fields as dataclasses keep them, made when somebody asks for them."""

    kind: Any

    def __init__(self, types: dict[str, Any], values: dict[str, Any], kw_only: bool) -> None:
        self._types, self._kw_only = types, kw_only
        self._values = {name: value for name, value in values.items() if value is not MISSING}

    def __get__(self, one: Any, owner: Any) -> dict[str, Any]:
        from dataclasses import dataclass

        space = {"__annotations__": self._types, "__module__": self.kind.__module__, "__doc__": "Lends its fields.", **self._lent()}
        lender: Any = dataclass(init=False, repr=False, eq=False, kw_only=self._kw_only)(type(self.kind.__name__, (), space))
        found: dict[str, Any] = getattr(self.kind.__base__, "__dataclass_fields__", {}) | lender.__dataclass_fields__
        self.kind.__dataclass_fields__ = found
        return found

    def _lent(self) -> dict[str, Any]:
        """The values as dataclasses have them."""
        from dataclasses import MISSING as NONE
        from dataclasses import field as lend

        def lent(said: Field) -> Any:
            if said.default_factory is not MISSING:
                return lend(default_factory=said.default_factory, compare=said.compare, metadata=said.metadata)
            return lend(default=NONE if said.default is MISSING else said.default, compare=said.compare, metadata=said.metadata)

        return {name: lent(value) if isinstance(value, Field) else value for name, value in self._values.items()}


class _Values:
    """What equality and hash look at, found out when first needed: afterwards it is the class's own."""

    def __get__(self, one: Any, owner: Any) -> Any:
        names = [name for name, told in owner.__told__.items() if told.compared]
        owner.__values__ = attrgetter(*names) if names else type
        return owner.__values__


class _Defaults:
    """What stands in a field that is not given, by name: values, and what makes one; found out when first needed, as the above."""

    def __get__(self, one: Any, owner: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        those: dict[str, Told] = owner.__told__
        plain = {name: told.default for name, told in those.items() if told.default is not MISSING}
        owner.__defaults__ = plain, {name: told.factory for name, told in those.items() if told.factory is not MISSING}
        return owner.__defaults__  # type: ignore[no-any-return]  # as it was set


def _init(self: Any, *given: Any, **named: Any) -> None:
    """Stands in for a record's `__init__` while few have been made, and where the arguments are not as they should be."""
    kind: Any = type(self)
    those: dict[str, Told] = kind.__told__
    said = named | dict(zip([name for name, one in those.items() if not one.by_name], given, strict=False)) if given else named
    kind.__made__ += 1
    plain, makers = kind.__defaults__
    values = plain | {name: make() for name, make in makers.items() if name not in said} | said
    if kind.__made__ > OFTEN or values.keys() != those.keys() or len(said) < len(given) + len(named):
        kind.__init__ = _compiled(kind, those)
        return kind.__init__(self, *given, **named)  # type: ignore[no-any-return]  # None
    for name, value in values.items():
        _set(self, name, value)


def _compiled(kind: Any, those: dict[str, Told]) -> Any:
    """`__init__` as a dataclass has it: a parameter for each field."""
    space: dict[str, Any] = {"_set": _set, "_none": MISSING, "_kind": kind, "_twin": _twin(kind)}
    values = [f"self.{name} = {_value(name, one, space)}" for name, one in those.items()]
    body = ["_set(self, '__class__', _twin)", *values, "self.__class__ = _kind"]
    by_place = [_parameter(name, one, space) for name, one in those.items() if not one.by_name]
    by_name = [_parameter(name, one, space) for name, one in those.items() if one.by_name]
    head = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({head}):\n  " + "\n  ".join(body), space)
    return space["__init__"]


def _thawed(self: Any) -> Any:
    """A copy that is not frozen yet; where many are made, by a function that is compiled for the class."""
    kind: Any = type(self)
    kind.__copies__ += 1
    if kind.__copies__ > OFTEN:
        body = "\n  ".join(f"copy.{name} = self.{name}" for name in kind.__told__)
        space: dict[str, Any] = {"_new": object.__new__, "_twin": _twin(kind)}
        exec(f"def __thawed__(self):\n  copy = _new(_twin)\n  {body}\n  return copy", space)
        kind.__thawed__ = space["__thawed__"]
        return kind.__thawed__(self)
    copy = object.__new__(_twin(kind))
    for name in kind.__told__:
        setattr(copy, name, getattr(self, name))
    return copy


def _parameter(name: str, one: Told, space: dict[str, Any]) -> str:
    if one.default is not MISSING:
        space[f"_default_{name}"] = one.default
        return f"{name}=_default_{name}"
    return f"{name}=_none" if one.factory is not MISSING else name


def _value(name: str, one: Told, space: dict[str, Any]) -> str:
    if one.factory is MISSING:
        return name
    space[f"_make_{name}"] = one.factory
    return f"_make_{name}() if {name} is _none else {name}"


def _eq(self: Any, other: Any) -> Any:
    return self.__values__(self) == self.__values__(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    try:
        return self.hashed_  # type: ignore[no-any-return]  # int
    except AttributeError:
        _set(self, HASHED, hash(self.__values__(self)))
        return self.hashed_  # type: ignore[no-any-return]  # int


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name, one in self.__told__.items() if one.said is None or one.said.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: Any, name: str, *value: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__told__]


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__told__, state, strict=True):
        _set(self, name, value)


SHARED = {
    "__init__": _init, "__eq__": _eq, "__hash__": _hash, "__repr__": _repr, "__setattr__": _refuse, "__delattr__": _refuse,
    "__getstate__": _getstate, "__setstate__": _setstate, "__values__": _Values(), "__defaults__": _Defaults(),
    "__thawed__": _thawed, "__made__": 0, "__copies__": 0,
}  # fmt: skip
