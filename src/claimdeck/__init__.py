"""claimdeck turns an outline of claims and references into a branded PowerPoint talk that a medical reviewer can trust."""

from __future__ import annotations

import typing as _typing  # not a public name

if _typing.TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from claimdeck.model.job import Build

__all__ = ["build", "examine"]
__version__ = "0.1.0"


def build(outline: Path, output: Path | None = None, *, release: bool = False, as_of: date | None = None) -> Build:
    """Build the talk of an outline (a file, or its folder) and save the deck unless a finding forbids it.

    The deck goes to `output`, or to `build/` in the project. With `release` nothing on hold is written. `as_of` is
    the day to check against, today unless given. Raises `claimdeck.errors.ClaimdeckError` where the environment stops us.
    """
    from claimdeck.pipeline import build as run

    return run(_job(outline, output, release, as_of))


def examine(outline: Path, *, as_of: date | None = None) -> Build:
    """What a build would find and plan; nothing is written. Raises as `build` does."""
    from claimdeck.pipeline import examine as run

    return run(_job(outline, None, False, as_of))[0]


def _job(outline: Path, output: Path | None, release: bool, as_of: date | None) -> _typing.Any:
    from datetime import date as day

    from claimdeck.model.job import Job

    return Job(outline=outline, output=output, release=release, as_of=as_of or day.today())
