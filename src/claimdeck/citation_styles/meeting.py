"""Where something was presented, as both styles write it: their words and dates differ, the sentence does not."""

from collections.abc import Callable

from claimdeck.citation_styles.setting import listed, said, sentence, together, words
from claimdeck.model.locale import Dates
from claimdeck.model.publication import Publication, publication_of
from claimdeck.model.reference import Date, Reference
from claimdeck.model.words import Words


def is_poster(reference: Reference) -> bool:
    """True for a poster, false for a talk."""
    return publication_of(reference) is Publication.POSTER


def presented(reference: Reference, at: str, dated: Callable[[Date, Dates], str], how: Dates) -> Words:
    """`Presented at: Congress; October 26-28, 2022; Paris.`: `at` is the style's word, `dated` its way with dates; empty if unknown."""
    date = reference.event_date or reference.issued
    meeting = listed(
        said(reference.event_title or reference.container_title), words(dated(date, how)) if date else (), said(reference.event_place),
        between="; ",
    )  # fmt: skip
    return sentence(together(said(at), meeting)) if meeting else ()
