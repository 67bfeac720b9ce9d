"""AMA, after the AMA Manual of Style, 11th edition, chapter 3, with the words of the deck's language.

More than six authors: three, then et al. (3.7). Journals and books in italics, book titles with capitals (3.9). Pages in full.
No place of publication (3.12.6). A presentation: `Poster presented at: Congress; dates; place.` (3.13.9). A document of a product:
`Name. Prescribing information. Company; year.` (3.13.6). What is read online: `Accessed date. Address` without a full stop (3.15).
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.citation_styles.dates import after_word, full
from claimdeck.citation_styles.fields import address, book_title, doi, edition, journal, located, supplement, title
from claimdeck.citation_styles.meeting import is_poster, presented
from claimdeck.citation_styles.names import people
from claimdeck.citation_styles.pages import in_full
from claimdeck.citation_styles.setting import capital, listed, said, sentence, together, words
from claimdeck.model.locale import Locale
from claimdeck.model.publication import GENRES, Publication, is_abstract, publication_of
from claimdeck.model.reference import Name, Reference
from claimdeck.model.words import Words, styled

MOST, SHOWN = 6, 3


def ama(reference: Reference, locale: Locale) -> Words:
    """The entry of the list."""
    return FORMS[publication_of(reference)](reference, locale)


def _names(names: tuple[Name, ...], reference: Reference, locale: Locale) -> Words:
    return sentence(said(people(names, MOST, SHOWN, locale.et_al, truncated=reference.authors_truncated)))


def _editors(reference: Reference, locale: Locale) -> Words:
    if not reference.editor:
        return ()
    said_so = locale.citations.editor if len(reference.editor) == 1 else locale.citations.editors
    return said(f"{people(reference.editor, MOST, SHOWN, locale.et_al)}, {said_so}")


def _whole(reference: Reference, locale: Locale) -> Words:
    """Who wrote a book, or edited it."""
    return _names(reference.author, reference, locale) or _editors(reference, locale)


def _when(reference: Reference, locale: Locale, pattern: str) -> Words:
    date = reference.issued
    return words(pattern, date=after_word(date, full(date, locale.dates), locale.dates)) if date else ()


def _access(reference: Reference, locale: Locale) -> Words:
    """The DOI, or when the address was read and the address."""
    read = reference.accessed
    if reference.DOI or not reference.URL:
        return doi(reference)
    when = words(locale.citations.accessed, date=after_word(read, full(read, locale.dates), locale.dates)) if read else ()
    return together(when, address(reference))


def _year(reference: Reference) -> str:
    return str(reference.issued.year) if reference.issued else ""


def _imprint(reference: Reference, pages: str = "") -> Words:
    """`Example Press; 2018:33-47.`"""
    year = _year(reference) + (f":{pages}" if pages else "")
    return sentence(listed(said(reference.publisher), said(year.removeprefix(":")), between="; "))


def _place(reference: Reference) -> str:
    """`2022;15(3)(suppl 2):S12-S19`; empty for an article that has no place in print yet."""
    issue, extra = supplement(reference)
    volume = reference.volume + (f"({issue})" if issue else "") + (f"(suppl {extra})".replace(" )", ")") if extra is not None else "")
    pages = in_full(reference.page if is_abstract(reference) else located(reference))
    behind = volume + (f":{pages}" if volume and pages else pages)
    return ";".join(part for part in (_year(reference), behind) if part) if behind else ""


def _article(reference: Reference, locale: Locale) -> Words:
    where = sentence(said(_place(reference))) or _when(reference, locale, locale.citations.published_online)
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)),
        sentence(styled(said(journal(reference)), italic=True)), where, _abstract(reference, locale), _access(reference, locale),
    )  # fmt: skip


def _abstract(reference: Reference, locale: Locale) -> Words:
    return words(locale.citations.abstract, number=reference.number) if is_abstract(reference) and reference.number else ()


def _preprint(reference: Reference, locale: Locale) -> Words:
    server = said(journal(reference) or reference.publisher)
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), sentence(styled(server, italic=True)),
        _when(reference, locale, locale.citations.preprint), _access(reference, locale),
    )  # fmt: skip


def _presented(reference: Reference, locale: Locale) -> Words:
    poster, said_as = is_poster(reference), locale.citations
    number = words(said_as.poster, number=reference.number) if poster and reference.number else _abstract(reference, locale)
    at = presented(reference, said_as.poster_at if poster else said_as.presented_at, full, locale.dates)
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), at, number, _access(reference, locale),
    )  # fmt: skip


def _book(reference: Reference, locale: Locale) -> Words:
    volume = words(locale.citations.volume, number=reference.volume) if reference.volume else ()
    return together(
        _whole(reference, locale), sentence(book_title(reference.title, reference, locale)), volume,
        sentence(edition(reference, locale)), _imprint(reference, in_full(reference.page)), _access(reference, locale),
    )  # fmt: skip


def _chapter(reference: Reference, locale: Locale) -> Words:
    book = sentence(book_title(reference.container_title, reference, locale))
    inside = together(said(locale.citations.inside), _editors(reference, locale), book) if book else ()
    return together(
        _names(reference.author, reference, locale), sentence(title(reference)), inside, sentence(edition(reference, locale)),
        _imprint(reference, in_full(reference.page)), _access(reference, locale),
    )  # fmt: skip


def _report(reference: Reference, locale: Locale) -> Words:
    number = words(locale.citations.report, number=reference.number) if reference.number else ()
    return together(
        _whole(reference, locale), sentence(book_title(reference.title, reference, locale)), _imprint(reference), number,
        _access(reference, locale),
    )  # fmt: skip


def _thesis(reference: Reference, locale: Locale) -> Words:
    which = said(capital(reference.genre or locale.citations.thesis))
    return together(
        _names(reference.author, reference, locale), sentence(book_title(reference.title, reference, locale)), sentence(which),
        _imprint(reference), _access(reference, locale),
    )  # fmt: skip


def _page(reference: Reference, locale: Locale) -> Words:
    who = _names(reference.author, reference, locale)
    site = sentence(said(reference.container_title or reference.publisher))
    return together(
        who, sentence(title(reference)), () if site == who else site, _when(reference, locale, locale.citations.published),
        _access(reference, locale),
    )  # fmt: skip


def _product(reference: Reference, locale: Locale) -> Words:
    """A document of a product: its name, what it is, whose, and as of when."""
    what = locale.citations.smpc if publication_of(reference) is Publication.SMPC else locale.citations.label
    date = reference.issued
    when = said(_year(reference)) if date and not date.month else _when(reference, locale, locale.citations.revised)
    return together(
        sentence(title(reference)), sentence(said(what)), sentence(listed(company(reference), when, between="; ")),
        _access(reference, locale),
    )  # fmt: skip


def company(reference: Reference) -> Words:
    """Who answers for a document: its publisher, or its author."""
    return said(reference.publisher or people(reference.author, MOST, SHOWN, ""))


def on_file(reference: Reference, locale: Locale, date: Words) -> Words:
    """`Example Pharma. Data on file. EX-1. March 2024.`, with a title of its own where it has one."""
    what = () if GENRES.get(reference.title.casefold().strip(" .")) is Publication.ON_FILE else title(reference)
    parts = (company(reference), what, said(locale.citations.on_file), said(reference.number), date)
    return together(*map(sentence, parts), _access(reference, locale))


def _on_file(reference: Reference, locale: Locale) -> Words:
    return on_file(reference, locale, words(capital(full(reference.issued, locale.dates))) if reference.issued else ())


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
