"""Two columns set against each other."""

from dataclasses import dataclass
from typing import Literal

from claimdeck.model.author import ClaimId, Point, Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind
from claimdeck.model.span import NOWHERE, Span

Accent = Literal["acute", "chronic"]
Icon = Literal["lymphocytes", "microglia", "arrow", "clock", "person", "book", "phone", "globe"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One column: a heading and its points, or a claim whose lead is the heading and whose items are the points."""

    heading: Text | None = says("the column's heading", None)
    claim: ClaimId | None = says("a claim with lead and items in place of heading and points", None)
    points: tuple[Point, ...] = says("one to four points that continue the heading", ())
    icon: Icon | None = says("a drawn sign in the heading", None)
    accent: Accent | None = says("the colour's meaning: acute or chronic inflammation; none where it is neither", None)
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Kind):
    """Two columns of equal weight."""

    title: Text = says("the title")
    left: Side = says("the left column")
    right: Side = says("the right column")
