"""The page a talk is decided on, and where it is laid on a template's slide: its body over the area that is free there."""

from claimdeck.layouts.standard import LEFT, TITLE_FRAME
from claimdeck.mapping.behind import shares
from claimdeck.mapping.clothes import LEAST_TITLE, art_of, heading_of
from claimdeck.mapping.eye import Eye
from claimdeck.mapping.placed import off_top
from claimdeck.model.contrast import contrast
from claimdeck.model.face import Faces
from claimdeck.model.page import MARGIN, TALL, TITLE_LINES, Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT, inches

TALLEST_LINE = 1.3
"""The height of a line in em, of the faces that have the tallest."""
TOP, SOURCES, FOOT = 1.563, 6.917, 7.313
"""Where the design's body begins, where its sources end, and where its footer does, in inches."""
MOST_SPREAD = 0.7
"""The share of its height by which a body may be spread on slides higher than wide."""
NARROWEST, WIDEST = 9.0, 16.5
"""The least and the greatest width of a body in inches of the design."""
ROW, LINE = 0.29, 0.229
"""The height in inches of the row for topic, stamp and tags with the room around it, and its own."""
FILLED = ("title", "ctrTitle", "ftr", "sldNum", "dt")
"""The placeholders that a slide fills whatever it shows, or that a person may turn on."""
INSET = 91440
"""Room in EMU inside a placeholder as PowerPoint makes them."""
QUIET = 0.97
"""The share of a strip that must be as its ground for nothing to be drawn on it."""
HARDLY = 1.2
"""The contrast below which colours hardly differ."""
LOWER = 0.6
"""The share of an area's height from which on its foot begins."""
SNAPS, BACK = 20, 80
"""The shares of the slide's width within which edges that nearly agree are made to, towards the right and the left."""
SIDE = 0.3
"""How near (inches, on a slide 7.5 inches high) anything may come to the slide's sides: printers cut."""
EDGE = 0.2
"""How near (inches, on a slide 7.5 inches high) it may come to the slide's upper edge: printers cut."""


def page_over(area: Frame, width: int, height: int, sheet: Sheet) -> Page:
    """The page for a template's free area (EMU) on that sheet: as large as it goes in, though never larger than the design.

    Where the sheet has no placeholders for them footer, number and title go into the area, too; where no row is free at its edge, that.
    """
    bottom = _foot(sheet)
    title = heading_of(Laid(1.0, 0, 0, width, height), sheet)
    if title is None:
        return _page_over(area, width, height, EDGE, bottom)
    page = _page_over(area, width, height, TOP, bottom)
    assert page.laid is not None, "it was just laid"
    if free_row(page.laid, sheet, title, area.right):
        return page
    top = max(area.y, min(title.frame.bottom, area.y + area.h // 8)) if title.frame.y < area.y else area.y
    return _page_over(Frame(area.x, top, area.w, area.bottom - top), width, height, TOP - ROW, bottom)


def _foot(sheet: Sheet) -> float:
    """Where the page ends, in inches of the design: at the sources, or at the footers where the sheet has no places for them."""
    return SOURCES if sheet.holders("ftr") and (sheet.holders("sldNum") or sheet.numbered) else FOOT


def _page_over(area: Frame, width: int, height: int, top: float, bottom: float) -> Page:
    high = bottom - top
    across, down = area.w / EMU_PER_INCH, area.h / EMU_PER_INCH
    scale = min(down / high, across / NARROWEST, max(width / EMU_PER_INCH / 13.333, height / EMU_PER_INCH / TALL))
    body = min(across / scale, WIDEST)
    moved = area.x - inches(MARGIN * scale), area.y - inches(top * scale)
    how = Laid(scale=scale, x=round(moved[0]), y=round(moved[1]), width=width, height=height)
    below = min(down / scale - high, MOST_SPREAD * (SOURCES - TOP)) if height > width else 0.0
    return Page(width=body + 2 * MARGIN, laid=how, below=inches(max(below, 0.0)))


def grown_area(area: Frame, sheet: Sheet, eye: Eye, faces: Faces, least_title: float = LEAST_TITLE) -> Frame:
    """The free area of a sheet, up to its heading and down to its footers, as far as nothing is drawn there, on its ground neither.

    Above it there is room for a long title in `least_title` points.
    """
    width, height = eye.width, eye.height
    solid = _solid(Laid(1.0, 0, 0, width, height), sheet)
    solid = [one for one in solid if one.x < area.right and area.x < one.right]
    under = any(one.meets(area) and one.y > area.y + LOWER * area.h for one in solid)  # something reaches into its foot
    solid = [one for one in solid if not one.meets(area)]
    air = height // 100
    below = min([one.y - air for one in solid if one.y >= area.bottom] or [round(0.96 * height)]) if not under else area.bottom
    above = max([one.bottom + air for one in solid if one.bottom <= area.y] or [round(0.04 * height)])
    pictured = sheet.background.image and not sheet.holders("title", "ctrTitle")
    highest = _quiet_up_to(area, above, sheet, eye) if pictured else min(area.y, above)
    top = max(highest, _under_title(area, sheet, Laid(1.0, 0, 0, width, height), faces, least_title))
    bottom = max(area.bottom, _quiet_down_to(area, below, sheet, eye) if sheet.background.image else below)
    inset = _inset(area, sheet, width, height)
    left, right = area.x + inset, area.right - max(min(inset, INSET), 0)
    return off_sides(Frame(left, top, right - left, bottom - top), eye)


def off_sides(area: Frame, eye: Eye) -> Frame:
    """An area without what printers cut at the slide's sides."""
    least = round(SIDE * Laid(1.0, 0, 0, eye.width, eye.height).share * EMU_PER_INCH)
    left, right = max(area.x, least), min(area.right, eye.width - least)
    return Frame(left, area.y, right - left, area.h)


def lower_page(area: Frame, sheet: Sheet, eye: Eye, faces: Faces, least_title: float, lines: int) -> Page | None:
    """The page over what of an area is left below a title of so many lines, which ends where the usual one does; None where it is that."""
    width, height = eye.width, eye.height
    how = Laid(1.0, 0, 0, width, height)
    untitled = heading_of(how, sheet) is None
    top = area.y + _more_lines(how, lines) if untitled else _under_title(area, sheet, how, faces, least_title, lines)
    if top <= area.y:
        return None
    usual = page_over(area, width, height, sheet).laid
    assert usual is not None, "it was just laid"
    bottom = min(area.bottom, usual.y + inches(_foot(sheet) * usual.scale))
    page = page_over(Frame(area.x, top, area.w, bottom - top), width, height, sheet)
    assert page.laid is not None, "it was just laid"
    return changed(page, laid=changed(page.laid, title_lines=lines))


def _quiet_down_to(area: Frame, below: int, sheet: Sheet, eye: Eye) -> int:
    """How far down a picture in the background is what it is in the area: of one colour."""
    step, ground = eye.height // 60, next(iter(shares(sheet, area, eye)), "")
    reached = area.bottom
    while ground and reached + step <= below and _quiet(Frame(area.x, reached, area.w, step), ground, sheet, eye):
        reached += step
    return reached


def _quiet_up_to(area: Frame, above: int, sheet: Sheet, eye: Eye) -> int:
    """How far up it is."""
    step, ground = eye.height // 60, next(iter(shares(sheet, area, eye)), "")
    reached = area.y
    while ground and reached - step >= above and _quiet(Frame(area.x, reached - step, area.w, step), ground, sheet, eye):
        reached -= step
    return reached


def _quiet(strip: Frame, ground: str, sheet: Sheet, eye: Eye) -> bool:
    """Whether nearly all of a strip hardly differs from a ground."""
    seen = shares(sheet, strip, eye)
    return sum(share for colour, share in seen.items() if colour and contrast(colour, ground) < HARDLY) > QUIET


def _inset(area: Frame, sheet: Sheet, width: int, height: int) -> int:
    """How far inside a heading that begins where the area does its words begin: what is drawn below stands under them."""
    title = heading_of(Laid(1.0, 0, 0, width, height), sheet)
    if title is None or title.levels[0].align != "l":
        return 0
    inset = title.frame.x + title.insets.left - area.x
    return inset if -width // BACK < inset < width // SNAPS else 0


def _under_title(area: Frame, sheet: Sheet, how: Laid, faces: Faces, least: float, lines: int = TITLE_LINES) -> int:
    """Where the area begins so that a title of so many lines has room above it, should that be lower."""
    title = heading_of(how, sheet)
    if title is None or title.frame.y > area.y:
        return 0
    level = title.levels[0]
    tallest = max(TALLEST_LINE, faces.of(level).line) * level.spacing / 100
    needed = round(lines * (least * how.share + 1) * tallest * EMU_PER_POINT) + title.insets.top + title.insets.bottom
    grows = off_top(how, title.frame.y, title.insets.top) if needed > title.frame.h else 0
    return title.frame.y + needed + grows


def body_zone(page: Page) -> Frame:
    """Where kinds may draw, on the page in EMU: between the margins, from below the title to above the sources."""
    return page.frame(LEFT, TOP, 12.0, 6.084 - TOP)


def free_row(how: Laid, sheet: Sheet, heading: Placeholder | None, right: int) -> Frame | None:
    """The row of a sheet for topic, tags and stamp, on the page, above the heading's words; None where it is not free."""
    left, high = how.frame(Frame(inches(MARGIN), 0, 0, 0)).x, round(LINE * how.scale * EMU_PER_INCH)
    if heading and heading.frame.y > how.height // 2:
        return None  # a row above it would stand below all else
    bottom = heading.frame.y + (0 if heading.paint else heading.insets.top) if heading else how.frame(title_frame(how)).y
    row = Frame(left, bottom - high, right - left, high)
    if row.y < round(EDGE * how.share * EMU_PER_INCH):
        return None
    above = Frame(row.x, row.y, row.w, max(heading.frame.y - row.y, 1)) if heading else row
    return None if any(above.meets(one) for one in _solid(how, sheet)) else how.back(row)


def title_frame(how: Laid) -> Frame:
    """Where a title stands on a sheet that has none: one of more lines than usual begins so much higher."""
    more = round(_more_lines(how, how.title_lines) / how.scale)
    return changed(TITLE_FRAME, y=TITLE_FRAME.y - more, h=TITLE_FRAME.h + more)


def _more_lines(how: Laid, lines: int) -> int:
    """The height in EMU of the slide of the lines that a title has beyond the usual."""
    return round((lines - TITLE_LINES) * TALLEST_LINE * LEAST_TITLE * how.share * EMU_PER_POINT)


def _solid(how: Laid, sheet: Sheet) -> list[Frame]:
    """What nothing may be written over: placeholders that are filled, and art that is no ground of the whole slide."""
    return [*(one.frame for one in sheet.placeholders if one.type in FILLED), *art_of(how, sheet)]
