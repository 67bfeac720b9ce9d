"""What became of one talk of many: little enough that a run of a thousand stays as small as a run of ten."""

from pathlib import Path
from typing import TYPE_CHECKING

from claimdeck.model.finding import Findings, Level
from claimdeck.model.plan import Fit, Overfull
from claimdeck.model.record import record

if TYPE_CHECKING:
    from claimdeck.model.coverage import Coverage


@record
class FittedSlide:
    """How the texts of a slide were fitted, and why it is one of several parts: as `Slide` in the plan has it."""

    number: int
    kind: str
    title: str
    fits: tuple[Fit, ...]
    parts: int = 1
    overfull: Overfull | None = None


@record
class Outcome:
    """A talk (or a project file) and its end: findings at places as seen from here, a deck, or what stopped it."""

    name: str  # as people call it: its folder, and the brand asked for
    outline: str
    brand: str = ""
    project: Path
    findings: Findings = ()
    deck: str = ""  # the file written
    older: str = ""  # the file that was to be written and stands there from a run before
    refused: Level | None = None  # findings from this level on keep the deck from being written
    fail_on: Level = Level.ERROR  # findings from this level on make the talk fail
    slides: int = 0
    coverage: "Coverage | None" = None  # where it was asked for and the talk has a leaflet
    fitted: tuple[FittedSlide, ...] = ()  # where it was asked for
    stopped: str = ""  # why there are no findings to speak of
    hint: str = ""
    code: int = 0  # the exit code of this talk alone
