"""A word the company bans."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.company_words import places
from claimdeck.rules.rule import Rule, Subject


class BannedWord(Rule):
    """A slide shows a word that the brand's list bans.

    ## Why
    The company has decided that this word does not go out.

    ## Example
        words: {banned: {guaranteed: nothing is}}       # brand.yaml
        - statement: {text: A guaranteed effect}

    ## Instead
        Write the sentence without the word; an approved claim goes back to whoever approves it.
    """

    level = Level.HOLD

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each word at each place."""
        for word, span in places(subject, subject.inputs.brand.checks.banned):
            why = f": {word.because}" if word.because else ""
            yield self.finding(f"'{word.word}' is on the company's list of banned words{why}", span, "write it without this word")
