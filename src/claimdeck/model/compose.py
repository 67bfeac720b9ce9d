"""Between a slide's kind and the planner: what a kind is handed, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

from claimdeck.model.record import record
from claimdeck.model.words import Words

if TYPE_CHECKING:
    from claimdeck.model.author import ClaimId, PictureField, Point, Text
    from claimdeck.model.brand import Brand
    from claimdeck.model.kind import Kind
    from claimdeck.model.layout import Layout, Level, Slot
    from claimdeck.model.locale import Locale
    from claimdeck.model.outline import Deck
    from claimdeck.model.plan import Item
    from claimdeck.model.reference import Reference
    from claimdeck.model.shapes import Frame
    from claimdeck.model.words import Paragraph

Hold = Literal["title", "wide", "narrow", "none", "verbatim"]
"""Which words are kept together at line ends: of titles, wide lines, narrow cards, or none; `verbatim` leaves every sign as it is."""


@record
class Bullet:
    """A point ready to be set: its words and those of the points below it."""

    words: Words
    points: tuple[Bullet, ...] = ()


@record(kw_only=False)
class Part:
    """Which of a kind's items are asked for: the half-open range first … last, as part `index` (from 0) of `count`."""

    first: int
    last: int
    index: int = 0
    count: int = 1

    @property
    def size(self) -> int:
        """How many items the part has."""
        return self.last - self.first


@record
class Draft:
    """A slide, or a part of one, before it is fitted: the layout's name, the title and the items in reading order.

    Topic, sources, footer and number are added by the planner. `anchors` are what links to this slide name. The lines of a
    `verbatim` title, which are somebody else's words, are left as they fall. `notes` stand first in the small print. A `tag` of the
    kind's own says more than that data are illustrative, and stands in its place. `behind` the title stand these words (none: the empty
    text) in place of a part's number, where several slides are steps of one and not parts of it; one that does not `cite` shows no
    marker of the slide as a whole. `clear` is the same where nothing stands at the slide's foot.
    """

    layout: str
    items: tuple[Item, ...]
    title: Words
    anchors: tuple[str, ...] = ()
    verbatim: bool = False
    notes: tuple[Words, ...] = ()
    tag: str = ""
    behind: str | None = None
    cites: bool = True
    clear: Draft | None = None


@record
class Entry:
    """An entry of the reference list: its number, the publication in full, and the slides that cite it (from 1, ascending)."""

    number: int
    reference: Reference
    words: Words
    slides: tuple[int, ...]


@record
class Placed:
    """A slide of the outline and where it went: the anchor of its first part; number (from 1) and title once they are known."""

    slide: Kind
    anchor: str
    number: int = 0
    title: str = ""


def slide_anchor(number: int) -> str:
    """The anchor of the slide with that number (from 1)."""
    return f"slide/{number}"


Made = TypeVar("Made")


class Desk(Protocol):
    """What a kind may ask while it composes. Everything it answers is pure."""

    deck: Deck
    locale: Locale
    brand: Brand

    def words(self, text: Text, hold: Hold = "wide", *, alone: bool = True) -> Words:
        """The words: markup read, emphasis, typography and markers set; `alone` puts a fragment's subject before it."""
        ...

    def claim(self, claim: ClaimId, *, hold: Hold = "wide") -> Bullet:
        """A claim with lead and items as a point with points below it; a plain claim has none."""
        ...

    def prose(self, text: str, hold: Hold = "none") -> Words:
        """Words of the author that stand in no text field, or a label: markup and typography set."""
        ...

    def bullets(self, points: tuple[Point, ...], claims: tuple[ClaimId, ...], claim: ClaimId | None, hold: Hold) -> tuple[Bullet, ...]:
        """The points a record asks for, whichever way they were written."""
        ...

    def colon(self, words: Words) -> Words:
        """A claim's lead with the language's colon behind it, unless it ends with a stop; the author's own words stay as they are."""
        ...

    def broken(self, words: Words, level: Level, width: int) -> Words:
        """The words with a line break after their colon, where they take more than one line of `width` EMU anyway.

        Words held together that are longer than a line are let go.
        """
        ...

    def evened(self, words: Words, level: Level, width: int) -> Words:
        """The words, so many of the last held together that no short rest stands on a line of its own, where that takes no more lines."""
        ...

    def lines(self, words: Words, level: Level, width: int) -> int:
        """How many lines of `width` EMU the words take in that level's style."""
        ...

    def width(self, words: Words, level: Level) -> int:
        """How wide the words are in one line, in EMU; of several lines the widest."""
        ...

    def height(self, paragraphs: tuple[Paragraph, ...], slot: Slot) -> int:
        """The height in EMU a placeholder needs for these paragraphs, its insets included; in columns as even as can be."""
        ...

    def crop(self, picture: PictureField, frame: Frame) -> tuple[int, int, int, int]:
        """What to cut from a picture (left, top, right, bottom, thousandths of a percent) so that it fills a frame around its focus."""
        ...

    def whole(self, picture: PictureField, frame: Frame) -> tuple[int, int, int, int]:
        """The same for a picture that is shown whole: negative where room is left beside it."""
        ...

    def source(self, key: str) -> Words:
        """Who a reference is of, in short, with its marker; of a pending one that it is."""
        ...

    def layout(self, name: str) -> Layout:
        """A layout of the brand, by name."""
        ...

    def slides(self) -> tuple[Placed, ...]:
        """Every slide of the outline in its order; numbers and titles only for slides that wait for them."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """The reference list of the talk, by number."""
        ...

    def publication(self, key: str) -> Words:
        """A reference as further reading: title, first author, journal, place and address, without a number."""
        ...

    def once(self, asked: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` makes, made once for this slide whenever that is asked: a kind composes several times."""
        ...

    def terms(self) -> tuple[tuple[str, Words], ...]:
        """The abbreviations the talk uses with their meanings, in alphabetical order."""
        ...
