"""The decimal sign of a data file: seen in its numbers, else told by its delimiter; numbers are then written as the talk writes them."""

import re
from collections.abc import Iterable

from claimdeck.load.yaml.reading import Reading
from claimdeck.model.data import Datum
from claimdeck.model.finding import warning
from claimdeck.model.locale import Typography
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed

NUMBER = Pattern(r"(?<![\w.,/@])\d+(?:[.,]\d+)+(?![\w/]|[.,]\d)")
"""A number with signs between its digits; dates, versions and addresses have more of them, or letters beside."""
GROUPED = Pattern(r"[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*")
"""What may be a number in groups of three as well as one with three decimals."""


def decimal_of(cells: Iterable[Datum], delimiter: str, own: str, reading: Reading) -> str:
    """`.` or `,`: what the numbers show beyond doubt; else a comma file's point, and of others the talk's `own`, which is reported."""
    doubtful, signs = None, set[str]()
    for cell in cells:
        for found in NUMBER.findall(cell.text):
            if _sure(found):
                signs.add(_last(found))
            else:
                doubtful = doubtful or cell
    if len(signs) == 1:
        return signs.pop()
    if delimiter == ",":
        return "."
    if doubtful and not signs:
        said = f"'{doubtful.text}' may be a thousand times more or less: no number of this file shows its decimal sign; '{own}' is taken"
        reading.found.append(warning("guessed-decimal-sign", said, doubtful.span, "write the numbers without groups of three digits"))
    return own


def _sure(number: str) -> bool:
    """True where the last sign can only stand before decimals."""
    return not GROUPED.fullmatch(number) and len(re.findall(f"[{re.escape(_last(number))}]", number)) == 1


def _last(number: str) -> str:
    return max(".,", key=number.rfind)


def rewritten(cell: Datum, decimal: str, signs: Typography) -> Datum:
    """The cell with the talk's own signs in its numbers, where the file has the other ones."""
    if decimal == signs.decimal or not (decimal in cell.text or signs.decimal in cell.text):
        return cell
    return changed(cell, text=NUMBER.sub(lambda found: _rewritten(found.group(), decimal, signs), cell.text))


def _rewritten(number: str, decimal: str, signs: Typography) -> str:
    whole, _, part = number.partition(decimal)
    if decimal in part or not re.fullmatch(rf"\d+|\d{{1,3}}(?:[{re.escape(signs.decimal)}]\d{{3}})+", whole):
        return number
    return whole.replace(signs.decimal, signs.group) + (signs.decimal + part if part else "")
