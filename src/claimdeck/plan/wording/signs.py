"""What a language sets its own way, as expressions: made once for a language, each with a sign no text it is about can do without."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from claimdeck.model.locale import Typography
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record

NO_BREAK = "\u00a0"
SPACE = "[ \u00a0\u202f]"
CAPITAL = "[A-ZÀ-ÖØ-Þ]"
COMPARED = "[=<>≤≥≈±×]"
IN_NAMES = r"-(?<=[^\W\d_]-)(?=\d)|-(?<=[A-Z]-)(?=[α-ωΑ-Ω])|-(?<=[A-Z]{2}-)(?=[A-Z]\w{0,3}(?!\w))"
"""The hyphen of IL-6, IFN-β, PD-L1: LibreOffice ends a line behind it, even before a digit."""
Becomes = str | Callable[["re.Match[str]"], str]


class Rule(NamedTuple):
    """What is looked for, and what it becomes."""

    pattern: Pattern
    becomes: Becomes


Guarded = tuple[str, Rule]
"""A rule, and a sign without which there is nothing to do: looking for that first is what makes many rules cheap."""


@record
class Rules:
    """What a language does to any text, to texts with digits, and which letters behind a number it raises."""

    always: tuple[Guarded, ...]
    numbers: tuple[Guarded, ...]
    ordinals: Pattern | None


@lru_cache(maxsize=16)
def rules_of(signs: Typography) -> Rules:
    """Everything a language sets its own way; each leaves what it has set as it is."""
    return Rules(always=(*_words(signs), *_punctuation(signs)), numbers=tuple(_numbers(signs)), ordinals=_ordinals(signs))


def _rule(sign: str, pattern: str, becomes: Becomes, flags: int = 0) -> Guarded:
    return sign, Rule(Pattern(pattern, flags), becomes)


def _words(signs: Typography) -> Iterator[Guarded]:
    yield _rule("'", r"(?<=[^\W\d_])'(?=[\w«“„‘‚])|(?<=[sxz])'(?= \w)", signs.apostrophe)
    yield _rule("...", r"(?<![.\d])\.\.\.(?![.\d])", signs.ellipsis)
    yield _rule(" -- ", r"(?<=\S) -- (?=\S)", f" {signs.dash} ")
    yield _rule(" - ", r"(?<=[^\W\d_]{2}) - (?=[^\W\d_]{2})", f" {signs.dash} ")
    yield _rule("-", IN_NAMES, "\u2011")
    yield _rule(". ", rf"(?<![\w.]){CAPITAL}\. (?={CAPITAL}[\w.])", _held)
    for phrase in signs.whole:
        yield _rule(phrase, rf"(?<!\w){re.escape(phrase)}", _held)
    for title in signs.titles:
        yield _rule(f"{title} ", rf"(?<!\w){re.escape(title)} (?={CAPITAL})", _held)


def _punctuation(signs: Typography) -> Iterator[Guarded]:
    for sign, space in ((":", signs.before_colon), *((high, signs.before_high) for high in ";!?")):
        ends = r"(?=\s|$)" if sign == ":" else ""
        close = rf"(?:(?<=[\w)\]»%])|(?<=”)){re.escape(sign)}(?=[\s)\]»!?]|”|$)"
        if space:
            yield _rule(sign, rf"{SPACE}{re.escape(sign)}{ends}|{close}", f"{space}{sign}")
    if inside := signs.inside_quotes:
        yield _rule("«", rf"«{SPACE}?", f"«{inside}")
        yield _rule("»", rf"{SPACE}?»", f"{inside}»")


def _numbers(signs: Typography) -> Iterator[Guarded]:
    numbered, group = _any_of(signs.numbered), signs.group
    yield _rule("%", rf"(?<=\d){SPACE}?%", f"{signs.before_percent}%")
    if group:
        grouped = rf"(?<!\d{SPACE})(?<![\w.,+/−\u2011-])[1-9]\d{{0,2}}(?:{SPACE}\d{{3}})+(?!{SPACE}?\d)"
        yield _rule("", rf"(?:(?<!\w){numbered}{SPACE})?{grouped}", lambda found: _grouped(found, group), re.IGNORECASE)
    yield _rule("-", rf"(?:^|(?<=[(\[{{])|(?<=[=<>≤≥≈±:;,]{SPACE})|(?<=[a-zß-ÿ]{SPACE}))-(?=\d)", signs.minus)
    yield _rule("--", r"(?<=\d)--(?=\d)", "–")
    yield _rule(" ", rf"(?<=[\d%]) {_any_of((*signs.units, *signs.counted))}(?!\w)", _held)
    yield _rule(" ", rf"(?<!\w){numbered} (?=[+−-]?\d)", _held, re.IGNORECASE)
    for sign in "=<>≤≥≈±×":
        yield _rule(sign, rf"(?:(?<!\w)\w{{1,5}} )?{sign} ?(?=[+−-]?[\d.,])", _held)


def _ordinals(signs: Typography) -> Pattern | None:
    first, others = _any_of(signs.raised_first), _any_of(signs.raised)
    return Pattern(rf"(?<![\w.,\u2011-])(?:1(?P<first>{first})|\d+(?P<other>{others}))(?!\w)") if signs.raised else None


def _any_of(words: Iterable[str]) -> str:
    """An expression for any of some words, the longest first; for no words one that finds nothing."""
    known = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, known))})" if known else "(?!)"


def _held(found: "re.Match[str]") -> str:
    """The same with no-break spaces."""
    return found.group().replace(" ", NO_BREAK)


def _grouped(found: "re.Match[str]", group: str) -> str:
    """A number with its language's spaces; `grade 3 100 mg` may be two numbers, and is left alone."""
    said = found.group()
    return re.sub(SPACE, group, said) if said[0].isdigit() else said
