"""Where the words of a company's list stand: in what slides show, at the place somebody wrote it."""

import re
from collections.abc import Iterator

from claimdeck.model.brand import CompanyWord
from claimdeck.model.pattern import Pattern
from claimdeck.model.prose import said_in, written
from claimdeck.model.span import Span
from claimdeck.model.walk import texts
from claimdeck.rules.rule import Subject

MARKUP = Pattern(r"\*\*|\*|\^|~")


def places(subject: Subject, words: tuple[CompanyWord, ...]) -> Iterator[tuple[CompanyWord, Span]]:
    """Every word of the list with each place where it stands, once a place."""
    patterns = [(word, re.compile(rf"(?<!\w){re.escape(folded(word.word))}(?!\w)")) for word in words]
    said = dict.fromkeys(shown(subject)) if patterns else {}
    found = ((word, span) for span, text in said for word, pattern in patterns if pattern.search(folded(text)))
    yield from dict.fromkeys(found)


def shown(subject: Subject) -> Iterator[tuple[Span, str]]:
    """Everything slides show in somebody's own words, with its place: the deck's titles, texts, claims, terms."""
    outline = subject.inputs.outline
    yield outline.deck.span, f"{outline.deck.title} \n {outline.deck.subtitle}"
    claims = {claim.id: said_in(claim) for claim in subject.evidence.claims}
    for slide in outline.slides:
        yield slide.span, slide.topic
        yield from written(texts(slide), claims)
    yield from ((one.span, one.meaning) for one in outline.abbreviations)


def folded(text: str) -> str:
    """The text as it is compared: without markup, capitals and kinds of apostrophes, spaces and hyphens."""
    plain = MARKUP.sub("", text).replace("'", "’").replace("\u2011", "-").casefold()
    return " ".join(plain.split())
