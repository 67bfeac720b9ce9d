"""A heading whose box covers most of its sheet, as one for a single statement: it ends where headings do, and all else stands below."""

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

TALL, USUAL = 0.5, 0.16
"""The share of the slide's height from which on a heading leaves no room for anything else, and that of one that does."""


def with_usual_heading(sheet: Sheet, eye: Eye, *, opens: bool) -> Sheet:
    """The sheet, its heading as high as headings are; one that `opens` a talk may stand in the middle of its slide."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    if head is None or head.frame.h < TALL * eye.height or (opens and head.anchor != "t") or _beside(head, sheet):
        return sheet
    box = head.frame
    made = changed(head, frame=Frame(box.x, box.y, box.w, round(USUAL * eye.height)), moved=True)
    return changed(sheet, placeholders=tuple(made if one is head else one for one in sheet.placeholders))


def _beside(head: Placeholder, sheet: Sheet) -> bool:
    """Whether other boxes have their place beside it: it is a column of its own."""
    others = (one.frame for one in sheet.holders("body", "obj", "pic", "tbl", "chart", "subTitle"))
    return any(not one.meets(head.frame) for one in others)
