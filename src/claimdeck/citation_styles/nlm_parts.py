"""What the forms of NLM/Vancouver are put together from: authors, titles, dates, imprint, volume and pages, access."""

from claimdeck.citation_styles.ama import company
from claimdeck.citation_styles.dates import after_word, short
from claimdeck.citation_styles.fields import address, doi, located, supplement
from claimdeck.citation_styles.names import people
from claimdeck.citation_styles.pages import shortened
from claimdeck.citation_styles.setting import capital, listed, said, sentence, together
from claimdeck.model.csl_text import marked_up
from claimdeck.model.locale import Locale
from claimdeck.model.publication import Publication, is_abstract, publication_of
from claimdeck.model.reference import Name, Reference
from claimdeck.model.words import Link, Run, Words

MOST = 6
PRODUCTS = (Publication.SMPC, Publication.LABEL)


def authors(names: tuple[Name, ...], reference: Reference, locale: Locale) -> Words:
    """Who wrote it: more than six are six, then et al."""
    return sentence(said(people(names, MOST, MOST, locale.et_al, truncated=reference.authors_truncated)))


def editors(reference: Reference, locale: Locale) -> Words:
    """Who edited it."""
    if not reference.editor:
        return ()
    said_so = locale.citations.editor_in_full if len(reference.editor) == 1 else locale.citations.editors_in_full
    return sentence(said(f"{people(reference.editor, MOST, MOST, locale.et_al)}, {said_so}"))


def authors_or_editors(reference: Reference, locale: Locale) -> Words:
    """Who wrote a book, or edited it."""
    return authors(reference.author, reference, locale) or editors(reference, locale)


def _online(reference: Reference) -> bool:
    """True for what only an address leads to."""
    return bool(reference.URL and not reference.DOI)


def named(name: Words, reference: Reference, locale: Locale, *marks: str) -> Words:
    """A title or journal with what it is in brackets: `A title [abstract] [Internet].`"""
    behind = (*marks, locale.citations.internet if _online(reference) else "")
    return sentence(together(name, *map(said, behind))) if name else ()


def _cited(reference: Reference, locale: Locale) -> str:
    read = reference.accessed if _online(reference) else None
    return locale.citations.cited.format(date=after_word(read, short(read, locale.dates), locale.dates)) if read else ""


def dated(reference: Reference, locale: Locale, *, whole: bool, first: bool = False) -> Words:
    """`2022 [cited 2026 Nov 23]`, or the whole date; `first` in its sentence it begins with a capital."""
    date = reference.issued
    when = "" if date is None else short(date, locale.dates) if whole else str(date.year)
    when = capital(when) if first else when
    return together(*(marked_up(part) for part in (when, _cited(reference, locale)) if part))


def access(reference: Reference, locale: Locale) -> Words:
    """The DOI, or the address, or PubMed's number."""
    if reference.DOI:
        return doi(reference)
    if reference.URL:
        return together(said(locale.citations.available), address(reference))
    link = Link(url=f"https://pubmed.ncbi.nlm.nih.gov/{reference.PMID}/")
    return (Run(text=f"PubMed PMID: {reference.PMID}.", link=link),) if reference.PMID else ()


def imprint(reference: Reference, locale: Locale, *, whole: bool = False) -> Words:
    """`Paris: Example Press; 2018.`; `whole` dates are printed as precisely as they are known."""
    publisher = company(reference) if whole and publication_of(reference) in PRODUCTS else said(reference.publisher)
    where = listed(said(reference.publisher_place), publisher, between=": ")
    return sentence(listed(where, dated(reference, locale, whole=whole), between="; "))


def place(reference: Reference, locale: Locale) -> Words:
    """`2022;15(3 Suppl 2):S12–9`, or the date of an article that has no place in print yet."""
    issue, extra = supplement(reference)
    more = "" if extra is None else f"Suppl {extra}".rstrip()
    inside = " ".join(part for part in (issue, more if issue else "") if part)
    volume = reference.volume + (f"({inside})" if inside else "") + (f" {more}" if more and not issue else "")
    pages = shortened(reference.page if is_abstract(reference) else located(reference))
    behind = volume + (f":{pages}" if volume and pages else pages)
    return sentence(listed(dated(reference, locale, whole=not behind, first=True), said(behind), between=";"))


def pages_of(reference: Reference, locale: Locale) -> Words:
    """The pages of a chapter or a part of a book."""
    return sentence(said(f"{locale.labels.page} {shortened(reference.page)}")) if reference.page else ()


def inside_brackets(words: str, locale: Locale) -> str:
    """Words as they stand inside brackets: without a capital, unless the language writes nouns with one."""
    return words if locale.citations.capital_nouns else f"{words[:1].lower()}{words[1:]}"
