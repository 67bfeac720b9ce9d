"""Watch what a test does to the world outside: connections, and files written where they should not be."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {
    **dict.fromkeys(("os.mkdir", "os.remove", "os.rmdir", "os.truncate"), (0,)),
    **dict.fromkeys(("os.link", "os.symlink"), (1,)),
    "os.rename": (0, 1),
}
"""Events that change the disk, and which of their arguments are the paths they change."""


class Trespass(RuntimeError):
    """Raised in whoever talks to a network or writes outside the folders allowed."""


class _Watch:
    """The state of the one hook: interpreters do not let a hook go again."""

    allowed: tuple[Path, ...] = ()
    trespasses: list[str] | None = None


def _changed(event: str, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """The paths an event changes."""
    if event == "open":
        return arguments[:1] if isinstance(arguments[2], int) and arguments[2] & WRITING else ()
    return tuple(arguments[position] for position in CHANGES.get(event, ()))


def _is_ours(path: Any) -> bool:
    """Files already open, devices, compiled modules and everything below an allowed folder."""
    if isinstance(path, int):
        return True
    place = Path(os.path.abspath(os.fsdecode(path)))
    return "__pycache__" in place.parts or place.parts[:2] == ("/", "dev") or any(place.is_relative_to(folder) for folder in _Watch.allowed)


def _complaint(event: str, arguments: tuple[Any, ...]) -> str:
    """What is wrong with an event, or nothing."""
    if event == "socket.getaddrinfo" or (event == "socket.connect" and not isinstance(arguments[1], (str, bytes))):
        return f"a test used the network: {event} {arguments[:2]}"
    foreign = [path for path in _changed(event, arguments) if not _is_ours(path)]
    return f"a test wrote outside its folder: {event} {foreign}" if foreign else ""


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _Watch.trespasses is None or not (event in CHANGES or event == "open" or event.startswith("socket.")):
        return
    complaint = _complaint(event, arguments)
    if complaint:
        _Watch.trespasses.append(complaint)
        raise Trespass(complaint)


sys.addaudithook(_hook)


@contextmanager
def watching(*allowed: Path) -> Iterator[list[str]]:
    """Watch until the block ends; files may be written below these folders. Yields the trespasses as they happen.

    A trespass also raises where it happens, but whoever catches every exception cannot hide it from the list.
    """
    before = _Watch.allowed, _Watch.trespasses
    found: list[str] = []
    _Watch.allowed, _Watch.trespasses = tuple(folder.resolve() for folder in allowed), found
    try:
        yield found
    finally:
        _Watch.allowed, _Watch.trespasses = before
