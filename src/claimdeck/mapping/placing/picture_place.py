"""A template's own place for one picture with words beside it, and the column that is left beside it."""

from claimdeck.mapping.choosing.fit_others import PICTURE
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.room.areas import STANDS_ON, TOUCHED
from claimdeck.mapping.room.page import SOURCES
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.sheets.clothes import art_of, heading_of, on_slide
from claimdeck.mapping.sheets.looks import is_number
from claimdeck.model.brand import Brand
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

AIR = 0.2
"""Room in inches of the design between the picture and what stands beside it."""
NARROWEST, LOWEST = 3.0, 1.6
"""The least width and height in inches of the design of what words beside a picture need."""


@record(kw_only=False)
class Place:
    """A sheet's places for a picture and for words (None: it has none that serves), and the column beside the picture, on the page."""

    picture: Placeholder
    frame: Frame
    words: Placeholder | None
    column: Frame


def place_of(brand: Brand, sheet: Sheet) -> Place | None:
    """Its one place for a picture beside or below its heading, above the footers; None where it is not made so."""
    how = laid_of(brand)
    pictures, head = sheet.holders("pic"), heading_of(how, sheet)
    if len(pictures) != 1 or head is None or pictures[0].turned or not on_slide(how, pictures[0].frame):
        return None
    picture, frame = pictures[0], how.back(pictures[0].frame)
    if picture.frame.w * picture.frame.h < PICTURE * how.width * how.height or picture.frame.meets(head.frame):
        return None
    words = [one for one in sheet.holders("body", "obj") if one is not head and not one.vertical and not is_number(one)]
    words = [one for one in words if not one.frame.meets(picture.frame) and _holds_words(how.back(one.frame))]
    drawn = art_of(how, sheet)
    words = [one for one in words if not one.rtl and not _touched(one.frame, drawn)]
    if _touched(picture.frame, drawn):
        return None
    column = _column(brand, frame)
    if column is None or any(one.frame.meets(picture.frame) for one in sheet.holders("ftr", "sldNum")):
        return None
    return Place(picture, frame, max(words, key=lambda one: one.frame.w * one.frame.h, default=None), column)


def _holds_words(frame: Frame) -> bool:
    return frame.w >= inches(NARROWEST) and frame.h >= inches(LOWEST)


def _touched(frame: Frame, drawn: list[Frame]) -> bool:
    """Whether something is drawn on a part of it: what all of it stands on is its ground."""
    shares = (frame.shared(one) / max(1, frame.w * frame.h) for one in drawn)
    return any(TOUCHED < share < STANDS_ON for share in shares)


def _column(brand: Brand, picture: Frame) -> Frame | None:
    """What is left of the free area beside the picture, on its wider side, with the small print at its foot; None where that is narrow."""
    zone = body_zone(brand.page)
    left = Frame(zone.x, zone.y, picture.x - inches(AIR) - zone.x, inches(SOURCES) - zone.y)
    right = Frame(picture.right + inches(AIR), zone.y, zone.right - picture.right - inches(AIR), left.h)
    wider = max(left, right, key=lambda one: one.w)
    return wider if wider.w >= inches(NARROWEST) else None


def beside(frame: Frame, found: Place) -> Frame:
    """A box up to the picture, where it would lie on it."""
    if not frame.meets(found.frame):
        return frame
    if found.column.x < found.frame.x:
        return changed(frame, w=max(0, found.column.right - frame.x))
    left = max(frame.x, found.column.x)
    return Frame(left, frame.y, max(0, frame.right - left), frame.h)
