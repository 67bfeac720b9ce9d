"""A type of publication that CSL does not have."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.publication import TYPES
from claimdeck.rules.rule import Rule, Subject


class UnknownReferenceType(Rule):
    """A reference has a type that CSL does not have.

    ## Why
    It is written like an article of a journal, which it may not be.

    ## Example
        type: artcle

    ## Instead
        type: article-journal
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference of such a type."""
        for reference in subject.published:
            if reference.type not in TYPES:
                said = f"reference '{reference.key}' has the type '{reference.type}', which CSL does not have"
                yield self.finding(said, reference.span, _hint(reference.type))


def _hint(name: str) -> str:
    from difflib import get_close_matches  # only who has made a slip pays for it

    near = get_close_matches(name.casefold(), list(TYPES), 1)
    return f"did you mean '{near[0]}'?" if near else "one of article-journal, book, chapter, report, webpage, speech, thesis, document …"
