"""What is in the way of words on a template's cover: what stands there, is drawn, or is shown by pictures."""

from collections.abc import Iterable

from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.sheets.clothes import is_ground
from claimdeck.mapping.sheets.stripes import stripes
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet
from claimdeck.model.units import inches

CLOSE = 0.3
"""How near (inches of the slide) words may come to a slanted line: hardly wider than it is drawn it would seem to strike them out."""
BAND, RIM = (0.95, 0.25), 0.08
"""The shares of the slide's width and height from which on something filled is a band that words may stand on, and how broad (inches of
the slide) the rim is over which none do.
"""


def taken_on(how: Laid, sheet: Sheet, there: tuple[Slot, ...]) -> list[Frame]:
    """Where something stands, is drawn, or shown by pictures; of a group that covers the slide, its parts, of what is slanted, stripes.

    Of what words stand on, only the rim is in the way.
    """
    art = (one for whole in sheet.art for one in (whole.drawn if is_ground(how, whole.frame) else (whole,)))
    seen = (one for one in art if not (one.hidden or one.faint or (one.through and sheet.shown)))
    words = [how.frame(slot.frame) for slot in there if slot.role is not Role.PICTURE and slot.tie]
    drawn = (stripe for one in seen if not is_ground(how, one.frame) for stripe in _in_the_way(how, one, words))
    return [*(slot.frame for slot in there if slot.role is not Role.PICTURE), *(how.back(one) for one in (*drawn, *sheet.shown))]


def is_clear(brand: Brand, sheet: Sheet, there: tuple[Slot, ...], box: Frame, was: Frame) -> bool:
    """Whether nothing is in the way of words in that box of the page that was not in their way before, above or below."""
    taken = taken_on(laid_of(brand), sheet, there)
    before = {(one.x, one.right) for one in taken if was.meets(one)}
    return not any(box.meets(one) and (one.x, one.right) not in before for one in taken)


def _in_the_way(how: Laid, art: Art, words: list[Frame]) -> Iterable[Frame]:
    """What of something drawn nothing may stand on: all of it, or where words stand on it or it is a broad band, its rim."""
    frame = art.frame
    if art.edges:
        air = inches(CLOSE) if art.kind == "line" and min(frame.w, frame.h) > inches(CLOSE) else 0
        return (_around(one, air) for one in stripes(art.edges)) if air else stripes(art.edges)
    solid = art.kind == "shape" and art.paint is not None and not art.paint.image and not art.words
    under = any(frame.x <= one.x and one.right <= frame.right and frame.y <= one.y and one.bottom <= frame.bottom for one in words)
    band = frame.w >= BAND[0] * how.width and frame.h >= BAND[1] * how.height
    return rim(frame) if solid and (under or band) else (frame,)


def _around(frame: Frame, air: int) -> Frame:
    return Frame(frame.x - air, frame.y - air, frame.w + 2 * air, frame.h + 2 * air)


def rim(frame: Frame) -> tuple[Frame, ...]:
    """Where a box ends at its four sides."""
    half = inches(RIM) // 2
    across = [Frame(frame.x - half, y - half, frame.w + 2 * half, 2 * half) for y in (frame.y, frame.bottom)]
    return (*across, *(Frame(x - half, frame.y - half, 2 * half, frame.h + 2 * half) for x in (frame.x, frame.right)))
