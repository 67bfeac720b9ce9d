"""What an author writes inside the records: words, citations, points, pictures. Types say what a value points to."""

from typing import Literal, NewType

from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

ClaimId = NewType("ClaimId", str)
ReferenceKey = NewType("ReferenceKey", str)
ImageName = NewType("ImageName", str)
FileName = NewType("FileName", str)
DataFile = NewType("DataFile", str)
TextFile = NewType("TextFile", str)
LayoutName = NewType("LayoutName", str)
Share = NewType("Share", float)
"""A part of a whole, from 0 to 1."""
Spot = tuple[Share, Share]
"""A point of a picture: how far across, and how far down."""


@record
class Text:
    """Words with a little markup, written as a string, or a claim's: `{claim: id}`, `{claim: id, as: short}`."""

    source: str = ""  # the string as written; empty where a claim speaks
    claim: ClaimId | None = says("the claim whose words are shown", None)
    as_: Literal["text", "short"] = says("`short` shows the claim's approved shorter wording", "text")
    span: Span = NOWHERE


@record
class Citation:
    """What supports something: a reference's key, or the key with the place in it and the words quoted."""

    ref: ReferenceKey = says("the reference's key")
    page: str = says("page in the publication", "", example="4")
    figure: str = says("figure in the publication", "", example="2")
    table: str = says("table in the publication", "", example="1")
    paragraph: str = says("paragraph in the publication", "")
    quote: str = says("the publication's own words that support the claim", "")
    supports: Literal["full", "partial", "context"] | None = says("how far it supports the claim", None)
    span: Span = NOWHERE


@record
class Point:
    """A point of a list, with points below it (one level), or a claim with its lead and items."""

    text: Text = says("the point's words")
    points: "tuple[Point, ...]" = says("points below this one", ())
    span: Span = NOWHERE


@record
class Waiver:
    """A finding the author accepts here, and why; printed wherever the findings are."""

    rule: str = says("the name of the finding", example="unused-claim")
    because: str = says("the reason", example="kept for the discussion")
    span: Span = NOWHERE


@record
class PictureField:
    """A picture: a file beside the outline, its description for who cannot see it, and the point to keep when it is cropped."""

    file: ImageName = says("the picture's file, beside the outline", example="images/cover.jpg")
    alt: str = says("what the picture shows, for who cannot see it", example="Two columns of a table")
    focus: Spot | None = says("the point that stays in view where it is cropped: from 0 to 1 across and down", None, example="[0.5, 0.3]")
    drawing: bool = says("it is a drawing that shows nothing measured: the slide says so", False)
    span: Span = NOWHERE


@record
class CaptionedPicture(PictureField):
    """A picture with its own words below it or beside it."""

    caption: Text | None = says("the picture's own words", None)
