"""How a gradient runs over its box: straight or around something, and as its shape is turned and mirrored."""

from claimdeck.model.record import changed
from claimdeck.model.sheets import Painted, Sides
from claimdeck.powerpoint.template.colours.hexed import share
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.package.elements import Element

TRUE = ("1", "true")
QUARTER, HALF = 90, 180  # degrees
MIDDLE: Sides = (0.5, 0.5, 0.5, 0.5)


def course(gradient: Element) -> Painted:
    """The course of a gradient, without colours; attributes that are left out have the values PowerPoint gives them."""
    line, around = gradient.find("a:lin"), gradient.find("a:path")
    still = gradient.get("rotWithShape", "1") not in TRUE
    if line:
        return Painted(angle=round(whole(line.get("ang")) / 60000) % 360, stretched=line.get("scaled") in TRUE, still=still)
    focus = _sides(around.find("a:fillToRect"), MIDDLE) if around else MIDDLE
    known = around is not None and _is_untiled(_sides(gradient.find("a:tileRect"), (0.0, 0.0, 0.0, 0.0)), focus)
    return Painted(path=around.get("path") or "shape", focus=focus, still=still) if around and known else Painted()


def _sides(said: Element | None, unsaid: Sides) -> Sides:
    left, above, right, below = (share(said.get(side, "0")) for side in "ltrb") if said else unsaid
    return left, above, right, below


def _is_untiled(tile: Sides, focus: Sides) -> bool:
    """Whether a gradient's tile is its box, or goes on beyond the sides that the focus lies on: nothing of that is seen.

    So PowerPoint itself writes gradients that begin in a corner. What others do with tiles, programs disagree about.
    """
    return all(not beyond or (-1 <= beyond < 0 and not gap) for beyond, gap in zip(tile, focus, strict=True))


def unplaced(paint: Painted | None) -> Painted | None:
    """The same paint, a gradient without its course: nobody can tell it there."""
    return changed(paint, angle=None, path="") if paint and (paint.angle is not None or paint.path) else paint


def turned(paint: Painted | None, angle: int, *, across: bool, down: bool) -> Painted | None:
    """What a shape that is mirrored, and then turned by so many degrees, is painted with: its gradient turns with it.

    Where one lies aslant nobody can tell its course by the upright box around the shape.
    """
    if paint is None or (paint.angle is None and not paint.path):
        return paint
    if angle % QUARTER or (paint.still and (across or down)):
        return unplaced(paint)
    return paint if paint.still else _turned(paint, angle, across=across, down=down)


def _turned(paint: Painted, angle: int, *, across: bool, down: bool) -> Painted:
    straight, (left, above, right, below) = paint.angle or 0, paint.focus
    if across:
        straight, left, right = HALF - straight, right, left
    if down:
        straight, above, below = -straight, below, above
    focus = (left, above, right, below)
    for _ in range(angle // QUARTER):
        focus = (focus[3], *focus[:3])
    return changed(paint, angle=None if paint.angle is None else (straight + angle) % 360, focus=focus)
