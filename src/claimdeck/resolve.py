"""Stage 2: what the outline's words point to. A claim or reference that is not there becomes a marked gap and a finding."""

import re
from collections.abc import Iterable, Iterator, Mapping

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

Mention = tuple[str, Span]
"""The key of a reference, and where it is named."""
MOST_KEYS = 20
"""More pieces than this are no list of keys that lost its commas."""


def resolve(inputs: Inputs) -> tuple[Evidence, Findings]:
    """Evidence for everything the outline cites, in reading order; never fails."""
    outline = inputs.outline
    claims = {claim.id: claim for claim in outline.claims}
    known = {reference.key: reference for reference in outline.references}
    own = [(claim.id, [*_claims_own(claim)]) for claim in outline.claims]
    shown, listed = mentions(outline.slides, dict(own)), [*further(outline.slides)]
    cited = dict.fromkeys([key for key, _ in shown])
    gaps = {key: Reference(key=key, pending=key) for key, _ in (*shown, *listed) if key not in known}
    named = [text for slide in outline.slides for text in texts(slide) if text.claim]
    found = [
        *_unknown_claims(named, claims),
        *_unknown_references((*shown, *listed, *(mention for _, those in own for mention in those)), known),
        *_missing_short(named, claims),
    ]
    records = known | gaps
    evidence = Evidence(
        claims=tuple(outline.claims),
        references=tuple(records[key] for key in cited),
        cited=tuple(cited),
        listed=tuple(records[key] for key in dict.fromkeys(key for key, _ in listed)),
    )
    return evidence, tuple(dict.fromkeys(found))


def mentions(slides: Iterable[Kind], claims: Mapping[str, Iterable[Mention]]) -> list[Mention]:
    """Every citation in reading order, those of the claims shown included; `claims` are these by the claim's name."""
    found: list[Mention] = []
    for slide in slides:
        for leaf in leaves(slide):
            if leaf.__class__ is Citation:
                found += [(leaf.ref, leaf.span)] if slide.supports else ()
            elif leaf.__class__ is Text:
                found += claims.get(leaf.claim, ()) if leaf.claim else [(key, leaf.span) for key in keys_in(leaf.source)]
    return found


def further(slides: Iterable[Kind]) -> Iterator[Mention]:
    """Every reference that is named without supporting anything."""
    return ((leaf.ref, leaf.span) for slide in slides if not slide.supports for leaf in leaves(slide) if isinstance(leaf, Citation))


def _claims_own(claim: Claim) -> Iterator[Mention]:
    yield from ((citation.ref, citation.span) for citation in claim.cites)
    for text in (claim.text, claim.lead, *(leaf.source for leaf in leaves(claim.items) if isinstance(leaf, Text))):
        yield from ((key, claim.span) for key in keys_in(text))


def _unknown_claims(named: Iterable[Text], claims: dict[str, Claim]) -> Iterator[Finding]:
    for text in named:
        if text.claim and text.claim not in claims:
            yield error("unknown-claim", f"no claim is called '{text.claim}'", text.span, _near(text.claim, claims, "claims"))


def _unknown_references(shown: Iterable[Mention], known: dict[str, Reference]) -> Iterator[Finding]:
    for key, span in shown:
        if key not in known:
            hint = _several(key, known) or _near(key, known, "references")
            yield error("unknown-reference", f"no reference is called '{key}'", span, hint)


def _missing_short(named: Iterable[Text], claims: dict[str, Claim]) -> Iterator[Finding]:
    for text in (text for text in named if text.as_ == "short"):
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
