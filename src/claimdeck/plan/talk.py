"""What is the same for every slide of a talk while it is planned."""

from collections.abc import Mapping

from claimdeck.model.brand import Brand
from claimdeck.model.claim import Claim
from claimdeck.model.compose import Entry, Placed
from claimdeck.model.job import Image
from claimdeck.model.kind import Kind
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Deck
from claimdeck.model.record import field, record
from claimdeck.model.reference import Reference
from claimdeck.model.walk import texts
from claimdeck.model.words import Paragraph, Words

SIGNS = ("*", "†", "‡", "§", "¶")


@record
class Talk:
    """Facts, language, brand, claims by id, numbers by key; the slides; and for the lists at the end their entries and terms."""

    deck: Deck
    locale: Locale
    brand: Brand
    claims: Mapping[str, Claim]
    numbers: Mapping[str, int]
    pending: frozenset[str]
    images: Mapping[str, Image] = field(default_factory=dict)
    slides: tuple[Placed, ...] = ()
    listed: Mapping[str, Reference] = field(default_factory=dict)  # the further reading
    references: Mapping[str, Reference] = field(default_factory=dict)  # those that are cited
    entries: tuple[Entry, ...] = ()
    terms: tuple[tuple[str, Words], ...] = ()
    marked: dict[tuple[Words, tuple[str, ...]], Words] = field(default_factory=dict, compare=False)  # words with markers, made before
    told: dict[str, Paragraph] = field(default_factory=dict, compare=False)  # what notes say of a claim's evidence, said before

    def sign(self, slide: Kind, qualifier: str) -> str:
        """The sign of a qualifier's footnote: *, †, ‡ … in the order of the slide, doubled when they run out."""
        shown = (self.claims[text.claim] for text in texts(slide) if text.claim and text.claim in self.claims)
        place = [*dict.fromkeys(text for claim in shown for text in claim.qualifiers)].index(qualifier)
        return SIGNS[place % len(SIGNS)] * (place // len(SIGNS) + 1)
