"""Where things on a sheet stand: boxes as they are written, groups that move and stretch what is in them, boxes that are turned."""

import math
from collections.abc import Iterable, Iterator
from itertools import islice

from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.package.elements import Element

DEGREE = 60000
TRUE = ("1", "true")
MOST_LINES, MOST_LETTERS = 100, 1000  # of a box, and of each of its lines: what is drawn on a sheet to be read has a tenth


@record(kw_only=False)
class Move:
    """What a group does to its members' places."""

    across: float = 1.0
    down: float = 1.0
    x: float = 0.0
    y: float = 0.0
    turns: bool = False  # whether it turns or mirrors them: where they stand is told as if it did not

    def of(self, box: Frame) -> Frame:
        """Where a box of the group stands on the sheet."""
        if self == STILL:
            return box
        left, top = round(box.x * self.across + self.x), round(box.y * self.down + self.y)
        return Frame(left, top, round(box.w * self.across), round(box.h * self.down))

    def within(self, group: Element) -> "Move":
        """What holds for the members of a group that is moved so itself."""
        placed = group.find("p:grpSpPr", "a:xfrm")
        outer, inner = boxed(placed), boxed(placed, "a:chOff", "a:chExt")
        if outer is None or inner is None:
            return self
        across, down = outer.w / inner.w if inner.w else 1.0, outer.h / inner.h if inner.h else 1.0
        x, y = outer.x - inner.x * across, outer.y - inner.y * down
        turns = self.turns or is_turned(placed)
        return Move(self.across * across, self.down * down, self.across * x + self.x, self.down * y + self.y, turns)


STILL = Move()


def placed(thing: Element) -> Element | None:
    """The element that says where a thing stands."""
    return thing.find("p:spPr", "a:xfrm") or thing.find("p:xfrm") or thing.find("p:grpSpPr", "a:xfrm")


def boxed(said: Element | None, off: str = "a:off", extent: str = "a:ext") -> Frame | None:
    """The box that is written, None where none is."""
    at, size = (said.find(off), said.find(extent)) if said else (None, None)
    if at is None or size is None:
        return None
    return Frame(whole(at.get("x")), whole(at.get("y")), max(0, whole(size.get("cx"))), max(0, whole(size.get("cy"))))


def degrees(said: Element | None) -> int:
    """How far it is turned, from 0 to 359."""
    return round(whole(said.get("rot")) / DEGREE) % 360 if said else 0


def mirrored(said: Element | None) -> tuple[bool, bool]:
    """Whether it is mirrored from left to right, and from top to bottom."""
    return (said.get("flipH") in TRUE, said.get("flipV") in TRUE) if said else (False, False)


def is_turned(said: Element | None) -> bool:
    """Whether it is turned or mirrored in any way."""
    return degrees(said) != 0 or any(mirrored(said))


def covered(box: Frame, angle: int) -> Frame:
    """What a box covers when it is turned about its middle."""
    if angle % 180 == 0:
        return box
    cosine, sine = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    w, h = round(box.w * cosine + box.h * sine), round(box.w * sine + box.h * cosine)
    return Frame(box.x + (box.w - w) // 2, box.y + (box.h - h) // 2, w, h)


def union(frames: Iterable[Frame]) -> Frame:
    """The least box around all of them."""
    those = [*frames]
    left, top = min(one.x for one in those), min(one.y for one in those)
    return Frame(left, top, max(one.right for one in those) - left, max(one.bottom for one in those) - top)


def things(tree: Element | None) -> Iterator[Element]:
    """What stands in a tree or group; of alternatives the first, which new programs show."""
    for one in tree or ():
        if one.name == "mc:AlternateContent":
            yield from things(next((choice for choice in one if [*choice]), None))
        elif one.name in THINGS:
            yield one


THINGS = {"p:sp": "p:nvSpPr", "p:pic": "p:nvPicPr", "p:graphicFrame": "p:nvGraphicFramePr", "p:cxnSp": "p:nvCxnSpPr",
          "p:grpSp": "p:nvGrpSpPr", "p:contentPart": "p:nvContentPartPr"}  # fmt: skip


def named(thing: Element) -> Element:
    """The element with a thing's name and whether it is hidden."""
    return thing.find(THINGS[thing.name], "p:cNvPr") or NAMELESS


NAMELESS = Element("p:cNvPr", {})


def tie(thing: Element) -> Element | None:
    """What makes a thing a placeholder."""
    return thing.find(THINGS[thing.name], "p:nvPr", "p:ph")


def leaves(tree: Element | None, move: Move = STILL, group: Element | None = None) -> Iterator[tuple[Element, Move, Element | None]]:
    """Everything that is no group, with what its groups do to its place, and the nearest of them."""
    for thing in things(tree):
        if thing.name == "p:grpSp":
            yield from leaves(thing, move.within(thing), thing)
        else:
            yield thing, move, group


def words(holder: Element | None) -> str:
    """The text in an element, a line for each paragraph; no more of it than anybody reads on a slide."""
    paragraphs = holder.every("a:p") if holder else ()
    lines = ("".join(part for one in line.every("a:t") for part in one.children if isinstance(part, str)) for line in paragraphs)
    return "\n".join(line[:MOST_LETTERS] for line in islice((line for line in lines if line.strip()), MOST_LINES))
