"""The fields of a record as `dataclasses` keep them, for whoever asks for them."""

from typing import Any

from claimdeck.model.record.told import MISSING, Field


class Fields:
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
