"""Messages to be repeated that are nowhere."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class NothingToRepeat(Rule):
    """The slide for questions is to repeat the key messages, and the talk has none.

    ## Why
    The half of the slide that was meant for them stays empty.

    ## Example
        slides:
          - questions: {repeat: true}           # no `key-messages` in this talk

    ## Instead
        slides:
          - key-messages: {claims: [smoldering, microglia-role]}
          - questions: {repeat: true}
    """

    level = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each slide that repeats."""
        slides = subject.inputs.outline.slides
        if any(slide.name == "key-messages" for slide in slides):
            return
        for slide in slides:
            if getattr(slide, "repeat", False):
                yield self.finding(
                    "there are no key messages to repeat", slide.span, "add a slide `key-messages:`, or write the messages under `points:`"
                )
