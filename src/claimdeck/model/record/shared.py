"""What all records share: how they are compared, hashed, shown and kept."""

from operator import attrgetter
from typing import Any

from claimdeck.model.record.making import Defaults, copied, init

HASHED = "hashed_"  # a record's hash, once it has been asked for: caches ask often, and a record may hold many others


class Values:
    """What equality and hash look at, found out when first needed: afterwards it is the class's own."""

    def __get__(self, one: Any, owner: Any) -> Any:
        names = [name for name, told in owner.__told__.items() if told.compared]
        owner.__values__ = attrgetter(*names) if names else type
        return owner.__values__


def _eq(self: Any, other: Any) -> Any:
    return self.__values__(self) == self.__values__(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    try:
        return self.hashed_  # type: ignore[no-any-return]  # int
    except AttributeError:
        self.hashed_ = found = hash(self.__values__(self))
        return found


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name, one in self.__told__.items() if one.said is None or one.said.repr)
    return f"{type(self).__qualname__}({shown})"


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__told__]


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__told__, state, strict=True):
        setattr(self, name, value)


SHARED = {
    "__init__": init, "__eq__": _eq, "__hash__": _hash, "__repr__": _repr,
    "__getstate__": _getstate, "__setstate__": _setstate, "__values__": Values(), "__defaults__": Defaults(),
    "__copied__": copied,
}  # fmt: skip
