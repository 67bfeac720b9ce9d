"""What kind of publication a reference is, by CSL's type and genre: each kind is written in its own way and needs its own fields."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from claimdeck.model.reference import Reference


class Publication(Enum):
    """The kinds a style has forms for."""

    ARTICLE = "an article"
    PREPRINT = "a preprint"
    TALK = "a talk at a congress"
    POSTER = "a poster"
    BOOK = "a book"
    CHAPTER = "a chapter"
    REPORT = "a report"
    THESIS = "a thesis"
    PAGE = "a web page"
    SMPC = "a summary of product characteristics"
    LABEL = "prescribing information"
    ON_FILE = "data on file"


GENRES: Mapping[str, Publication] = MappingProxyType(
    {
        **dict.fromkeys(("poster", "poster presentation", "e-poster", "eposter", "affiche"), Publication.POSTER),
        **dict.fromkeys(
            ("smpc", "spc", "summary of product characteristics", "rcp", "résumé des caractéristiques du produit"), Publication.SMPC
        ),
        **dict.fromkeys(("prescribing information", "package insert", "label", "uspi"), Publication.LABEL),
        **dict.fromkeys(("data on file", "données internes"), Publication.ON_FILE),
        "preprint": Publication.PREPRINT,
    }
)
"""Genres that decide: CSL has no type for these, and leaves `genre` to the author."""

TYPES: Mapping[str, Publication] = MappingProxyType(
    {
        **dict.fromkeys(
            ("article-journal", "article-magazine", "article-newspaper", "periodical", "review", "review-book"), Publication.ARTICLE
        ),
        "article": Publication.PREPRINT,
        **dict.fromkeys(("paper-conference", "speech", "performance", "event"), Publication.TALK),
        **dict.fromkeys(("book", "classic", "collection", "manuscript", "pamphlet"), Publication.BOOK),
        **dict.fromkeys(("chapter", "entry", "entry-dictionary", "entry-encyclopedia"), Publication.CHAPTER),
        "thesis": Publication.THESIS,
        **dict.fromkeys(("webpage", "post", "post-weblog"), Publication.PAGE),
        **dict.fromkeys(
            (
                "report", "document", "standard", "regulation", "legislation", "bill", "legal_case", "treaty", "hearing", "patent",
                "dataset", "software", "figure", "graphic", "map", "interview", "broadcast", "motion_picture", "song",
                "musical_score", "personal_communication",
            ),
            Publication.REPORT,
        ),
    }
)  # fmt: skip
"""CSL's types; what has no form of its own is written like a report."""


ABSTRACTS = ("abstract", "conference abstract", "meeting abstract", "résumé", "résumé de congrès")


def publication_of(reference: Reference) -> Publication:
    """The kind of publication; a type that is not known is taken for an article."""
    kind = GENRES.get(reference.genre.casefold()) or TYPES.get(reference.type, Publication.ARTICLE)
    if kind is Publication.TALK and _in_a_book(reference):
        return Publication.CHAPTER
    in_a_journal = reference.volume or (kind is Publication.PREPRINT and reference.page)
    if in_a_journal and kind in (Publication.PREPRINT, Publication.TALK, Publication.POSTER):
        return Publication.ARTICLE
    return kind


def is_abstract(reference: Reference) -> bool:
    """True for an abstract: its `number` is the abstract's, not that of an article."""
    return reference.genre.casefold() in ABSTRACTS or TYPES.get(reference.type) is Publication.TALK


def _in_a_book(reference: Reference) -> bool:
    return bool(reference.container_title and reference.publisher and reference.page and not reference.volume)
