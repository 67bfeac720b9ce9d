"""Estimates with their interval: as a language writes them, and what cannot be."""

from claimdeck.model.compose import Desk
from claimdeck.model.data import Datum
from claimdeck.model.finding import Findings, error
from claimdeck.model.words import Words
from claimdeck.slides.written import number, shown, strange


def decimals(*data: Datum | None) -> int:
    """As many decimals as the one written with most of them."""
    return max((found.decimals for found in map(number, data) if found), default=0)


def between(low: float, high: float, places: int, desk: Desk) -> str:
    """The two limits: a dash between them, unless one is negative."""
    signs = desk.locale.typography
    joint = "–" if low >= 0 else desk.locale.labels.interval_joint
    return f"{shown(low, places, signs)}{joint}{shown(high, places, signs)}"


def told(limits: str, desk: Desk, level: int | str = 95) -> Words:
    """`95% CI 0.49–0.83`; of no limits what they are."""
    return desk.prose(desk.locale.labels.interval.format(level=level, range=limits).strip())


def faults(name: str, estimate: Datum, low: Datum | None, high: Datum | None) -> Findings:
    """What is wrong with an estimate and its limits."""
    found = strange(name, estimate, low, high)
    values = [number(datum) for datum in (low, estimate, high)]
    if found or None in values or low is None or high is None:
        return found
    lower, middle, upper = (value.value for value in values if value)
    if lower > upper:
        said = f"the lower limit {low.text} is above the upper limit {high.text}"
        return (error("estimate-outside-interval", said, low.span, "write the smaller limit first"),)
    if not lower <= middle <= upper:
        said = f"the interval from {low.text} to {high.text} does not contain its estimate {estimate.text}"
        return (error("estimate-outside-interval", said, estimate.span, "look both up in the source"),)
    return ()
