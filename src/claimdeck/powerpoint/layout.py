"""Layouts: one part for each record, everything a slide inherits on it."""

from collections.abc import Mapping
from functools import lru_cache

from claimdeck.model.brand import Brand
from claimdeck.model.drawn import Place
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Page
from claimdeck.model.plan import Plan, Prompts, Stamp, TextBox
from claimdeck.model.shapes import Fill, Shape
from claimdeck.powerpoint.drawn import sheet_content
from claimdeck.powerpoint.master_slots import parent
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


def layout_part(number: int, brand: Brand, plan: Plan, stamp: Stamp | None, media: Mapping[str, str]) -> Part:
    """The plan's layout of that number: decoration below its placeholders, and on drafts the stamp above them."""
    layout, footer = plan.layouts[number - 1], shown_footer(plan)
    sheet = Sheet(plan.properties.language, media=media)
    sheet.relate("slideMaster", MASTER)
    if layout.drawn:
        sheet.keep(layout.drawn.shapes)
        above = {Place.STAMP: drawing(sheet, stamped(stamp, layout, brand.page)) if stamp else ""}
        return sheet.part(layout_name(number), sheet_content(sheet, layout.drawn, plan, footer, above), TYPE)
    parents = tuple(parent(brand, slot) for slot in layout.slots)
    if all(isinstance(one, Shape) for one in layout.decoration):
        content = _again(layout, brand.page, parents, sheet.language, plan.prompts, footer, stamp)
    else:
        content = _content(sheet, layout, brand.page, parents, plan.prompts, footer, stamp)
    return sheet.part(layout_name(number), content, TYPE)


@lru_cache(maxsize=512)
def _again(
    layout: Layout, page: Page, parents: tuple[Slot | None, ...], language: str, prompts: Prompts, footer: str, stamp: Stamp | None
) -> bytes:
    """A layout without pictures, which is the same in every deck of a run that says as much of itself."""
    return _content(Sheet(language), layout, page, parents, prompts, footer, stamp)


def _content(
    sheet: Sheet, layout: Layout, page: Page, parents: tuple[Slot | None, ...], prompts: Prompts, footer: str, stamp: Stamp | None
) -> bytes:
    decoration = (drawing(sheet, shape) for shape in layout.decoration)
    slots = (slot_shape(sheet, slot, prompts, footer, parent) for slot, parent in zip(layout.slots, parents, strict=True))
    drawn = [*decoration, *slots, *([drawing(sheet, stamped(stamp, layout, page))] if stamp else [])]
    held = tag("p:cSld", background(layout.background), tree(*drawn), name=layout.name)
    shown = None if layout.master_decoration else False
    return root("p:sldLayout", held, INHERITED_COLOURS, showMasterSp=shown, type=layout.kind, preserve=True, userDrawn=True)


def shown_footer(plan: Plan) -> str:
    """The words of the first footer on a slide, empty where no slide has one; where there are no slides, the deck's own."""
    if not plan.slides:
        return plan.notes_footer
    for slide in plan.slides:
        layout = next((one for one in plan.layouts if one.name == slide.layout), None)
        feet = {slot.idx for slot in layout.slots if slot.role is Role.FOOTER} if layout else set()
        for item in slide.items:
            if isinstance(item, TextBox) and item.idx in feet:
                return " ".join(paragraph.text for paragraph in item.paragraphs)
    return ""


def background(value: Fill | None) -> str:
    """A sheet's own ground; none where the master's shows."""
    return "" if value is None else tag("p:bg", tag("p:bgPr", fill(value), tag("a:effectLst")))
