"""A reference that is dated in the future."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.rules.rule import Rule, Subject


class FutureReference(Rule):
    """A reference was published, or its address read, after the day of the check.

    ## Why
    A digit is wrong, or a publication is cited that does not exist yet.

    ## Example
        issued: 2202

    ## Instead
        issued: 2022
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each date that is still to come; of publications only the year counts, issues appear before their month."""
        today = subject.as_of
        for reference in subject.published:
            issued, accessed = reference.issued, reference.accessed
            if issued and issued.year > today.year:
                said = f"reference '{reference.key}' is dated {issued.year}; today it is {today.year}"
                yield self.finding(said, reference.span, "look the year up in the publication")
            if accessed and (accessed.year, accessed.month, accessed.day) > (today.year, today.month, today.day):
                said = f"the address of reference '{reference.key}' was read on a day that is still to come"
                yield self.finding(said, reference.span, "write in `accessed` when it was read")
