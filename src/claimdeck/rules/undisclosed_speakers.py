"""A talk that names its speakers, and shows nothing of what they declare."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.rules.rule import Rule, Subject


class UndisclosedSpeakers(Rule):
    """The deck names its speakers, and no slide that is shown has what they declare.

    ## Why
    Listeners weigh what they hear by whom it comes from, and congresses ask for the slide at the beginning. What is written under
    `speakers` is shown by a slide `disclosures` only.

    ## Example
        deck:
          speakers:
            - {name: Dr First Speaker, interests: none}
        slides:
          - cover: {}

    ## Instead
        slides:
          - cover: {}
          - disclosures: {}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding, at the first speaker."""
        outline = subject.inputs.outline
        speakers = outline.deck.speakers
        if speakers and not any(slide.name == "disclosures" and not slide.hidden for slide in outline.slides):
            said = f"the talk names {len(speakers)} speaker{'s' if len(speakers) > 1 else ''}, and no slide shows what they declare"
            yield self.finding(said, speakers[0].span, "add `- disclosures: {}` behind the cover")
