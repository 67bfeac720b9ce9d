"""What is wrong with the numbers of a survival curve, each fault at the value itself."""

from collections.abc import Iterator
from itertools import pairwise

from claimdeck import survival
from claimdeck.model.data import Datum
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.span import Span
from claimdeck.slides.arms import SurvivalArm, TimeAxis
from claimdeck.slides.written import number, strange, value

Row = tuple[Datum, ...]
PAIR, WITH_LIMITS = 2, 4


def of_arm(arm: SurvivalArm, ticks: int) -> Findings:
    """The faults of an arm, where the axis has so many ticks (0: not known)."""
    if not arm.curve and not arm.patients:
        hint = "add `curve:`, the points at which survival changes, or `patients:`, a row for each"
        return (error("no-curve", f"the arm '{arm.name.source}' has neither a curve nor patients", arm.span, hint),)
    of_rows = _of_patients(arm) if arm.patients else _of_curve(arm)
    unread = strange("n", arm.n) + strange("at-risk", *arm.at_risk) + strange("events", *arm.events) + strange("censored", *arm.censored)
    return (*of_rows, *(unread or (*_of_counts(arm, ticks), *_backwards(arm.censored))))


def of_time(time: TimeAxis) -> Findings:
    """The faults of the axis: ticks that are not even, or do not begin with 0."""
    unread = strange("ticks", *time.ticks)
    values = [value(tick) for tick in time.ticks]
    if unread or not values:
        return unread
    steps = [after - before for before, after in pairwise(values)]
    wrong = next((i for i, step in enumerate(steps, 1) if step <= 0 or abs(step - steps[0]) > 1e-6 * abs(steps[0])), None)
    if values[0] != 0 or not steps or wrong is not None:
        said = "the ticks are not evenly spaced from 0 on"
        return (error("uneven-ticks", said, time.ticks[wrong or 0].span, "write them evenly, such as [0, 6, 12, 18, 24]"),)
    return ()


def _of_patients(arm: SurvivalArm) -> Findings:
    if not survival.installed():
        said = "a curve is estimated from patients by SciPy, which is not installed"
        return (
            error("survival-not-installed", said, arm.span, "pip install 'claimdeck[survival]', or write the `curve:` as it was published"),
        )
    return tuple(finding for row in arm.patients for finding in _of_patient(row, arm.span))


def _of_patient(row: Row, arm: Span) -> Iterator[Finding]:
    if len(row) != PAIR:
        hint = "write [time, 1] for an event, [time, 0] for none"
        yield error("uneven-points", f"this patient has {len(row)} values; expected a time and 0 or 1", row[0].span if row else arm, hint)
        return
    yield from strange("patients", *row)
    if number(row[0]) and value(row[0]) < 0:
        yield error("backwards-time", f"the time {row[0].text} is before the study began", row[0].span, "write times from 0 on")
    if number(row[1]) and value(row[1]) not in (0, 1):
        yield error("impossible-event", f"'{row[1].text}' says neither event nor none", row[1].span, "write 1 for an event, 0 for none")


def _of_curve(arm: SurvivalArm) -> Findings:
    ragged = tuple(found for row in arm.curve for found in _of_point(row, len(arm.curve[0]), arm.span))
    if ragged:
        return ragged
    shares = [row[1:] for row in arm.curve]
    outside = tuple(found for row in shares for datum in row for found in _outside(datum))
    limits = tuple(found for row in shares if len(row) > 1 for found in _around(row))
    return (*_backwards(tuple(row[0] for row in arm.curve)), *(outside or (*_rising(shares), *limits)))


def _of_point(row: Row, first: int, arm: Span) -> Iterator[Finding]:
    if len(row) not in (PAIR, WITH_LIMITS) or len(row) != first:
        hint = "write [time, survival] or [time, survival, lower limit, upper limit], with a point before decimals: [3.5, 0.94]"
        said = f"this point has {len(row)} values; expected {first if first in (2, 4) else '2 or 4'}"
        yield error("uneven-points", said, row[0].span if row else arm, hint)
    yield from strange("curve", *row)


def _outside(datum: Datum) -> Findings:
    amount = value(datum)
    if 0 <= amount <= 1 and "%" not in datum.text:
        return ()
    looks_percent = "%" in datum.text or 1 < amount <= 100
    hint = f"it looks like percent: write {amount / 100:g}" if looks_percent else "look it up in the source"
    return (error("impossible-survival", f"survival is {datum.text}; expected 0 to 1", datum.span, hint),)


def _rising(shares: list[Row]) -> Iterator[Finding]:
    for before, after in pairwise(shares):
        if value(after[0]) > value(before[0]):
            said = f"survival rises from {before[0].text} to {after[0].text}; it can only stay or fall"
            yield error("impossible-survival", said, after[0].span, "look both up in the source")


def _around(row: Row) -> Findings:
    survival_, low, high = row
    if value(low) <= value(survival_) <= value(high):
        return ()
    said = f"the limits {low.text} and {high.text} do not hold the survival {survival_.text}"
    return (error("estimate-outside-interval", said, survival_.span, "write [time, survival, lower limit, upper limit]"),)


def _backwards(times: Row) -> Iterator[Finding]:
    for before, after in zip((None, *times), times, strict=False):
        if value(after) < (value(before) if before else 0):
            said = f"the time {after.text} comes behind {before.text}" if before else f"the time {after.text} is before the study began"
            yield error("backwards-time", said, after.span, "write the points in the order of time, from 0 on")


def _of_counts(arm: SurvivalArm, ticks: int) -> Iterator[Finding]:
    """Counts at risk can only fall, events only rise, and there is one of each at every tick."""
    for name, data in (("at-risk", arm.at_risk), ("events", arm.events)):
        if data and ticks and len(data) != ticks:
            said = f"'{name}' has {len(data)} numbers, the axis {ticks} ticks"
            yield error("impossible-at-risk", said, data[min(len(data), ticks) - 1].span, "write one number for each tick")
    if arm.at_risk and arm.n and value(arm.at_risk[0]) > value(arm.n):
        said = f"{arm.at_risk[0].text} patients are at risk at the start, the arm has {arm.n.text}"
        yield error("impossible-at-risk", said, arm.at_risk[0].span, "look both up in the source")
    yield from _wrong_way(arm.at_risk, -1, "grow from {} to {}; patients at risk can only become fewer")
    yield from _wrong_way(arm.events, 1, "fall from {} to {}; events are counted from the start on")


def _wrong_way(data: Row, direction: int, said: str) -> Iterator[Finding]:
    for before, after in pairwise(data):
        if direction * (value(after) - value(before)) < 0:
            yield error(
                "impossible-at-risk", f"these counts {said.format(before.text, after.text)}", after.span, "look both up in the source"
            )
