"""The words kept together at line ends, and those set apart; no word changes."""

import re
from functools import lru_cache

from claimdeck.model.compose import Hold
from claimdeck.model.locale import Typography
from claimdeck.model.words import Words, letters
from claimdeck.plan.wording.runs import replaced, restyled

NO_BREAK = "\u00a0"


@lru_cache(maxsize=32)
def _short(words: tuple[str, ...]) -> "re.Pattern[str]":
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(map(re.escape, words))}) ", re.IGNORECASE)


def held(words: Words, hold: Hold, signs: Typography) -> Words:
    """The words with no-break spaces where a line must not end: after short words in titles, before the last words."""
    if hold == "verbatim":
        return words
    text = letters(words)
    short = signs.clinging + (signs.joined if hold == "title" else ())
    spots = [] if hold == "none" else _last_spaces(text, narrow=hold == "narrow")
    if short:
        spots += [match.end() - 1 for match in _short(short).finditer(text)]
    return replaced(words, dict.fromkeys(spots, NO_BREAK)) if spots else words


def _last_spaces(text: str, *, narrow: bool) -> list[int]:
    """Where the spaces before the last word or two are: no lone short word on a last line."""
    said = text.rstrip()
    last = said.rfind(" ")
    before = said.rfind(" ", 0, max(last, 0))
    if said.count(" ") < 3:
        return []
    if narrow:
        return [last] if len(said) - last - 1 <= 4 else []
    return [before, last] if len(said) - before - 1 < 12 else [last]


def emphasised(words: Words, phrases: tuple[str, ...], change: dict[str, object]) -> Words:
    """The words with these phrases set apart, wherever they stand; spaces, case and apostrophes are folded."""
    for phrase in phrases:
        for match in _loose(phrase).finditer(letters(words)):
            words = restyled(words, match.start(), match.end(), **change)
    return words


@lru_cache(maxsize=64)
def _loose(phrase: str) -> "re.Pattern[str]":
    """A pattern that finds a phrase whatever spaces and apostrophes it was set with."""
    parts = (re.sub("['’]", "['’]", re.escape(part)) for part in phrase.split())
    return re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE)
