"""A PubMed number that is none."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.rules.rule import Rule, Subject

PMID, PMCID = Pattern(r"\d{1,8}"), Pattern(r"PMC\d{1,9}(?:\.\d+)?")


class MalformedPubmedNumber(Rule):
    """A reference's PMID is not one to eight digits, or its PMCID not PMC with digits.

    ## Why
    They lead to the abstract and the whole text; a wrong one leads to another article.

    ## Example
        PMID: PMC9293837

    ## Instead
        PMCID: PMC9293837
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each number that is none."""
        for reference in subject.published:
            if reference.PMID and not PMID.fullmatch(reference.PMID):
                said = f"the PMID of reference '{reference.key}' is '{reference.PMID}'; expected digits"
                yield self.finding(said, reference.span, _hint(reference.PMID))
            if reference.PMCID and not PMCID.fullmatch(reference.PMCID):
                said = f"the PMCID of reference '{reference.key}' is '{reference.PMCID}'; expected PMC and digits"
                yield self.finding(said, reference.span, "copy it from the article's page in PubMed Central")


def _hint(number: str) -> str:
    return f"write `PMCID: {number}`" if PMCID.fullmatch(number) else "copy it from the article's page in PubMed"
