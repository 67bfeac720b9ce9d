"""Stage 2: what the outline's words point to. A claim or reference that is not there becomes a marked gap and a finding."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from claimdeck.model.author import Citation, Text
from claimdeck.model.claim import Claim
from claimdeck.model.evidence import Evidence
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.job import Inputs
from claimdeck.model.kind import Kind
from claimdeck.model.markup import keys_in
from claimdeck.model.reference import Reference
from claimdeck.model.span import Span
from claimdeck.model.walk import leaves, texts

MOST_KEYS = 20
"""More pieces than this are no list of keys that lost its commas."""


def resolve(inputs: Inputs) -> tuple[Evidence, Findings]:
    """Evidence for everything the outline cites, in reading order; never fails."""
    outline = inputs.outline
    claims = {claim.id: claim for claim in outline.claims}
    known = {reference.key: reference for reference in outline.references}
    shown, listed = [*mentions(outline.slides, claims)], [*further(outline.slides)]
    cited = dict.fromkeys(key for key, _ in shown)
    gaps = {key: Reference(key=key, pending=key) for key, _ in (*shown, *listed) if key not in known}
    found = [
        *_unknown_claims(outline.slides, claims),
        *_unknown_references([*shown, *listed, *_unshown(outline.claims)], known),
        *_missing_short(outline.slides, claims),
    ]
    records = known | gaps
    evidence = Evidence(
        claims=tuple(outline.claims),
        references=tuple(records[key] for key in cited),
        cited=tuple(cited),
        listed=tuple(records[key] for key in dict.fromkeys(key for key, _ in listed)),
    )
    return evidence, tuple(dict.fromkeys(found))


def mentions(slides: Iterable[Kind], claims: dict[str, Claim]) -> Iterator[tuple[str, Span]]:
    """(key, place) of every citation in reading order, those of the claims shown included."""
    for slide in slides:
        for leaf in leaves(slide):
            if slide.supports or not isinstance(leaf, Citation):
                yield from _cited(leaf, claims)


def further(slides: Iterable[Kind]) -> Iterator[tuple[str, Span]]:
    """(key, place) of every reference that is named without supporting anything."""
    return ((leaf.ref, leaf.span) for slide in slides if not slide.supports for leaf in leaves(slide) if isinstance(leaf, Citation))


def _cited(leaf: Any, claims: dict[str, Claim]) -> Iterator[tuple[str, Span]]:
    if isinstance(leaf, Citation):
        yield leaf.ref, leaf.span
    elif isinstance(leaf, Text) and leaf.claim is None:
        yield from ((key, leaf.span) for key in keys_in(leaf.source))
    elif isinstance(leaf, Text) and (claim := claims.get(leaf.claim or "")):
        yield from _claims_own(claim)


def _claims_own(claim: Claim) -> Iterator[tuple[str, Span]]:
    yield from ((citation.ref, citation.span) for citation in claim.cites)
    for text in (claim.text, claim.lead, *(leaf.source for leaf in leaves(claim.items) if isinstance(leaf, Text))):
        yield from ((key, claim.span) for key in keys_in(text))


def _unshown(claims: Iterable[Claim]) -> Iterator[tuple[str, Span]]:
    return ((key, span) for claim in claims for key, span in _claims_own(claim))


def _unknown_claims(slides: Iterable[Kind], claims: dict[str, Claim]) -> Iterator[Finding]:
    for text in (text for slide in slides for text in texts(slide)):
        if text.claim and text.claim not in claims:
            yield error("unknown-claim", f"no claim is called '{text.claim}'", text.span, _near(text.claim, claims, "claims"))


def _unknown_references(shown: Iterable[tuple[str, Span]], known: dict[str, Reference]) -> Iterator[Finding]:
    for key, span in shown:
        if key not in known:
            hint = _several(key, known) or _near(key, known, "references")
            yield error("unknown-reference", f"no reference is called '{key}'", span, hint)


def _missing_short(slides: Iterable[Kind], claims: dict[str, Claim]) -> Iterator[Finding]:
    for text in (text for slide in slides for text in texts(slide) if text.as_ == "short"):
        claim = claims.get(text.claim or "")
        if claim and not claim.short:
            yield error(
                "missing-short",
                f"claim '{claim.id}' has no short wording",
                text.span,
                "add `short:` to the claim, or show it without `as: short`",
            )


def _several(written: str, known: Iterable[str]) -> str:
    """How several keys written as one stand in a list; empty where a part of it is no key, nor nearly one."""
    pieces = [piece.strip("@[]") for piece in re.split(r"[\s,;/&+]+", written) if piece.strip("@[]") not in ("", "and", "et")]
    if not 1 < len(pieces) <= MOST_KEYS:
        return ""
    from difflib import get_close_matches  # only who has made a slip pays for it

    names = list(known)
    meant = [next(iter(get_close_matches(piece, names, 1, 0.65)), "") for piece in pieces]
    return f"write each between commas: [{', '.join(dict.fromkeys(meant))}]" if all(meant) else ""


def _near(name: str, known: Iterable[str], what: str) -> str:
    from difflib import get_close_matches  # only who has made a slip pays for it

    near = get_close_matches(name, list(known), 1)
    return f"did you mean '{near[0]}'?" if near else f"add it under `{what}:`"
