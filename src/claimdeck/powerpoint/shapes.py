"""Drawn shapes and groups of them, on slides and layouts alike."""

from functools import lru_cache

from claimdeck.model.layout import Anchor
from claimdeck.model.shapes import Connector, DrawnPicture, Group, Insets, Shape
from claimdeck.powerpoint.connector import connector
from claimdeck.powerpoint.frame import identity, place
from claimdeck.powerpoint.geometry import geometry
from claimdeck.powerpoint.paint import fill, line
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.text import inheriting, set_here, text_body
from claimdeck.powerpoint.xml import tag

ZERO = tag("a:xfrm", tag("a:off", x=0, y=0), tag("a:ext", cx=0, cy=0), tag("a:chOff", x=0, y=0), tag("a:chExt", cx=0, cy=0))
TREE = tag("p:nvGrpSpPr", tag("p:cNvPr", id=1, name=""), tag("p:cNvGrpSpPr"), tag("p:nvPr")) + tag("p:grpSpPr", ZERO)


def drawing(sheet: Sheet, item: Shape | Connector | Group | DrawnPicture) -> str:
    """A shape, a connector, a picture, or a group with everything in it."""
    if isinstance(item, DrawnPicture):
        return _picture(sheet, item)
    if isinstance(item, Connector):
        return connector(sheet, item)
    return _group(sheet, item) if isinstance(item, Group) else _shape(sheet, item)


def _picture(sheet: Sheet, item: DrawnPicture) -> str:
    """An image as it is; one without alt text stands beside another that has it."""
    named = identity(sheet, item.name, item.description, decorative=not item.description)
    held = tag("p:nvPicPr", named, tag("p:cNvPicPr", tag("a:picLocks", noChangeAspect=True)), tag("p:nvPr"))
    shown = tag("p:blipFill", tag("a:blip", r__embed=sheet.relate("image", sheet.media[item.image])), tag("a:stretch", tag("a:fillRect")))
    return tag("p:pic", held, shown, tag("p:spPr", place("a:xfrm", item.frame), tag("a:prstGeom", tag("a:avLst"), prst="rect")))


@lru_cache(maxsize=256)
def body(insets: Insets, anchor: Anchor, *, wraps: bool = True, columns: int = 1, gap: int = 0, upright: bool = False) -> str:
    """How text sits in its box: nothing shrinks, nothing grows, because every size was measured before."""
    room = {"lIns": insets.left, "tIns": insets.top, "rIns": insets.right, "bIns": insets.bottom}
    flow = {"numCol": columns, "spcCol": gap} if columns > 1 else {}
    way = {"vert": "horz" if upright else None, "wrap": "square" if wraps else "none"}
    return tag("a:bodyPr", tag("a:noAutofit"), **room, **flow, **way, rtlCol=False, anchor=anchor)


def _shape(sheet: Sheet, shape: Shape) -> str:
    named = identity(sheet, shape.name, shape.description, decorative=shape.decorative)
    look = f"<p:spPr>{place('a:xfrm', shape.frame)}{geometry(shape)}{fill(shape.fill)}{line(shape.outline)}</p:spPr>"
    held = body(shape.insets, shape.anchor, wraps=shape.wraps)
    said = set_here(sheet, shape.paragraphs, shape.level) if shape.level else inheriting(sheet, shape.paragraphs)
    words = text_body("p:txBody", held, "<a:lstStyle/>", said)
    return f"<p:sp><p:nvSpPr>{named}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>{look}{words}</p:sp>"


def _group(sheet: Sheet, group: Group) -> str:
    named = identity(sheet, group.name, group.description, decorative=group.decorative)
    where = group.frame
    inner = (tag("a:chOff", x=where.x, y=where.y), tag("a:chExt", cx=where.w, cy=where.h))
    look = tag("p:grpSpPr", place("a:xfrm", where, *inner))
    members = [drawing(sheet, one) for one in group.members]
    return f"<p:grpSp><p:nvGrpSpPr>{named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>{look}{''.join(members)}</p:grpSp>"


def tree(*objects: str) -> str:
    """The shape tree of a sheet."""
    return f"<p:spTree>{TREE}{''.join(objects)}</p:spTree>"
