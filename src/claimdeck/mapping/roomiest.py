"""The sheet of a template on which all is drawn that has no place of its own, and the page over what is free on it."""

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.areas import safe_area
from claimdeck.mapping.room.grown_area import grown_area, off_sides
from claimdeck.mapping.room.page import lower_page, page_over
from claimdeck.mapping.sheets.clothes import LEAST_TITLE
from claimdeck.mapping.sheets.parts import main_body
from claimdeck.mapping.ways import Sheets
from claimdeck.model.brand import Brand
from claimdeck.model.page import DESIGNED, TALL, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Placeholder, Sheet
from claimdeck.model.units import inches

FEET = ("ftr", "sldNum", "dt")
LONG_TITLE = 3
"""The lines that there is room for where a title needs more than two."""
LEAST_SCALE, LEAST_WIDTH = 0.55, 0.5
"""How much smaller than it was designed a slide may be drawn before other room is looked for, and how little of its width may be free."""


def _least_title(brand: Brand) -> float:
    """The points under which no headline is set: more where the brand asks for it."""
    return max([LEAST_TITLE, *(step.floor for step in brand.steps if step.role == "title" and step.floor)])


def roomiest(design: Design, sheets: Sheets, eye: Eye, brand: Brand) -> tuple[Sheet, Page, Page | None]:
    """The sheet for all that is drawn, the page over what is free on it, and over what is below a longer title.

    Where that is so little that nothing could be read, over the box of the layout for lists, whatever is drawn there, else over the
    whole slide, with the title above.
    """
    tries = _tries(design, sheets["title_only"], sheets["content"], eye, brand)
    pages = [(sheet, page_over(area, eye.width, eye.height, sheet), area) for sheet, area in tries]
    least = LEAST_SCALE * max(eye.width / inches(DESIGNED), eye.height / inches(TALL))
    sheet, page, area = next((one for one in pages if _scale(one[1]) >= least), max(pages, key=lambda one: _scale(one[1])))
    return sheet, page, lower_page(area, sheet, eye, brand.faces, _least_title(brand), LONG_TITLE)


def _tries(design: Design, canvas: Sheet, content: Sheet, eye: Eye, brand: Brand) -> list[tuple[Sheet, Frame]]:
    """Sheets with areas on them, the best first."""
    clear = grown_area(safe_area(design, canvas, content).frame, canvas, eye, brand.faces, _least_title(brand))
    body, bare = main_body(content), changed(canvas, placeholders=canvas.holders(*FEET))
    over_list = [(canvas, off_sides(body.frame, eye))] if body else []
    first = [(canvas, clear)] if clear.w >= LEAST_WIDTH * eye.width else []
    return [*first, *over_list, (bare, _whole(eye, bare.placeholders))]


def _whole(eye: Eye, feet: tuple[Placeholder, ...]) -> Frame:
    """The whole slide down to its footers, but for its edges."""
    low = [one.frame.y for one in feet if one.frame.y > round(0.75 * eye.height)]
    top, bottom = round(0.05 * eye.height), min([round(0.9 * eye.height), *low])
    return Frame(round(0.05 * eye.width), top, round(0.9 * eye.width), bottom - top)


def _scale(page: Page) -> float:
    return page.laid.scale if page.laid else 0.0
