"""A talk without code or date of preparation."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.rules.rule import Rule, Subject


class UnidentifiedPiece(Rule):
    """The talk has no approval code or no date of preparation.

    ## Why
    Reviewers, and in many markets the law for promotional pieces, ask for both on the piece.

    ## Example
        deck: {title: …}

    ## Instead
        deck: {title: …, code: the code your system gave, prepared: November 2026}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding that names what is missing."""
        deck = subject.inputs.outline.deck
        missing = [name for name in ("code", "prepared") if not getattr(deck, name)]
        if missing:
            yield self.finding(
                f"the talk has no {' and no '.join(f'`{name}`' for name in missing)}",
                deck.span,
                "write them under `deck:` when they are known",
            )
