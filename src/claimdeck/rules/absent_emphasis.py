"""A phrase to set apart that is not on its slide."""

from collections.abc import Iterator

from claimdeck.model.author import Text
from claimdeck.model.claim import Claim
from claimdeck.model.finding import Finding
from claimdeck.model.kind import Kind
from claimdeck.model.walk import leaves, texts
from claimdeck.rules.rule import Rule, Subject


class AbsentEmphasis(Rule):
    """A phrase under `emphasis` does not stand on the slide.

    ## Why
    The words may have changed since; what was to be set apart no longer is.

    ## Example
        emphasis: [invisibles]        # the slide says "invisible"

    ## Instead
        emphasis: [invisible]
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each phrase that is not there."""
        claims = {claim.id: claim for claim in subject.evidence.claims}
        for slide in (one for one in subject.inputs.outline.slides if one.emphasis):
            shown = _folded(" ".join(_said(slide, claims)))
            for phrase in slide.emphasis:
                if not _stands(_folded(phrase), shown):
                    yield self.finding(f"'{phrase}' is not on this slide", slide.span, "write the phrase as it stands on the slide")


def _said(slide: Kind, claims: dict[str, Claim]) -> Iterator[str]:
    for text in texts(slide):
        claim = claims.get(text.claim or "")
        if claim is None:
            yield text.source
        else:
            yield from (claim.subject, claim.text, claim.lead, claim.short)
            yield from (leaf.source for leaf in leaves(claim.items) if isinstance(leaf, Text))


def _folded(text: str) -> str:
    for sign in "*^~":
        text = text.replace(sign, "")
    return " ".join(text.replace("'", "’").casefold().split())


def _stands(phrase: str, shown: str) -> bool:
    """Whether the phrase is there as whole words."""
    at = shown.find(phrase)
    while at >= 0:
        if not _in_word(shown[at - 1 : at]) and not _in_word(shown[at + len(phrase) :][:1]):
            return True
        at = shown.find(phrase, at + 1)
    return False


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
