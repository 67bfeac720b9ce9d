"""An unmet need and the goals that answer it."""

from dataclasses import dataclass

from claimdeck.model.author import ClaimId, Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind
from claimdeck.model.span import NOWHERE, Span
from claimdeck.slides.comparison import Accent


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal; a label only where the source has one."""

    text: Text = says("the goal's words")
    label: str = says("the source's own label of the goal", "")
    accent: Accent | None = says("the colour's meaning, where it has one", None)
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Goals:
    """One to three goals under a lead, or a claim with lead and items and the `accents` of its items."""

    lead: Text | None = says("the sentence the goals continue", None)
    items: tuple[Goal, ...] = says("one to three goals", ())
    claim: ClaimId | None = says("a claim with lead and items in place of lead and items", None)
    accents: tuple[Accent, ...] = says("the accents of the claim's items, in order", ())
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetNeed(Kind):
    """What is missing today, and what it takes."""

    title: Text = says("the title")
    lead: Text = says("what is missing")
    goals: Goals = says("what it takes")
