"""A large file as bytes that stay in it: looked at where they lie, and let go of again, so that none of it fills the memory."""

import mmap
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

LARGE = 64_000_000
"""Bytes from which on a file is not read whole; a smaller one is, so that nobody who writes to it meanwhile can harm a run."""
STEP = 1 << 24  # bytes in memory at a time


class Mapped(mmap.mmap):
    """What is asked of bytes, of a file's."""

    def startswith(self, sign: bytes, at: int = 0) -> bool:
        """Whether these bytes stand there."""
        return bool(self[at : at + len(sign)] == sign)

    def __contains__(self, sign: object) -> bool:
        """Whether these bytes are anywhere."""
        return isinstance(sign, bytes) and any(self._has(sign, at) for at in range(0, len(self), STEP))

    def _has(self, sign: bytes, at: int) -> bool:
        found = sign in self[at : at + STEP + len(sign)]
        let_go(self)
        return found

    def rfind(self, sign: bytes, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]  # these two are all that is asked
        """Where these bytes stand last, before `end`; -1 where they do not."""
        last = len(self) if end is None else end
        while last > start:
            first = max(start, last - STEP)
            found = self[first:last].rfind(sign)
            let_go(self)
            if found >= 0:
                return first + found
            last = first + len(sign) - 1 if first > start else start
        return -1


Content = bytes | Mapped
"""A file's bytes, in memory or not."""


def content_at(path: Path) -> Content:
    """The bytes of a file; those of a large one stay where they are. Raises OSError."""
    told = path.stat()
    return path.read_bytes() if told.st_size < LARGE else _mapped(path, told.st_size, told.st_mtime_ns, told.st_ino)


@lru_cache(maxsize=4)
def _mapped(path: Path, size: int, changed: int, number: int) -> Mapped:
    """One and the same as long as the file is: what was read from it goes by it."""
    with path.open("rb") as file:
        return Mapped(file.fileno(), size, access=mmap.ACCESS_READ)


def in_steps(piece: bytes | memoryview | Mapped) -> Iterator[bytes | memoryview]:
    """Bytes to be written or reckoned with, a step at a time; those of a large file are let go of behind each."""
    whole = memoryview(piece)
    held = piece if isinstance(piece, Mapped) else whole.obj
    if not isinstance(held, Mapped):
        yield whole
        return
    for at in range(0, len(whole), STEP):
        yield whole[at : at + STEP]
        let_go(held)


def let_go(held: object) -> None:
    """Have a large file's bytes that were looked at out of the memory again, where the system knows how."""
    if isinstance(held, memoryview):
        held = held.obj
    if isinstance(held, Mapped) and hasattr(held, "madvise"):
        held.madvise(mmap.MADV_DONTNEED)
