"""A word for which the company has a better one."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.rules.company_words import places
from claimdeck.rules.rule import Rule, Subject


class UnpreferredWord(Rule):
    """A slide shows a word in place of the one the brand prefers.

    ## Why
    All talks of a company should call one thing by one name.

    ## Example
        words: {preferred: {side effect: adverse reaction}}     # brand.yaml
        - statement: {text: No side effect was seen}

    ## Instead
        - statement: {text: No adverse reaction was seen}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each word at each place."""
        for word, span in places(subject, subject.inputs.brand.checks.preferred):
            yield self.finding(f"the company writes '{word.better}' for '{word.word}'", span, f"write '{word.better}'")
