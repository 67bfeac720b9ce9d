"""What a designer drew on a sheet: shapes, pictures, lines and groups with what they cover, and the ground below them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Painted
from claimdeck.powerpoint.template.colours.courses import turned, unplaced
from claimdeck.powerpoint.template.colours.hues import painted
from claimdeck.powerpoint.template.colours.paints import fill_element, whole
from claimdeck.powerpoint.template.colours.schemes import Scheme, Theme
from claimdeck.powerpoint.template.design.edges import edges
from claimdeck.powerpoint.template.design.transforms import (
    STILL,
    Move,
    boxed,
    covered,
    degrees,
    leaves,
    mirrored,
    named,
    placed,
    things,
    tie,
    union,
    words,
)
from claimdeck.powerpoint.template.design.worded import numbered, worded
from claimdeck.powerpoint.template.package.elements import Element

Kind = Literal["shape", "picture", "line", "group", "frame"]
KINDS: dict[str, Kind] = {"p:pic": "picture", "p:cxnSp": "line", "p:sp": "shape"}
LINES = ("line", "straightConnector1")


@record
class Ground:
    """What paints are told by: the sheet's colours, its theme's fills, and the pictures its part points to, by key."""

    scheme: Scheme
    theme: Theme
    pictures: Mapping[str, str]

    def painted(self, holder: Element | None, group: Painted | None = None) -> Painted | None:
        """What something is painted with, in a group that is painted so."""
        return painted(holder, self.scheme, self.theme.fills, self.pictures, group)


def background(root: Element, ground: Ground) -> Painted | None:
    """What a sheet itself says of its ground; None where it says nothing."""
    said = root.find("p:cSld", "p:bg")
    return ground.painted(said.find("p:bgPr") or said.find("p:bgRef")) or Painted() if said else None


def art(root: Element, ground: Ground, *, master: bool) -> Iterator[Art]:
    """What is drawn on a sheet and is no placeholder, in the order of drawing; a group comes as one."""
    for thing in things(root.find("p:cSld", "p:spTree")):
        drawn = [*_drawn(thing, ground)]
        if drawn:
            yield _one(thing, drawn, master)


def _drawn(thing: Element, ground: Ground) -> list[Art]:
    those: Iterable[tuple[Element, Move, Element | None]] = [(thing, STILL, None)]
    if thing.name == "p:grpSp":
        those = leaves(thing, STILL.within(thing), thing)
    return [_leaf(one, move, group, ground) for one, move, group in those if tie(one) is None]


def _one(thing: Element, drawn: list[Art], master: bool) -> Art:
    """A group as one piece: around all its members, painted as the largest that is."""
    seen = max(drawn, key=lambda one: (one.paint is not None, one.frame.w * one.frame.h))
    return Art(
        name=named(thing).get("name"),
        frame=union(one.frame for one in drawn),
        kind="group" if thing.name == "p:grpSp" else drawn[0].kind,
        paint=seen.paint,
        words="\n".join(one.words for one in drawn if one.words),
        outlined=any(one.outlined for one in drawn),
        master=master,
        hidden=named(thing).get("hidden") in ("1", "true") or all(one.hidden for one in drawn),
        parts=tuple(one for one in drawn if not one.hidden and (one.paint or one.outlined)) if len(drawn) > 1 else (),
        edges=drawn[0].edges if len(drawn) == 1 else (),
        grounded=len(drawn) == 1 and drawn[0].grounded,
        said=tuple(where for one in drawn if not one.hidden for where in one.said),
        numbered=any(one.numbered and not one.hidden for one in drawn),
    )


def _leaf(thing: Element, move: Move, group: Element | None, ground: Ground) -> Art:
    said = placed(thing)
    where = move.of(boxed(said) or Frame(0, 0, 0, 0))
    covers = covered(where, degrees(said))
    spoken = worded(thing, where) if covers == where else worded(thing, covers) and covers
    return Art(
        name=named(thing).get("name"),
        frame=covers,
        kind=_kind(thing, where),
        paint=_turned(_paint(thing, group, ground), said, move),
        words=words(thing.find("p:txBody") or thing.find("a:graphic")),
        grounded=_is_grounded(thing),
        outlined=_outlined(thing),
        hidden=named(thing).get("hidden") in ("1", "true"),
        edges=edges(thing, where, degrees(said)),
        said=(spoken,) if spoken else (),
        numbered=numbered(thing),
    )


def _kind(thing: Element, where: Frame) -> Kind:
    form = thing.find("p:spPr", "a:prstGeom")
    line = (form.get("prst") in LINES if form else False) or (thing.name == "p:sp" and (not where.w or not where.h))
    return "line" if line else KINDS.get(thing.name, "frame")


def _paint(thing: Element, group: Element | None, ground: Ground) -> Painted | None:
    if thing.name in ("p:pic", "p:graphicFrame", "p:contentPart"):
        return ground.painted(thing) or Painted()
    whole_group = ground.painted(group.find("p:grpSpPr")) if group else None
    return ground.painted(thing, unplaced(whole_group))  # it runs over all of the group


def _turned(paint: Painted | None, said: Element | None, move: Move) -> Painted | None:
    if move.turns:
        return unplaced(paint)
    across, down = mirrored(said)
    return turned(paint, degrees(said), across=across, down=down)


def _is_grounded(thing: Element) -> bool:
    """Whether a shape is filled with its slide's ground, as panels of many designs are, whatever its style says."""
    return thing.get("useBgFill") in ("1", "true") and fill_element(thing.find("p:spPr")) is None


def on_ground(drawn: Iterable[Art], ground: Painted) -> tuple[Art, ...]:
    """What is drawn, filled with that ground where it is filled with whatever its slide's is."""
    inside = (changed(one, parts=on_ground(one.parts, ground)) if one.parts else one for one in drawn)
    return tuple(changed(one, paint=ground) if one.grounded else one for one in inside)


def _outlined(thing: Element) -> bool:
    line = thing.find("p:spPr", "a:ln")
    found = fill_element(line)
    if found is not None:
        return found.name != "a:noFill"
    styled = thing.find("p:style", "a:lnRef")
    return thing.name == "p:cxnSp" or (styled is not None and whole(styled.get("idx")) > 0)
