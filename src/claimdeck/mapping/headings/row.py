"""The row above a heading for topic, stamp and tags, where a sheet leaves it free, and the place of titles on sheets that have none."""

from claimdeck.layouts.standard import TITLE_FRAME
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, art_of
from claimdeck.model.page import MARGIN, TITLE_LINES, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT, inches

TALLEST_LINE = 1.3
"""The height of a line in em, of the faces that have the tallest."""
ROW, LINE = 0.33, 0.229
"""The height in inches of the row for topic, stamp and tags with the room around it, and its own."""
FILLED = ("title", "ctrTitle", "ftr", "sldNum", "dt")
"""The placeholders that a slide fills whatever it shows, or that a person may turn on."""
MORE = 1.1
"""How many times as much room a title must have without the row above it for that to be given up."""
MOSTLY = 0.8
"""The share of the row along which an edge in what lies under the slide runs, as that of a band in a picture, that it must not cross."""
EDGE = 0.2
"""How near (inches, on a slide 7.5 inches high) it may come to the slide's upper edge: printers cut."""


def free_row(how: Laid, sheet: Sheet, heading: Placeholder | None, right: int) -> Frame | None:
    """The row of a sheet for topic, tags and stamp, on the page, above the heading's words; None where it is not free.

    Above a title of the slide's own it is as free as that is: there is no other place for it.
    """
    left, high = how.frame(Frame(inches(MARGIN), 0, 0, 0)).x, round(LINE * how.scale * EMU_PER_INCH)
    if heading and heading.frame.y > how.height // 2:
        return None  # a row above it would stand below all else
    bottom = heading.frame.y + (0 if heading.paint or heading.framed else heading.insets.top) if heading else how.frame(title_frame(how)).y
    row = Frame(left, bottom - high, right - left, high)
    if row.y < how.emu(EDGE):
        return None
    if heading is None:
        return how.back(row)
    above = Frame(row.x, row.y, row.w, max(heading.frame.y - row.y, 1))
    edged = any(above.meets(one) and min(above.right, one.right) - max(above.x, one.x) > MOSTLY * row.w for one in sheet.shown)
    free = not edged and not any(above.meets(one) for one in solid(how, sheet)) and _leaves_room(how, sheet, heading, row)
    return how.back(row) if free else None


def _leaves_room(how: Laid, sheet: Sheet, heading: Placeholder, row: Frame) -> bool:
    """Whether below the row a title has the room for its usual lines, as far as what is drawn leaves it that without the row."""
    level, insets, box = heading.levels[0], heading.insets, heading.frame
    beside = [one for one in art_of(how, sheet) if one.x < box.right - insets.right and box.x + insets.left < one.right]
    low = min((one.y for one in beside if one.y >= box.bottom), default=how.height)
    high = max([one.bottom for one in beside if one.bottom <= box.y] + [how.emu(EDGE)])
    needed = round(TITLE_LINES * LEAST_TITLE * how.share * TALLEST_LINE * level.spacing / 100 * EMU_PER_POINT)
    room = needed + insets.top + insets.bottom
    return low - min(row.bottom, box.y) >= room or low - high <= MORE * (low - min(row.bottom, box.y))


def title_frame(how: Laid) -> Frame:
    """Where a title stands on a sheet that has none: one of more lines than usual, or of larger ones on a small page, begins higher."""
    usual = max(round(_high(how, TITLE_LINES) / how.scale) - TITLE_FRAME.h, 0)
    more = usual + round(more_lines(how, how.title_lines) / how.scale)
    return changed(TITLE_FRAME, y=TITLE_FRAME.y - more, h=TITLE_FRAME.h + more)


def more_lines(how: Laid, lines: int) -> int:
    """The height in EMU of the slide of the lines that a title has beyond the usual."""
    return _high(how, lines - TITLE_LINES)


def _high(how: Laid, lines: int) -> int:
    """The height in EMU of the slide of so many lines of the least size, in the faces that have the tallest."""
    return round(lines * TALLEST_LINE * LEAST_TITLE * how.share * EMU_PER_POINT)


def solid(how: Laid, sheet: Sheet) -> list[Frame]:
    """What nothing may be written over: placeholders that are filled, and art that is no ground of the whole slide."""
    return [*(one.frame for one in sheet.placeholders if one.type in FILLED), *art_of(how, sheet)]
