"""One publication under two keys."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.reference import Reference
from claimdeck.rules.rule import Rule, Subject

APART = ("type", "genre", "number", "page", "publisher", "container_title", "container_title_short", "event_title", "edition")


class DuplicateReference(Rule):
    """Two references are the same publication: the same DOI, or the same title and year.

    ## Why
    It gets two numbers and stands in the list twice, so that one publication looks like two.

    ## Example
        references:
          absinta2019: {title: A title, year: 2019, DOI: 10.5555/ex.1}
          absinta-jama: {title: A title, year: 2019, DOI: 10.5555/ex.1}

    ## Instead
        Keep one of them, and cite its key everywhere.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference that was there before under another key."""
        first: dict[object, Reference] = {}
        for reference in subject.published:
            known = next((first[mark] for mark in _marks(reference) if mark in first), None)
            if known and not _differ(known, reference):
                said = f"references '{known.key}' and '{reference.key}' are the same publication"
                yield self.finding(said, reference.span, f"cite '{known.key}' in its place")
            for mark in _marks(reference):
                first.setdefault(mark, reference)


def _marks(reference: Reference) -> Iterator[object]:
    """What a publication is known by: its DOI, its title with its year."""
    if reference.DOI:
        yield reference.bare_doi.casefold()
    letters = "".join(letter for letter in reference.title.casefold() if letter.isalnum())
    if reference.issued and letters:
        yield letters, reference.issued.year


def _differ(one: Reference, other: Reference) -> bool:
    """True for works that share a title and are told apart by something else: their DOI, kind, number, pages or place."""
    if one.DOI and other.DOI:
        return one.bare_doi.casefold() != other.bare_doi.casefold()
    return any(getattr(one, part) and getattr(other, part) and getattr(one, part) != getattr(other, part) for part in APART)
