"""One talk, from file to deck, on one screen: read this first."""

from pathlib import Path

from claimdeck.check import check, settle
from claimdeck.collector import paused
from claimdeck.leaflet import hold
from claimdeck.load import load
from claimdeck.model.finding import Findings, Level
from claimdeck.model.job import Build, Inputs, Job
from claimdeck.model.plan import Stamp
from claimdeck.model.project import USUAL, deck_file
from claimdeck.model.prose import prose
from claimdeck.model.record import changed
from claimdeck.plan import make_plan
from claimdeck.resolve import resolve
from claimdeck.rules import Subject


@paused()
def build(job: Job) -> Build:
    """Every stage in order; each adds its findings, and only loading can end the story early.

    Raises ClaimdeckError where the environment stops us.
    """
    checked, subject = examine(job)
    if subject is None or checked.refused is not None:
        return checked
    from claimdeck.output import save_together  # what only writing needs is not loaded by a check
    from claimdeck.powerpoint import pieces
    from claimdeck.report.manifest import manifest
    from claimdeck.shrink import shrunk

    inputs, plan, drafted = subject.inputs, subject.plan, stamp(subject.inputs, checked.findings)

    target = job.output or inputs.project / deck_name(inputs)
    made_of = manifest(subject, checked.findings, drafted)
    images = shrunk(plan, (*inputs.brand.images, *inputs.images))
    deck = pieces(plan, inputs.brand, images, drafted, made_of=made_of)
    save_together((made_of, manifest_file(target)), (deck, target))
    return changed(checked, pieces=deck, target=target)


@paused()
def examine(job: Job) -> tuple[Build, Subject | None]:
    """Everything but writing: what a build would find, and what it was found in."""
    inputs, unreadable = load(job)
    if inputs is None:
        return Build(job=job, findings=unreadable, refused=Level.ERROR), None
    evidence, unresolved = resolve(inputs)
    plan, unfitted = make_plan(inputs, evidence)
    held = hold(inputs.leaflet, inputs.outline, plan)
    said = prose(inputs.outline, evidence.claims)
    subject = Subject(inputs=inputs, evidence=evidence, plan=plan, held=held, prose=said, as_of=job.as_of)
    findings = settle(inputs, (*unreadable, *unresolved, *unfitted, *check(subject)))
    strict = job.release or inputs.outline.deck.status == "approved"
    return Build(job=job, findings=findings, refused=refusal(findings, release=strict), plan=plan), subject


def manifest_file(deck: Path) -> Path:
    """Where a deck's manifest goes: beside it, under its name."""
    name = deck.stem if deck.suffix.lower() == ".pptx" else deck.name
    return deck.with_name(f"{name}.manifest.json")


def deck_name(inputs: Inputs) -> str:
    """Where a deck usually goes: named as the talk, with the brand where it is not the outline's own."""
    other = frozenset({"brand"} if inputs.brand.name != inputs.outline.deck.brand else ())
    return deck_file(USUAL.output, inputs.talk, inputs.brand.name, inputs.outline.deck.language, other)


def refusal(findings: Findings, *, release: bool) -> Level | None:
    """The level from which findings keep the deck from being written, an error or in a release a hold; None where none does."""
    least = Level.HOLD if release else Level.ERROR
    return least if any(finding.level >= least for finding in findings) else None


def stamp(inputs: Inputs, findings: Findings) -> Stamp | None:
    """What every slide of a deck on hold shows: the draft's word, and the worst reason."""
    holds = [finding for finding in findings if finding.level is Level.HOLD]
    if not holds:
        return None
    labels = inputs.locale.labels
    pending = sum(finding.rule == "pending-reference" for finding in holds)
    others = len({finding.rule for finding in holds}) - bool(pending)
    label = labels.open_points if not pending else labels.pending_many if pending > 1 else labels.pending_one
    more = f" {labels.more_reasons.format(count=others)}" if pending and others else ""
    return Stamp(word=labels.draft, reason=label.format(count=pending or len(holds)) + more)
