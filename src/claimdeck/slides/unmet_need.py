"""An unmet need and the goals that answer it."""

from claimdeck.layouts.content import need_name
from claimdeck.model.author import ClaimId, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Words, said
from claimdeck.slides.comparison import Accent


@record
class Goal:
    """One goal; a label only where the source has one."""

    text: Text = says("the goal's words")
    label: str = says("the source's own label of the goal", "")
    accent: Accent | None = says("the colour's meaning, where it has one", None)
    span: Span = NOWHERE


@record
class Goals:
    """One to three goals under a lead, or a claim with lead and items and the `accents` of its items."""

    lead: Text | None = says("the sentence the goals continue", None)
    items: tuple[Goal, ...] = says("one to three goals", ())
    claim: ClaimId | None = says("a claim with lead and items in place of lead and items", None)
    accents: tuple[Accent, ...] = says("the accents of the claim's items, in order", ())
    span: Span = NOWHERE


@record
class UnmetNeed(Kind):
    """What is missing today, and what it takes."""

    title: Text = says("the title")
    lead: Text = says("what is missing")
    goals: Goals = says("what it takes")

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Lead, the sentence the goals continue, the goals."""
        label, goals = _goals(desk, self.goals)
        if not 1 <= len(goals) <= 3:
            return None
        boxes = [TextBox(idx=31 + i, paragraphs=paragraphs, kin="goals") for i, (_, paragraphs) in enumerate(goals)]
        lead = TextBox(idx=17, paragraphs=(Paragraph(words=desk.words(self.lead)),))
        named = (TextBox(idx=16, paragraphs=(Paragraph(words=desk.colon(label)),)),) if label else ()
        layout = need_name(tuple(accent for accent, _ in goals))
        return Draft(layout=layout, title=desk.words(self.title, "title"), items=(lead, *named, *boxes))


def _goals(desk: Desk, goals: Goals) -> tuple[Words, list[tuple[str, tuple[Paragraph, ...]]]]:
    """The label's words, and (accent, paragraphs) of each goal."""
    if goals.claim:
        claim = desk.claim(goals.claim, hold="title")
        accents = (*goals.accents, *("plain",) * len(claim.points))
        return claim.words, [(accent, (Paragraph(words=goal.words),)) for accent, goal in zip(accents, claim.points, strict=False)]
    lead = desk.words(goals.lead, "none") if goals.lead else ()
    return lead, [(goal.accent or "plain", _paragraphs(desk, goal)) for goal in goals.items]


def _paragraphs(desk: Desk, goal: Goal) -> tuple[Paragraph, ...]:
    label = (Paragraph(words=said(goal.label), level=1),) if goal.label else ()
    return (*label, Paragraph(words=desk.words(goal.text, "title")))
