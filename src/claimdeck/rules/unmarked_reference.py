"""A reference without the source's marker in a talk that keeps the source's numbers."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class UnmarkedReference(Rule):
    """The talk keeps the numbers of its source, but a reference has no `marker`, or shares one with another.

    ## Why
    A number of our own choosing would look like the source's.

    ## Example
        deck: {numbering: source}
        references: {giovannoni2022: {title: …}}

    ## Instead
        references: {giovannoni2022: {title: …, marker: 4}}
    """

    level = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference cited without a marker of its own."""
        if subject.inputs.outline.deck.numbering != "source":
            return
        seen: dict[int, str] = {}
        for reference in subject.evidence.references:
            if reference.marker is None and reference.span.file:
                yield self.finding(f"reference '{reference.key}' has no `marker`", reference.span, "write the number it has in the source")
            elif reference.marker is not None and seen.setdefault(reference.marker, reference.key) != reference.key:
                message = f"references '{seen[reference.marker]}' and '{reference.key}' have the same marker {reference.marker}"
                yield self.finding(message, reference.span, "give each the number it has in the source")
