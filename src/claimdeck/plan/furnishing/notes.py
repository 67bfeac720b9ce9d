"""The notes page: the message, what to say, and the evidence of every claim on the slide."""

from claimdeck.model.author import Citation
from claimdeck.model.claim import Claim
from claimdeck.model.compose import Part
from claimdeck.model.words import Paragraph, Run, Words, is_marker, said
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.furnishing.sources import claims_of


def notes(desk: SlideDesk, title: Words, shown: tuple[Words, ...], part: Part) -> tuple[Paragraph, ...]:
    """The title in bold, the speaker's text (on the first part), then the evidence."""
    spoken = desk.slide.notes.strip().splitlines() if part.index == 0 else []
    evidence = [_evidence(desk, name) for name in claims_of(shown)]
    if not spoken and not evidence:
        return ()
    message = tuple(Run(text=run.text.replace("\n", " ").replace("\t", ""), bold=True) for run in title if not is_marker(run))
    heading = [Paragraph(words=(Run(text=desk.locale.labels.evidence, bold=True),), before=10)] if evidence else []
    return (Paragraph(words=message), *(Paragraph(words=desk.prose(line)) for line in spoken if line.strip()), *heading, *evidence)


def _evidence(desk: SlideDesk, name: str) -> Paragraph:
    """What supports a claim is the same wherever it stands, and is written once."""
    if name not in desk.talk.told:
        claim = desk.talk.claims[name]
        support = "; ".join(_support(desk, citation) for citation in claim.cites) or desk.locale.labels.no_evidence
        desk.talk.told[name] = Paragraph(words=said(f"{name} — {support}{_words_adapted(claim)}"))
    return desk.talk.told[name]


def _support(desk: SlideDesk, citation: Citation) -> str:
    """`3 (référence en attente), p. 2, « … »`: number, whether it is pending, place, quotation."""
    labels = desk.locale.labels
    waits = f" ({labels.pending_evidence})" if citation.ref in desk.talk.pending else ""
    where = [f"{labels.page} {citation.page}" if citation.page else "", citation.figure, citation.table, citation.paragraph]
    quoted = f" “{citation.quote}”" if citation.quote else ""
    return "".join([f"{desk.talk.numbers[citation.ref]}{waits}", *(f", {place}" for place in where if place), quoted])


def _words_adapted(claim: Claim) -> str:
    return f" [{claim.wording.adapted}]" if claim.wording else ""
