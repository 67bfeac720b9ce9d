"""Claims in rows, numbered."""

from dataclasses import dataclass

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.slides.points import Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims(Points):
    """Two to six claims a slide, one row each; more are divided evenly over slides."""

    title: Text = says("the title")
    numbered: bool = says("a number before each row", True)
