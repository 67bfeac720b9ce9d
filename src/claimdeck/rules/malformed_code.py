"""A code that has not the company's form."""

import re
from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class MalformedCode(Rule):
    r"""The deck's `code` has not the form that the brand's `profile` asks for.

    ## Why
    A slip in the code leads whoever looks it up to another piece, or to none.

    ## Example
        profile: {code: 'MAT-[A-Z]{2}-\d{7}'}      # brand.yaml
        deck: {code: MAT-FR-12}

    ## Instead
        Write the code as it was given out.
    """

    level = Level.HOLD

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding, at the code; none where there is no code yet."""
        wanted, code = subject.inputs.brand.checks.code, subject.inputs.outline.deck.code
        if wanted and code and not re.fullmatch(wanted, code):
            span = dict(subject.inputs.deck_places).get("code", subject.inputs.outline.deck.span)
            yield self.finding(f"the code '{code}' has not the form '{wanted}' of the company", span, "write the code as it was given out")
