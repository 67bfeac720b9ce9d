"""A straight mark of which nobody can say what it is."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.markup import spoken
from claimdeck.rules.rule import Rule, Subject


class StraightMark(Rule):
    """A straight quotation mark has no partner, or stands behind a number, where it may be inches, feet, minutes or seconds.

    ## Why
    Straight quotation marks become those of the language where two belong together. Where that is open, they are left as they are.

    ## Example
        text: A screen of 24" and a "word

    ## Instead
        text: A screen of 24 inches and a “word”
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each text."""
        for span, text in subject.prose:
            if '"' not in text and "'" not in text:
                continue
            from claimdeck.model.quotes import strays  # many authors type none

            said = spoken(text)
            for place in strays(said)[:1]:
                near = said[max(0, place - 12) : place + 2].strip()
                hint = "write the unit in full, or the quotation marks that are meant"
                yield self.finding(f"the straight mark in '{near}' has no partner", span, hint)
