"""Placeholders of a template's layout → slots, with what no file can say (floors, prompts, limits) from claimdeck's own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from claimdeck.model.layout import Anchor, Layout, Level, Role, Slot
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame, Insets
from claimdeck.powerpoint.geometry import ROUNDED, corner
from claimdeck.powerpoint.template.colours.paints import fill, fill_element, outline, whole
from claimdeck.powerpoint.template.design.levels import Chain, level
from claimdeck.powerpoint.template.package.elements import Element

TITLES = ("title", "ctrTitle")
ROOM = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
ANCHORS = {"t": "t", "ctr": "ctr", "b": "b"}
ROLES = {role.value: role for role in Role} | {"obj": Role.BODY, "": Role.BODY}
OTHER = Level(size=18, floor=12)


@record(kw_only=False)
class Master:
    """What layouts have from their master: its placeholders by type, and its text styles."""

    boxes: dict[str, Element]
    styles: dict[str, Element]

    def box(self, kind: str) -> Element | None:
        """The placeholder a layout's placeholder of that type starts from."""
        return self.boxes.get("title" if kind in TITLES else kind if kind in ("ftr", "sldNum", "dt") else "body")

    def style(self, kind: str) -> Element | None:
        """The text style of that type."""
        return self.styles.get("p:titleStyle" if kind in TITLES else "p:otherStyle" if kind in ("ftr", "sldNum", "dt") else "p:bodyStyle")


def master_of(root: Element) -> Master:
    """The master's placeholders and styles."""
    boxes = {kind(box): box for box in reversed([*placeholders(root)])}
    styles = root.find("p:txStyles")
    return Master(boxes, {one.name: one for one in styles} if styles else {})


def placeholders(root: Element) -> Iterator[Element]:
    """The placeholders of a sheet, in the order in which they are drawn."""
    return (box for name in ("p:sp",) for box in root.every(name) if tie(box) is not None)


def tie(box: Element) -> Element | None:
    """What makes a box a placeholder."""
    return box.find("p:nvSpPr", "p:nvPr", "p:ph")


def kind(box: Element) -> str:
    """A placeholder's type; the one that is left out is "obj"."""
    said = tie(box)
    return said.get("type", "obj") if said else ""


def idx(box: Element) -> int:
    """A placeholder's index."""
    said = tie(box)
    return whole(said.get("idx"), 0) if said else -1


def slots(root: Element, master: Master, own: Layout) -> tuple[Slot, ...]:
    """Claimdeck's own slots as the template has them, `absent` where it has none, and then the others there are."""
    boxes = {idx(box): box for box in reversed([*placeholders(root)])}
    known = (slot_of(boxes[slot.idx], master, slot) if slot.idx in boxes else replace(slot, absent=True) for slot in own.slots)
    mine = {slot.idx for slot in own.slots}
    more = (box for index, box in sorted(boxes.items()) if index not in mine and kind(box) in ROLES)
    return (*known, *(slot_of(box, master, _unknown(box)) for box in more))


def _unknown(box: Element) -> Slot:
    """A placeholder of the designer's own."""
    named = next(box.every("p:cNvPr")).get("name")
    return Slot(idx=idx(box), name=named, role=ROLES[kind(box)], frame=Frame(0, 0, 0, 0), levels=(OTHER,) * 5)


def slot_of(box: Element, master: Master, own: Slot) -> Slot:
    """One slot."""
    from_master = master.box(kind(box))
    boxes = (box, from_master) if from_master else (box,)
    look = next((one.find("p:spPr") for one in boxes if _says(one.find("p:spPr"))), None)
    styles = (*(found for one in boxes if (found := one.find("p:txBody", "a:lstStyle"))), *_style(master, box))
    where = _frame(boxes) or own.frame
    form, radius = _form(box.find("p:spPr"), where, own)
    return replace(
        own,
        frame=where,
        levels=tuple(level(styles, i, one) for i, one in enumerate(own.levels, 1)),
        insets=_insets(boxes),
        anchor=cast(Anchor, ANCHORS.get(_held(boxes, "anchor"), "t")),
        fill=fill(look, own.fill),
        outline=outline(box.find("p:spPr"), own.outline),
        geometry=form,
        radius=radius,
        columns=max(1, whole(_held(boxes, "numCol"), 1)),
        gap=whole(_held(boxes, "spcCol"), 0),
    )


def _says(look: Element | None) -> bool:
    return fill_element(look) is not None


def _style(master: Master, box: Element) -> Chain:
    style = master.style(kind(box))
    return (style,) if style else ()


def _frame(boxes: Chain) -> Frame | None:
    """Where the nearest says it is."""
    found = next((one for box in boxes if (one := box.find("p:spPr", "a:xfrm"))), None)
    off, extent = (found.find("a:off"), found.find("a:ext")) if found else (None, None)
    if off is None or extent is None:
        return None
    return Frame(whole(off.get("x")), whole(off.get("y")), whole(extent.get("cx")), whole(extent.get("cy")))


def _held(boxes: Chain, name: str) -> str:
    held = (body for box in boxes if (body := box.find("p:txBody", "a:bodyPr")))
    return next((body.get(name) for body in held if name in body.attributes), "")


def _insets(boxes: Chain) -> Insets:
    left, top, right, bottom = (whole(_held(boxes, name), otherwise) for name, otherwise in ROOM.items())
    return Insets(left, top, right, bottom)


def _form(look: Element | None, where: Frame, own: Slot) -> tuple[str, int]:
    """Geometry and radius; a rounded form without radius is written as a plain one, and is still the same."""
    form = look.find("a:prstGeom") if look else None
    name = form.get("prst", "rect") if form else own.geometry
    if form is None or (name == "rect" and own.geometry in ROUNDED and not own.radius):
        return own.geometry, own.radius
    said = next((whole(one.get("fmla").removeprefix("val ")) for one in form.every("a:gd") if one.get("name") == ROUNDED.get(name)), 0)
    same = name == own.geometry and said == (corner(own.radius, where) if own.radius else 0)
    return name, own.radius if same else round(said * min(where.w, where.h) / 100000)
