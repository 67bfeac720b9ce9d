"""An address that leads nowhere."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.rules.rule import Rule, Subject

ADDRESS = Pattern(r"(?i:https?|ftp)://[^\s/?#]+\.[^\s/?#.]{2,}(?::\d+)?(?:[/?#]\S*)?")
FAULTS = (
    (Pattern(r"\s"), "has a space in it"),
    (Pattern(r"[a-z]+:/{3,}"), "has a slash too many"),
    (Pattern(r"(?![a-z]+://)"), "does not begin with https://"),
)


class MalformedAddress(Rule):
    """A reference's address is none: a space in it, a slash too many, no https:// before it.

    ## Why
    The link leads nowhere, and PowerPoint may offer to repair the deck.

    ## Example
        URL: https:///www.example.org/a page

    ## Instead
        URL: https://www.example.org/a-page
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference with such an address."""
        for reference in subject.published:
            if reference.URL and not ADDRESS.fullmatch(reference.URL):
                said = f"the address of reference '{reference.key}' {_fault(reference.URL)}: {reference.URL}"
                yield self.finding(said, reference.span, "copy it from the browser's address line")


def _fault(address: str) -> str:
    first, *others = FAULTS
    if first[0].search(address):
        return first[1]
    return next((said for pattern, said in others if pattern.match(address)), "is no address of the web")
