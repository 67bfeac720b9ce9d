"""NLM/Vancouver, after Citing Medicine (2nd edition, National Library of Medicine) and ICMJE's sample references.

More than six authors: six, then et al. No italics anywhere. Pages shortened (1474–83, S93–9). Supplements as `42 Suppl 2`,
`58(12 Suppl 7)`. Books: `Place: Publisher; year.` (chapter 2). What is read online: `[Internet] … [cited date]. Available from:
address` (chapters 22 to 25). Meetings: `Poster session presented at: Congress; dates; place.` (chapter 12).
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.citation_styles.ama import company, on_file
from claimdeck.citation_styles.dates import after_word, short
from claimdeck.citation_styles.fields import address, doi, edition, journal, located, supplement, title
from claimdeck.citation_styles.meeting import is_poster, presented
from claimdeck.citation_styles.names import people
from claimdeck.citation_styles.pages import shortened
from claimdeck.citation_styles.setting import capital, listed, said, sentence, together, words
from claimdeck.model.csl_text import marked_up
from claimdeck.model.locale import Locale
from claimdeck.model.publication import Publication, is_abstract, publication_of
from claimdeck.model.reference import Name, Reference
from claimdeck.model.words import Link, Run, Words

MOST = 6


def nlm(reference: Reference, locale: Locale) -> Words:
    """The entry of the list."""
    return FORMS[publication_of(reference)](reference, locale)


def _names(names: tuple[Name, ...], reference: Reference, locale: Locale) -> Words:
    return sentence(said(people(names, MOST, MOST, locale.et_al, truncated=reference.authors_truncated)))


def _editors(reference: Reference, locale: Locale) -> Words:
    if not reference.editor:
        return ()
    said_so = locale.citations.editor_in_full if len(reference.editor) == 1 else locale.citations.editors_in_full
    return sentence(said(f"{people(reference.editor, MOST, MOST, locale.et_al)}, {said_so}"))


def _whole(reference: Reference, locale: Locale) -> Words:
    return _names(reference.author, reference, locale) or _editors(reference, locale)


def _online(reference: Reference) -> bool:
    """True for what only an address leads to."""
    return bool(reference.URL and not reference.DOI)


def _named(name: Words, reference: Reference, locale: Locale, *marks: str) -> Words:
    """A title or journal with what it is in brackets: `A title [abstract] [Internet].`"""
    behind = (*marks, locale.citations.internet if _online(reference) else "")
    return sentence(together(name, *map(said, behind))) if name else ()


def _cited(reference: Reference, locale: Locale) -> str:
    read = reference.accessed if _online(reference) else None
    return locale.citations.cited.format(date=after_word(read, short(read, locale.dates), locale.dates)) if read else ""


def _date(reference: Reference, locale: Locale, *, whole: bool, first: bool = False) -> Words:
    """`2022 [cited 2026 Nov 23]`, or the whole date; `first` in its sentence it begins with a capital."""
    date = reference.issued
    when = "" if date is None else short(date, locale.dates) if whole else str(date.year)
    when = capital(when) if first else when
    return together(*(marked_up(part) for part in (when, _cited(reference, locale)) if part))


def _access(reference: Reference, locale: Locale) -> Words:
    """The DOI, or the address, or PubMed's number."""
    if reference.DOI:
        return doi(reference)
    if reference.URL:
        return together(said(locale.citations.available), address(reference))
    link = Link(url=f"https://pubmed.ncbi.nlm.nih.gov/{reference.PMID}/")
    return (Run(text=f"PubMed PMID: {reference.PMID}.", link=link),) if reference.PMID else ()


def _imprint(reference: Reference, locale: Locale, *, whole: bool = False) -> Words:
    """`Paris: Example Press; 2018.`; `whole` dates are printed as precisely as they are known."""
    publisher = company(reference) if whole and publication_of(reference) in PRODUCTS else said(reference.publisher)
    where = listed(said(reference.publisher_place), publisher, between=": ")
    return sentence(listed(where, _date(reference, locale, whole=whole), between="; "))


def _place(reference: Reference, locale: Locale) -> Words:
    """`2022;15(3 Suppl 2):S12–9`, or the date of an article that has no place in print yet."""
    issue, extra = supplement(reference)
    more = "" if extra is None else f"Suppl {extra}".rstrip()
    inside = " ".join(part for part in (issue, more if issue else "") if part)
    volume = reference.volume + (f"({inside})" if inside else "") + (f" {more}" if more and not issue else "")
    pages = shortened(reference.page if is_abstract(reference) else located(reference))
    behind = volume + (f":{pages}" if volume and pages else pages)
    return sentence(listed(_date(reference, locale, whole=not behind, first=True), said(behind), between=";"))


def _article(reference: Reference, locale: Locale) -> Words:
    mark = locale.citations.abstract_mark if is_abstract(reference) else ""
    what = sentence(together(title(reference), said(mark)))
    return together(
        _names(reference.author, reference, locale), what, _named(said(journal(reference)), reference, locale),
        _place(reference, locale), _abstract(reference, locale), _access(reference, locale),
    )  # fmt: skip


def _abstract(reference: Reference, locale: Locale) -> Words:
    return words(locale.citations.abstract_number, number=reference.number) if is_abstract(reference) and reference.number else ()


def _preprint(reference: Reference, locale: Locale) -> Words:
    server = sentence(together(said(journal(reference) or reference.publisher), said(locale.citations.preprint_mark)))
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), server,
        sentence(_date(reference, locale, whole=True, first=True)), _access(reference, locale),
    )  # fmt: skip


def _presented(reference: Reference, locale: Locale) -> Words:
    poster, said_as = is_poster(reference), locale.citations
    number = words(said_as.poster, number=reference.number) if poster and reference.number else _abstract(reference, locale)
    at = presented(reference, said_as.poster_session_at if poster else said_as.paper_at, short, locale.dates)
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), at, number, _access(reference, locale),
    )  # fmt: skip


def _pages(reference: Reference, locale: Locale) -> Words:
    return sentence(said(f"{locale.labels.page} {shortened(reference.page)}")) if reference.page else ()


def _book(reference: Reference, locale: Locale) -> Words:
    volume = words(locale.citations.volume, number=reference.volume) if reference.volume else ()
    return together(
        _whole(reference, locale), _named(title(reference), reference, locale), volume, sentence(edition(reference, locale)),
        _imprint(reference, locale), _pages(reference, locale), _access(reference, locale),
    )  # fmt: skip


def _chapter(reference: Reference, locale: Locale) -> Words:
    book = _named(marked_up(reference.container_title), reference, locale)
    inside = together(said(locale.citations.inside), _editors(reference, locale), book) if book else ()
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), inside, sentence(edition(reference, locale)),
        _imprint(reference, locale), _pages(reference, locale), _access(reference, locale),
    )  # fmt: skip


def _report(reference: Reference, locale: Locale) -> Words:
    number = words(locale.citations.report_number, number=reference.number) if reference.number else ()
    return together(
        _whole(reference, locale), _named(title(reference), reference, locale), _imprint(reference, locale, whole=True), number,
        _access(reference, locale),
    )  # fmt: skip


def _thesis(reference: Reference, locale: Locale) -> Words:
    which = f"[{reference.genre or _inside(locale.citations.thesis, locale)}]"
    return together(
        _names(reference.author, reference, locale), _named(title(reference), reference, locale, which),
        _imprint(reference, locale), _access(reference, locale),
    )  # fmt: skip


def _inside(words: str, locale: Locale) -> str:
    """Words as they stand inside brackets: without a capital, unless the language writes nouns with one."""
    return words if locale.citations.capital_nouns else f"{words[:1].lower()}{words[1:]}"


def _page(reference: Reference, locale: Locale) -> Words:
    site = said(reference.publisher or reference.container_title)
    where = listed(said(reference.publisher_place), site, between=": ")
    return together(
        _names(reference.author, reference, locale), _named(title(reference), reference, locale),
        sentence(listed(where, _date(reference, locale, whole=True), between="; ")), _access(reference, locale),
    )  # fmt: skip


def _product(reference: Reference, locale: Locale) -> Words:
    """A document of a product: its name and what it is, whose, and as of when."""
    what = locale.citations.smpc if publication_of(reference) is Publication.SMPC else locale.citations.label
    return together(
        _named(title(reference), reference, locale, f"[{_inside(what, locale)}]"), _imprint(reference, locale, whole=True),
        _access(reference, locale),
    )  # fmt: skip


def _on_file(reference: Reference, locale: Locale) -> Words:
    return on_file(reference, locale, _date(reference, locale, whole=True, first=True))


PRODUCTS = (Publication.SMPC, Publication.LABEL)
FORMS: Mapping[Publication, Callable[[Reference, Locale], Words]] = MappingProxyType(
    {
        Publication.ARTICLE: _article,
        Publication.PREPRINT: _preprint,
        Publication.TALK: _presented,
        Publication.POSTER: _presented,
        Publication.BOOK: _book,
        Publication.CHAPTER: _chapter,
        Publication.REPORT: _report,
        Publication.THESIS: _thesis,
        Publication.PAGE: _page,
        Publication.SMPC: _product,
        Publication.LABEL: _product,
        Publication.ON_FILE: _on_file,
    }
)
