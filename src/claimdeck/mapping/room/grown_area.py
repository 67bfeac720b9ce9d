"""The free area of a template's sheet made as large as may be: up to its heading, down to its footers, off what printers cut."""

from claimdeck.mapping.ground.behind import behind, restlessness, shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.row import TALLEST_LINE, solid
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, art_of, grounds_of, heading_of
from claimdeck.mapping.sheets.placed import off_top
from claimdeck.model.contrast import contrast
from claimdeck.model.face import Faces
from claimdeck.model.page import TITLE_LINES, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT

UNDER_TITLE = 0.02
"""The room between the lines of a title and what stands below it, as a share of the slide's height."""
INSET = 91440
"""Room in EMU inside a placeholder as PowerPoint makes them."""
AIRY = 2
"""How many times as much air is below what is drawn, such as a line below titles, as below a title's box, which has its own inside."""
QUIET = 0.97
"""The share of a strip that must be as its ground for nothing more to be drawn on it."""
HARDLY = 1.2
"""The contrast below which colours hardly differ."""
LOWER = 0.6
"""The share of an area's height from which on its foot begins."""
SNAPS, BACK = 20, 80
"""The shares of the slide's width within which edges that nearly agree are made to, towards the right and the left."""
BESIDE, BESIDE_BARS, ALONG = 0.12, 0.2, 0.4
"""How near (inches, on a slide 7.5 inches high) to an area's side a line along it is, and how far from it words begin, and from something
wider; the share of the area's height from which on it runs along it."""
SIDE = 0.3
"""How near (inches, on a slide 7.5 inches high) anything may come to the slide's sides: printers cut."""


def grown_area(area: Frame, sheet: Sheet, eye: Eye, faces: Faces, least_title: float = LEAST_TITLE) -> Frame:
    """The free area of a sheet, up to its heading and down to its footers, as far as nothing is drawn there, on its ground neither.

    Above it there is room for a long title in `least_title` points.
    """
    width, height = eye.width, eye.height
    how = Laid(1.0, 0, 0, width, height)
    head = heading_of(how, sheet)  # a line that serves as one is filled, too
    taken = [*solid(how, sheet), *((head.frame,) if head else ())]
    beside = [one for one in taken if one.x < area.right and area.x < one.right]
    under = any(one.meets(area) and one.y > area.y + LOWER * area.h for one in beside)  # something reaches into its foot
    apart = [one for one in beside if not one.meets(area)]
    air, drawn = height // 100, [*art_of(how, sheet), *([head.frame] if head and (head.paint or head.framed) else [])]
    ends = [one.bottom - air for one in grounds_of(how, sheet) if one.y <= area.y and area.bottom <= one.bottom - air < height - 2 * air]
    below = min([one.y - air for one in apart if one.y >= area.bottom] + ends or [round(0.96 * height)]) if not under else area.bottom
    above = max([one.bottom + air * (AIRY if one in drawn else 1) for one in apart if one.bottom <= area.y] or [round(0.04 * height)])
    pictured = sheet.background.image and not sheet.holders("title", "ctrTitle")
    highest = _quiet_up_to(area, above, sheet, eye) if pictured else min(area.y, above)
    top = max(highest, under_title(area, sheet, how, faces, least_title))
    bottom = max(area.bottom, _quiet_down_to(area, below, sheet, eye) if sheet.background.image else below)
    inset = _inset(area, sheet, width, height)
    left, right = area.x + inset, area.right - max(min(inset, INSET), 0)
    return off_sides(_off_lines(Frame(left, top, right - left, bottom - top), sheet, eye), eye)


def _off_lines(area: Frame, sheet: Sheet, eye: Eye) -> Frame:
    """An area clear of the lines and bars that a designer drew along its sides, with some air beside them, and more beside bars."""
    air, more = (round(one * Laid(1.0, 0, 0, eye.width, eye.height).share * EMU_PER_INCH) for one in (BESIDE, BESIDE_BARS))
    along = [one.frame for one in sheet.things if one.frame.y < area.bottom and area.y < one.frame.bottom]
    long = [(one, air if one.w < air else more) for one in along if one.h > ALONG * area.h]
    left = max([area.x, *(one.right + far for one, far in long if _ends_near(one.x, one.right, area.x, far, air))])
    right = min([area.right, *(one.x - far for one, far in long if _ends_near(-one.right, -one.x, -area.right, far, air))])
    return Frame(left, area.y, right - left, area.h)


def _ends_near(begins: int, ends: int, side: int, far: int, air: int) -> bool:
    """Whether a line lies on that side of an area, or a bar ends before it, nearer than words should begin."""
    return abs(begins - side) < air if far == air else begins < side and -air < side - ends < far


def off_sides(area: Frame, eye: Eye) -> Frame:
    """An area without what printers cut at the slide's edges: boxes made for a higher slide reach below this one."""
    least = round(SIDE * Laid(1.0, 0, 0, eye.width, eye.height).share * EMU_PER_INCH)
    left, right = max(area.x, least), min(area.right, eye.width - least)
    top, bottom = max(area.y, least), min(area.bottom, eye.height - least)
    return Frame(left, top, right - left, bottom - top)


def _quiet_down_to(area: Frame, below: int, sheet: Sheet, eye: Eye) -> int:
    """How far down a picture in the background is what it is in the area: of its colours, and as calm."""
    step, reached = eye.height // 60, area.bottom
    while reached + step <= below and _is_alike(Frame(area.x, reached, area.w, step), area, sheet, eye):
        reached += step
    return reached


def _quiet_up_to(area: Frame, above: int, sheet: Sheet, eye: Eye) -> int:
    """How far up it is."""
    step, reached = eye.height // 60, area.y
    while reached - step >= above and _is_alike(Frame(area.x, reached - step, area.w, step), area, sheet, eye):
        reached -= step
    return reached


def _is_alike(strip: Frame, area: Frame, sheet: Sheet, eye: Eye) -> bool:
    """Whether nearly all of a strip hardly differs from what is seen in an area, and shows no more edges than that."""
    grounds, seen = [one for one in behind(sheet, area, eye) if one], shares(sheet, strip, eye)
    alike = sum(share for colour, share in seen.items() if colour and any(contrast(colour, one) < HARDLY for one in grounds))
    inside = (changed(strip, y=y) for y in (area.y, area.y + area.h // 2, area.bottom - strip.h))
    calm = max(restlessness(sheet, one, eye) for one in inside) + 1 - QUIET
    return alike > QUIET and restlessness(sheet, strip, eye) <= calm


def _inset(area: Frame, sheet: Sheet, width: int, height: int) -> int:
    """How far inside a heading that begins where the area does its words begin: what is drawn below stands under them."""
    title = heading_of(Laid(1.0, 0, 0, width, height), sheet)
    aligned = "" if title is None else title.levels[0].align
    if title is None or aligned == "ctr" or (aligned != "l" and not title.rtl):  # lines from right to left are turned
        return 0
    inset = title.frame.x + title.insets.left - area.x
    return inset if -width // BACK < inset < width // SNAPS else 0


def under_title(area: Frame, sheet: Sheet, how: Laid, faces: Faces, least: float, lines: int = TITLE_LINES) -> int:
    """Where the area begins so that a title of so many lines has room above it, should that be lower."""
    title = heading_of(how, sheet)
    if title is None or not _heads(title, area):
        return 0
    level = title.levels[0]
    tallest = max(TALLEST_LINE, faces.of(level).line) * level.spacing / 100
    needed = round(lines * (least * how.share + 1) * tallest * EMU_PER_POINT) + title.insets.top + title.insets.bottom
    grows = off_top(how, title.frame.y, title.insets.top) if needed > title.frame.h else 0
    seen = bool(title.paint) or title.framed  # the air is below its box, not in it
    ends = title.frame.y + grows + max(needed, title.frame.h if seen else 0)
    return ends + max(round(UNDER_TITLE * how.height) - (0 if seen else title.insets.bottom), 0)


def _heads(title: Placeholder, area: Frame) -> bool:
    """Whether a title stands above an area: at its head where it was moved, and not below all that stands there."""
    return title.frame.y <= (area.y + area.h // 2 if title.moved else area.y)
