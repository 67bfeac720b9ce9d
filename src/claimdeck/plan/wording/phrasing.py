"""From a source to words: markup, typography, emphasis, words held together, markers; in that order."""

from functools import lru_cache

from claimdeck.citation_styles import STYLES
from claimdeck.model.claim import Claim
from claimdeck.model.colour import CHRONIC
from claimdeck.model.compose import Hold
from claimdeck.model.kind import Kind
from claimdeck.model.locale import Typography
from claimdeck.model.prose import by_language
from claimdeck.model.record import changed
from claimdeck.model.words import Run, Words
from claimdeck.plan.talk import Talk
from claimdeck.plan.wording.lineends import emphasised, held
from claimdeck.plan.wording.markup import parse
from claimdeck.plan.wording.numbers import marker, placed
from claimdeck.plan.wording.typography import set_words, typeset


def phrase(talk: Talk, slide: Kind, source: str, hold: Hold, claim: str = "") -> Words:
    """A source as words; `claim` names the claim whose words they are."""
    ruled = hold != "verbatim" and by_language(talk.deck, slide)
    words, cites = _phrased(source, claim, hold, talk.locale.typography, ruled, slide.emphasis, slide.name == "statement")
    return _inline(talk, words) if cites else words


@lru_cache(maxsize=4096)
def _phrased(
    source: str, claim: str, hold: Hold, signs: Typography, ruled: bool, apart: tuple[str, ...], stated: bool
) -> tuple[Words, bool]:
    """The same before anything is numbered: claims and meanings come back on many slides, all words in every brand; and whether it cites.

    Emphasis is set apart by colour on a statement, else bold.
    """
    words = parse(source, claim)
    if ruled:
        words, apart = set_words(words, signs), tuple([one if one.replace(" ", "").isalpha() else typeset(one, signs) for one in apart])
    words = held(emphasised(words, apart, {"colour": CHRONIC} if stated else {"bold": True}), hold, signs)
    return words, any(run.cites and run.raised for run in words)


def claimed(talk: Talk, slide: Kind, claim: Claim, hold: Hold, *, short: bool = False, alone: bool = True) -> Words:
    """A claim's words with the signs of its qualifiers and its marker; `alone` puts its subject before them."""
    source = claim.short if short and claim.short else claim.text or claim.lead
    if alone and claim.subject:
        source = f"{claim.subject} {source[:1].lower()}{source[1:]}"
    words = phrase(talk, slide, source, hold, claim.id)
    signs = "".join(talk.sign(slide, text) for text in claim.qualifiers)
    return cited(talk, (*words, Run(text=signs, claim=claim.id)) if signs else words, tuple(citation.ref for citation in claim.cites))


def cited(talk: Talk, words: Words, keys: tuple[str, ...]) -> Words:
    """The words with the marker of these keys, made once: claims come back on many slides, and what is kept by words is found sooner."""
    if keys and (words, keys) not in talk.marked:
        talk.marked[words, keys] = _cited(talk, words, keys)
    return talk.marked[words, keys] if keys else words


def _cited(talk: Talk, words: Words, keys: tuple[str, ...]) -> Words:
    """The marker at the deck's or the language's place."""
    style = STYLES[talk.deck.citations.style]
    placement = talk.deck.citations.placement or style.placement or talk.locale.placement
    return placed(words, marker(keys, talk.numbers, talk.pending, style.dash), placement)


def _inline(talk: Talk, words: Words) -> Words:
    """Markers in place of the citations written in the text; a full stop or comma behind one goes to its side."""
    done: Words = ()
    for run in words:
        if run.cites and run.raised:
            stop = (changed(run, raised=False, cites=()),) if run.text else ()
            done = cited(talk, (*done, *stop), run.cites)
        else:
            done = (*done, run)
    return done
