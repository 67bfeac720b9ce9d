"""A study's plan: who is included, how they are divided, what each arm gets, and what is measured; and how many there were of them."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from claimdeck.layouts import CANVAS
from claimdeck.layouts.study import END_POINTS, END_POINTS_NAME, study_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.shapes import Shape
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.counted import miscounted
from claimdeck.slides.flow import Flow, flow, is_held
from claimdeck.slides.least_room import has_room, shapes_have_room
from claimdeck.slides.study.counts import faults
from claimdeck.slides.study.drawn import drawn

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
        """The plan, and the flow; each on two slides where a template's free area does not hold it."""
        return (1,) * len(self._shown(desk)) if 1 <= len(self.arms) <= MOST else (1,)

    def objection(self, desk: Desk) -> Finding:
        """No arm, or too many."""
        return miscounted("arms", len(self.arms), f"1 to {MOST}", self.span)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The plan with its panel, or the flow; never both on one slide."""
        if not 1 <= len(self.arms) <= MOST or part.size > 1:
            return None
        return self._shown(desk)[part.first]()

    def _shown(self, desk: Desk) -> list[Callable[[], Draft]]:
        """What makes each slide."""
        apart = not desk.once("held", lambda: self._is_held(desk))
        plan = [partial(self._plan, desk, alone=True), partial(self._measured, desk)] if apart else [partial(self._plan, desk, alone=False)]
        told = self.flow
        if told is None:
            return [*plan]
        whole = desk.once("flow held", lambda: is_held(desk, self, told))
        return [*plan, *(partial(self._flow, desk, half) for half in ((None,) if whole else (0, 1)))]

    def _is_held(self, desk: Desk) -> bool:
        """Whether the plan and its end points have room on one slide; they are divided only on a template."""
        if desk.brand.page.laid is None:
            return True
        slot = desk.layout(study_name(heads=bool(self.phases))).slot(END_POINTS)
        shapes = (one for one in drawn(desk, self).members if isinstance(one, Shape))
        return slot is not None and has_room(desk, _end_points(desk, self.endpoints), slot) and shapes_have_room(desk, *shapes)

    def _plan(self, desk: Desk, *, alone: bool) -> Draft:
        """The plan beside its end points, or alone."""
        items: tuple[Item, ...] = (drawn(desk, self, alone=alone),)
        if not alone:
            items = (*items, TextBox(idx=END_POINTS, paragraphs=_end_points(desk, self.endpoints)))
        name = CANVAS if alone else study_name(heads=bool(self.phases))
        behind = "" if alone or self.flow else None
        return Draft(layout=name, title=desk.words(self.title, "title"), items=items, notes=_signs(desk, self), behind=behind)

    def _measured(self, desk: Desk) -> Draft:
        """The end points alone, on a panel as tall as they are."""
        said_, slot = _end_points(desk, self.endpoints), desk.layout(END_POINTS_NAME).slot(END_POINTS)
        height = min(desk.height(said_, slot), slot.frame.h) if slot else None
        panel = TextBox(idx=END_POINTS, paragraphs=said_, height=height)
        behind = f"({desk.locale.labels.end_points})"
        return Draft(layout=END_POINTS_NAME, title=desk.words(self.title, "title"), items=(panel,), behind=behind)

    def _flow(self, desk: Desk, half: int | None) -> Draft:
        """What became of everybody, or a half of it."""
        assert self.flow is not None  # asked only where it is told
        label = desk.locale.labels.flow if half is None else f"{desk.locale.labels.flow}, {half + 1}/2"
        group = flow(desk, self, self.flow, half)
        return Draft(layout=CANVAS, title=desk.words(self.title, "title"), items=(group,), behind=f"({label})")


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
