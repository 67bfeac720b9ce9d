"""claimdeck turns an outline of claims and references into a branded PowerPoint talk that a medical reviewer can trust."""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would be the first thing every command waits for
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from claimdeck.model.job import Build, Job
    from claimdeck.model.outcome import Outcome
del TYPE_CHECKING

__all__ = ["build", "build_all", "examine"]
__version__ = "0.1.0"


def build(outline: Path, output: Path | None = None, *, brand: str = "", release: bool = False, as_of: date | None = None) -> Build:
    """Build the talk of an outline (a file, or its folder) and save the deck unless a finding forbids it.

    The deck goes to `output`, or to `build/` in the project. `brand` takes the place of the outline's own. With `release`
    nothing on hold is written. `as_of` is the day to check against, today unless given. Raises
    `claimdeck.errors.ClaimdeckError` where the environment stops us.
    """
    from claimdeck.pipeline import build as run

    return run(_job(outline, output, brand, release, as_of))


def build_all(
    given: Iterable[Path] = (), output: Path | None = None, *, brands: Iterable[str] = (), release: bool = False, as_of: date | None = None
) -> Iterator[Outcome]:
    """Build many talks as the command does: outlines and folders, or the talks of the project we are in; each outcome as it is done.

    What a talk fails of is in its outcome, so that the others go on. Raises `claimdeck.errors.ClaimdeckError` before anything
    is built where there is no talk, or two decks would have one name.
    """
    from datetime import date as day

    from claimdeck.batch import Wanted, done, planned

    wanted = Wanted(given=tuple(given), brands=tuple(brands), output=output, release=release, as_of=as_of or day.today())
    tasks, refused = planned(wanted)
    return (outcome for part in (refused, (done(task, write=True) for task in tasks)) for outcome in part)


def examine(outline: Path, *, brand: str = "", as_of: date | None = None) -> Build:
    """What a build would find and plan; nothing is written. Raises as `build` does."""
    from claimdeck.pipeline import examine as run

    return run(_job(outline, None, brand, False, as_of))[0]


def _job(outline: Path, output: Path | None, brand: str, release: bool, as_of: date | None) -> Job:
    from datetime import date as day

    from claimdeck.model.job import Job

    return Job(outline=outline, output=output, brand=brand, release=release, as_of=as_of or day.today())
