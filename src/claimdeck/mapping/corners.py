"""Corners of a template's sheet in which a logo may stand: where nothing is, and nothing of the template's own shows a picture."""

from collections.abc import Iterator, Sequence
from typing import get_args

from claimdeck.mapping.ground.behind import shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.model.brand import Corner
from claimdeck.model.contrast import contrast
from claimdeck.model.page import TALL, Laid
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet

CORNERS: tuple[Corner, ...] = get_args(Corner)
"""In the order in which they are tried: at the foot a logo is least in the way."""
SIDE, EDGE = 0.3, 0.3
"""How near (inches, on a slide 7.5 inches high) it may come to the slide's sides, and to its upper and lower edge: printers cut."""
STEP = 0.08
"""Inches from one place that is tried to the next, on a slide 7.5 inches high."""
NEAR = 0.1
"""The share of the slide's width within which it stands at the side, unless it stands on the line of the footers."""
BAND = 0.6
"""The share of the slide's width or height from which on a plain shape is a ground that a logo may stand on."""
CALM, HARDLY = 0.97, 1.25
"""The share of where it stands that must be as its ground, and the contrast below which colours hardly differ."""


@record
class Reach:
    """How large a logo is at most and at least (inches high, on a slide 7.5 inches high), how wide, and how far from the corner it may be.

    `across` and `down` are shares of the slide.
    """

    heights: tuple[tuple[float, ...], ...]
    width: float
    across: float
    down: float


ON_SLIDES = Reach(heights=((0.42, 0.36, 0.3), (0.25, 0.2)), width=1.6, across=0.33, down=0.17)
ON_COVERS = Reach(heights=((0.75, 0.65, 0.55), (0.45, 0.36)), width=2.4, across=0.5, down=0.3)


@record(kw_only=False)
class Place:
    """Where a row of logos stands, in EMU of the slide, and the colour behind it."""

    frame: Frame
    ground: str


@record
class Seen:
    """A sheet with all that stands on it: the boxes of a slide, what the template draws there, and the edges of what slides show (EMU)."""

    sheet: Sheet
    boxes: tuple[Frame, ...]
    left: int
    right: int


def place(ratio: float, air: int, seen: Sequence[Seen], eye: Eye, reach: Reach, corner: Corner | None) -> Place | None:
    """The first place in a corner that is free on all these sheets, for something of that ratio with `air` EMU around it."""
    for heights in reach.heights:
        for one in (corner,) if corner else CORNERS:
            if any(_pictured(one, each.sheet, eye, reach) for each in seen):
                continue
            for frame in (frame for high in heights for frame in _frames(one, ratio, high, seen[0], eye, reach)):
                if ground := free(frame, air, seen, eye):
                    return Place(frame, ground)
    return None


def free(frame: Frame, air: int, seen: Sequence[Seen], eye: Eye) -> str:
    """The colour behind a box that is free on all these sheets, with room around it; empty where it is not free."""
    room, wide = _around(frame, max(air, frame.h // 4)), _around(frame, max(air, frame.h // 2))
    for one in seen:
        if any(room.meets(box) for box in (*one.boxes, *_drawn(one.sheet, room, eye))):
            return ""
    grounds = [_calm(one.sheet, wide if one.sheet.background.image else room, eye) for one in seen]
    return grounds[0] if all(grounds) else ""


def _around(frame: Frame, air: int) -> Frame:
    return Frame(frame.x - air, frame.y - air, frame.w + 2 * air, frame.h + 2 * air)


def _drawn(sheet: Sheet, room: Frame, eye: Eye) -> Iterator[Frame]:
    """What the template draws, but for grounds: those of the whole slide, and bands and panels in which all of the room lies."""
    for one in (part for art in sheet.art for part in art.drawn if part.seen):
        if not is_ground(Laid(1.0, 0, 0, eye.width, eye.height), one.frame) and not _band(one, room, eye):
            yield one.frame


def _band(one: Art, room: Frame, eye: Eye) -> bool:
    wide = one.frame.w >= BAND * eye.width or one.frame.h >= BAND * eye.height
    around = one.frame.x <= room.x and one.frame.y <= room.y and one.frame.right >= room.right and one.frame.bottom >= room.bottom
    return one.kind == "shape" and not one.words and wide and around


def _calm(sheet: Sheet, room: Frame, eye: Eye) -> str:
    """The one colour that is seen behind a box; empty where there are several, or nobody can tell."""
    seen = shares(sheet, room, eye)
    ground = next(iter(seen), "")
    alike = sum(share for colour, share in seen.items() if colour and ground and contrast(colour, ground) < HARDLY)
    return ground if alike >= CALM else ""


def _corner(corner: Corner, eye: Eye, reach: Reach) -> Frame:
    """The part of the slide that is looked at."""
    w, h = round(reach.across * eye.width), round(reach.down * eye.height)
    return Frame(eye.width - w if corner.endswith("right") else 0, eye.height - h if corner.startswith("bottom") else 0, w, h)


def _pictured(corner: Corner, sheet: Sheet, eye: Eye, reach: Reach) -> bool:
    """Whether the template shows a picture there that is no ground of the slide: its own logo, most often."""
    region, how = _corner(corner, eye, reach), Laid(1.0, 0, 0, eye.width, eye.height)
    parts = (part for art in sheet.art for part in art.drawn if part.kind in ("picture", "frame") or (part.paint and part.paint.image))
    return any(part.frame.w > 0 and part.frame.h > 0 and part.frame.meets(region) and not is_ground(how, part.frame) for part in parts)


def _frames(corner: Corner, ratio: float, high: float, seen: Seen, eye: Eye, reach: Reach) -> Iterator[Frame]:
    """Boxes of that height and ratio in a corner: from the slide's margin and the line of its footers on, inwards."""
    unit = eye.height / TALL
    w = round(min(high * ratio, reach.width) * unit)
    h, region, step = round(w / ratio), _corner(corner, eye, reach), round(STEP * unit)
    edge, right = round(EDGE * unit), corner.endswith("right")
    ys = list(range(edge, region.h - h, step))
    ys = [eye.height - y - h for y in ys] if corner.startswith("bottom") else ys
    line = next((one.frame.y + (one.frame.h - h) // 2 for one in seen.sheet.holders("sldNum", "ftr")), None)
    line = min(line, eye.height - edge - h) if line else None
    if line is not None and region.y <= line and corner.startswith("bottom"):
        yield from (Frame(x, line, w, h) for x in _lefts(w, seen, eye, region, right=right) if region.x <= x and x + w <= region.right)
    near = round(NEAR * eye.width)
    for y in ys:
        for x in _lefts(w, seen, eye, region, right=right):
            if (eye.width - x - w if right else x) <= near:
                yield Frame(x, y, w, h)


def _lefts(w: int, seen: Seen, eye: Eye, region: Frame, *, right: bool) -> list[int]:
    """Where something as wide may begin: at the edge of what slides show, else from the slide's margin inwards."""
    unit = eye.height / TALL
    inwards = range(round(SIDE * unit), region.w - w, round(STEP * unit))
    return [seen.right - w, *(eye.width - one - w for one in inwards)] if right else [seen.left, *inwards]
