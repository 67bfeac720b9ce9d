"""A quotation that does not say where it is from."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.model.kind import Kind
from claimdeck.model.walk import texts
from claimdeck.rules.rule import Rule, Subject


class QuotationWithoutSource(Rule):
    """A quotation cites nothing.

    ## Why
    Words in quotation marks are somebody's own; whoever reads them must be able to look them up.

    ## Example
        - quotation: {text: …, by: …}

    ## Instead
        - quotation: {text: …, by: …, cites: [{ref: l4, page: 2}]}
    """

    level = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each quotation that neither its slide nor its claim supports."""
        sourced = {claim.id for claim in subject.evidence.claims if claim.cites or "[@" in claim.text}
        for slide in subject.inputs.outline.slides:
            if slide.name == "quotation" and not _cites(slide, sourced):
                yield self.finding("the quotation cites nothing", slide.span, "name the publication under `cites:`")


def _cites(slide: Kind, sourced: set[str]) -> bool:
    return bool(slide.cites) or any("[@" in text.source or text.claim in sourced for text in texts(slide))
