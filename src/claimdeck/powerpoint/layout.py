"""Layouts: one part for each record, everything a slide inherits on it."""

from claimdeck.model.layout import Layout
from claimdeck.model.plan import Prompts, Stamp
from claimdeck.model.shapes import Fill
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.paint import fill
from claimdeck.powerpoint.placeholders import slot_shape
from claimdeck.powerpoint.shapes import drawing, tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.slide import INHERITED_COLOURS
from claimdeck.powerpoint.stamp import stamped
from claimdeck.powerpoint.xml import root, tag

MASTER = "ppt/slideMasters/slideMaster1.xml"
TYPE = XML_TYPE + "presentationml.slideLayout+xml"


def layout_name(number: int) -> str:
    """The part of a layout, counted from 1."""
    return f"ppt/slideLayouts/slideLayout{number}.xml"


def layout_part(number: int, layout: Layout, language: str, prompts: Prompts, stamp: Stamp | None) -> Part:
    """A layout: decoration below its placeholders, and on drafts the stamp above them."""
    sheet = Sheet(language)
    sheet.relate("slideMaster", MASTER)
    decoration = (drawing(sheet, shape) for shape in layout.decoration)
    slots = (slot_shape(sheet, slot, prompts) for slot in layout.slots)
    draft = (drawing(sheet, stamped(stamp, layout)) for _ in "1" if stamp)
    held = tag("p:cSld", background(layout.background), tree(*decoration, *slots, *draft), name=layout.name)
    shown = None if layout.master_decoration else False
    content = root("p:sldLayout", held, INHERITED_COLOURS, showMasterSp=shown, type=layout.kind, preserve=True, userDrawn=True)
    return sheet.part(layout_name(number), content, TYPE)


def background(value: Fill | None) -> str:
    """A sheet's own ground; none where the master's shows."""
    return "" if value is None else tag("p:bg", tag("p:bgPr", fill(value), tag("a:effectLst")))
