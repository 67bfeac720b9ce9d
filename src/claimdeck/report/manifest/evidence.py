"""The claims and references of a manifest: what was said, by what it is supported, and on which slides."""

from collections.abc import Iterable, Iterator
from typing import Any

from claimdeck.leaflet.held import points
from claimdeck.model.author import Citation
from claimdeck.model.claim import Claim
from claimdeck.model.leaflet import HeldClaim
from claimdeck.report.manifest.entry import entry
from claimdeck.rules import Subject

WHERE = ("page", "figure", "table", "paragraph", "quote", "supports")


def claims(subject: Subject, slides: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """An entry for each claim that is shown, in the outline's order; `slides` are the entries of the slides."""
    shown: dict[str, list[int]] = {}
    for slide in slides:
        for name in slide.get("claims", ()):
            shown.setdefault(name, []).append(slide["number"])
    held = {one.claim.id: one for one in subject.held.claims}
    for claim in subject.evidence.claims:
        if claim.id in shown:
            yield _claim(claim, shown[claim.id], held.get(claim.id))


def _claim(claim: Claim, shown: list[int], held: HeldClaim | None) -> dict[str, Any]:
    words = [claim.text or claim.lead, *(point.text.source for point in points(claim.items))]
    return entry(
        id=claim.id, words=words, short=claim.short, subject=claim.subject, qualifiers=list(claim.qualifiers), slides=shown,
        references=[_citation(citation) for citation in claim.cites], wording=_wording(claim, held),
        because=claim.wording.adapted if claim.wording else "",
        leaflet=[line.number for line in held.lines] if held else [], type=claim.type, at=str(claim.span),
    )  # fmt: skip


def _citation(citation: Citation) -> dict[str, Any]:
    return entry(key=citation.ref, **{name: getattr(citation, name) for name in WHERE})


def _wording(claim: Claim, held: HeldClaim | None) -> str:
    """`verbatim`, `adapted` or `differs`, held against the leaflet; empty where there is none to hold it against."""
    if held is None:
        return "adapted" if claim.wording else ""
    return "verbatim" if held.verbatim else "adapted" if claim.wording else "differs"


def references(subject: Subject, slides: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """An entry for each reference that is cited, by number; `slides` are the entries of the slides."""
    on: dict[str, list[int]] = {}
    for slide in slides:
        for one in slide.get("references", ()):
            on.setdefault(one["key"], []).append(slide["number"])
    numbers = dict(subject.plan.numbers)
    for one in sorted(subject.evidence.references, key=lambda reference: numbers.get(reference.key, len(numbers) + 1)):
        yield entry(
            key=one.key, number=numbers.get(one.key), marker=one.marker, pending=one.pending, type="" if one.pending else one.type,
            title=one.title, DOI=one.DOI, PMID=one.PMID, PMCID=one.PMCID, URL=one.URL, slides=on.get(one.key, []),
            at=str(one.span) if one.span.file else "",
        )  # fmt: skip
