"""How references are written: the list entry in each style, and the short form on the slide.

NLM/Vancouver after Citing Medicine: six authors, then et al.; abbreviated journal; pages shortened (1474–83).
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.model.reference import Name, Reference
from claimdeck.model.words import Link, Run, Words

MOST_AUTHORS = 6


def initials(given: str) -> str:
    """`José Manuel` → JM, `Jean-Luc` → JL, `FD` → FD: initials as they are, names by their first letters."""
    parts = [part for part in re.split(r"[\s.\-‐]+", given) if part]
    return "".join(part if part.isupper() and len(part) <= 3 else part[0].upper() for part in parts)


def author(name: Name) -> str:
    """`Giovannoni G`, or a body's name as it is."""
    return name.literal or f"{name.family} {initials(name.given)}".strip()


def authors(reference: Reference, most: int, et_al: str) -> str:
    """At most so many authors when there are more than `most`, and whether there are others."""
    names = [author(name) for name in reference.author]
    others = len(names) > most or reference.authors_truncated
    return ", ".join(names[:most]) + (f", {et_al}" if others and names else "")


def shortened(pages: str) -> str:
    """`1474-1483` → `1474–83`, `S78-S88` stays whole: only plain numbers are shortened."""
    first, dash, last = re.sub(r"[-‐‑–—]+", "–", pages).partition("–")
    if first == last:
        return first
    if not dash or not (first.isdigit() and last.isdigit()) or len(first) != len(last):
        return first + dash + last
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), len(first) - 1)
    return first + dash + last[same:]


def place(reference: Reference) -> str:
    """`2022;15(3):12–9`: year, volume, issue and pages, as far as they are known."""
    issue = f"({reference.issue})" if reference.issue else ""
    return dated(reference, f"{reference.volume}{issue}") + (f":{shortened(reference.page)}" if reference.page else "")


def dated(reference: Reference, volume: str) -> str:
    """`2022;15`: the year and a volume, as far as they are known."""
    return (str(reference.issued.year) if reference.issued else "") + (f";{volume}" if volume else "")


def journal(reference: Reference) -> str:
    """The journal's abbreviation, or its name."""
    return reference.container_title_short or reference.container_title


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".?!" else text + "."


def nlm(reference: Reference, et_al: str) -> Words:
    """The entry of the list: authors, title, journal in italics, place, DOI as a link."""
    who, title = _sentence(authors(reference, MOST_AUTHORS, et_al)), _sentence(reference.title)
    head = " ".join(part for part in (who, title) if part)
    name = [Run(text=f"{' ' if head else ''}{journal(reference)}", italic=True), Run(text=". ")] if journal(reference) else [Run(text=" ")]
    doi = (
        (Run(text=" "), Run(text=f"doi:{reference.DOI}", link=Link(url=f"https://doi.org/{reference.DOI}")))
        if reference.DOI
        else _address(reference)
    )
    return (Run(text=head), *name, Run(text=_sentence(place(reference))), *doi)


def _address(reference: Reference) -> Words:
    if not reference.URL:
        return ()
    return (Run(text=" "), Run(text=reference.URL, link=Link(url=reference.URL)))


def short(reference: Reference, et_al: str) -> str:
    """The form on the slide: `Giovannoni G, et al. Ther Adv Neurol Disord 2022;15.`"""
    who = author(reference.author[0]) if reference.author else reference.title
    others = f", {et_al}" if len(reference.author) > 1 or (reference.author and reference.authors_truncated) else ""
    where = " ".join(part for part in (journal(reference), dated(reference, reference.volume)) if part)
    return " ".join(part for part in (_sentence(who + others), _sentence(where)) if part)


STYLES: Mapping[str, Callable[[Reference, str], Words]] = MappingProxyType({"nlm": nlm})
