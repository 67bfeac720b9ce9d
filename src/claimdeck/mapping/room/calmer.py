"""Which of two layouts is calmer: the one with a title alone, or the one for lists, whose body is left out where things are drawn."""

from claimdeck.mapping.room.areas import safe_area
from claimdeck.mapping.room.coloured import Colours, ground_of
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.mapping.room.page import page_over
from claimdeck.model.face import Faces
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet


def calmer(design: Design, alone: Sheet, content: Sheet, colours: Colours, faces: Faces) -> Sheet:
    """The sheet for all that is drawn: that for lists where the one with a title `alone` has so much art that a panel must hide it."""
    if alone.part == content.part:
        return alone
    areas = [_clear(design, one, content, colours, faces) for one in (alone, content)]
    roomier = areas[1].w * areas[1].h >= areas[0].w * areas[0].h
    return content if roomier and _loud(alone, areas[0], colours) and not _loud(content, areas[1], colours) else alone


def _clear(design: Design, sheet: Sheet, content: Sheet, colours: Colours, faces: Faces) -> Frame:
    """What is free on it."""
    return grown_area(safe_area(design, sheet, content).frame, sheet, colours.eye, faces)


def _loud(sheet: Sheet, area: Frame, colours: Colours) -> bool:
    """Whether words are read there on a panel only."""
    return ground_of(page_over(area, colours.eye.width, colours.eye.height, sheet), sheet, colours).panel
