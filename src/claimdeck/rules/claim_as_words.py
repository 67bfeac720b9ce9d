"""A claim's name where the claim was meant."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.model.walk import texts
from claimdeck.rules.rule import Rule, Subject

NAMED = Pattern(r"\{?\s*claim\s*:\s*(?P<name>[\w.-]+)(?P<how>\s*,\s*as\s*:\s*(?:short|text))?\s*\}?")


class ClaimAsWords(Rule):
    """The words of a text are the name of a claim, or `claim: name` between quotation marks.

    ## Why
    The slide would show that name; the claim's words stand where it is named between braces.

    ## Example
        text: early-onset                   # the name of a claim

    ## Instead
        text: {claim: early-onset}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such text."""
        known = {claim.id for claim in subject.inputs.outline.claims}
        for text in (text for slide in subject.inputs.outline.slides for text in texts(slide) if text.claim is None):
            if meant := _meant(text.source.strip(), known):
                said = f"'{text.source.strip()}' is the name of a claim, and shown as these letters"
                yield self.finding(said, text.span, f"write {meant}, without quotation marks")


def _meant(source: str, known: set[str]) -> str:
    """How the claim is named; empty where the words name none."""
    if source in known:
        return f"{{claim: {source}}}" if any(letter.isalpha() for letter in source) else ""
    found = NAMED.fullmatch(source) if "claim" in source and len(source) < 200 else None
    if not found or found["name"] not in known:
        return ""
    how = ", as: short" if found["how"] and "short" in found["how"] else ""
    return f"{{claim: {found['name']}{how}}}"
