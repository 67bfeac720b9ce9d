"""How wide text is: advance widths of the faces claimdeck measures with, the same on every machine.

A raised or lowered run is drawn at two thirds of its size by PowerPoint and at 58 % to 66 % by LibreOffice: the larger is taken.
"""

import unicodedata
from functools import lru_cache

from claimdeck.model.faces import SANS

UNITS = 2048
RAISED = 2 / 3
LINE = 1.2
"""Height of a line at 100 %, in em: Arial's own is 1.149, LibreOffice draws up to 1.2; there is room for the larger."""


@lru_cache(maxsize=8)
def _table(style: str) -> dict[str, int]:
    table: dict[str, int] = {}
    for stretch in SANS[style].split(";"):
        first, numbers = stretch.split(":")
        table.update((chr(int(first, 16) + i), int(number)) for i, number in enumerate(numbers.split()))
    return table


def _unknown(letter: str) -> int:
    """A letter no table has: nothing for a mark set over another, a full em for wide scripts, else a generous 0.7 em."""
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return UNITS if unicodedata.east_asian_width(letter) in "WF" else round(0.7 * UNITS)


@lru_cache(maxsize=16384)
def units(text: str, bold: bool = False, italic: bool = False) -> int:
    """The width of a text in 2048ths of an em, without kerning (it weighs about 0.1 %)."""
    table = _table(f"{'bold ' if bold else ''}{'italic' if italic else ''}".strip() or "regular")
    return sum(table[letter] if letter in table else _unknown(letter) for letter in text)


def width(text: str, size: float, bold: bool = False, italic: bool = False, tracking: float = 0) -> float:
    """The width of a text in points, set at `size` points with `tracking` hundredths of a point after each letter."""
    return units(text, bold, italic) / UNITS * size + len(text) * tracking / 100
