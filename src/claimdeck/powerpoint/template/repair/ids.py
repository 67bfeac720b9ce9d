"""Ids of masters and layouts: of one range, and none twice in a presentation."""

from collections.abc import Iterable

FIRST, LAST = 2147483648, 4294967295


class Ids:
    """Hands out the ids that are written where they may be, else new ones."""

    def __init__(self, written: Iterable[str]) -> None:
        self._next = max((int(key) for key in written if _usable(key)), default=FIRST - 1)
        self._taken = set[int]()

    def take(self, key: str) -> str:
        """That id where it is one and free, else a new one."""
        if _usable(key) and int(key) not in self._taken:
            self._taken.add(int(key))
            return str(int(key))
        self._next = self._next + 1 if self._next < LAST else next(one for one in range(FIRST, LAST) if one not in self._taken)
        self._taken.add(self._next)
        return str(self._next)


def _usable(key: str) -> bool:
    return key.isascii() and key.isdecimal() and FIRST <= int(key[:12]) <= LAST and len(key) <= 10
