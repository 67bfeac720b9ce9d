"""Connectors: lines glued to shapes by their ids, so that they follow when somebody moves a box."""

from claimdeck.model.shapes import Connector, Frame, Joint
from claimdeck.powerpoint.frame import identity
from claimdeck.powerpoint.geometry import preset
from claimdeck.powerpoint.paint import line
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import tag

SIDES = ("top", "left", "bottom", "right")
"""The order in which preset shapes count their connection sites (presetShapeDefinitions.xml); an ellipse has one between each two."""
QUARTER = 5_400_000  # a quarter of a turn, in sixty-thousandths of a degree


def connector(sheet: Sheet, value: Connector) -> str:
    """The connector and what it is glued to. Its shapes may stand before or behind it."""
    named = identity(sheet, value.name, value.description, decorative=value.decorative)
    glue = (_glued(sheet, name, end) for name, end in (("a:stCxn", value.source), ("a:endCxn", value.target)))
    held = tag("p:nvCxnSpPr", named, tag("p:cNvCxnSpPr", *glue), tag("p:nvPr"))
    bent = value.elbow and value.frame.w and value.frame.h
    shape = preset("bentConnector3", (("adj1", value.turn),)) if bent else preset("straightConnector1")
    return tag("p:cxnSp", held, tag("p:spPr", _place(value, bent=bool(bent)), shape, line(value.outline)))


def _glued(sheet: Sheet, name: str, end: Joint) -> str:
    return tag(name, id=sheet.id_of(end.shape), idx=SIDES.index(end.side) * (2 if end.round else 1))


def _place(value: Connector, *, bent: bool) -> str:
    """The box with its flips: a preset runs from the upper left to the lower right, and a bent one begins sideways.

    One that begins up or down is that, turned by a quarter.
    """
    source, target = value.source, value.target
    if bent and source.side in ("top", "bottom"):
        turns = 1 if target.x < source.x else 3
        flipped = (target.x < source.x) != (target.y > source.y)
        return _box(_turned(value.frame), rot=turns * QUARTER, flipH=flipped or None)
    return _box(value.frame, flipH=target.x < source.x or None, flipV=target.y < source.y or None)


def _turned(box: Frame) -> Frame:
    """The box that covers this one once it is turned by a quarter around its middle."""
    return Frame(box.x + (box.w - box.h) // 2, box.y + (box.h - box.w) // 2, box.h, box.w)


def _box(box: Frame, **turned: int | bool | None) -> str:
    return tag("a:xfrm", tag("a:off", x=box.x, y=box.y), tag("a:ext", cx=box.w, cy=box.h), **turned)
