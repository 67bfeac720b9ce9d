"""Which line of the leaflet is on which slide, ready to be shown."""

from claimdeck.model.leaflet import How
from claimdeck.model.record import record


@record
class Place:
    """A slide that shows a line: number (from 1), kind, the author's `id`, the claim that says it (empty: the slide's own words)."""

    slide: int
    kind: str
    id: str = ""
    claim: str = ""
    how: How = "verbatim"


@record
class CoveredLine:
    """A line of the leaflet, headings left out, with where it is shown, or why it is not."""

    line: int
    words: str
    how: How
    places: tuple[Place, ...] = ()
    because: str = ""


@record
class Coverage:
    """A whole leaflet, by its lines; `file` as it is shown to the author."""

    file: str
    lines: tuple[CoveredLine, ...] = ()

    def count(self, *hows: How) -> int:
        """How many lines are so."""
        return sum(line.how in hows for line in self.lines)
