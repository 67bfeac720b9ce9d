"""The author's prose: what is set by the rules of the talk's language, with its place."""

from collections.abc import Iterable, Iterator

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
    known = {claim.id: claim for claim in claims}
    said = [words for slide in outline.slides if by_language(outline.deck, slide) for words in _slide(slide, known)]
    if outline.deck.typography == "by-language":
        said += [(outline.deck.span, outline.deck.title), (outline.deck.span, outline.deck.subtitle)]
        said += [(one.span, one.meaning) for one in outline.abbreviations]
    return tuple((span, words) for span, words in dict.fromkeys(said) if words)


def by_language(deck: Deck, slide: Kind) -> bool:
    """Whether a slide's signs and spaces follow the rules of the talk's language."""
    return (slide.typography or deck.typography) == "by-language"


def _slide(slide: Kind, claims: dict[str, Claim]) -> Iterator[Said]:
    yield from ((slide.span, words) for words in (slide.section, slide.topic, slide.notes))
    quoted = {text for name in slide.verbatim for text in leaves(getattr(slide, name))}
    yield from written(tuple(text for text in texts(slide) if text not in quoted), claims)


def written(shown: Iterable[Text], claims: dict[str, Claim]) -> Iterator[Said]:
    """What somebody wrote of these texts: their own words, or all there is of the claims they show."""
    for text in shown:
        claim = claims.get(text.claim or "")
        yield from _claim(claim) if claim else ((text.span, text.source),)


def _claim(claim: Claim) -> Iterator[Said]:
    yield from ((claim.span, words) for words in (claim.subject, claim.text, claim.lead, claim.short, *claim.qualifiers))
    yield from ((leaf.span, leaf.source) for leaf in leaves(claim.items) if isinstance(leaf, Text))
