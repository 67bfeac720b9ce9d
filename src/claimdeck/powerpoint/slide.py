"""Slides: the plan's items in reading order, which is also the order in which they are drawn."""

from claimdeck.errors import BrandError
from claimdeck.layouts.finish import recoloured
from claimdeck.layouts.laid import laid, laid_once
from claimdeck.layouts.standard import DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.model.chart import Chart
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Page
from claimdeck.model.plan import Item, Picture, Slide, Stamp, Table, Tag, TextBox
from claimdeck.model.record import record
from claimdeck.model.shapes import DrawnPicture, Group
from claimdeck.powerpoint.chart import chart
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.placeholders import picture, text_box
from claimdeck.powerpoint.shapes import drawing, tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.stamp import stamped, tagged
from claimdeck.powerpoint.table import table
from claimdeck.powerpoint.xml import SPOKEN, document, quoted, tag

TYPE = XML_TYPE + "presentationml.slide+xml"
INHERITED_COLOURS = tag("p:clrMapOvr", tag("a:masterClrMapping"))


@record
class Draft:
    """What every slide of a deck shares: the page, and the stamp where the deck is a draft."""

    page: Page
    stamp: Stamp | None = None


def slide_name(number: int) -> str:
    """The part of a slide, counted from 1."""
    return f"ppt/slides/slide{number}.xml"


def slide_part(sheet: Sheet, slide: Slide, layout: Layout, layout_name: str, notes_name: str, draft: Draft) -> Part:
    """A slide; `notes_name` is the part with its notes, or empty; a tag stands beside the stamp of the `draft`.

    Raises BrandError where the layout lacks a placeholder.
    """
    sheet.relate("slideLayout", layout_name)
    if notes_name:
        sheet.relate("notesSlide", notes_name)
    stamp = draft.stamp if layout.covered or layout.part else None  # the layout's own is under the picture, or there is none
    above = (recoloured(stamped(stamp, layout, layout.page or draft.page), layout.instead),) if stamp else ()
    shown = _stamped(slide.items, above, layout)
    drawn = tree(*_items(sheet, shown, layout, draft))
    held = f'<p:cSld name="{quoted(slide.key)}">{drawn}</p:cSld>'
    return sheet.part(slide_name(sheet.number), _root(held, slide, layout), TYPE)


def _root(held: str, slide: Slide, layout: Layout) -> bytes:
    shown = (' showMasterSp="0"' if layout.bare else "") + (' show="0"' if slide.hidden else "")
    return document(f"<p:sld {SPOKEN}{shown}>{held}{INHERITED_COLOURS}</p:sld>")


def _stamped(items: tuple[Item, ...], stamp: tuple[Group, ...], layout: Layout) -> tuple[Item | DrawnPicture, ...]:
    """The items with the stamp: above all, or on a template's slide, where it lies over nothing, behind the heading it stands beside."""
    if not layout.part:
        return (*items, *stamp)
    first = next((i for i, item in enumerate(items) if not _above(item, layout)), len(items))
    return (*layout.decoration, *items[:first], *stamp, *items[first:], *layout.marks)


def _above(item: Item, layout: Layout) -> bool:
    """Whether an item is read before the stamp: the heading, and what begins above it; never what is at the slide's foot."""
    idx = item.idx if isinstance(item, (TextBox, Picture)) else None
    if idx in (NEXT, FOOTER, NUMBER, DATE) or isinstance(item, Tag):
        return False
    slot = layout.slot(idx) if idx is not None else None
    top = slot.frame.y if slot else 0 if isinstance(item, (TextBox, Picture)) else item.frame.y
    return idx == TITLE or layout.edge is None or top < layout.edge.y or (idx == TOPIC and top < layout.edge.bottom)


def _items(sheet: Sheet, items: tuple[Item | DrawnPicture, ...], layout: Layout, draft: Draft) -> list[str]:
    """The items; what was decided on a page that is laid on a template's slide is laid there now."""
    page = layout.page or draft.page
    drawn = [recoloured(tagged(one, draft.stamp, layout, page), layout.instead) if isinstance(one, Tag) else one for one in items]
    if page.laid is None:
        return [_written(sheet, one, layout) for one in drawn]
    there = laid_once(page.laid, layout)
    return [_written(sheet, laid(page.laid, one), there) for one in drawn]


def _written(sheet: Sheet, item: Item | DrawnPicture, layout: Layout) -> str:
    if isinstance(item, TextBox):  # nearly all of them
        return text_box(sheet, item, _slot(layout, item.idx))
    match item:
        case Picture():
            return picture(sheet, item, _slot(layout, item.idx))
        case Table():
            return table(sheet, item, _slot(layout, item.idx) if item.idx else None)
        case Chart():
            return chart(sheet, item, _slot(layout, item.idx) if item.idx else None)
        case Tag():
            raise TypeError("a tag is drawn as a shape")
        case _:
            return drawing(sheet, item)


def _slot(layout: Layout, idx: int) -> Slot:
    slot = layout.slot(idx)
    if slot is None:
        raise BrandError(f"layout '{layout.name}' has no placeholder {idx}, which a slide of this talk fills", "add it to the layout")
    return slot
