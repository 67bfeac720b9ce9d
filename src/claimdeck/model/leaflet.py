"""The leaflet by its lines, and the talk held against them: which words stand where, and which line is on which slide."""

from typing import Literal

from claimdeck.model.claim import Claim
from claimdeck.model.outline import LineWaiver
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

How = Literal["verbatim", "adapted", "differs", "waived", "not shown"]
"""How a line is on the slides: word for word, in words adapted for a reason, in other words, waived, or not at all."""


@record
class Line:
    """A line of the leaflet that has words, without its markers; `key` is what it is compared by.

    `lead` holds the markers of the line above that a list continues: they may be cited for its items as well.
    """

    number: int  # from 1, as the author's editor counts
    column: int
    words: str
    key: str
    markers: tuple[int, ...] = ()
    lead: tuple[int, ...] = ()
    heading: bool = False


@record
class Leaflet:
    """A leaflet as it was read; `file` as it is shown to the author, empty where the talk has none."""

    file: str = ""
    text: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.file.rpartition("/")[2]

    def span(self, line: Line) -> Span:
        """Where a line begins."""
        return Span(self.file, line.number, line.column)


@record
class Unit:
    """What a claim says in one line of its own: its text or lead, or one item.

    `line` says it word for word, else `near` is most like it. `slides` and `hidden` (skipped in the show) count from 1.
    """

    words: str
    span: Span = NOWHERE
    line: Line | None = None
    near: Line | None = None
    slides: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()


@record
class HeldClaim:
    """A claim that is shown, with what became of each of its units, and of its `short` wording where that is shown.

    `lines` hold its words or come nearest to them; those of an adapted claim are the ones its `origin` names.
    """

    claim: Claim
    units: tuple[Unit, ...]
    lines: tuple[Line, ...] = ()
    short: Unit | None = None

    @property
    def verbatim(self) -> bool:
        """True where every word stands in the leaflet."""
        return all(unit.line for unit in self.units)


@record
class Showing:
    """One place that shows a line: the slide (from 1), and the claim that says it (empty: words written on the slide)."""

    slide: int
    claim: str = ""
    how: Literal["verbatim", "adapted", "differs"] = "verbatim"


@record
class HeldLine:
    """A line of the leaflet, headings left out, and what shows it; `hidden` are slides that have it and are skipped in the show."""

    line: Line
    how: How
    showings: tuple[Showing, ...] = ()
    hidden: tuple[int, ...] = ()
    because: str = ""  # the waiver's reason


@record
class WaivedLine:
    """A waiver with the lines it names; none where the leaflet has no such line."""

    waiver: LineWaiver
    lines: tuple[Line, ...] = ()


@record
class Held:
    """A talk held against its leaflet; nothing in it where the talk has none."""

    leaflet: Leaflet = Leaflet()
    claims: tuple[HeldClaim, ...] = ()
    lines: tuple[HeldLine, ...] = ()
    waived: tuple[WaivedLine, ...] = ()
