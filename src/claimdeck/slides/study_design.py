"""A study's plan: who is included, how they are divided, what each arm gets, and what is measured; and how many there were of them."""

from typing import Literal

from claimdeck.layouts import CANVAS
from claimdeck.layouts.study import END_POINTS, study_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.outline import Kind
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.counted import miscounted
from claimdeck.slides.flow import Flow, flow
from claimdeck.slides.study_counts import faults
from claimdeck.slides.study_drawn import drawn

MOST = 4


@record
class Population:
    """Who is included: how many, and the criteria, one line each."""

    n: Text | None = says("how many", None)
    criteria: tuple[Text, ...] = says("who they are, one line each")
    span: Span = NOWHERE


@record
class Arm:
    """One arm, in the colour it has in charts."""

    name: Text = says("the arm's name")
    treatment: Text | None = says("what it gets", None)
    n: Text | None = says("how many are in it", None)
    then: Text | None = says("what it gets in the extension", None)
    comparator: bool = says("set in the comparator's colour; unless any arm says so, it is the second", False)
    span: Span = NOWHERE


@record
class Phase:
    """A phase, and how long it takes."""

    name: Text = says("the phase's name")
    weeks: int | None = says("how many weeks it takes", None)
    part: Literal["selection", "treatment", "extension"] = says("which part of the drawing it stands above", "treatment")
    span: Span = NOWHERE


@record
class EndPoints:
    """What is measured."""

    primary: tuple[Text, ...] = says("the primary end point")
    secondary: tuple[Text, ...] = says("the secondary end points", ())
    note: Text | None = says("how it is analysed", None)
    span: Span = NOWHERE


@record
class StudyDesign(Kind):
    """One to four arms, from left to right; `flow` adds a second slide with what became of everybody."""

    title: Text = says("the title")
    population: Population = says("who is included")
    arms: tuple[Arm, ...] = says("one to four arms")
    randomisation: Text | None = says("the ratio of randomisation, such as 1:1; without it none is drawn", None, example='"1:1"')
    phases: tuple[Phase, ...] = says("the phases, at most one above each part of the drawing", ())
    endpoints: EndPoints = says("what is measured")
    flow: Flow | None = says("how many were assessed, divided, and analysed", None)

    def faults(self, decimal: str) -> Findings:
        """Counts that are missing, that are no numbers, or that do not add up."""
        return tuple(faults(self, decimal)) if 1 <= len(self.arms) <= MOST else ()

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The plan, and the flow."""
        return (1, 1) if self.flow else (1,)

    def objection(self, desk: Desk) -> Finding:
        """No arm, or too many."""
        return miscounted("arms", len(self.arms), f"1 to {MOST}", self.span)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The plan with its panel, or the flow; never both on one slide."""
        if not 1 <= len(self.arms) <= MOST or part.size > 1:
            return None
        title, labels = desk.words(self.title, "title"), desk.locale.labels
        if part.first and self.flow:
            return Draft(layout=CANVAS, title=title, items=(flow(desk, self, self.flow),), behind=f"({labels.flow})")
        panel = TextBox(idx=END_POINTS, paragraphs=_end_points(desk, self.endpoints))
        return Draft(
            layout=study_name(heads=bool(self.phases)),
            title=title,
            items=(drawn(desk, self), panel),
            notes=_signs(desk, self),
            behind="" if self.flow else None,
        )


def _end_points(desk: Desk, points: EndPoints) -> tuple[Paragraph, ...]:
    labels = desk.locale.labels
    several = len(points.primary) > 1
    primary = [Paragraph(words=desk.words(text, "narrow", alone=False), level=1) for text in points.primary]
    secondary = [
        Paragraph(words=(Run(text=f"{i}.\t"), *desk.words(text, "narrow", alone=False)), level=2)
        for i, text in enumerate(points.secondary, 1)
    ]
    head = [Paragraph(words=said(labels.primary_many if several else labels.primary))]
    below = [Paragraph(words=said(labels.secondary if len(secondary) > 1 else labels.secondary_one)), *secondary] if secondary else []
    note = [Paragraph(words=desk.words(points.note, "narrow"), level=3)] if points.note else []
    return (*head, *primary, *below, *note)


def _signs(desk: Desk, study: StudyDesign) -> tuple[Words, ...]:
    """What the drawing's own letters stand for."""
    labels = desk.locale.labels
    timed = any(phase.weeks for phase in study.phases)
    signs = [labels.sign_day, labels.sign_week] if timed else []
    signs += [labels.sign_randomised] if study.randomisation and len(study.arms) > 1 else []
    line = desk.locale.list_separator.join(sorted(signs, key=str.casefold))
    return (desk.prose(f"{line}."),) if line else ()
