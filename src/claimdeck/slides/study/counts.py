"""What holds between the counts of a study: every one is known, and together they are what they come from."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claimdeck.model.author import Text
from claimdeck.model.data import number_in
from claimdeck.model.finding import Finding, error, hold
from claimdeck.model.span import Span

if TYPE_CHECKING:
    from claimdeck.slides.flow import Flow, FlowArm, Lost
    from claimdeck.slides.study_design import Phase, StudyDesign

LOOK = "look up the numbers in the source, and write the right ones"
PARTS = ("selection", "treatment", "extension")


def faults(study: "StudyDesign", decimal: str) -> Iterator[Finding]:
    """Every fault of a study's counts and phases, each at its place."""
    yield from _missing(study)
    yield from _phases(study.phases)
    shown = [study.population.n, *(arm.n for arm in study.arms), *(_of_flow(study.flow) if study.flow else ())]
    strange = [text for text in shown if text and (text.source or text.claim) and count(text, decimal) is None]
    for text in strange:
        yield error("not-a-number", f"'{text.source or text.claim}' is no number of people", text.span, "write digits alone, such as 240")
    if not strange:
        yield from _divided(study, decimal)
        yield from _flow(study, study.flow, decimal) if study.flow else ()


def count(text: Text | None, decimal: str) -> int | None:
    """A number of people; None where there is none, or no whole one."""
    found = number_in(text.source, decimal) if text else None
    return int(found.value) if found and found.value >= 0 and not found.decimals and not found.percent else None


def _missing(study: "StudyDesign") -> Iterator[Finding]:
    """A count nobody wrote is an open point: the slide shows dots in its place."""
    places = [("the population", study.population.n, study.population.span)]
    places += [(f"arm {i}", arm.n, arm.span) for i, arm in enumerate(study.arms, 1)]
    for who, text, span in places:
        if text is None:
            yield hold(
                "missing-count",
                f"{who} has no 'n'; the slide shows 'n = …'",
                span,
                "write how many they are; the deck is a draft until then",
            )


def _phases(phases: "tuple[Phase, ...]") -> Iterator[Finding]:
    for before, phase in pairwise(phases):
        if PARTS.index(phase.part) <= PARTS.index(before.part):
            said = f"the phase '{phase.name.source}' stands above the {phase.part}, behind one above the {before.part}"
            yield error("misplaced-phase", said, phase.span, "write one phase for each part: selection, treatment, extension")


def _of_flow(flow: "Flow") -> Iterator[Text]:
    yield from (flow.assessed, *(one.n for one in flow.excluded), flow.randomised)
    for arm in flow.arms:
        yield from (arm.allocated, *(one.n for one in arm.discontinued), arm.analysed)


def _divided(study: "StudyDesign", decimal: str) -> Iterator[Finding]:
    """The arms are not more than the population."""
    arms, everybody = [count(arm.n, decimal) for arm in study.arms], count(study.population.n, decimal)
    known = [number for number in arms if number is not None]
    if everybody is not None and sum(known) > everybody and study.population.n:
        yield _unequal(f"the arms have {sum(known)} together, and the population {everybody}", study.population.n.span)


def _flow(study: "StudyDesign", flow: "Flow", decimal: str) -> Iterator[Finding]:
    if len(flow.arms) != len(study.arms):
        said = f"the flow has {len(flow.arms)} arms, and the study {len(study.arms)}"
        yield error("uneven-arms", said, flow.span, "write one under `arms:` for each arm of the study, in their order")
        return
    assessed, divided = count(flow.assessed, decimal) or 0, count(flow.randomised, decimal) or 0
    excluded, allocated = _sum(flow.excluded, decimal), sum(count(arm.allocated, decimal) or 0 for arm in flow.arms)
    if assessed - excluded != divided:
        yield _unequal(f"{assessed} assessed and {excluded} excluded leave {assessed - excluded}, not {divided}", flow.randomised.span)
    if allocated != divided:
        yield _unequal(f"the arms were allocated {allocated} together, and {divided} were divided", flow.randomised.span)
    for arm, own in zip(flow.arms, study.arms, strict=True):
        yield from _arm(arm, count(own.n, decimal), decimal)


def _arm(arm: "FlowArm", own: int | None, decimal: str) -> Iterator[Finding]:
    allocated, analysed = count(arm.allocated, decimal) or 0, count(arm.analysed, decimal) or 0
    lost = _sum(arm.discontinued, decimal)
    if own is not None and own != allocated:
        yield _unequal(f"{allocated} are allocated here, and the arm's own 'n' is {own}", arm.allocated.span)
    if lost > allocated and arm.discontinued:
        yield _unequal(f"{lost} discontinued, of {allocated}", arm.discontinued[0].n.span)
    if analysed > allocated:
        yield _unequal(f"{analysed} are analysed, of {allocated}", arm.analysed.span)


def _sum(lost: "tuple[Lost, ...]", decimal: str) -> int:
    return sum(count(one.n, decimal) or 0 for one in lost)


def _unequal(said: str, span: Span) -> Finding:
    return error("counts-that-do-not-add-up", said, span, LOOK)
