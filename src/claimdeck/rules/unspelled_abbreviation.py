"""Spellings-out that the leaflet does not have."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class UnspelledAbbreviation(Rule):
    """Abbreviations are spelled out in the talk that the leaflet never spells out.

    ## Why
    What an abbreviation stands for is content too; somebody who knows should have looked at it once.

    ## Example
        abbreviations: {MS: multiple sclerosis}     # the leaflet only ever says "MS"

    ## Instead
        Nothing to change; have the spelling-out checked, then waive this with a reason.
    """

    level = Level.NOTE

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for all of them."""
        leaflet = _folded(subject.inputs.leaflet.text)
        beyond = [one for one in subject.inputs.outline.abbreviations if leaflet and _folded(one.meaning) not in leaflet]
        if beyond:
            terms = ", ".join(one.term for one in beyond)
            yield self.finding(f"the leaflet does not spell out {terms}", beyond[0].span, "have the spelling-out checked")


def _folded(text: str) -> str:
    return " ".join(text.replace("*", "").replace("'", "’").casefold().split())
