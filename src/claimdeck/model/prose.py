"""The author's prose: what is set by the rules of the talk's language, with its place."""

from collections.abc import Iterable, Mapping

from claimdeck.model.author import Text
from claimdeck.model.claim import Claim
from claimdeck.model.kind import Kind
from claimdeck.model.outline import Deck, Outline
from claimdeck.model.span import Span
from claimdeck.model.walk import leaves, texts

Said = tuple[Span, str]
"""Some words with their markup, and where they stand; what is no text of its own stands where its slide begins."""


def prose(outline: Outline, claims: Iterable[Claim]) -> tuple[Said, ...]:
    """Everything slides show or their speakers say, each once: no quotations, and nothing of slides that are `as-written`."""
    known = {claim.id: said_in(claim) for claim in claims}
    said: list[Said] = []
    for slide in outline.slides:
        if by_language(outline.deck, slide):
            said += _slide(slide, known)
    if outline.deck.typography == "by-language":
        said += [(outline.deck.span, outline.deck.title), (outline.deck.span, outline.deck.subtitle)]
        said += [(one.span, one.meaning) for one in outline.abbreviations]
    return tuple([(span, words) for span, words in dict.fromkeys(said) if words])


def by_language(deck: Deck, slide: Kind) -> bool:
    """Whether a slide's signs and spaces follow the rules of the talk's language."""
    return (slide.typography or deck.typography) == "by-language"


def _slide(slide: Kind, claims: Mapping[str, list[Said]]) -> list[Said]:
    """What is said on a slide, and what its speaker says."""
    quoted = {text for name in slide.verbatim for text in leaves(getattr(slide, name))}
    own = [(slide.span, words) for words in (slide.section, slide.topic, slide.notes) if words]
    return own + written([text for text in texts(slide) if text not in quoted] if quoted else texts(slide), claims)


def written(shown: Iterable[Text], claims: Mapping[str, list[Said]]) -> list[Said]:
    """What somebody wrote of these texts: their own words, or what is said in the claims they show."""
    found: list[Said] = []
    for text in shown:
        found += claims.get(text.claim or "") or ((text.span, text.source),)
    return found


def said_in(claim: Claim) -> list[Said]:
    """All that is written of a claim."""
    said = [(claim.span, words) for words in (claim.subject, claim.text, claim.lead, claim.short, *claim.qualifiers) if words]
    return said + [(leaf.span, leaf.source) for leaf in leaves(claim.items) if isinstance(leaf, Text)]
