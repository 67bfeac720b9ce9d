"""What both styles take from a reference, made ready: titles, journals, supplements, identifiers as links."""

import re

from claimdeck.citation_styles.setting import words
from claimdeck.citation_styles.title_case import title_case
from claimdeck.model.csl_text import marked_up, pieces
from claimdeck.model.locale import Locale
from claimdeck.model.pattern import Pattern
from claimdeck.model.reference import Reference
from claimdeck.model.words import Link, Run, Words

SUPPLEMENT = Pattern(r"(?P<issue>\S*?)[\s_(]*\bsuppl?(?:ement)?\b\.?\s*[-_]?\s*(?P<number>[\w-]*)\)?", re.IGNORECASE)
EDITION = Pattern(r"(\d+)(?:st|nd|rd|th|e|re|er|ère|ème|ed|ed\.)?", re.IGNORECASE)


def journal(reference: Reference) -> str:
    """The journal's abbreviation without full stops, or its name."""
    return reference.container_title_short.replace(".", "") or reference.container_title


def english(reference: Reference, locale: Locale) -> bool:
    """True for a work in English; one that does not say is in the deck's language."""
    return (reference.language or locale.tag).lower().startswith("en")


def book_title(title: str, reference: Reference, locale: Locale) -> Words:
    """A title in italics, and in English with capitals at its main words."""
    parts = tuple(pieces(title))
    return tuple(piece.run(italic=True) for piece in (title_case(parts) if english(reference, locale) else parts))


def title(reference: Reference) -> Words:
    """The title as it was published, and in brackets its translation."""
    translated = (Run(text=" ["), *marked_up(reference.title_translated), Run(text="]")) if reference.title_translated else ()
    return (*marked_up(reference.title), *translated)


def supplement(reference: Reference) -> tuple[str, str | None]:
    """(issue, number of the supplement): the number is "" for a supplement without one, None where there is none."""
    found = SUPPLEMENT.fullmatch(reference.issue.strip())
    if found:
        return found["issue"], found["number"] or reference.supplement_number
    return reference.issue, reference.supplement_number or None


def located(reference: Reference) -> str:
    """Pages, or the number an article has in their place."""
    return reference.page or reference.number


def doi(reference: Reference) -> Words:
    """`doi:10.…` as a link."""
    number = reference.bare_doi
    return (Run(text=f"doi:{number}", link=Link(url=f"https://doi.org/{number}")),) if number else ()


def address(reference: Reference) -> Words:
    """The address as a link."""
    return (Run(text=reference.URL, link=Link(url=reference.URL)),) if reference.URL else ()


def edition(reference: Reference, locale: Locale) -> Words:
    """`3rd ed.`; an edition in words as it is, a first one is left out."""
    found = EDITION.fullmatch(reference.edition.strip())
    if found is None:
        return marked_up(reference.edition)
    said = locale.citations
    return () if found[1] == "1" else words(said.edition, number=ordinal(int(found[1]), said.ordinals))


def ordinal(number: int, endings: tuple[str, ...]) -> str:
    """`3rd`, `11th`, `3<sup>e</sup>`, by the language's endings."""
    first, one, two, three, other = endings
    teens = 11 <= number % 100 <= 13
    ending = first if number == 1 else other if teens else {1: one, 2: two, 3: three}.get(number % 10, other)
    return f"{number}{ending}"
