"""The form on the slide: who, where and when; enough to know the work, which stands in full in the list."""

from collections.abc import Callable

from claimdeck.citation_styles.ama import company
from claimdeck.citation_styles.fields import book_title, journal
from claimdeck.citation_styles.names import written
from claimdeck.citation_styles.setting import listed, said, sentence, together, words
from claimdeck.model.csl_text import marked_up
from claimdeck.model.locale import Locale
from claimdeck.model.publication import Publication, is_abstract, publication_of
from claimdeck.model.reference import Reference
from claimdeck.model.words import Words, styled

PERIODICAL = (Publication.ARTICLE, Publication.PREPRINT)


Parts = tuple[Words, Words]
"""Who it is of, and everything behind it: a slide links the first part to the list."""


def short_nlm(reference: Reference, locale: Locale) -> Parts:
    """`Giovannoni G, et al. Ther Adv Neurol Disord 2022;15.`"""
    if publication_of(reference) not in PERIODICAL:
        return _other(reference, locale, _plain)
    where = together(said(_periodical(reference)), said(_when(reference)))
    return sentence(_who(reference, locale)), sentence(where)


def short_ama(reference: Reference, locale: Locale) -> Parts:
    """`Giovannoni G, et al. Ther Adv Neurol Disord. 2022;15.` with the journal in italics."""
    if publication_of(reference) not in PERIODICAL:
        return _other(reference, locale, book_title)
    name = sentence(styled(said(_periodical(reference)), italic=True))
    return sentence(_who(reference, locale)), together(name, sentence(said(_when(reference))))


def _who(reference: Reference, locale: Locale) -> Words:
    """The author, two authors, or the first of more; the title where nobody signs."""
    names = [written(name) for name in reference.author or reference.editor]
    if not names:
        return marked_up(reference.title)
    if len(names) > 2 or reference.authors_truncated:
        return said(f"{names[0]}, {locale.et_al}")
    return said(", ".join(names))


def _periodical(reference: Reference) -> str:
    """The journal, or the server of a preprint."""
    return journal(reference) or reference.publisher


def _when(reference: Reference) -> str:
    """`2022;15`: year and volume, as far as they are known."""
    return ";".join(part for part in (_year(reference), reference.volume) if part)


def _year(reference: Reference) -> str:
    date = reference.issued or reference.event_date
    return str(date.year) if date else ""


def _plain(title: str, reference: Reference, locale: Locale) -> Words:
    return marked_up(title)


def _other(reference: Reference, locale: Locale, book: Callable[[str, Reference, Locale], Words]) -> Parts:
    """What is no article: who, what it is, and the year."""
    kind, said_here = publication_of(reference), locale.citations
    if kind in (Publication.SMPC, Publication.LABEL):
        who, what = marked_up(reference.title), said(said_here.smpc_short if kind is Publication.SMPC else said_here.label)
    elif kind is Publication.ON_FILE:
        who, what = company(reference), together(sentence(said(said_here.on_file)), said(reference.number))
    elif kind in (Publication.TALK, Publication.POSTER):
        who, what = _who(reference, locale), together(_number(reference, locale), said(reference.event_title or reference.container_title))
    elif kind is Publication.CHAPTER:
        who, what = _who(reference, locale), together(said(said_here.inside), book(reference.container_title, reference, locale))
    else:
        named = marked_up(reference.title) if kind is Publication.PAGE else book(reference.title, reference, locale)
        signed = bool(reference.author or reference.editor)
        who, what = (_who(reference, locale), named) if signed else (named, said(reference.container_title or reference.publisher))
    return sentence(who), sentence(listed(what, said(_year(reference)), between="; "))


def _number(reference: Reference, locale: Locale) -> Words:
    if not reference.number:
        return ()
    poster = publication_of(reference) is Publication.POSTER
    pattern = locale.citations.poster if poster else locale.citations.abstract if is_abstract(reference) else ""
    return words(pattern, number=reference.number)
