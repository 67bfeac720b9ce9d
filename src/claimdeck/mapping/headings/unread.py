"""Headings of a template that stand where no ink is read: on pictures with light and dark in one line. A slide's own stands below them."""

from collections.abc import Mapping

from claimdeck.mapping.ground.behind import read_share, readable_ink, shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import art_of, heading_of
from claimdeck.model.contrast import AA, LARGE
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

BEGINS, ENOUGH = 0.6, 0.85
"""The share of a heading's box in which words usually stand, and the share of that on which an ink must be read."""
LOWEST, FOOT = 0.4, 0.9
"""The shares of the slide's height above which a heading ends that leaves room below, and where that room ends."""
FILLS = 0.02
"""The share of the slide from which on art in its middle leaves words no room."""
OPENS = ("title", "section", "closing")
"""The roles whose layouts have a heading of their own kind."""


def without_unread(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets, and where the heading of plain slides is not read all of them without headings; these open the talk, too."""
    plain = sheets.get("title_only")
    sheets = {role: _roomier(role, sheet, plain, eye) for role, sheet in sheets.items()}
    if plain is None or not is_unread(plain, eye) or not _read_below(plain, eye):
        return dict(sheets)
    bare = {role: without_heading(sheet, eye) if is_unread(sheet, eye) else sheet for role, sheet in sheets.items()}
    return bare | {role: bare["title_only"] for role in OPENS if role in sheets and is_unread(sheets[role], eye)}


def _roomier(role: str, sheet: Sheet, plain: Sheet | None, eye: Eye) -> Sheet:
    """The sheet; in place of one that opens, has no box for words, and art where they would stand, that of plain slides."""
    if role not in OPENS or plain is None or sheet.holders("title", "ctrTitle", "subTitle", "body", "obj"):
        return sheet
    middle = Frame(eye.width // 20, eye.height // 4, eye.width * 9 // 10, eye.height // 2)
    drawn = (one for one in art_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet) if one.w * one.h > FILLS * eye.width * eye.height)
    return plain if any(one.meets(middle) for one in drawn) else sheet


def is_unread(sheet: Sheet, eye: Eye) -> bool:
    """Whether its heading can be read in no ink: neither its own nor another of the scheme's."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    if head is None or not head.inks:
        return False
    begins = shares(sheet, _beginning(head), eye, head.paint)
    if read_share(head.inks[0], begins, LARGE) >= ENOUGH or "" in begins:
        return False
    found = readable_ink(sheet, head.frame, head.inks[0], eye, head.paint, LARGE)
    return max(found.ratio, found.after) < LARGE


def _read_below(sheet: Sheet, eye: Eye) -> bool:
    """Whether words are read on what lies below the heading: else nothing is won by standing there."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    if head is None or head.frame.bottom > LOWEST * eye.height:
        return False
    below = Frame(head.frame.x, head.frame.bottom, head.frame.w, round(FOOT * eye.height) - head.frame.bottom)
    found = readable_ink(sheet, below, head.inks[0], eye, least=AA)
    return max(found.ratio, found.after) >= AA


def without_heading(sheet: Sheet, eye: Eye) -> Sheet:
    """A sheet that lends a slide all but its heading."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    return changed(sheet, placeholders=tuple(one for one in sheet.placeholders if one is not head))


def _beginning(head: Placeholder) -> Frame:
    wide = round(BEGINS * head.frame.w)
    left = {"l": 0, "ctr": (head.frame.w - wide) // 2, "r": head.frame.w - wide}[head.levels[0].align]
    return Frame(head.frame.x + left, head.frame.y, wide, head.frame.h)
