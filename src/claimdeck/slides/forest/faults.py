"""What is wrong with the numbers of a forest plot, each fault at the value itself."""

from collections.abc import Iterator

from claimdeck.model.data import Datum
from claimdeck.model.finding import Finding, error
from claimdeck.slides import interval
from claimdeck.slides.forest.rows import COUNT, ForestRow
from claimdeck.slides.written import number, strange, value


def of_row(row: ForestRow, arms: int, *, log: bool) -> Iterator[Finding]:
    """The faults of a row, beside so many headings of counts."""
    yield from interval.faults("estimate", row.estimate, row.low, row.high)
    if log:
        yield from (found for datum in (row.estimate, row.low, row.high) for found in _off_scale(datum))
    yield from strange("weight", row.weight)
    if number(row.weight) and value(row.weight) <= 0:
        yield from _no_weight(row.weight)
    yield from (found for count in row.counts for found in _of_count(count))
    if len(row.counts) not in (0, arms):
        said = f"this row has {len(row.counts)} counts, the plot headings for {arms}"
        yield error("uneven-counts", said, row.counts[-1].span, "write one count for each of `arms:`")


def _no_weight(datum: Datum | None) -> Iterator[Finding]:
    if datum:
        yield error("impossible-weight", f"a weight is {datum.text}", datum.span, "write a weight above 0, or leave it out")


def _off_scale(datum: Datum | None) -> Iterator[Finding]:
    if number(datum) and value(datum) <= 0 and datum is not None:
        said = f"{datum.text} has no place on a logarithmic scale"
        yield error("value-off-log-scale", said, datum.span, "ratios are above 0; for differences write `scale: linear`")


def _of_count(datum: Datum) -> Iterator[Finding]:
    found = COUNT.fullmatch(datum.text)
    if not found:
        yield error("not-a-count", f"'{datum.text[:40]}' is no count of events and patients", datum.span, 'write both: "43/107"')
    elif int(found[1]) > int(found[2]):
        said = f"{found[1]} of {found[2]} patients cannot have had an event"
        yield error("more-events-than-patients", said, datum.span, "write events/patients; look both up in the source")
