"""A speaker whose interests are not known."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class UndeclaredInterests(Rule):
    """A speaker has no declaration of interests: neither ties to companies nor the word `none`.

    ## Why
    Who speaks to health professionals declares ties to companies, or that there are none. That nobody wrote them down says nothing,
    so claimdeck never takes it for none: the slide says that the declaration is missing, and the deck is a draft until it is there.

    ## Example
        speakers:
          - {name: Dr First Speaker}

    ## Instead
        speakers:
          - {name: Dr First Speaker, interests: none}
    """

    level = Level.HOLD

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such speaker."""
        for speaker in subject.inputs.outline.deck.speakers:
            if not speaker.interests:
                hint = "write `interests:` with company and nature of each, or `interests: none` if that is what the speaker declares"
                yield self.finding(f"the interests of {speaker.name} are not declared", speaker.span, hint)
