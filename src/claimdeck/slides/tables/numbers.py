"""Cells that are numbers, and how they stand under one another: on the decimal sign, by spaces as wide as what is missing."""

import re

from claimdeck.model.markup import spoken
from claimdeck.model.pattern import Pattern

FIGURE, POINT = "\u2007", "\u00a0"
"""A space as wide as a digit, and one as wide as a decimal sign; none of them is lost at the end of a line."""
ABSENT = ("", "-", "–", "—", "−")
NUMERIC = Pattern(r"(?:[^\W\d_]{1,4}\s)?(?:[<>≤≥=≈~±+−–-]\s?)*\d(?:[\d\s.,;:/()\[\]%‰±+−–×^-]|\b(?:to|à|bis|et|a)\b)*")
"""A number, an estimate with its abbreviation (HR 0.64), a share behind a number, an interval: no words."""
WITH_SHARE = Pattern(r"(?P<count>.*\d)\s*(?P<share>\([^()]*\))")
LAST = Pattern(r".*?(?P<part>[.,]\d+)?(?P<behind>\s?[%‰])?")


def is_number(source: str) -> bool:
    """True for a cell that holds numbers and signs only."""
    return bool(NUMERIC.fullmatch(spoken(source).strip()))


def is_absent(source: str) -> bool:
    """True for a cell without a value."""
    return source.strip() in ABSENT


def aligned(sources: tuple[str, ...]) -> tuple[str, ...]:
    """The cells of a column of numbers, so that at the right edge their decimal signs, or the shares behind them, stand in line."""
    pairs = [_pair(source) for source in sources]
    widest = max((_signs(share) for _, share in pairs if share), default=None)
    if widest:
        return tuple(_before(count, share, widest) if is_number(count) else count for count, share in pairs)
    longest = max((_part(source) for source in sources), default="", key=len)
    return tuple(source + _behind(source, longest) for source, _ in pairs)


def _pair(source: str) -> tuple[str, str]:
    """A number and the share in brackets behind it; `91 (37.9)` → 91, (37.9)."""
    found = WITH_SHARE.fullmatch(source.strip()) if is_number(source) else None
    return (found["count"].rstrip(), found["share"]) if found else (source.strip(), "")


def _signs(text: str) -> tuple[int, int]:
    """How many digits, and how many decimal signs, a share has."""
    return len(re.findall(r"\d", text)), len(re.findall(r"[.,]", text))


def _before(count: str, share: str, widest: tuple[int, int]) -> str:
    """The number, and its share moved to the right edge by what it has less than the widest; two brackets are about a digit wide."""
    digits, signs = _signs(share)
    return f"{count}{POINT}{POINT * max(0, widest[1] - signs)}{FIGURE * (max(0, widest[0] - digits) + (not share))}{share}"


def _part(text: str) -> str:
    """The decimals of the last number, their sign included."""
    if not is_number(text):
        return ""
    found = LAST.fullmatch(spoken(text).strip())
    return (found["part"] or "") if found else ""


def _behind(text: str, longest: str) -> str:
    """What a number with fewer decimals has behind it."""
    own = _part(text)
    if not is_number(text) or len(own) >= len(longest) or "[@" in text or text.rstrip().endswith(("%", "‰", ")", "]")):
        return ""
    return (POINT if not own else "") + FIGURE * (len(longest) - max(len(own), 1))
