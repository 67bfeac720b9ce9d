"""Words that were held together, let go where together they are longer than a line: else a word would be cut."""

import re

from claimdeck.model.face import Faces
from claimdeck.model.layout import Level
from claimdeck.model.pattern import Pattern
from claimdeck.model.words import Run, Words, letters
from claimdeck.plan.fitting import measure
from claimdeck.plan.wording.runs import replaced

UNIT = Pattern(r"(?<![^ \n-])[^ \n-]*\u00a0[^ \n-]*-?")
"""What a line never ends within, seen from the letters alone, where a no-break space is in it."""
WIDEST = 2
"""Hardly a letter of any face takes more than so many em: a unit of few letters need not be measured."""
HELD = Pattern(r"(?<=[\w’.,])\u00a0(?=\w)")
"""A no-break space between two words; those before a colon or inside quotation marks stay."""


def loosened(words: Words, level: Level, width: float, faces: Faces) -> Words:
    """The words with plain spaces where the no-break ones make a unit wider than `width` points."""
    text = letters(words)
    units = UNIT.finditer(text) if "\u00a0" in text else ()
    spots = {at: " " for unit in units if _too_wide(unit.group(), level, width, faces) for at in _held(unit)}
    return replaced(words, spots) if spots else words


def _too_wide(unit: str, level: Level, width: float, faces: Faces) -> bool:
    if len(unit) * (level.size * WIDEST + level.tracking / 100) < width:
        return False
    return measure.lines((Run(text=unit),), level, width, faces) > 1


def _held(unit: "re.Match[str]") -> list[int]:
    return [unit.start() + space.start() for space in HELD.finditer(unit.group())]
