"""NLM/Vancouver, after Citing Medicine (2nd edition, National Library of Medicine) and ICMJE's sample references.

More than six authors: six, then et al. No italics anywhere. Pages shortened (1474–83, S93–9). Supplements as `42 Suppl 2`,
`58(12 Suppl 7)`. Books: `Place: Publisher; year.` (chapter 2). What is read online: `[Internet] … [cited date]. Available from:
address` (chapters 22 to 25). Meetings: `Poster session presented at: Congress; dates; place.` (chapter 12).
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.citation_styles.ama import on_file
from claimdeck.citation_styles.dates import short
from claimdeck.citation_styles.fields import edition, journal, title
from claimdeck.citation_styles.meeting import is_poster, presented
from claimdeck.citation_styles.nlm_parts import (
    access,
    authors,
    authors_or_editors,
    dated,
    editors,
    imprint,
    inside_brackets,
    named,
    pages_of,
    place,
)  # fmt: skip
from claimdeck.citation_styles.setting import listed, said, sentence, together, words
from claimdeck.model.csl_text import marked_up
from claimdeck.model.locale import Locale
from claimdeck.model.publication import Publication, is_abstract, publication_of
from claimdeck.model.reference import Reference
from claimdeck.model.words import Words


def nlm(reference: Reference, locale: Locale) -> Words:
    """The entry of the list."""
    return FORMS[publication_of(reference)](reference, locale)


def _article(reference: Reference, locale: Locale) -> Words:
    mark = locale.citations.abstract_mark if is_abstract(reference) else ""
    what = sentence(together(title(reference), said(mark)))
    return together(
        authors(reference.author, reference, locale), what, named(said(journal(reference)), reference, locale),
        place(reference, locale), _abstract(reference, locale), access(reference, locale),
    )  # fmt: skip


def _abstract(reference: Reference, locale: Locale) -> Words:
    return words(locale.citations.abstract_number, number=reference.number) if is_abstract(reference) and reference.number else ()


def _preprint(reference: Reference, locale: Locale) -> Words:
    server = sentence(together(said(journal(reference) or reference.publisher), said(locale.citations.preprint_mark)))
    return together(
        authors(reference.author, reference, locale), sentence(title(reference)), server,
        sentence(dated(reference, locale, whole=True, first=True)), access(reference, locale),
    )  # fmt: skip


def _presented(reference: Reference, locale: Locale) -> Words:
    poster, said_as = is_poster(reference), locale.citations
    number = words(said_as.poster, number=reference.number) if poster and reference.number else _abstract(reference, locale)
    at = presented(reference, said_as.poster_session_at if poster else said_as.paper_at, short, locale.dates)
    return together(
        authors(reference.author, reference, locale), sentence(title(reference)), at, number, access(reference, locale),
    )  # fmt: skip


def _book(reference: Reference, locale: Locale) -> Words:
    volume = words(locale.citations.volume, number=reference.volume) if reference.volume else ()
    return together(
        authors_or_editors(reference, locale), named(title(reference), reference, locale), volume, sentence(edition(reference, locale)),
        imprint(reference, locale), pages_of(reference, locale), access(reference, locale),
    )  # fmt: skip


def _chapter(reference: Reference, locale: Locale) -> Words:
    book = named(marked_up(reference.container_title), reference, locale)
    inside = together(said(locale.citations.inside), editors(reference, locale), book) if book else ()
    return together(
        authors(reference.author, reference, locale), sentence(title(reference)), inside, sentence(edition(reference, locale)),
        imprint(reference, locale), pages_of(reference, locale), access(reference, locale),
    )  # fmt: skip


def _report(reference: Reference, locale: Locale) -> Words:
    number = words(locale.citations.report_number, number=reference.number) if reference.number else ()
    return together(
        authors_or_editors(reference, locale), named(title(reference), reference, locale), imprint(reference, locale, whole=True), number,
        access(reference, locale),
    )  # fmt: skip


def _thesis(reference: Reference, locale: Locale) -> Words:
    which = f"[{reference.genre or inside_brackets(locale.citations.thesis, locale)}]"
    return together(
        authors(reference.author, reference, locale), named(title(reference), reference, locale, which),
        imprint(reference, locale), access(reference, locale),
    )  # fmt: skip


def _page(reference: Reference, locale: Locale) -> Words:
    site = said(reference.publisher or reference.container_title)
    where = listed(said(reference.publisher_place), site, between=": ")
    return together(
        authors(reference.author, reference, locale), named(title(reference), reference, locale),
        sentence(listed(where, dated(reference, locale, whole=True), between="; ")), access(reference, locale),
    )  # fmt: skip


def _product(reference: Reference, locale: Locale) -> Words:
    """A document of a product: its name and what it is, whose, and as of when."""
    what = locale.citations.smpc if publication_of(reference) is Publication.SMPC else locale.citations.label
    return together(
        named(title(reference), reference, locale, f"[{inside_brackets(what, locale)}]"), imprint(reference, locale, whole=True),
        access(reference, locale),
    )  # fmt: skip


def _on_file(reference: Reference, locale: Locale) -> Words:
    return on_file(reference, locale, dated(reference, locale, whole=True, first=True))


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
