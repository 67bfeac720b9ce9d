"""A mechanism: steps that lead to one another, what they do, and the outcome."""

from dataclasses import dataclass
from typing import Literal

from claimdeck.model.author import ClaimId, Point, Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind
from claimdeck.model.span import NOWHERE, Span

Change = Literal["more", "less", "same"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step and how it leads to the next."""

    text: Text = says("the step's words")
    leads: Literal["to", "inhibits"] = says("what the step does to the next one", "to")
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One effect; `change` only where the source states a direction."""

    text: Text = says("the effect's words")
    change: Change = says("the direction the source states: `more`, `less`, or `same` for none", "same")
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What the steps do: a lead and one to four effects, or a claim with lead and items and the `changes` of its items."""

    lead: Text | None = says("the sentence the effects continue", None)
    items: tuple[Effect, ...] = says("one to four effects", ())
    claim: ClaimId | None = says("a claim with lead and items in place of lead and items", None)
    changes: tuple[Change, ...] = says("the directions of the claim's items, in order", ())
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Where it leads: a heading, a lead set large, and points; or a claim whose lead is the heading."""

    heading: Text | None = says("the heading", None)
    lead: Text | None = says("the outcome's name, set large", None)
    points: tuple[Point, ...] = says("what it means", ())
    claim: ClaimId | None = says("a claim in place of the rest; a single item with points below becomes the lead", None)
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway(Kind):
    """Two to six steps, left to right."""

    title: Text = says("the title")
    steps: tuple[Step, ...] = says("the steps in order")
    effects: Effects | None = says("what the steps do", None)
    outcome: Outcome | None = says("where they lead", None)
