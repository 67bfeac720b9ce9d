"""A claim on a slide that nothing supports."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.walk import texts
from claimdeck.rules.rule import Rule, Subject


class UnreferencedClaim(Rule):
    """A claim is shown that cites nothing.

    ## Why
    Whoever reviews the talk asks of every statement what it rests on.

    ## Example
        claims:
          early: {text: May occur from the first stages}

    ## Instead
        claims:
          early: {text: May occur from the first stages, cites: [l1, l4]}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each claim shown without citation; one without words was reported when it was read."""
        shown = {text.claim for slide in subject.inputs.outline.slides for text in texts(slide)}
        for claim in subject.evidence.claims:
            marked = "[@" in claim.text + claim.lead
            if claim.id in shown and (claim.text or claim.lead) and not claim.cites and not marked:
                yield self.finding(
                    f"claim '{claim.id}' cites nothing", claim.span, "name what supports it under `cites:`, or waive this with a reason"
                )
