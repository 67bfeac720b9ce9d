"""A heading on a line across its slide, with room for one row of words between that and the edge: titles stand below the line."""

from collections.abc import Iterator, Mapping

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, heading_of, is_ground
from claimdeck.mapping.sheets.placed import EDGE
from claimdeck.model.page import TITLE_LINES, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT

ACROSS, THIN, UPPER = 0.6, 60, 0.25
"""The share of a heading's width that a line runs along, the parts of the slide's height up to which it is one, and the share of that
height above which it belongs to headings.
"""
OPENS, PLAIN = ("title", "section", "closing"), ("title_only", "content")
"""The roles whose headings stand where a designer put them, and those of plain slides."""
TALL_LINE, NEARLY, AIR = 1.2, 1.0, 0.08
"""The height of a line of type in em, the share of the room for two of them that will do, and inches below what is drawn."""


def with_headings_under_lines(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets, headings below the lines that leave no room above, where those of all plain slides do: titles stand in one place."""
    moved = {role: _under_line(sheet, eye) for role, sheet in sheets.items() if role not in OPENS}
    all_do = all(moved.get(role) is not None for role in PLAIN)
    return {role: (moved.get(role) if all_do else None) or sheet for role, sheet in sheets.items()}


def _under_line(sheet: Sheet, eye: Eye) -> Sheet | None:
    """The sheet with its heading below the line; None where titles have room above it."""
    how = Laid(1.0, 0, 0, eye.width, eye.height)
    head = heading_of(how, sheet)
    line = min(_lines(how, sheet, head), key=lambda one: one.y, default=None) if head and not head.paint else None
    if head is None or line is None or line.y - _highest(how, head) >= NEARLY * _needed(how, head):
        return None
    frame = Frame(head.frame.x, line.bottom + how.emu(AIR), head.frame.w, _needed(how, head))
    made = changed(head, frame=frame, moved=True)
    return changed(sheet, placeholders=tuple(made if one is head else one for one in sheet.placeholders))


def _lines(how: Laid, sheet: Sheet, head: Placeholder) -> Iterator[Frame]:
    """Lines and bars along the lower half of a heading, or below it as far as a title grows."""
    box = head.frame
    for one in (part for art in sheet.art for part in art.drawn if not is_ground(how, part.frame)):
        wide = min(one.frame.right, box.right) - max(one.frame.x, box.x) > ACROSS * box.w
        thin = one.frame.h < how.height // THIN and (one.paint is not None or one.outlined or one.kind in ("line", "picture"))
        if wide and thin and box.y + box.h // 2 < one.frame.y < min(_highest(how, head) + _needed(how, head), UPPER * how.height):
            yield one.frame


def _needed(how: Laid, head: Placeholder) -> int:
    """The height of a title of two lines at the least size of headlines, which steps by whole points."""
    spacing = TALL_LINE * head.levels[0].spacing / 100
    return round(TITLE_LINES * (LEAST_TITLE * how.share + 1) * spacing * EMU_PER_POINT) + head.insets.top + head.insets.bottom


def _highest(how: Laid, head: Placeholder) -> int:
    """Where a title begins at the highest: its words off what printers cut."""
    return max(how.emu(EDGE) - head.insets.top, 0)
