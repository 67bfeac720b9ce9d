"""Pages: in full (AMA 3.11.9), or only the digits that change (NLM: 1474–83, S93–9)."""

import re

from claimdeck.model.pattern import Pattern

DASHES = Pattern(r"\s*[-‐‑–—]+\s*")
NUMBER = Pattern(r"([A-Za-z]*)(\d+)([A-Za-z]*)")


def in_full(pages: str, dash: str = "-") -> str:
    """`1474-83` → 1474-1483; an article number stays as it is."""
    return ", ".join(_full(one, dash) for one in re.split(r"\s*,\s*", pages.strip()))


def shortened(pages: str, dash: str = "–") -> str:
    """`1474-1483` → 1474–83, `S93-S99` → S93–9; letters behind a number are kept (126A–127A)."""
    return ", ".join(_short(one, dash) for one in re.split(r"\s*,\s*", pages.strip()))


def ends(pages: str) -> "tuple[re.Match[str], re.Match[str]] | None":
    """First and last page of a range, None where the text is no range of numbers."""
    parts = DASHES.split(pages)
    found = [NUMBER.fullmatch(part) for part in parts]
    return (found[0], found[1]) if len(found) == 2 and found[0] and found[1] else None


def _full(pages: str, dash: str) -> str:
    found = ends(pages)
    if found is None:
        return DASHES.sub(dash, pages) if _roman(pages) else pages
    (before, low, after), (own, high, behind) = found[0].groups(), found[1].groups()
    missing = len(low) - len(high)
    whole = low[:missing] + high if missing > 0 and not own else high
    last = f"{own or before}{whole}{behind}"
    return last if f"{before}{low}{after}" == last else f"{before}{low}{after}{dash}{last}"


def _short(pages: str, dash: str) -> str:
    full = _full(pages, dash)
    found = ends(full)
    if found is None:
        return full
    (before, low, after), (own, high, behind) = found[0].groups(), found[1].groups()
    if own != before or after or behind:
        return full
    if len(low) != len(high):
        return f"{before}{low}{dash}{high}"
    same = next((i for i, (a, b) in enumerate(zip(low, high, strict=True)) if a != b), len(low) - 1)
    return f"{before}{low}{dash}{high[same:]}"


def _roman(pages: str) -> bool:
    return all(re.fullmatch(r"[ivxlcdm]+", part, re.IGNORECASE) for part in DASHES.split(pages))
