"""The brands behind a brand on a template, for slides that find no room: everything drawn, smaller, or over the whole slide."""

from dataclasses import replace
from functools import partial

from claimdeck.mapping.choosing.choices import ROLES
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.across import FEET, with_feet_alone, with_wide_heading
from claimdeck.mapping.headings.row import ROW, free_row
from claimdeck.mapping.room.coloured import Colours, ground_of
from claimdeck.mapping.room.page import SOURCES, TOP, page_over
from claimdeck.mapping.sheets.clothes import heading_of, is_ground
from claimdeck.mapping.sheets.standing import BARE, BELOW, DRAWN, HELD, LOWER, SMALL, SMALLER, UNDER
from claimdeck.mapping.sheets.uncovered import uncovered
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
HEAD, AIR = 0.28, 0.02
"""The share of the slide's height in which what is drawn stands at its head or foot, and the room beside it."""
MORE = 1.04
"""How many times as much room there is where that is more."""
SLIGHTLY, FULLY = 0.83, 0.01
"""The shares of its floors down to which type steps where words find no room: first to 10 points instead of 12, then as far as it may."""


def worn(plain: Brand, lower: Page | None, sheets: Sheets, colours: Colours, behind: str = "") -> Brand:
    """The brand in layouts of its own for all slides, or those of a kind, whose names end in `behind`.

    Behind it stand the ways for slides that find no room: all drawn, then all drawn in type as small as need be, and at last all
    drawn over the whole slide, as on an empty layout. Beside it stands the way for titles that need more lines: on a `lower` page.
    """
    lenient, smallest = (replace(plain, page=_lenient(plain.page, share)) for share in (SLIGHTLY, FULLY))
    bare = _over_all(plain, sheets["title_only"], colours, behind)
    smaller = replace(smallest, layouts=recipes(smallest, sheets, colours, SMALLER + behind, full=False), drawn=bare)
    small = replace(lenient, layouts=recipes(lenient, sheets, colours, SMALL + behind, full=False), drawn=smaller)
    drawn = replace(plain, layouts=recipes(plain, sheets, colours, DRAWN + behind, full=False), drawn=small)
    titled = _titled(replace(plain, page=lower, drawn=drawn), sheets, colours, behind) if lower else None
    return replace(plain, layouts=recipes(plain, sheets, colours, behind, full=True), drawn=drawn, titled=titled)


def _titled(lower: Brand, sheets: Sheets, colours: Colours, behind: str) -> Brand:
    """The brand with everything on its own, lower page."""
    made = recipes(lower, sheets, colours, LOWER + behind, full=True)
    return replace(lower, layouts=Layouts({name: partial(_paged, lower.page, made, name) for name in made.names()}))


def _over_all(plain: Brand, canvas: Sheet, colours: Colours, behind: str) -> Brand:
    """The brands with nothing of a sheet but its ground and its feet: no placeholder is too small for its words.

    First those that keep clear of its heading or of what is drawn at its head, in type as large as elsewhere; then in type as small
    as need be; at last no art is in the way.
    """
    feet, area = with_feet_alone(canvas, colours.eye), _whole(plain.page, colours.eye, canvas)
    ends = _foot(feet, area)
    begins, ended = _between_art(changed(area, h=ends - area.y), canvas, colours.eye)
    over = partial(_over, plain, canvas, feet, colours=colours)
    least = over(changed(area, h=ends - area.y), FULLY, behind=BARE + behind)
    whole = replace(over(changed(area, h=ends - area.y), 0.0, behind=BARE + HELD + behind), drawn=least)
    small = _below_heading(plain, canvas, colours, FULLY, BARE + BELOW + behind)
    then = replace(small, drawn=whole) if small else whole
    clear = over(Frame(area.x, begins, area.w, ended - begins), 0.0, behind=BARE + UNDER + behind) if begins > area.y else None
    under = replace(clear, drawn=then) if clear else then
    held = _below_heading(plain, canvas, colours, 0.0, BARE + BELOW + HELD + behind) if small else None
    return replace(held, drawn=under) if held else under


def _between_art(area: Frame, canvas: Sheet, eye: Eye) -> tuple[int, int]:
    """From where to where an area is clear of what a sheet draws at its head and foot, with some air; as it is where that is much."""
    high, air, how = round(HEAD * eye.height), round(AIR * eye.height), Laid(1.0, 0, 0, eye.width, eye.height)
    seen = [reached for art, reached in uncovered(canvas, area) if not is_ground(how, art.frame)]
    above = max((one.bottom + air for one in seen if one.bottom <= high), default=area.y)
    below = min((one.y - air for one in seen if one.y >= eye.height - high), default=area.bottom)
    return max(above, area.y), min(below, area.bottom)


def _below_heading(plain: Brand, canvas: Sheet, colours: Colours, share: float, behind: str) -> Brand | None:
    """That with the heading, too, where titles then have more room across or slides more below; None where they have not."""
    eye, given = colours.eye, plain.page.laid
    assert given is not None, "a foreign template's page is laid on its slides"
    area, feet = _whole(plain.page, eye, canvas), with_feet_alone(canvas, eye)
    sheet = with_wide_heading(canvas, feet, area, eye)
    heads = [heading_of(Laid(1.0, 0, 0, eye.width, eye.height), one) for one in (canvas, sheet) if one]
    if sheet is None or heads[0] is None or heads[1] is None:
        return None
    rowed = free_row(given, canvas, heads[0], area.right) is not None
    begins = given.frame(Frame(0, inches(TOP if rowed else TOP - ROW), 0, 0)).y
    ends = max(area.bottom, given.frame(Frame(0, 0, 0, inches(SOURCES))).bottom)
    area = Frame(area.x, begins, area.w, _foot(sheet, changed(area, h=ends - area.y)) - begins)
    made = _over(plain, canvas, sheet, area, share, colours=colours, behind=behind)
    scale = made.page.laid.scale if made.page.laid else 0.0
    wider = heads[1].frame.w > MORE * heads[0].frame.w
    return made if scale > MORE * given.scale or (wider and MORE * scale > given.scale) else None


def _over(plain: Brand, canvas: Sheet, sheet: Sheet, area: Frame, share: float, *, colours: Colours, behind: str) -> Brand:
    """The brand with everything drawn over an area of a sheet that is made from the canvas, in type down to a share of its floors."""
    page = page_over(area, colours.eye.width, colours.eye.height, sheet)
    page = turned(_lenient(page, share), plain.page.laid is not None and plain.page.laid.leftward)
    brand = replace(plain, page=page, colours=ground_of(page, sheet, colours).colours)
    made = recipes(brand, dict.fromkeys(ROLES, sheet), colours, behind, full=False)
    paged = Layouts({name: partial(_paged, page, made, name, canvas) for name in made.names()})
    return replace(brand, layouts=paged, drawn=None)


def _foot(sheet: Sheet, area: Frame) -> int:
    """Where an area ends on a sheet: above its footers."""
    return min([area.bottom, *(one.frame.y for one in sheet.holders(*FEET))])


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
