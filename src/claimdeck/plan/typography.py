"""A language's spaces and signs, and the words kept together at line ends. Only spaces and apostrophes change, never a word."""

import re
from dataclasses import replace

from claimdeck.model.compose import Hold
from claimdeck.model.locale import Typography
from claimdeck.model.words import Words, letters
from claimdeck.plan.runs import replaced, restyled

NO_BREAK = "\u00a0"
SPACE = r"[ \u00a0\u202f]"


def typeset(text: str, signs: Typography) -> str:
    """The spaces and apostrophes of one stretch of prose."""
    text = re.sub(r"(?<=\w)'(?=\w)", signs.apostrophe, text)
    if signs.before_colon:
        text = re.sub(rf"{SPACE}:(?=\s|$)", f"{signs.before_colon}:", text)
    if signs.before_high:
        text = re.sub(rf"{SPACE}([;!?])", rf"{signs.before_high}\1", text)
    if signs.before_percent:
        text = re.sub(rf"(?<=\d){SPACE}?%", f"{signs.before_percent}%", text)
    if signs.inside_quotes:
        text = re.sub(rf"«{SPACE}?", f"«{signs.inside_quotes}", text)
        text = re.sub(rf"{SPACE}?»", f"{signs.inside_quotes}»", text)
    return text


def set_words(words: Words, signs: Typography) -> Words:
    """The typography of every run that is no marker and no break."""
    return tuple(run if run.raised or run.text == "\n" else replace(run, text=typeset(run.text, signs)) for run in words)


def held(words: Words, hold: Hold, signs: Typography) -> Words:
    """The words with no-break spaces where a line must not end: after short words in titles, before the last words."""
    text = letters(words)
    short = signs.clinging + (signs.joined if hold == "title" else ())
    spots = [] if hold == "none" else _last_spaces(text, narrow=hold == "narrow")
    if short:
        pattern = rf"(?<![\w’'])(?:{'|'.join(map(re.escape, short))}) "
        spots += [match.end() - 1 for match in re.finditer(pattern, text, re.I)]
    return replaced(words, dict.fromkeys(spots, NO_BREAK)) if spots else words


def _last_spaces(text: str, *, narrow: bool) -> list[int]:
    """Where the spaces before the last word or two are: no lone short word on a last line."""
    spaces = [match.start() for match in re.finditer(" ", text.rstrip())]
    if len(spaces) < 3:
        return []
    last = text.rstrip()[spaces[-1] + 1 :]
    if narrow:
        return spaces[-1:] if len(last) <= 4 else []
    return spaces[-2:] if len(text.rstrip()) - spaces[-2] - 1 < 12 else spaces[-1:]


def emphasised(words: Words, phrases: tuple[str, ...], change: dict[str, object]) -> Words:
    """The words with these phrases set apart, wherever they stand; spaces, case and apostrophes are folded."""
    for phrase in phrases:
        for match in re.finditer(_loose(phrase), letters(words), re.I):
            words = restyled(words, match.start(), match.end(), **change)
    return words


def _loose(phrase: str) -> str:
    """A pattern that finds a phrase whatever spaces and apostrophes it was set with."""
    parts = (re.sub("['’]", "['’]", re.escape(part)) for part in phrase.split())
    return r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"
