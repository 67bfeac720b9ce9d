"""What to remember: two to four messages on a dark ground."""

from dataclasses import dataclass

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.slides.points import Points


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMessages(Points):
    """Two to four messages."""

    title: Text | None = says("the title, if not the language's own", None)
