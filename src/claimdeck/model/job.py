"""What one run is asked to do, what loading hands on, and what a run leaves."""

from datetime import date
from pathlib import Path

from claimdeck.model.brand import Brand
from claimdeck.model.finding import Findings, Level
from claimdeck.model.image import Image as Image
from claimdeck.model.leaflet import Leaflet
from claimdeck.model.locale import Locale
from claimdeck.model.mapped import Content, in_steps
from claimdeck.model.outline import Outline
from claimdeck.model.plan import Plan
from claimdeck.model.record import record
from claimdeck.model.span import Span


@record
class Job:
    """One talk to build: its outline, where the deck goes (None: `build/` in the project), and how strict to be."""

    outline: Path
    output: Path | None = None
    brand: str = ""  # in place of the outline's own
    template: Path | None = None  # in place of the brand's own
    release: bool = False
    as_of: date


@record
class Source:
    """A file of the project that was read, by its name in the project."""

    name: str
    content: Content

    @property
    def sha256(self) -> str:
        """The file's fingerprint, in hexadecimal digits."""
        from hashlib import sha256

        reckoned = sha256()
        for step in in_steps(self.content):
            reckoned.update(step)
        return reckoned.hexdigest()


@record
class Inputs:
    """Everything read: what could not be read is left out, and reported."""

    outline: Outline
    brand: Brand
    locale: Locale
    images: tuple[Image, ...] = ()
    leaflet: Leaflet = Leaflet()
    sources: tuple[Source, ...] = ()
    project: Path = Path()  # the folder of the project
    deck_places: tuple[tuple[str, Span], ...] = ()  # where the deck's own values stand, by key
    talk: str = ""  # the talk's name: its folder's


@record
class Build:
    """What a run leaves: its findings, and the deck's bytes unless something stopped it."""

    job: Job
    findings: Findings
    refused: Level | None = None  # findings from this level on keep the deck from being written
    plan: Plan | None = None
    pieces: tuple[bytes | memoryview, ...] | None = None  # the deck as it was written, not joined: a template's pictures may be large
    target: Path | None = None

    @property
    def deck(self) -> bytes | None:
        """The deck's bytes, or None."""
        return None if self.pieces is None else b"".join(self.pieces)

    @property
    def worst(self) -> Level | None:
        """The worst level found, or None."""
        return max((finding.level for finding in self.findings), default=None)
