"""One talk, from file to deck, on one screen: read this first."""

from claimdeck.check import check, settle
from claimdeck.leaflet import hold
from claimdeck.load import load
from claimdeck.model.finding import Findings, Level
from claimdeck.model.job import Build, Inputs, Job
from claimdeck.model.plan import Stamp
from claimdeck.model.project import USUAL, deck_file
from claimdeck.plan import make_plan
from claimdeck.resolve import resolve
from claimdeck.rules import Subject


def build(job: Job) -> Build:
    """Every stage in order; each adds its findings, and only loading can end the story early.

    Raises ClaimdeckError where the environment stops us.
    """
    checked, inputs = examine(job)
    if inputs is None or checked.plan is None or stops(checked.findings, release=job.release or inputs.outline.deck.status == "approved"):
        return checked
    from claimdeck.output import save  # what only writing needs is not loaded by a check
    from claimdeck.powerpoint import write

    target = job.output or inputs.project / deck_name(inputs)
    deck = write(checked.plan, inputs.brand, inputs.images, stamp(inputs, checked.findings))
    save(deck, target)
    return Build(job=job, findings=checked.findings, plan=checked.plan, deck=deck, target=target)


def examine(job: Job) -> tuple[Build, Inputs | None]:
    """Everything but writing: what a build would find."""
    inputs, unreadable = load(job)
    if inputs is None:
        return Build(job=job, findings=unreadable), None
    evidence, unresolved = resolve(inputs)
    plan, unfitted = make_plan(inputs, evidence)
    held = hold(inputs.leaflet, inputs.outline, plan)
    broken = check(Subject(inputs=inputs, evidence=evidence, plan=plan, held=held, as_of=job.as_of))
    findings = settle(inputs, (*unreadable, *unresolved, *unfitted, *broken))
    return Build(job=job, findings=findings, plan=plan, held=held), inputs


def deck_name(inputs: Inputs) -> str:
    """Where a deck usually goes: named as the talk, with the brand where it is not the outline's own."""
    other = frozenset({"brand"} if inputs.brand.name != inputs.outline.deck.brand else ())
    return deck_file(USUAL.output, inputs.talk, inputs.brand.name, inputs.outline.deck.language, other)


def stops(findings: Findings, *, release: bool) -> bool:
    """True when nothing may be written: an error, or in a release a hold."""
    return any(finding.level is Level.ERROR or (release and finding.level is Level.HOLD) for finding in findings)


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
