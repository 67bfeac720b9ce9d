"""The brands behind a brand on a template, for slides that find no room: everything drawn, smaller, or over the whole slide."""

from dataclasses import replace
from functools import partial

from claimdeck.mapping.choosing.choices import ROLES
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.coloured import Colours, ground_of
from claimdeck.mapping.room.page import page_over
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.mapping.sheets.standing import BARE, DRAWN, LOWER, SMALL, SMALLER
from claimdeck.mapping.ways import Sheets, recipes
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot, Tie
from claimdeck.model.layouts import Layouts
from claimdeck.model.page import MARGIN, Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

EDGE, NEARLY = 0.05, 0.02
"""The shares of the slide's width at either side that stay empty when all is drawn over it, and within which edges are made to agree."""
SLIGHTLY, FULLY = 0.83, 0.01
"""The shares of its floors down to which type steps where words find no room: first to 10 points instead of 12, then as far as it may."""


def worn(plain: Brand, lower: Page | None, sheets: Sheets, colours: Colours, behind: str = "") -> Brand:
    """The brand in layouts of its own for all slides, or those of a kind, whose names end in `behind`.

    Behind it stand the ways for slides that find no room: all drawn, then all drawn in type as small as need be, and at last all
    drawn over the whole slide, as on an empty layout. Beside it stands the way for titles that need more lines: on a `lower` page.
    """
    lenient, smallest = (replace(plain, page=_lenient(plain.page, share)) for share in (SLIGHTLY, FULLY))
    bare = _bare(smallest, sheets["title_only"], colours, behind)
    smaller = replace(smallest, layouts=recipes(smallest, sheets, colours, SMALLER + behind, full=False), drawn=bare)
    small = replace(lenient, layouts=recipes(lenient, sheets, colours, SMALL + behind, full=False), drawn=smaller)
    drawn = replace(plain, layouts=recipes(plain, sheets, colours, DRAWN + behind, full=False), drawn=small)
    titled = _titled(replace(plain, page=lower, drawn=drawn), sheets, colours, behind) if lower else None
    return replace(plain, layouts=recipes(plain, sheets, colours, behind, full=True), drawn=drawn, titled=titled)


def _titled(lower: Brand, sheets: Sheets, colours: Colours, behind: str) -> Brand:
    """The brand with everything on its own, lower page."""
    made = recipes(lower, sheets, colours, LOWER + behind, full=True)
    return replace(lower, layouts=Layouts({name: partial(_paged, lower.page, made, name) for name in made.names()}))


def _bare(lenient: Brand, canvas: Sheet, colours: Colours, behind: str) -> Brand:
    """The brand with nothing of a sheet but its ground: no placeholder is too small for its words, and no art in their way."""
    sheet, eye = changed(canvas, placeholders=()), colours.eye
    page = page_over(_whole(lenient.page, eye, canvas), eye.width, eye.height, sheet)
    page = turned(_lenient(page, FULLY), lenient.page.laid is not None and lenient.page.laid.leftward)
    brand = replace(lenient, page=page, colours=ground_of(page, sheet, colours).colours)
    made = recipes(brand, dict.fromkeys(ROLES, sheet), colours, BARE + behind, full=False)
    paged = Layouts({name: partial(_paged, page, made, name, canvas) for name in made.names()})
    return replace(brand, layouts=paged, drawn=None)


def _lenient(page: Page, share: float) -> Page:
    """The page with type that may step down to a share of its floors."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return changed(page, laid=changed(page.laid, lenient=share))


def turned(page: Page, leftward: bool) -> Page:
    """The page on a template whose lines run from right to left: claimdeck's talks are read from left to right."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return changed(page, laid=changed(page.laid, leftward=leftward))


def _paged(page: Page, made: Layouts, name: str, sheet: Sheet | None = None) -> Layout:
    """The layout on its page; what its `sheet` has is tied to that, and not added to it once more."""
    layout = made.get(name)
    assert layout is not None, "the name is one of its own"
    slots = tuple(_tied(slot, slot.tie, sheet) if slot.tie and sheet else slot for slot in layout.slots)
    return changed(layout, slots=slots, page=page)


def _tied(slot: Slot, tie: Tie, sheet: Sheet) -> Slot:
    """A title, footer or number of the slide's own as the sheet's, which it places and sets itself."""
    titled = tie.type == "title"
    there = next((one for one in sheet.holders(*(("title", "ctrTitle") if titled else (tie.type,))) if not one.added), None)
    if not tie.added or there is None:
        return slot
    return changed(slot, drawn=slot.drawn and titled, tie=changed(tie, added=False, idx=tie.idx if titled else there.idx))


def _whole(page: Page, eye: Eye, canvas: Sheet) -> Frame:
    """Nearly all of the slide, from where the template's headings or the bodies of its other slides begin if that is nearly the same."""
    left, wide = round(EDGE * eye.width), round((1 - 2 * EDGE) * eye.width)
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), canvas)
    begins = [head.frame.x + head.insets.left] if head and head.levels[0].align == "l" else []
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    others = (*begins, page.laid.frame(Frame(inches(MARGIN), 0, 0, 0)).x)
    left = next((other for other in others if abs(other - left) < NEARLY * eye.width), left)
    return Frame(left, round(0.05 * eye.height), wide, round(0.85 * eye.height))
