"""A sheet as a template draws it: its XML, with places where the deck's own words, pictures and stamp come in."""

from __future__ import annotations

from enum import Enum

from claimdeck.model.record import record


class Place(Enum):
    """A place in a sheet's XML where the writer puts something of the deck."""

    LANGUAGE = "language"
    WORDS = "words"  # inside a saying
    STAMP = "stamp"  # behind everything else that is drawn
    LAYOUTS = "layouts"  # the master's list of the deck's layouts
    MASTERS = "masters"  # the presentation's list of masters
    NOTES = "notes"  # the presentation's notes master
    SLIDES = "slides"  # its list of slides
    EXTENSIONS = "extensions"  # its extension list, with the sections


@record(kw_only=False)
class Asset:
    """A picture of the template: its bytes, its extension and its content type."""

    content: bytes
    extension: str
    type: str


@record(kw_only=False)
class Target:
    """A relationship's place: a picture of the template, or an address outside."""

    asset: Asset | None
    address: str = ""


@record(kw_only=False)
class Saying:
    """A run whose words are the deck's: the footer, or a prompt by its name; nothing is written where there are none."""

    what: str
    pieces: tuple[Piece, ...]


Piece = str | Place | Target | Saying


@record
class Drawn:
    """A sheet, piece by piece; `shapes` is the largest id of a shape on it, `lost` names what could not be taken over."""

    pieces: tuple[Piece, ...]
    shapes: int = 1
    lost: tuple[str, ...] = ()


@record
class Template:
    """What a deck takes from a template beside its layouts: theme (with its own pictures, by relationship), master, table styles.

    `table_styles` None: the template has not kept claimdeck's. `layouts` names all there are, whoever made them.
    """

    name: str  # of the theme
    theme: bytes
    theme_targets: tuple[tuple[str, Asset], ...]
    master: Drawn
    table_styles: bytes | None
    layouts: tuple[str, ...] = ()
