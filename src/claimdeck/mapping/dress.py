"""claimdeck's layouts on a foreign template: each stands on one of its layouts, in its placeholders where it has them, else drawn."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Any

from claimdeck.layouts import make
from claimdeck.mapping.areas import safe_area
from claimdeck.mapping.bodies import free, listed, main_body
from claimdeck.mapping.calm import with_shown
from claimdeck.mapping.calmer import calmer
from claimdeck.mapping.choices import ROLES, Role, RoleMap
from claimdeck.mapping.clothes import LEAST_TITLE
from claimdeck.mapping.coloured import Colours, coloured, ground_of, is_read
from claimdeck.mapping.eye import Eye, Means, no_pictures
from claimdeck.mapping.figured import canvas, figured
from claimdeck.mapping.headed import holds_title, laid_of
from claimdeck.mapping.marked import marked
from claimdeck.mapping.opening import opening
from claimdeck.mapping.own import with_own
from claimdeck.mapping.page import grown_area, lower_page, off_sides, page_over
from claimdeck.mapping.pictured import pictured
from claimdeck.mapping.relied import kept
from claimdeck.mapping.sides import compared
from claimdeck.mapping.standing import BARE, DRAWN, LOWER, SMALL, SMALLER
from claimdeck.mapping.stated import stated
from claimdeck.mapping.unread import without_unread
from claimdeck.model.brand import Brand, Layouts
from claimdeck.model.colour import SERIES
from claimdeck.model.layout import Layout
from claimdeck.model.page import NARROW, TALL, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet
from claimdeck.model.units import inches

FEET = ("ftr", "sldNum", "dt")
SLIGHTLY, FULLY = 0.83, 0.01
"""The shares of its floors down to which type steps where words find no room: first to 10 points instead of 12, then as far as it may."""
LONG_TITLE = 3
"""The lines that there is room for where a title needs more than two."""
LEAST_SCALE = 0.62
"""How much smaller than it was designed a slide may be drawn before other room is looked for."""
ALONE: tuple[Role, ...] = ("comparison", "two_content", "picture")
Sheets = Mapping[str, Sheet]
"""The sheet of each role."""
Way = Callable[[Brand, Layout, Sheets], Layout]


def _on(role: str, way: Callable[[Brand, Layout, Sheet], Layout]) -> Way:
    return lambda brand, layout, sheets: way(brand, layout, sheets[role])


COVER, SECTION = "CD Cover", "CD Section"
FREE = _on("title_only", free)
ALWAYS: Mapping[str, Way] = MappingProxyType(
    {
        COVER: _on("title", opening),
        SECTION: _on("section", opening),
        "CD Statement": _on("title_only", stated),
        "CD Quotation": _on("title_only", stated),
    }
)
RICH: Mapping[str, Way] = MappingProxyType(
    {
        "CD Text +": pictured,
        "CD Figure": pictured,
        "CD Text": _on("content", listed),
        "CD Canvas": canvas,
        "CD Comparison": compared,
    }
)
"""How the names of claimdeck's layouts begin, and how they stand on the template's; the others are drawn, figures in its placeholder."""


def dressed(brand: Brand, design: Design, found: RoleMap, by_kind: Mapping[str, str], means: Means = no_pictures) -> Brand:
    """The brand on a foreign template, decided on a page over what is free on its layout for all that is drawn.

    `by_kind` are places that somebody chose for kinds of slides. `means` tells the colours of the template's pictures by their
    parts, and is asked often.
    """
    eye = Eye(width=design.width, height=design.height, means=means)
    colours = Colours(eye)
    sheets = with_shown(without_unread(_sheets(design, found), eye), eye)
    sheets |= {"title_only": calmer(design, sheets["title_only"], sheets["content"], colours, brand.faces)}
    canvas, page, lower = _roomiest(design, sheets, eye, brand)
    leftward = any(one.rtl for sheet in sheets.values() for one in sheet.placeholders)
    page, lower = _turned(page, leftward), _turned(lower, leftward) if lower else None
    sheets |= {role: canvas for role in ("title_only", "content") if sheets[role].part == canvas.part}
    seen = ground_of(page, canvas, colours).colours
    plain = replace(brand, page=page, motif="none", picture="", ground="paper", strip=0, colours=seen, readable=(), series=SERIES)
    lenient = replace(plain, page=_lenient(page, SLIGHTLY))
    kinds = {kind: design.at(place) for kind, place in by_kind.items() if kind not in ROLES}
    alone = ((kind, _only(sheet, sheets)) for kind, sheet in kinds.items() if sheet)
    made = tuple((kind, _worn(plain, lenient, lower, one, colours, f" ({kind})")) for kind, one in alone)
    whole = replace(_worn(plain, lenient, lower, sheets, colours), kinds=made)
    return marked(with_own(whole, design, colours), design, eye)


def _worn(plain: Brand, lenient: Brand, lower: Page | None, sheets: Sheets, colours: Colours, behind: str = "") -> Brand:
    """The brand in layouts of its own for all slides, or those of a kind, whose names end in `behind`.

    Behind it stand the ways for slides that find no room: all drawn, then all drawn in type as small as need be, and at last all
    drawn over the whole slide, as on an empty layout. Beside it stands the way for titles that need more lines: on a `lower` page.
    """
    smallest = replace(lenient, page=_lenient(lenient.page, FULLY))
    bare = _bare(smallest, sheets["title_only"], colours, behind)
    smaller = replace(smallest, layouts=_recipes(smallest, sheets, colours, SMALLER + behind, full=False), drawn=bare)
    small = replace(lenient, layouts=_recipes(lenient, sheets, colours, SMALL + behind, full=False), drawn=smaller)
    drawn = replace(plain, layouts=_recipes(plain, sheets, colours, DRAWN + behind, full=False), drawn=small)
    titled = _titled(replace(plain, page=lower, drawn=drawn), sheets, colours, behind) if lower else None
    return replace(plain, layouts=_recipes(plain, sheets, colours, behind, full=True), drawn=drawn, titled=titled)


def _titled(lower: Brand, sheets: Sheets, colours: Colours, behind: str) -> Brand:
    """The brand with everything on its own, lower page."""
    made = _recipes(lower, sheets, colours, LOWER + behind, full=True)
    return replace(lower, layouts=Layouts({name: partial(_paged, lower.page, made, name, False) for name in made.names()}))


def _bare(lenient: Brand, canvas: Sheet, colours: Colours, behind: str) -> Brand:
    """The brand with nothing of a sheet but its ground: no placeholder is too small for its words, and no art in their way."""
    sheet, eye = changed(canvas, placeholders=()), colours.eye
    page = page_over(_whole(eye), eye.width, eye.height, sheet)
    page = _turned(_lenient(page, FULLY), lenient.page.laid is not None and lenient.page.laid.leftward)
    brand = replace(lenient, page=page, colours=ground_of(page, sheet, colours).colours)
    made = _recipes(brand, dict.fromkeys(ROLES, sheet), colours, BARE + behind, full=False)
    paged = Layouts({name: partial(_paged, page, made, name, bool(canvas.holders("title", "ctrTitle"))) for name in made.names()})
    return replace(brand, layouts=paged, drawn=None)


def _lenient(page: Page, share: float) -> Page:
    """The page with type that may step down to a share of its floors."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return changed(page, laid=changed(page.laid, lenient=share))


def _turned(page: Page, leftward: bool) -> Page:
    """The page on a template whose lines run from right to left: claimdeck's talks are read from left to right."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return changed(page, laid=changed(page.laid, leftward=leftward))


def _paged(page: Page, made: Layouts, name: str, titled: bool) -> Layout:
    """The layout on its page; its sheet needs no other title where it has one."""
    layout = made.get(name)
    assert layout is not None, "the name is one of its own"
    slots = tuple(changed(one, tie=changed(one.tie, added=one.tie.added and not titled)) if one.tie else one for one in layout.slots)
    return changed(layout, slots=slots, page=page)


def _whole(eye: Eye) -> Frame:
    """Nearly all of the slide."""
    return Frame(round(0.05 * eye.width), round(0.05 * eye.height), round(0.9 * eye.width), round(0.85 * eye.height))


def _only(sheet: Sheet, sheets: Sheets) -> Sheets:
    """That sheet for every role."""
    return dict.fromkeys(sheets, sheet)


def _least_title(brand: Brand) -> float:
    """The points under which no headline is set: more where the brand asks for it."""
    return max([LEAST_TITLE, *(step.floor for step in brand.steps if step.role == "title" and step.floor)])


def _roomiest(design: Design, sheets: Sheets, eye: Eye, brand: Brand) -> tuple[Sheet, Page, Page | None]:
    """The sheet for all that is drawn, the page over what is free on it, and over what is below a longer title.

    Where that is so little that nothing could be read, over the box of the layout for lists, whatever is drawn there, else over the
    whole slide, with the title above.
    """
    canvas, content = sheets["title_only"], sheets["content"]
    body, bare = main_body(content), changed(canvas, placeholders=canvas.holders(*FEET))
    clear = grown_area(safe_area(design, canvas, content).frame, canvas, eye, brand.faces, _least_title(brand))
    feet = [one.frame.y for one in bare.placeholders if one.frame.y > round(0.75 * eye.height)]
    top, bottom = round(0.05 * eye.height), min([round(0.9 * eye.height), *feet])
    whole = Frame(round(0.05 * eye.width), top, round(0.9 * eye.width), bottom - top)
    tries = [(canvas, clear), *([(canvas, off_sides(body.frame, eye))] if body else []), (bare, whole)]
    pages = [(sheet, page_over(area, eye.width, eye.height, sheet), area) for sheet, area in tries]
    least = LEAST_SCALE * min(eye.width / inches(NARROW.width), eye.height / inches(TALL))
    sheet, page, area = next((one for one in pages if _scale(one[1]) >= least), max(pages, key=lambda one: _scale(one[1])))
    return sheet, page, lower_page(area, sheet, eye, brand.faces, _least_title(brand), LONG_TITLE)


def _scale(page: Page) -> float:
    return page.laid.scale if page.laid else 0.0


def _sheets(design: Design, found: RoleMap) -> dict[str, Sheet]:
    """The sheet of each role; a comparison or picture that has none is drawn where most room is left."""
    places = {choice.role: choice for choice in found.choices}
    given = {role: places[role if choice.natural or role not in ALONE else "title_only"].place for role, choice in places.items()}
    sheets = {role: design.at(place) for role, place in given.items()}
    return {role: sheet for role, sheet in sheets.items() if sheet is not None}


def _recipes(brand: Brand, sheets: Sheets, colours: Colours, behind: str, *, full: bool) -> Layouts:
    own = make(changed(brand, logo=None))  # it is put on when everything else stands
    return Layouts({name: partial(_named, behind, brand, own, name, sheets, colours, full) for name in own.names()})


def _named(behind: str, *how: Any) -> Layout:
    made = _made(*how)
    return changed(made, name=made.name + behind) if behind else made


def _made(brand: Brand, own: Layouts, name: str, sheets: Sheets, colours: Colours, full: bool) -> Layout:
    layout = own.get(name)
    assert layout is not None, "the name is one of its own"
    opens, made = any(name.startswith(begin) for begin in (COVER, SECTION)), _standing(brand, layout, sheets, full)
    if not opens and not (is_read(made, _sheet(made, sheets), brand.page, colours) and holds_title(brand, made)):
        made = FREE(brand, layout, sheets)
    seen, grounds = kept(_sheet(made, sheets), laid_of(brand), made)
    done = coloured(brand, made, seen, colours, dark=layout.dark, opens=opens)
    return changed(done, decoration=(*grounds, *done.decoration)) if grounds else done


def _sheet(layout: Layout, sheets: Sheets) -> Sheet:
    return next(one for one in sheets.values() if one.part == layout.part)


def _standing(brand: Brand, layout: Layout, sheets: Sheets, full: bool) -> Layout:
    for begin, way in ALWAYS.items():
        if layout.name.startswith(begin):
            return way(brand, layout, sheets)
    if not full:
        return FREE(brand, layout, sheets)
    return next((way for begin, way in RICH.items() if layout.name.startswith(begin)), figured)(brand, layout, sheets)
