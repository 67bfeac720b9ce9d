"""The rows of a forest plot: as written, and as lines of its table."""

from itertools import groupby

from claimdeck.model.author import Text
from claimdeck.model.data import Datum
from claimdeck.model.fields import says
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.slides.written import number, value

COUNT = Pattern(r"(\d{1,9})\s*/\s*(\d{1,9})")


@record
class ForestRow:
    """One row: what it is of, its counts, its estimate with the interval."""

    label: Text | None = says("what the row is of", None)
    group: str = says("the group it belongs to", "")
    counts: tuple[Datum, ...] = says("events/patients of each arm", (), example='["43/107", "57/98"]')
    estimate: Datum = says("the estimate")
    low: Datum | None = says("the lower limit of its 95% interval", None)
    high: Datum | None = says("the upper limit", None)
    weight: Datum | None = says("its weight, which the square's area shows; unless given, its patients are counted", None)
    span: Span = NOWHERE

    @property
    def ends(self) -> tuple[float, float, float]:
        """Lower limit, estimate, upper limit."""
        middle = value(self.estimate)
        return value(self.low, middle), middle, value(self.high, middle)

    @property
    def size(self) -> float:
        """Its weight, or how many patients it has; 0 where nothing is known."""
        if number(self.weight):
            return value(self.weight)
        return float(sum(int(found[2]) for found in (COUNT.fullmatch(one.text) for one in self.counts) if found))


@record
class Line:
    """A line of the table: a row, or the name of the group that begins with it; `last` of its group."""

    heading: str = ""
    row: ForestRow | None = None
    last: bool = False


def blocks(rows: tuple[ForestRow, ...]) -> tuple[tuple[Line, ...], ...]:
    """The lines of each group, its name first; a row without group stands alone."""
    found: list[tuple[Line, ...]] = []
    for group, members in groupby(rows, key=lambda row: row.group):
        those = tuple(members)
        if group:
            lines = (Line(row=row, last=i == len(those)) for i, row in enumerate(those, 1))
            found.append((Line(heading=group), *lines))
        else:
            found += [(Line(row=row, last=True),) for row in those]
    return tuple(found)
