"""Many talks in one run: names that never collide, and one that fails never stops another."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from claimdeck.batch.places import placed, seen
from claimdeck.batch.tasks import Task, Wanted, planned
from claimdeck.check import levelled
from claimdeck.failures import FAULT, failure_of
from claimdeck.model.finding import Findings
from claimdeck.model.job import Build
from claimdeck.model.outcome import FittedSlide, Outcome
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed
from claimdeck.pipeline import build, examine
from claimdeck.rules import Subject

if TYPE_CHECKING:
    from claimdeck.model.coverage import Coverage

__all__ = ["Task", "Wanted", "done", "exit_code", "planned"]

DONE, MATERIAL = 0, 1


def done(task: Task, *, write: bool, covering: bool = False, explaining: bool = False, retyping: bool = False) -> Outcome:
    """One talk, whatever happens in it; only Ctrl-C leaves. Nothing else is kept of it, so memory does not grow with the talks.

    With `explaining` it tells how every text was fitted; with `covering` (and nothing written) which line of the leaflet is on which slide,
    and with `retyping` what the rules of the language changed.
    """
    begun = Outcome(
        name=task.name, outline=task.job.outline.as_posix(), brand=task.job.brand, project=task.project, fail_on=task.fail_on
    )  # fmt: skip
    try:
        built, subject = (build(task.job), None) if write else examine(task.job)
        covered = _covered(subject, task.project) if covering and subject else None
        retyped = _retyped(subject) if retyping and subject else ()
    except Exception as problem:  # even a fault of ours in one talk is no reason to keep the others waiting
        failure = failure_of(problem)
        return changed(begun, stopped=failure.message, hint=failure.hint, code=failure.code)
    older = task.job.output if write and built.pieces is None else None
    return changed(
        begun, findings=placed((*built.findings, *retyped), task.project), deck=seen(built.target, task.project) if built.target else "",
        older=seen(older, task.project) if older and older.is_file() else "", refused=built.refused,
        fail_on=task.fail_on if built.refused is None else min(task.fail_on, built.refused),
        slides=len(built.plan.slides) if built.plan else 0, coverage=covered,
        fitted=_fitted(built.plan) if explaining and built.plan else (), code=MATERIAL if _failed(built, task) else DONE,
    )  # fmt: skip


def _covered(subject: Subject, project: Path) -> "Coverage | None":
    from claimdeck.report.coverage import coverage

    found = coverage(subject.held, subject.inputs.outline, subject.plan)
    return changed(found, file=seen(project / found.file, project)) if found else None


def _retyped(subject: Subject) -> Findings:
    from claimdeck.plan.wording.retyped import retyped

    notes = retyped(subject.inputs.outline, subject.evidence.claims, subject.inputs.locale)
    return tuple(levelled(subject.inputs.brand.checks, notes))


def _fitted(plan: Plan) -> tuple[FittedSlide, ...]:
    return tuple(
        FittedSlide(
            number=number, kind=slide.kind, title=slide.title, fits=slide.fits, overfull=slide.overfull,
            parts=slide.part.count if slide.part else 1,
        )
        for number, slide in enumerate(plan.slides, 1)
    )  # fmt: skip


def _failed(built: Build, task: Task) -> bool:
    """True where a build writes no deck, or where a finding is as bad as the run was told to fail on."""
    return built.refused is not None or (built.worst is not None and built.worst >= task.fail_on)


def exit_code(codes: Iterable[int]) -> int:
    """The code of a run from those of its talks: a fault of ours shows, and what stops us where it stopped every talk."""
    different = frozenset(codes)
    if FAULT in different or len(different) < 2:
        return max(different, default=DONE)
    return MATERIAL
