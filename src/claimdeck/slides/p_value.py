"""P values: as a language writes them, what cannot be, and what contradicts their interval."""

from typing import Protocol

from claimdeck.model.author import Text
from claimdeck.model.compose import Desk
from claimdeck.model.data import Datum, Number
from claimdeck.model.finding import Findings, error, warning
from claimdeck.model.pattern import Pattern
from claimdeck.model.words import Run, Words
from claimdeck.slides.written import number, shown, strange

LEAST, SIGNIFICANT = 0.001, 0.05
RATIO = Pattern(
    r"(?i)ratio|rapport|verhältnis|quotient|cociente|razón|\brisque relatif|\brelative[sr]? ris[ki]|\briesgo relativo|\brischio relativo"
    r"|\b[as]?(?:HR|OR|RR)\b|\bIRR\b"
)
DIFFERENCE = Pattern(r"(?i)diff[eé]r|differenz|unterschied|diferencia|change|variation|reduction|réduction|reducción|riduzione|abnahme")
"""What an estimate is called that has no effect at 1, and at 0."""


class Effect(Protocol):
    """An estimate with its 95% interval and its p value."""

    @property
    def measure(self) -> Text:
        """What is estimated."""

    @property
    def low(self) -> Datum | None:
        """The lower limit."""

    @property
    def high(self) -> Datum | None:
        """The upper limit."""

    @property
    def p(self) -> Datum | None:
        """The p value."""


def told(datum: Datum, desk: Desk) -> Words:
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


def faults(datum: Datum | None) -> Findings:
    """What is wrong with a p value."""
    if datum is None:
        return ()
    found = number(_bare(datum))
    if found is None:
        return strange("p", datum)
    if not 0 <= found.value <= 1 or found.percent:
        return (error("impossible-p-value", f"p is {datum.text}; expected 0 to 1", datum.span, "write it as a number, such as 0.03"),)
    return ()


def against_interval(effect: Effect) -> Findings:
    """That p and the interval say different things of whether there is an effect; nothing where rounding may be why."""
    p, low, high = effect.p, number(effect.low), number(effect.high)
    small = _below(p) if p else None
    if p is None or effect.low is None or effect.high is None or low is None or high is None or small is None:
        return ()
    if not all(_excluded(none, low, high) is (not small) for none in _without_effect(effect.measure.source, low)):
        return ()
    limits = f"the interval from {effect.low.text} to {effect.high.text}"
    said = f"p is {p.text}, while {limits} {'holds the value of no effect' if small else 'does not hold the value of no effect'}"
    hint = "look both up in the source; where they come from two tests or two levels, say so in the notes and waive this"
    return (warning("p-against-interval", said, p.span, hint),)


def _below(p: Datum) -> bool | None:
    """Whether p is below 0.05; None where what is written leaves it open."""
    found = number(_bare(p))
    if found is None:
        return None
    if p.text.startswith("<"):
        return True if found.value <= SIGNIFICANT else None
    half = _half(found)
    return True if found.value + half < SIGNIFICANT else False if found.value - half > SIGNIFICANT else None


def _half(found: Number) -> float:
    """Half of the last decimal: as much as rounding may hide."""
    return float(0.5 * 10**-found.decimals)


def _without_effect(measure: str, low: Number) -> tuple[float, ...]:
    """The values at which there is no effect: of a difference 0, of a ratio 1, and both where it may be either."""
    ratio, difference = bool(RATIO.search(measure)), bool(DIFFERENCE.search(measure))
    if low.value <= 0 or (difference and not ratio):
        return (0.0,)
    return (1.0,) if ratio and not difference else (0.0, 1.0)


def _excluded(none: float, low: Number, high: Number) -> bool | None:
    """Whether the value lies outside of the interval; None where rounding may have moved a limit over it."""
    outside = low.value - _half(low) > none or high.value + _half(high) < none
    inside = low.value + _half(low) < none < high.value - _half(high)
    return True if outside else False if inside else None
