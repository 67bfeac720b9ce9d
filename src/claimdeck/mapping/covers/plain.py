"""Which of a template's covers are layouts of plain slides, and what stands below the title of the others."""

from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.mapping.sheets.looks import is_number
from claimdeck.model.page import Laid
from claimdeck.model.sheets import Placeholder, Sheet

SMALL = 24
"""Points (on a slide 7.5 inches high) up to which a title in a strip along the upper edge is as small as those of plain slides."""
STRIP = 0.18
"""The share of the slide's height within which a strip at its upper edge ends."""
PLAIN_TITLE, PLAIN_BODY = 0.3, 0.3
"""The shares of the slide's height above which a heading ends, and of its area that a body fills, on a layout of plain slides."""


def second(sheet: Sheet) -> Placeholder | None:
    """What stands below the title: a subtitle, else the largest text that is no number."""
    texts = sheet.holders("subTitle") or tuple(one for one in sheet.holders("body", "obj") if not is_number(one))
    return max((one for one in texts if not one.vertical), key=lambda one: one.frame.w * one.frame.h, default=None)


def _is_small(how: Laid, head: Placeholder) -> bool:
    """Whether a line is no title, or set no larger than those of plain slides."""
    return head.type not in ("title", "ctrTitle") or head.levels[0].size <= SMALL * how.share


def is_plain(how: Laid, sheet: Sheet) -> bool:
    """Whether it is a layout of plain slides: with a heading at the top and a large body below it, or with no box for words at all."""
    head = heading_of(how, sheet)
    if head is None:
        return not sheet.holders("title", "ctrTitle", "subTitle", "body")
    if head.frame.bottom < STRIP * how.height and _is_small(how, head):
        return not sheet.holders("subTitle")  # a line in a strip along the upper edge is no title of a talk
    if head.type != "title" or sheet.holders("subTitle", "ctrTitle") or head.frame.bottom > PLAIN_TITLE * how.height:
        return False
    body = second(sheet)
    large = body is not None and body.type in ("body", "obj") and body.frame.w * body.frame.h > PLAIN_BODY * how.width * how.height
    return sheet.hidden or large
