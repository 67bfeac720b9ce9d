"""A DOI that is none."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.rules.rule import Rule, Subject

DOI = Pattern(r"10\.\d{4,9}(?:\.\d+)*/\S*[^\s.,;]")


class MalformedDoi(Rule):
    """A reference's DOI does not look like one: 10., the registrant's number, a slash, and no spaces.

    ## Why
    It is printed and linked; a wrong one leads to nothing, or to something else.

    ## Example
        DOI: 10.1001 / jamaneurol.2019.2399

    ## Instead
        DOI: 10.1001/jamaneurol.2019.2399
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference with such a DOI."""
        for reference in subject.published:
            if reference.DOI and not DOI.fullmatch(reference.bare_doi):
                said = f"the DOI of reference '{reference.key}' is none: '{reference.DOI}'; expected one such as 10.1234/abc"
                yield self.finding(said, reference.span, "copy it from the publication's first page")
