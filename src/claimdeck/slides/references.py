"""The reference list of the talk."""

from dataclasses import dataclass
from typing import ClassVar

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class References(Kind):
    """Made from the talk itself: every reference cited, in the order of the numbers, over as many slides as it takes."""

    derived: ClassVar[bool] = True

    title: Text | None = says("the title, if not the language's own", None)
