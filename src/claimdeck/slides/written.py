"""Numbers as authors write them, and as slides show them."""

from decimal import ROUND_HALF_UP, Decimal

from claimdeck.model.data import Datum, Number, number_in
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.locale import Typography


def number(datum: Datum | None) -> Number | None:
    """The number a value is, a point or a comma before its decimals; None for no value, and for what is no number."""
    return number_in(datum.text) if datum else None


def value(datum: Datum | None, otherwise: float = 0.0) -> float:
    """The value alone; `otherwise` where there is none."""
    found = number(datum)
    return otherwise if found is None else found.value


def strange(name: str, *data: Datum | None) -> Findings:
    """A finding at each value that should be a number and is none."""
    return tuple(
        _strange(name, datum) for datum in data if datum is not None and datum.text and number(datum) is None
    )  # of one without text it is said that it is missing


def _strange(name: str, datum: Datum) -> Finding:
    said = f"'{datum.text[:40]}' in '{name}' is no number"
    return error("not-a-number", said, datum.span, "write the number alone, such as 0.64 or 0,64")


def shown(amount: float, decimals: int, signs: Typography) -> str:
    """A number in a language's signs."""
    rounded = Decimal(repr(round(abs(amount), 10))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)  # as people round
    whole, _, part = f"{rounded:f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", signs.group) if len(whole) > 4 else whole
    negative = amount < 0 and rounded > 0
    return (signs.minus if negative else "") + grouped + (signs.decimal + part if part else "")


def percent(share: float, signs: Typography, decimals: int = 0) -> str:
    """A share of 1 in percent."""
    return f"{shown(100 * share, decimals, signs)}{signs.before_percent}%"
