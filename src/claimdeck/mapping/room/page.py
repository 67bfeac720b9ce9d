"""The page a talk is decided on, and where it is laid on a template's slide: its body over the area that is free there."""

from claimdeck.mapping.footer.feet import usable
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.row import EDGE, ROW, free_row, more_lines
from claimdeck.mapping.room.grown_area import under_title
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.model.face import Faces
from claimdeck.model.page import MARGIN, TALL, Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import EMU_PER_INCH, inches

TOP, SOURCES, FOOT = 1.563, 6.917, 7.313
"""Where the design's body begins, where its sources end, and where its footer does, in inches."""
MOST_SPREAD, SPARE = 0.7, 0.15
"""The shares of its height by which a body may be spread at most, and what is left at least below a narrow one that is spread on a slide
that is no higher than wide."""
NARROWEST, WIDEST = 9.0, 16.5
"""The least and the greatest width of a body in inches of the design."""


def page_over(area: Frame, width: int, height: int, sheet: Sheet) -> Page:
    """The page for a template's free area (EMU) on that sheet: as large as it goes in, though never larger than the design.

    Where the sheet has no placeholders for them footer, number and title go into the area, too; where no row is free at its edge, that.
    """
    how = Laid(1.0, 0, 0, width, height)
    bottom, title = _foot(how, sheet), heading_of(how, sheet)
    if title is None:
        return _page_over(area, width, height, EDGE, bottom)
    page = _page_over(area, width, height, TOP, bottom)
    assert page.laid is not None, "it was just laid"
    if free_row(page.laid, sheet, title, area.right):
        return page
    top = max(area.y, min(title.frame.bottom, area.y + area.h // 8)) if title.frame.y < area.y else area.y
    return _page_over(Frame(area.x, top, area.w, area.bottom - top), width, height, TOP - ROW, bottom)


def _foot(how: Laid, sheet: Sheet) -> float:
    """Where the page ends, in inches of the design: at the sources, or at the footers where the sheet has no places for them."""
    return SOURCES if usable(how, sheet, "ftr") and (usable(how, sheet, "sldNum") or sheet.numbered) else FOOT


def _page_over(area: Frame, width: int, height: int, top: float, bottom: float) -> Page:
    high = bottom - top
    across, down = area.w / EMU_PER_INCH, area.h / EMU_PER_INCH
    scale = min(down / high, across / NARROWEST, max(width / EMU_PER_INCH / 13.333, height / EMU_PER_INCH / TALL))
    body = min(across / scale, WIDEST)
    moved = area.x - inches(MARGIN * scale), area.y - inches(top * scale)
    how = Laid(scale=scale, x=round(moved[0]), y=round(moved[1]), width=width, height=height)
    left = down / scale - high
    below = min(left, MOST_SPREAD * (SOURCES - TOP)) if height > width or left > SPARE * high else 0.0
    return Page(width=body + 2 * MARGIN, laid=how, below=inches(max(below, 0.0)))


def lower_page(area: Frame, sheet: Sheet, eye: Eye, faces: Faces, least_title: float, lines: int) -> Page | None:
    """The page over what of an area is left below a title of so many lines, which ends where the usual one does; None where it is that."""
    width, height = eye.width, eye.height
    how = Laid(1.0, 0, 0, width, height)
    untitled = heading_of(how, sheet) is None
    top = area.y + more_lines(how, lines) if untitled else under_title(area, sheet, how, faces, least_title, lines)
    if top <= area.y:
        return None
    usual = page_over(area, width, height, sheet).laid
    assert usual is not None, "it was just laid"
    bottom = min(area.bottom, usual.y + inches(_foot(how, sheet) * usual.scale))
    page = page_over(Frame(area.x, top, area.w, bottom - top), width, height, sheet)
    assert page.laid is not None, "it was just laid"
    return changed(page, laid=changed(page.laid, title_lines=lines))
