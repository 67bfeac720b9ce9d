"""Where things may stand on a sheet: free of its heading, of what is drawn on it, and of its footers."""

from collections.abc import Iterable
from typing import Literal

from claimdeck.mapping.sheets.boxes import Box, box, box_of, upright
from claimdeck.mapping.sheets.free import largest
from claimdeck.mapping.sheets.looks import FURNITURE, Look, look
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet

Way = Literal["body", "home", "free", "master", "margins"]
MARGINS = Box(0.06, 0.22, 0.88, 0.66)
GROUND = 0.6  # of the page: art that covers more is a ground, and so is what a whole body stands on
STANDS_ON = 0.9
TOUCHED = 0.01
AMPLE, MUCH = 0.42, 1.3  # of the page: what is smaller gives way to free room that is so many times larger
THIN = 0.02  # of the page: what a line that is not level or upright is in takes no room
MOST = 500  # things drawn on a sheet that are looked at
GAP = 0.012  # of the page's height between heading and what stands below
LEAST, LOWEST = 0.12, 0.25  # of the page, of its height: a smaller area holds nothing


@record(kw_only=False)
class Area:
    """A frame in EMU, and the way it was found.

    By the layout's own boxes, the home content layout's, what is free, the master's body; `margins` where all of these fail.
    """

    frame: Frame
    way: Way


def safe_area(design: Design, sheet: Sheet, home_content: Sheet | None) -> Area:
    """Where a sheet may be drawn on; `home_content` is the layout of plain slides, whose box serves those that have none."""
    found = look(sheet, design)
    tries: list[tuple[Way, Box | None]] = [("body", _own(found)), ("home", _home(found, home_content, design))]
    way, clear = _clear(found, tries, design)
    if clear.area >= AMPLE:
        return _area(clear, way, design)
    free = _trimmed(largest(_blocked(found, design)), found, design)
    if _holds(free) and free.area > MUCH * clear.area:
        return _area(free, "free", design)
    return _area(clear, way, design) if clear.area else _last(found, tries, design)


def _clear(found: Look, tries: Iterable[tuple[Way, Box | None]], design: Design) -> tuple[Way, Box]:
    """The first box on which nothing is drawn; an empty one where there is none."""
    for way, one in tries:
        if one is not None:
            clear = _trimmed(one, found, design)
            if not _touched(clear, found.sheet, design):
                return way, clear
    return "margins", Box(0, 0, 0, 0)


def _last(found: Look, tries: Iterable[tuple[Way, Box | None]], design: Design) -> Area:
    """Where nothing is free: what there is, whatever is drawn there."""
    master = design.at(str(found.sheet.master))
    above = _own(look(master, design)) if master else None
    ways: list[tuple[Way, Box | None]] = [*tries, ("master", _below(above, found) if above else None)]
    for way, one in ways:
        if one is not None and _holds(clear := _trimmed(one, found, design)):
            return _area(clear, way, design)
    return _area(MARGINS, "margins", design)


def _own(found: Look) -> Box | None:
    """What is around the layout's big boxes, those for pictures among them unless the heading would be, too."""
    texts = [one.box for one in found.regions if upright(one.holder)]
    others = [one.box for one in (*found.pictures, *found.special) if texts and one.box.area >= LEAST / 2]
    wholes = (_around([*texts, *others]), _around(texts)) if texts else ()
    return next((one for one in wholes if _holds(one) and not _heads(found, one)), None)


def _heads(found: Look, one: Box) -> bool:
    return found.heading is not None and found.heading.box.shared(one) > 0.2 * found.heading.box.area


def _around(those: list[Box]) -> Box:
    left, top = min(one.x for one in those), min(one.y for one in those)
    return Box(left, top, max(one.right for one in those) - left, max(one.bottom for one in those) - top)


def _home(found: Look, home: Sheet | None, design: Design) -> Box | None:
    """The box of the layout for plain slides, below this one's heading."""
    lent = _own(look(home, design)) if home is not None else None
    return _below(lent, found) if lent else None


def _below(one: Box, found: Look) -> Box | None:
    """What of a box is left below the heading; None where too little is, or the heading stands elsewhere."""
    head = found.heading.box if found.heading else None
    if head is None or head.across(one) <= 0 or head.bottom + GAP <= one.y or head.y >= one.bottom:
        return one
    top = head.bottom + GAP
    left = Box(one.x, top, one.w, one.bottom - top)
    return left if _holds(left) else None


def _trimmed(one: Box, found: Look, design: Design) -> Box:
    """A box that ends above the footers below its middle."""
    feet = [box_of(held, design) for held in found.sheet.placeholders if held.type in FURNITURE]
    low = [foot.y for foot in feet if foot.across(one) > 0 and foot.y > one.middle and foot.y < one.bottom and foot.h > 0]
    return Box(one.x, one.y, one.w, min(low) - one.y) if low else one


def _touched(one: Box, sheet: Sheet, design: Design) -> bool:
    """Whether something is drawn on more than a hundredth of it."""
    return any(art.shared(one) > TOUCHED * one.area for art in _drawn(sheet, design) if art.shared(one) < STANDS_ON * one.area)


def _drawn(sheet: Sheet, design: Design) -> list[Box]:
    """What is drawn on a sheet and can be seen, but for grounds."""
    boxes = ((art, box(art.frame, design)) for art in sheet.things[:MOST])
    return [one for art, one in boxes if one.area <= GROUND and (art.kind != "line" or min(one.w, one.h) < THIN)]


def _blocked(found: Look, design: Design) -> list[Box]:
    feet = [box_of(one, design) for one in found.sheet.placeholders if one.type in FURNITURE]
    head = [found.heading.box] if found.heading else []
    filled = [one.box for one in (*found.pictures, *found.special) if one.box.area <= GROUND]
    return [*head, *filled, *(one for one in feet if one.area), *_drawn(found.sheet, design), *_in_wide_groups(found.sheet, design)]


def _in_wide_groups(sheet: Sheet, design: Design) -> list[Box]:
    """The parts of groups that reach over most of a sheet, above the last of them that is a ground: many designs have them at a side."""
    wide = (art for art in sheet.things[:MOST] if art.kind == "group" and box(art.frame, design).area > GROUND)
    found: list[Box] = []
    for one in (part for art in wide for part in art.drawn[:MOST] if part.kind != "line"):
        covers = box(one.frame, design)
        found = [*found, covers] if covers.area <= GROUND else []
    return found


def _holds(one: Box) -> bool:
    return one.area >= LEAST and one.h >= LOWEST


def _area(one: Box, way: Way, design: Design) -> Area:
    left, top = round(one.x * design.width), round(one.y * design.height)
    return Area(Frame(left, top, round(one.w * design.width), round(one.h * design.height)), way)
