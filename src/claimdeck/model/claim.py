"""A claim: approved words and what supports them."""

from claimdeck.model.author import Citation, Point
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span


@record
class Wording:
    """How far a claim's words are the leaflet's: adapted, and why."""

    adapted: str = says("why the words differ from the leaflet's", example="shortened for the slide")
    span: Span = NOWHERE


@record
class Claim:
    """One approved statement; a sentence and its list are one claim (`lead` and `items`)."""

    id: str  # the key it stands under
    text: str = says("the approved words", "")
    lead: str = says("the sentence a list continues", "")
    items: tuple[Point, ...] = says("the list that continues the lead", ())
    subject: str = says("what a fragment is about, put before it where it stands alone", "", example="La Smoldering MS")
    short: str = says("an approved shorter wording", "")
    cites: tuple[Citation, ...] = says("what supports the claim", (), example='["smith"]')
    qualifiers: tuple[str, ...] = says("words that must stand on the slide wherever the claim stands", ())
    wording: Wording | None = says("`verbatim` unless adapted, with the reason", None, example="verbatim")
    type: str = says("kind of claim, such as mechanism-of-disease", "", example="mechanism-of-disease")
    origin: str = says("line or page of the leaflet", "", example="line 2")
    span: Span = NOWHERE
