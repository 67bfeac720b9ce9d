"""Sample words that a layout shows where slides have theirs, and nobody can fill: slides on it hide what it draws, as a person would."""

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.roomiest import roomiest
from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.mapping.ways import Sheets
from claimdeck.model.brand import Brand
from claimdeck.model.page import Page
from claimdeck.model.record import changed
from claimdeck.model.sheets import Art, Design, Sheet

WORDS = ("title", "ctrTitle", "subTitle", "body", "obj")
"""The placeholders that hold words."""
REACHES, UPPER, SMALL = 0.2, 0.25, 0.08
"""The share of something that lies on the body from which on it is in the way, that of the slide's height in which headings
stand, and that of the slide up to which a box is one for a word."""


def cleared(design: Design, sheets: Sheets, eye: Eye, brand: Brand) -> tuple[Sheets, Sheet, Page, Page | None]:
    """The sheets, the one for all that is drawn with its pages; sheets that show words where these have theirs show nothing."""
    canvas, page, lower = roomiest(design, sheets, eye, brand)
    if not _speaks(design, canvas, page):
        return sheets, canvas, page, lower
    bare = {role: _bare(design, one) if one.part == canvas.part else one for role, one in sheets.items()}
    return bare, *roomiest(design, bare, eye, brand)


def _bare(design: Design, sheet: Sheet) -> Sheet:
    """The sheet as its slides show it: nothing drawn, and of the boxes for words only those that hold more than a word."""
    small = SMALL * design.width * design.height
    held = [one for one in sheet.placeholders if one.type not in ("body", "obj") or one.frame.w * one.frame.h > small]
    return changed(sheet, art=(), placeholders=tuple(held), hidden=True)


def _speaks(design: Design, sheet: Sheet, page: Page) -> bool:
    """Whether words or tables of a sheet lie on the body; in a design without any placeholder for words, where headings stand, too."""
    assert page.laid is not None, "it was just laid"
    bare = not any(one.holders(*WORDS) for one in design.layouts)
    told = [one for one in sheet.things if (one.words or one.kind == "frame") and not is_ground(page.laid, one.frame)]
    return any(_on_body(one, page) or (bare and one.frame.bottom < UPPER * design.height) for one in told)


def _on_body(one: Art, page: Page) -> bool:
    assert page.laid is not None, "it was just laid"
    frame = one.frame
    return frame.shared(page.laid.frame(body_zone(page))) > REACHES * frame.w * frame.h
