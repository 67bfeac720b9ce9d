"""A reference that no slide cites."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.misspelt import misspelt
from claimdeck.rules.rule import Rule, Subject


class UnusedReference(Rule):
    """A reference stands in the outline, but nothing on a slide cites it.

    ## Why
    It is not in the list at the end; either a citation was forgotten, or the reference can go.

    ## Example
        references:
          absinta2019: {title: …}     # no claim and no slide names it

    ## Instead
        Cite it where it supports something, or take it out.
    """

    level = Level.NOTE

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each reference written in the outline itself or its files, never cited and no further reading.

        One whose key was misspelt where it is cited is left out: that is said there.
        """
        named = {*subject.evidence.cited, *(reference.key for reference in subject.evidence.listed)}
        named |= misspelt(named, [reference.key for reference in subject.inputs.outline.references])
        for reference in subject.inputs.outline.references:
            if reference.key not in named:
                yield self.finding(f"reference '{reference.key}' is cited on no slide", reference.span, "cite it, or take it out")
