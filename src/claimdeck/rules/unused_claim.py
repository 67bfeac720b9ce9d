"""A claim that no slide shows."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.model.walk import texts
from claimdeck.rules.misspelt import misspelt
from claimdeck.rules.rule import Rule, Subject


class UnusedClaim(Rule):
    """A claim stands in the outline, but no slide shows it.

    ## Why
    What was approved for this talk may have been forgotten.

    ## Example
        claims:
          early: {text: …}            # no slide names it

    ## Instead
        Show it with `{claim: early}`, or take it out.
    """

    level = Level.NOTE

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each claim never shown; not for one whose name was misspelt where it is shown, which is said there."""
        shown = {text.claim for slide in subject.inputs.outline.slides for text in texts(slide)}
        meant = misspelt((name for name in shown if name), [claim.id for claim in subject.inputs.outline.claims])
        for claim in subject.inputs.outline.claims:
            if claim.id not in shown and claim.id not in meant:
                yield self.finding(f"claim '{claim.id}' is shown on no slide", claim.span, "show it, or take it out")
