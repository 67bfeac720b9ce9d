"""Placeholders of any sheet → records, with all they have from their master."""

from collections.abc import Iterator, Mapping
from typing import cast

from claimdeck.model.layout import Anchor
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.sheets import Painted, Placeholder
from claimdeck.powerpoint.template.colours.courses import unplaced
from claimdeck.powerpoint.template.colours.hues import painted
from claimdeck.powerpoint.template.colours.paints import fill_element, whole
from claimdeck.powerpoint.template.colours.schemes import Scheme
from claimdeck.powerpoint.template.design.family import Chain, Family, family
from claimdeck.powerpoint.template.design.transforms import Move, boxed, degrees, is_turned, leaves, named, placed, tie, words
from claimdeck.powerpoint.template.package.elements import Element

ROOM = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}  # EMU, what programs take where nobody says it
PAINTS = ("a:noFill", "a:solidFill", "a:gradFill", "a:pattFill")
FITS = ("a:noAutofit", "a:normAutofit", "a:spAutoFit")
NOWHERE = Frame(0, 0, 0, 0)


def holders(root: Element, above: Family, scheme: Scheme, pictures: Mapping[str, str]) -> Iterator[Placeholder]:
    """The placeholders of a sheet in the order in which they are drawn; those in groups where the group puts them."""
    for thing, move, _ in leaves(root.find("p:cSld", "p:spTree")):
        said = tie(thing)
        if said is not None:
            yield _holder(thing, said, move, above, scheme, pictures)


def _holder(thing: Element, said: Element, move: Move, above: Family, scheme: Scheme, pictures: Mapping[str, str]) -> Placeholder:
    kind = said.get("type", "obj")
    master = above.boxes.get(family(kind))
    boxes = (thing, master) if master and master is not thing else (thing,)
    chain = (*_styles(boxes), *above.style(kind))
    levels = above.book.levels(chain)
    own = boxed(placed(thing))
    return Placeholder(
        type=kind,
        idx=whole(said.get("idx"), 0),
        name=named(thing).get("name"),
        frame=move.of(own) if own else _inherited(boxes),
        levels=levels,
        inks=above.book.inks(chain, scheme),
        graded=above.book.graded(chain, scheme),
        bulleted=tuple(bool(one.bullet) for one in levels),
        insets=Insets(*(whole(held(boxes, name), otherwise) for name, otherwise in ROOM.items())),
        anchor=cast(Anchor, {"ctr": "ctr", "b": "b"}.get(held(boxes, "anchor"), "t")),
        columns=max(1, whole(held(boxes, "numCol"), 1)),
        gap=whole(held(boxes, "spcCol"), 0),
        vertical=held(boxes, "vert") not in ("", "horz") or said.get("orient") == "vert",
        rtl=above.book.said(chain, 1, "rtl") in ("1", "true"),
        turned=_turned(boxes),
        paint=_paint(boxes, above, scheme, pictures),
        lined=_lined(boxes),
        framed=_framed(boxes),
        prompt=words(thing.find("p:txBody")),
        own_prompt=said.get("hasCustomPrompt") in ("1", "true"),
        own_frame=own is not None,
        shrinks=_fit(boxes) == "a:normAutofit",
        alone=master is None,
    )


def held(boxes: Chain, name: str) -> str:
    """An attribute of the text body, from the nearest that says it."""
    bodies = (body for box in boxes if (body := box.find("p:txBody", "a:bodyPr")))
    return next((body.get(name) for body in bodies if name in body.attributes), "")


def _styles(boxes: Chain) -> Chain:
    return tuple(style for box in boxes if (style := box.find("p:txBody", "a:lstStyle")) and style.children)


def _inherited(boxes: Chain) -> Frame:
    return next((found for box in boxes[1:] if (found := boxed(placed(box)))), NOWHERE)


def _turned(boxes: Chain) -> int:
    return next((degrees(said) for box in boxes if (said := placed(box)) is not None), 0)


def _fit(boxes: Chain) -> str:
    bodies = (body for box in boxes if (body := box.find("p:txBody", "a:bodyPr")))
    return next((one.name for body in bodies for one in body if one.name in FITS), "")


def _lined(boxes: Chain) -> bool:
    """Whether the nearest line is one without paint, around nothing that is filled: so write programs that draw none."""
    lines = (line for box in boxes if (line := box.find("p:spPr", "a:ln")))
    line = next((one for one in lines if one.children), None)
    filled = any(box.find("p:style") or fill_element(box.find("p:spPr")) for box in boxes)
    return line is not None and not filled and not any(one.name in PAINTS for one in line)


def _framed(boxes: Chain) -> bool:
    """Whether the nearest line whose paint is told is one that is seen."""
    paints = (fill_element(box.find("p:spPr", "a:ln")) for box in boxes)
    paint = next((one for one in paints if one is not None), None)
    return paint is not None and paint.name != "a:noFill"


def _paint(boxes: Chain, above: Family, scheme: Scheme, pictures: Mapping[str, str]) -> Painted | None:
    """The nearest fill: a layout's own, else its master's, whose pictures are the master's."""
    for box, known in zip(boxes, (pictures, above.pictures), strict=False):
        look = box.find("p:spPr")
        if fill_element(look) is not None:
            paint = painted(look, scheme, above.theme.fills, known)
            return unplaced(paint) if any(is_turned(placed(one)) for one in boxes) else paint
    return None
