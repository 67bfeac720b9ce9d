"""Estimates with their interval and p value: as a language writes them, and what cannot be."""

from claimdeck.model.compose import Desk
from claimdeck.model.data import Datum, Number
from claimdeck.model.finding import Findings, error
from claimdeck.model.locale import Typography
from claimdeck.model.words import Run, Words
from claimdeck.slides.written import number, shown, strange

LEAST, SIGNIFICANT = 0.001, 0.05


def decimals(*data: Datum | None) -> int:
    """As many decimals as the one written with most of them."""
    return max((found.decimals for found in map(number, data) if found), default=0)


def between(low: float, high: float, places: int, desk: Desk) -> str:
    """The two limits: a dash between them, unless one is negative."""
    signs = desk.locale.typography
    joint = "–" if low >= 0 else desk.locale.labels.interval_joint
    return f"{shown(low, places, signs)}{joint}{shown(high, places, signs)}"


def p_value(datum: Datum, desk: Desk) -> Words:
    """`p = 0.03`, `p = 0.004`, `p < 0.001`: three decimals below 0.01, and where two would hide on which side of 0.05 it is."""
    bounded = datum.text.startswith("<")
    found = number(_bare(datum)) or Number(value=1.0)
    exact = f" = {shown(found.value, _places(found), desk.locale.typography)}"
    if bounded:
        exact = f" < {shown(found.value, found.decimals, desk.locale.typography)}"
    elif found.value < LEAST:
        exact = f" < {shown(LEAST, 3, desk.locale.typography)}"
    return (Run(text="p", italic=True), Run(text=exact.replace(" ", "\u00a0")))


def _places(found: Number) -> int:
    crosses = (found.value < SIGNIFICANT) != (round(found.value, 2) < SIGNIFICANT)
    return 3 if found.value < 0.01 or crosses else 2


def _bare(datum: Datum) -> Datum:
    return Datum(text=datum.text.lstrip("< "), span=datum.span)


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


def p_faults(datum: Datum | None) -> Findings:
    """What is wrong with a p value."""
    if datum is None:
        return ()
    found = number(_bare(datum))
    if found is None:
        return strange("p", datum)
    if not 0 <= found.value <= 1 or found.percent:
        return (error("impossible-p-value", f"p is {datum.text}; expected 0 to 1", datum.span, "write it as a number, such as 0.03"),)
    return ()


def said(number_of: Number | None, signs: Typography) -> str:
    """A number as it was written, in the language's signs."""
    return shown(number_of.value, number_of.decimals, signs) if number_of else "–"
