"""The cover: title, subtitle, audience and code, from the deck's facts."""

from dataclasses import dataclass

from claimdeck.model.author import PictureField, Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Kind):
    """The opening slide. Everything on it comes from `deck` unless written here."""

    title: Text | None = says("the title, if not the deck's", None)
    subtitle: Text | None = says("the subtitle, if not the deck's", None)
    picture: PictureField | None = says("a picture in place of the brand's motif", None)
