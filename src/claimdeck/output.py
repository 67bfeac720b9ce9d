"""Saving finished files, whole or not at all: the only place that writes."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from claimdeck.errors import UnwritableOutput


def save(content: bytes, target: Path) -> None:
    """Write beside the target, then put it in its place in one step; whatever happens before, the old file stays whole.

    Raises UnwritableOutput where the folder or the file cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(content, target)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        hint = "close it where it is open, free some room, or choose another place with -o"
        raise UnwritableOutput(f"cannot write {target}: {reason.lower()}", hint) from problem


def _replace(content: bytes, target: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644 if not target.exists() else target.stat().st_mode & 0o777)
        os.replace(name, target)
    except BaseException:  # also Ctrl-C: nothing half-written stays behind
        with suppress(OSError):
            os.unlink(name)
        raise
