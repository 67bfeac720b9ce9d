"""Points on two levels."""

from dataclasses import dataclass

from claimdeck.model.author import Text as Words
from claimdeck.model.fields import says
from claimdeck.slides.points import Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Points):
    """A lead, and points with points below them; more than a slide holds is divided between points."""

    title: Words = says("the title")
    lead: Words | None = says("a sentence before the points", None)
