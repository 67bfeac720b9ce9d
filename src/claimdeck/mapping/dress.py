"""claimdeck's layouts on a foreign template: the brand as its talks are built on it, decided once for all of them."""

from collections.abc import Mapping
from dataclasses import replace

from claimdeck.mapping.choosing.choices import ROLES, Role, RoleMap
from claimdeck.mapping.fallbacks import turned, worn
from claimdeck.mapping.footer.feet_alike import with_same_feet
from claimdeck.mapping.footer.feet_room import with_usable_feet
from claimdeck.mapping.ground.eye import Eye, Means, no_pictures
from claimdeck.mapping.headings.alike import with_one_look
from claimdeck.mapping.headings.beside import without_columns
from claimdeck.mapping.headings.unread import without_unread
from claimdeck.mapping.hidden import cleared
from claimdeck.mapping.marked import marked
from claimdeck.mapping.own import with_own
from claimdeck.mapping.room.calm import with_shown
from claimdeck.mapping.room.calmer import calmer
from claimdeck.mapping.room.coloured import Colours, ground_of
from claimdeck.mapping.room.roomier import with_roomier
from claimdeck.mapping.room.stretched import stretched
from claimdeck.mapping.ways import Sheets
from claimdeck.model.brand import Brand
from claimdeck.model.colour import SERIES
from claimdeck.model.page import Page
from claimdeck.model.sheets import Design, Sheet

ALONE: tuple[Role, ...] = ("comparison", "two_content", "picture")
"""The roles whose slides are drawn where most room is left where no layout is made for them."""


def dressed(brand: Brand, design: Design, found: RoleMap, by_kind: Mapping[str, str], means: Means = no_pictures) -> Brand:
    """The brand on a foreign template, decided on a page over what is free on its layout for all that is drawn.

    `by_kind` are places that somebody chose for kinds of slides. `means` tells the colours of the template's pictures by their
    parts, and is asked often.
    """
    eye = Eye(width=design.width, height=design.height, means=means)
    design = with_usable_feet(design, eye)
    colours = Colours(eye)
    footed = with_same_feet(_sheets(design, found))
    sheets = with_shown(with_one_look(without_unread(without_columns(stretched(footed, eye), eye), eye), eye), eye)
    sheets |= {"title_only": calmer(design, sheets["title_only"], sheets["content"], colours, brand.faces)}
    sheets = with_roomier(design, sheets, found, colours, brand.faces)
    given, canvas, *pages = cleared(design, sheets, eye, brand)
    page, lower = (_as_read(one, given) if one else None for one in pages)
    assert page is not None, "there is room somewhere"
    sheets = dict(given) | {role: canvas for role in ("title_only", "content") if given[role].part == canvas.part}
    plain = _plain(brand, page, canvas, colours)
    whole = replace(worn(plain, lower, sheets, colours), kinds=_kinds(plain, lower, design, sheets, colours, by_kind))
    return marked(with_own(whole, design, colours), design, eye)


def _as_read(page: Page, sheets: Sheets) -> Page:
    """The page as the template's lines run."""
    return turned(page, any(one.rtl for sheet in sheets.values() for one in sheet.placeholders))


def _plain(brand: Brand, page: Page, canvas: Sheet, colours: Colours) -> Brand:
    """The brand without a look of its own, on that page, in the colours that are read there."""
    seen = ground_of(page, canvas, colours).colours
    return replace(brand, page=page, motif="none", picture="", ground="paper", strip=0, colours=seen, readable=(), series=SERIES)


def _kinds(
    plain: Brand, lower: Page | None, design: Design, sheets: Sheets, colours: Colours, by_kind: Mapping[str, str]
) -> tuple[tuple[str, Brand], ...]:
    """The brand for each kind of slides that somebody chose a layout for."""
    chosen = {kind: design.at(place) for kind, place in by_kind.items() if kind not in ROLES}
    alone = ((kind, _only(sheet, sheets)) for kind, sheet in chosen.items() if sheet)
    return tuple((kind, worn(plain, lower, one, colours, f" ({kind})")) for kind, one in alone)


def _only(sheet: Sheet, sheets: Sheets) -> Sheets:
    """That sheet for every role."""
    return dict.fromkeys(sheets, sheet)


def _sheets(design: Design, found: RoleMap) -> dict[str, Sheet]:
    """The sheet of each role; a comparison or picture that has none is drawn where most room is left."""
    places = {choice.role: choice for choice in found.choices}
    given = {role: places[role if choice.natural or role not in ALONE else "title_only"].place for role, choice in places.items()}
    sheets = {role: design.at(place) for role, place in given.items()}
    return {role: sheet for role, sheet in sheets.items() if sheet is not None}
