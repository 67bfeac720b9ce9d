"""Where the words of something drawn stand about, and whether the slide's number is among them."""

from math import ceil
from unicodedata import east_asian_width

from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.design.transforms import words
from claimdeck.powerpoint.template.package.elements import Element

USUAL, WIDE, HIGH = 18, 0.55, 1.2
"""Points of words that say no size; the width of a letter and the height of a line in em."""
INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
"""Room inside a box in EMU, where it says none."""
HUNDREDTHS = 100


def numbered(thing: Element) -> bool:
    """Whether a field in it shows the slide's number."""
    return any(one.get("type") == "slidenum" for one in thing.every("a:fld"))


def worded(thing: Element, box: Frame) -> Frame | None:
    """About where the words of a box stand in it; all of it where they may stand anywhere, None where it has none."""
    body = thing.find("p:txBody")
    if not words(body or thing.find("a:graphic")).strip():
        return None
    said = body.find("a:bodyPr") if body else None
    if body is None or (said and said.get("vert", "horz") != "horz"):
        return box
    left, top, right, bottom = (whole(said.get(name, str(room)) if said else str(room)) for name, room in INSETS.items())
    inside = Frame(box.x + left, box.y + top, max(box.w - left - right, 1), max(box.h - top - bottom, 1))
    return _within(inside, *_size(body, inside.w), _aligned(body), said.get("anchor", "t") if said else "t")


def _size(body: Element, room: int) -> tuple[int, int]:
    """The width and height in EMU of words, in lines of so much room."""
    sizes = [whole(one.get("sz")) for name in ("a:rPr", "a:defRPr") for one in body.every(name) if one.get("sz")]
    em = max(sizes, default=USUAL * HUNDREDTHS) * EMU_PER_POINT // HUNDREDTHS
    lengths = [sum(1.0 if east_asian_width(sign) in "WF" else WIDE for sign in line.strip()) * em for line in words(body).split("\n")]
    return min(round(max(lengths)), room), round(sum(max(ceil(one / room), 1) for one in lengths) * em * HIGH)


def _aligned(body: Element) -> str:
    said = (one.get("algn") for name in ("a:pPr", "a:lvl1pPr") for one in body.every(name) if one.get("algn"))
    return next(said, "l")


def _within(inside: Frame, w: int, h: int, align: str, anchor: str) -> Frame:
    x = {"ctr": inside.x + (inside.w - w) // 2, "r": inside.right - w}.get(align, inside.x)
    y = {"ctr": inside.y + (inside.h - h) // 2, "b": inside.bottom - h}.get(anchor, inside.y)
    return Frame(x, y, w, h)
