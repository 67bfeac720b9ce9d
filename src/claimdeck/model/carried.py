"""What a deck takes over from a template that is not claimdeck's own: its package, part by part, as it is."""

from __future__ import annotations

from typing import Literal

from claimdeck.model.drawn import Piece
from claimdeck.model.record import field, record


@record
class Packed:
    """A part's bytes as they lie in an archive, deflated or stored; `check` is the CRC-32 of the `size` bytes they unpack to.

    Two are equal where size and check sum are: nobody compares hundreds of megabytes.
    """

    data: bytes | memoryview = field(compare=False, repr=False)
    size: int
    check: int
    deflated: bool


@record
class CarriedRelation:
    """Where a carried part points: `kind` is the relationship type's full address, `target` a part's name or, outside, an address."""

    id: str
    kind: str
    target: str
    external: bool = False


@record
class CarriedPart:
    """A part of the template by its name in the deck (without leading slash), with its content type and the ids of its relations kept."""

    name: str
    type: str
    packed: Packed
    relations: tuple[CarriedRelation, ...] = ()


Holder = tuple[str, int | None]
"""A placeholder by type and index; None where it has none."""


@record
class NotesMaster:
    """The template's notes master: its part, and the placeholders a page of notes may fill (None: it has none of that type)."""

    part: str
    image: Holder | None = None
    body: Holder | None = None
    footer: Holder | None = None
    number: Holder | None = None


@record
class Notice:
    """Something of the template that the deck does not have, or has otherwise: `what` sort it is, and the sentence that says so.

    The sentence goes on after the template's name ("holds macros, which …").
    """

    what: Literal["macros", "media", "layout", "master", "link", "object", "label", "protection", "repair"]
    sentence: str


@record
class CarriedMaster:
    """A master by the id the presentation gives it, its part, the part of its theme, and that theme's name."""

    id: str
    part: str
    theme: str
    name: str


@record
class Carried:
    """Everything a deck keeps of a foreign template.

    `parts` are all but the presentation's own, its slides and what only these need; `presentation` is that part's XML with places
    for the masters, the notes master, the slides and the extensions (MASTERS, NOTES, SLIDES, EXTENSIONS), `relations` are those it
    keeps beside its masters' (rId1 … without gaps), `extensions` the `p:ext` elements it keeps. `styles` is the default table
    style's id, empty where there is none; `layouts` are the parts of all layouts, in the order of the lists.
    """

    masters: tuple[CarriedMaster, ...]
    parts: tuple[CarriedPart, ...]
    presentation: tuple[Piece, ...]
    relations: tuple[CarriedRelation, ...]
    extensions: str = ""
    notes: NotesMaster | None = None
    styles: str = ""
    layouts: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()

    def part(self, name: str) -> CarriedPart | None:
        """The part of that name, or None."""
        return next((part for part in self.parts if part.name == name), None)
