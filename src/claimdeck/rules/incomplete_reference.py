"""A reference without what its entry in the list is made of."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from claimdeck.model.finding import Finding
from claimdeck.model.publication import Publication, publication_of
from claimdeck.model.reference import Reference
from claimdeck.rules.rule import Rule, Subject

Alternatives = tuple[str, ...]
JOURNAL: Alternatives = ("container_title_short", "container_title")
MEETING: Alternatives = ("event_title", "container_title")
BODY: Alternatives = ("publisher", "author")
YEAR: Alternatives = ("issued",)

NEEDED: Mapping[Publication, tuple[Alternatives, ...]] = MappingProxyType(
    {
        Publication.ARTICLE: (JOURNAL, YEAR, ("volume", "page", "issue", "DOI", "URL")),
        Publication.PREPRINT: ((*JOURNAL, "publisher"), YEAR, ("DOI", "URL")),
        Publication.TALK: (("author",), MEETING, ("event_date", "issued")),
        Publication.POSTER: (("author",), MEETING, ("event_date", "issued")),
        Publication.BOOK: (("author", "editor"), ("publisher",), YEAR),
        Publication.CHAPTER: (("author",), ("container_title",), ("publisher",), YEAR),
        Publication.REPORT: (BODY, YEAR),
        Publication.THESIS: (("author",), ("publisher",), YEAR),
        Publication.PAGE: (("URL",),),
        Publication.SMPC: (BODY, YEAR),
        Publication.LABEL: (BODY, YEAR),
        Publication.ON_FILE: (BODY, ("number", "issued")),
    }
)
"""What each kind needs, one of each group."""
SPELLED = MappingProxyType({"container_title_short": "journal", "DOI": "DOI", "URL": "URL"})


class IncompleteReference(Rule):
    """A reference lacks a field that its entry in the list is made of, such as the journal or the year of an article.

    ## Why
    A reader cannot find the publication, and a reviewer will ask for what is missing.

    ## Example
        references:
          example2022: {title: A title, authors: [Example A]}

    ## Instead
        references:
          example2022: {title: A title, authors: [Example A], journal: J Ex, year: 2022, volume: 15, page: 1-9}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference that names everything it lacks; one without title was reported when it was read."""
        for reference in subject.published:
            missing = [*_missing(reference)] if reference.title else []
            if missing:
                kind = publication_of(reference).value
                said = f"reference '{reference.key}' is {kind} without {' and without '.join(missing)}"
                yield self.finding(said, reference.span, "look it up and add it; where it is something else, say so in `type` or `genre`")


def _missing(reference: Reference) -> Iterator[str]:
    for group in NEEDED[publication_of(reference)]:
        if not any(getattr(reference, field) for field in group):
            yield " or ".join(f"`{_spelled(field)}`" for field in group)
    if reference.URL and not reference.DOI and not reference.accessed:
        yield "`accessed`, the day its address was read"


def _spelled(field: str) -> str:
    return SPELLED.get(field, field.replace("_", "-"))
