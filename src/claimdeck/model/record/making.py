"""How records are made: at first field by field, then by functions compiled for their class."""

from typing import Any

from claimdeck.model.record.told import MISSING, Told

OFTEN = 20  # so many records of a class are made before it is worth compiling its `__init__`


class Defaults:
    """What stands in a field that is not given, by name: values, and what makes one; found out when first needed."""

    def __get__(self, one: Any, owner: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        those: dict[str, Told] = owner.__told__
        plain = {name: told.default for name, told in those.items() if told.default is not MISSING}
        owner.__defaults__ = plain, {name: told.factory for name, told in those.items() if told.factory is not MISSING}
        return owner.__defaults__  # type: ignore[no-any-return]  # as it was set


def init(self: Any, *given: Any, **named: Any) -> None:
    """Stands in for a record's `__init__` while few have been made, and where the arguments are not as they should be."""
    kind: Any = type(self)
    those: dict[str, Told] = kind.__told__
    said = named | dict(zip([name for name, one in those.items() if not one.by_name], given, strict=False)) if given else named
    kind.__made__[0] += 1
    plain, makers = kind.__defaults__
    values = plain | {name: make() for name, make in makers.items() if name not in said} | said
    if kind.__made__[0] > OFTEN or values.keys() != those.keys() or len(said) < len(given) + len(named):
        kind.__init__ = _compiled(kind, those)
        return kind.__init__(self, *given, **named)  # type: ignore[no-any-return]  # None
    for name, value in values.items():
        setattr(self, name, value)


def _compiled(kind: Any, those: dict[str, Told]) -> Any:
    """`__init__` as a dataclass has it: a parameter for each field."""
    space: dict[str, Any] = {"_none": MISSING}
    body = [f"self.{name} = {_value(name, one, space)}" for name, one in those.items()] or ["pass"]
    by_place = [_parameter(name, one, space) for name, one in those.items() if not one.by_name]
    by_name = [_parameter(name, one, space) for name, one in those.items() if one.by_name]
    head = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({head}):\n  " + "\n  ".join(body), space)
    return space["__init__"]


def copied(self: Any) -> Any:
    """A copy to be given other values; where many are made, by a function that is compiled for the class."""
    kind: Any = type(self)
    kind.__copies__[0] += 1
    if kind.__copies__[0] > OFTEN:
        body = "\n  ".join(f"copy.{name} = self.{name}" for name in kind.__told__)
        space: dict[str, Any] = {"_new": object.__new__, "_kind": kind}
        exec(f"def __copied__(self):\n  copy = _new(_kind)\n  {body}\n  return copy", space)
        kind.__copied__ = space["__copied__"]
        return kind.__copied__(self)
    copy = object.__new__(kind)
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
