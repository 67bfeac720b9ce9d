"""Pages that run backwards."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.rules.rule import Rule, Subject

RANGE = Pattern(r"([A-Za-z]*)(\d+)\s*[-‐‑–—]+\s*([A-Za-z]*)(\d+)")


class BackwardsPages(Rule):
    """The last page of a reference comes before the first.

    ## Why
    A digit is wrong, and nobody finds the article by it.

    ## Example
        page: 1483-1474

    ## Instead
        page: 1474-1483, or in short 1474-83
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference with such pages."""
        for reference in subject.published:
            if any(_backwards(stretch) for stretch in reference.page.split(",")):
                said = f"the pages of reference '{reference.key}' run backwards: {reference.page}"
                yield self.finding(said, reference.span, "look them up in the publication")


def _backwards(pages: str) -> bool:
    """True for 1483-1474 and 1483-74; what has letters of another kind behind the dash is no range."""
    found = RANGE.fullmatch(pages.strip())
    if not found or found[3] not in ("", found[1]):
        return False
    low, high = found[2], found[4]
    return int(low[: len(low) - len(high)] + high) < int(low)
