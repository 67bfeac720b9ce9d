"""A number with the decimal sign of another language."""

import re
from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.locale import Typography
from claimdeck.model.markup import spoken
from claimdeck.model.pattern import Pattern
from claimdeck.rules.rule import Rule, Subject

DECIMALS = Pattern(r"\d[.,]\d")


class ForeignNumber(Rule):
    """A number has a decimal sign that is not the one of the talk's language.

    ## Why
    A number is content: 1,250 is one thing in English and another in French. So it is never changed unasked, however clear it may seem.
    Versions, dates, addresses and the numbers of figures and tables are no decimals.

    ## Example
        text: The hazard ratio was 0,64        # language: en-GB

    ## Instead
        text: The hazard ratio was 0.64
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each number at each place."""
        signs = subject.inputs.locale.typography
        other = "." if signs.decimal == "," else ","
        for span, text in subject.prose:
            if other in text and DECIMALS.search(text):
                for number in foreign(spoken(text), signs):
                    hint = f"write {number.replace(other, signs.decimal)} if that is meant: numbers are never changed for you"
                    yield self.finding(f"'{number}' does not have the decimal sign of {subject.inputs.locale.tag}", span, hint)


def foreign(text: str, signs: Typography) -> Iterator[str]:
    """The numbers of a text with the other decimal sign that are neither in groups of three digits nor the number of something."""
    other = "." if signs.decimal == "," else ","
    for found in re.finditer(rf"(?<![\w.,/:−-])\d+{re.escape(other)}\d+(?![\w/-]|[.,:]\d)", text):
        grouped = other == signs.thousands and re.fullmatch(r"[1-9]\d{0,2}\D\d{3}", found.group())
        before = text[: found.start()].rstrip().rsplit(None, 1)[-1:]
        if not grouped and not any(word.lstrip("(").casefold() in map(str.casefold, signs.numbered) for word in before):
            yield found.group()
