"""The statement: one sentence as large as the slide carries."""

from dataclasses import dataclass

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Kind):
    """One sentence to remember; up to three words of it may be set apart with `emphasis`."""

    text: Text = says("the sentence")
    support: Text | None = says("a sentence below it", None)
