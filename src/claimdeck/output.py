"""Saving finished files, whole or not at all: the only place that writes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from claimdeck.errors import UnwritableOutput
from claimdeck.model.mapped import Content, in_steps

AT_ONCE = 1 << 20
"""Bytes that are handed to the system together: a deck has hundreds of small pieces."""

NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def save(content: Content, target: Path) -> None:
    """Write beside the target, then put it in its place in one step; whatever happens before, the old file stays whole.

    Raises UnwritableOutput where the folder or the file cannot be written.
    """
    save_together((content, target))


def save_together(*files: tuple[Content | tuple[bytes | memoryview, ...], Path]) -> None:
    """Save files that belong together: all of them, or what was there before stays; put the one that matters most last.

    Raises UnwritableOutput where a folder or a file cannot be written.
    """
    waiting: list[tuple[str, Path]] = []
    try:
        for content, target in files:
            with _told(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                waiting.append((_beside(content, target), target))
        _put_in_place(waiting)
    finally:  # also after Ctrl-C: nothing half-written stays behind
        for name, _ in waiting:
            with suppress(OSError):
                os.unlink(name)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """A problem of the system as a sentence."""
    try:
        yield
    except OSError as problem:
        reason = problem.strerror or str(problem)
        hint = "close it where it is open, free some room, or choose another place with -o"
        raise UnwritableOutput(f"cannot write {target}: {reason.lower()}", hint) from problem


def _beside(content: Content | tuple[bytes | memoryview, ...], target: Path) -> str:
    """The content in a file of its own beside the target."""
    handle, name = _new(target)
    try:
        with os.fdopen(handle, "wb", AT_ONCE) as file:
            for piece in content if isinstance(content, tuple) else (content,):
                file.writelines((piece,) if isinstance(piece, bytes) else in_steps(piece))
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644 if not target.exists() else target.stat().st_mode & 0o777)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    return name


def _new(target: Path) -> tuple[int, str]:
    """A file that was not there before, which only we can read. `tempfile` does the same, and imports `random` for its names."""
    while True:
        name = os.path.join(target.parent, f".{target.name}.{os.urandom(4).hex()}")
        with suppress(FileExistsError):
            return os.open(name, NEW, 0o600), name


def _put_in_place(waiting: list[tuple[str, Path]]) -> None:
    """Every file in its place, in order; where one cannot be, those before it are put back as they were."""
    done: list[tuple[Path, bytes | None]] = []
    try:
        for i, (name, target) in enumerate(waiting):
            with _told(target):
                before = target.read_bytes() if target.exists() and i + 1 < len(waiting) else None
                os.replace(name, target)
            done.append((target, before))
    except BaseException:
        for target, before in reversed(done):
            with suppress(OSError):
                os.unlink(target) if before is None else os.replace(_beside(before, target), target)
        raise
