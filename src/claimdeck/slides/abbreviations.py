"""The abbreviations used in the talk, spelled out."""

from dataclasses import dataclass
from typing import ClassVar

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations(Kind):
    """Made from the talk itself: every term of `abbreviations` that a slide uses, in alphabetical order."""

    derived: ClassVar[bool] = True

    title: Text | None = says("the title, if not the language's own", None)
