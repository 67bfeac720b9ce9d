"""Regular expressions that are compiled when they are first used: many only serve authors who have made a slip."""

from re import compile as compiled
from typing import Any


class Pattern:
    """What `re.compile` would hand back, later."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled pattern; from now on the pattern's own."""
        if name.startswith("__"):
            raise AttributeError(name)
        method = getattr(compiled(self._source, self._flags), name)
        setattr(self, name, method)
        return method
