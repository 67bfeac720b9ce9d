"""What holds between a figure's number, its count, its denominator and its interval."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimdeck.model.author import Text
from claimdeck.model.data import Number, number_in
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import NOWHERE

if TYPE_CHECKING:
    from claimdeck.slides.stats import Stat

FIRST = Pattern(r"[<>≤≥≈~+−–-]?\s?\d(?:[\d.,\u00a0\u202f]|\s(?=\d{3}(?!\d)))*")
"""As far as a number may reach that words follow; what it is says the reader of all numbers."""
SIGNS = "<>≤≥≈~ \u00a0"
"""What may stand before a number without changing it."""


def read(text: Text | None, decimal: str) -> Number | None:
    """The number a text begins with, whatever follows it; None where there is none."""
    found = FIRST.match(text.source.strip()) if text and text.claim is None else None
    return number_in(found.group().strip(SIGNS).rstrip(".,"), decimal) if found else None


def amount(text: Text | None, decimal: str) -> float | None:
    """The value of the number a text begins with."""
    found = read(text, decimal)
    return found.value if found else None


def share(figure: "Stat", decimal: str) -> float | None:
    """What dots show of a figure, from 0 to 1: a percentage, or a count of its denominator; None for anything else."""
    value, of = amount(figure.value, decimal), amount(figure.of, decimal)
    if value is None or figure.unit not in ("", "%"):
        return None
    part = value / 100 if figure.unit else value / of if of else None
    return part if part is not None and 0 <= part <= 1 else None


def faults(figures: "tuple[Stat, ...]", decimal: str) -> Findings:
    """Every figure's faults, each at its value, and a second figure that is marked."""
    marked = [figure for figure in figures if figure.highlight]
    hint = "mark the one the slide is about"
    several = (error("several-highlights", "a figure is marked before this one", figure.span, hint) for figure in marked[1:])
    return (*(fault for figure in figures for fault in _faults(figure, decimal)), *several)


def _faults(figure: "Stat", decimal: str) -> Iterator[Finding]:
    value = read(figure.value, decimal)
    given = figure.value.source.strip(SIGNS + "+")
    if value is None or number_in(given, decimal) is None:
        said = f"'{figure.value.source or figure.value.claim}' under 'value' is no number"
        other = "." if decimal == "," else ","
        hint = f"write {given.replace(other, decimal)}" if number_in(given, other) else "write the number alone, its unit under `unit:`"
        yield error("not-a-number", said, figure.value.span, hint)
    elif figure.of.span == NOWHERE:  # that it is missing was said
        return
    elif amount(figure.of, decimal) is None:
        said = f"'{figure.of.source or figure.of.claim}' under 'of' begins with no number"
        yield error("figure-without-denominator", said, figure.of.span, "write how many there are, such as `of: 40 patients`")
    else:
        yield from _impossible(figure, value, decimal)
        yield from _outside(figure, value.value, decimal)


def _impossible(figure: "Stat", value: Number, decimal: str) -> Iterator[Finding]:
    """More than all of them, less than none, and a percentage that is not that of its count."""
    of, counted = amount(figure.of, decimal) or 0, figure.count if figure.count else figure.value
    many = amount(counted, decimal)
    if figure.unit == "%" and not 0 <= value.value <= 100:
        said = f"{figure.value.source}% is no share of a whole"
        yield error("impossible-share", said, figure.value.span, "write a percentage from 0 to 100")
    elif (figure.count or not figure.unit) and many is not None and not 0 <= many <= of:
        said = f"{counted.source} is more than the {figure.of.source} it is a part of"
        yield error("impossible-share", said, counted.span, "look up both numbers in the source")
    elif figure.unit == "%" and figure.count and many is not None and abs(many / max(of, 1) * 100 - value.value) > _rounding(value):
        said = f"{figure.value.source}% is not {figure.count.source} of {figure.of.source}, which is {many / max(of, 1):.1%}"
        yield error("share-of-another-count", said, figure.value.span, "look up the numbers in the source, and write the right ones")


def _rounding(value: Number) -> float:
    """How far a rounded percentage may be from the exact one."""
    return float(0.5 * 10**-value.decimals) + 1e-9


def _outside(figure: "Stat", value: float, decimal: str) -> Iterator[Finding]:
    low, high = amount(figure.low, decimal), amount(figure.high, decimal)
    if bool(figure.low) != bool(figure.high):
        there = figure.low or figure.high or figure.value
        yield error("half-an-interval", "the interval has one limit", there.span, "write `low:` and `high:`")
    elif low is not None and high is not None and not low <= value <= high:
        said = f"{figure.value.source} is not in its interval, {low:g} to {high:g}"
        yield error("estimate-outside-interval", said, figure.value.span, "look up the numbers in the source")
