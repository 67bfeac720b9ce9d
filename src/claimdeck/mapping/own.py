"""A template's own layouts as they are, for slides that name one: all placeholders filled by the author, sources and footers added."""

from collections.abc import Iterable
from functools import partial

from claimdeck.layouts import make
from claimdeck.layouts.figures import COUNTS, QUANTITY, figure_name
from claimdeck.layouts.seated import seated
from claimdeck.layouts.standard import CITATIONS, small, text_slot
from claimdeck.mapping import called
from claimdeck.mapping.behind import readable_ink
from claimdeck.mapping.called import Fillable, fillables
from claimdeck.mapping.clothes import art_of, heading_of, levels_of, tie_of, worn
from claimdeck.mapping.coloured import Colours, coloured
from claimdeck.mapping.drawn import on
from claimdeck.mapping.eye import Eye
from claimdeck.mapping.footers import feet
from claimdeck.mapping.headed import edge, heading, laid_of
from claimdeck.mapping.inked import holder_of
from claimdeck.mapping.placed import lines_high
from claimdeck.mapping.room_for_sources import RoomForSources
from claimdeck.mapping.row import EDGE
from claimdeck.mapping.standing import OF_TEMPLATE
from claimdeck.mapping.wanted import layout_named, name_of, nearest
from claimdeck.model.brand import PICTURED, UNSOURCED, Brand, OwnLayouts
from claimdeck.model.colour import TEXT
from claimdeck.model.contrast import AA
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Design, Painted, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH

FIRST, APART, ABOVE, BELOW = 500, 10, 1, 2
"""The index of the first placeholder, how far the next is from it, and what is added for what stands above and below a chart in it."""
FORMS = ("", UNSOURCED, PICTURED, PICTURED + UNSOURCED)
ROLES = {"subTitle": Role.SUBTITLE, "body": Role.BODY, "obj": Role.BODY, "pic": Role.PICTURE, "tbl": Role.TABLE, "chart": Role.CHART}
LEAST, LEAST_SMALL, LEAST_LENIENT = 12, 9, 6.5
"""Points under which words do not step, those of boxes that a designer has set smaller, and of any where nothing else helps."""
TEXT_LAYOUT = "CD Text"
"""The layout whose title, topic, sources and footers a template's own have, too."""


def with_own(brand: Brand, design: Design, colours: Colours) -> Brand:
    """The brand, and all those behind it, with the template's layouts.

    On the last one, which is a bare slide, none can be had, nor on one whose slides begin lower: these layouts stay as they are.
    """
    own = own_layouts(brand, design, colours)
    drawn, titled = (with_own(one, design, colours) if one else None for one in (brand.drawn, brand.titled))
    titled = changed(titled, own=own.without()) if titled else None
    kinds = tuple((kind, with_own(one, design, colours)) for kind, one in brand.kinds)
    return changed(brand, own=own if drawn else own.without(), drawn=drawn, titled=titled, kinds=kinds)


def own_layouts(brand: Brand, design: Design, colours: Colours) -> OwnLayouts:
    """Each of the template's layouts, with and without sources, its pictures shown or not."""
    recipes = {own_name(sheet, design) + form: partial(_made, brand, sheet, colours, form, own_name(sheet, design))
               for sheet in design.layouts for form in FORMS}  # fmt: skip
    known = tuple(name_of(sheet, design) for sheet in design.layouts)
    return OwnLayouts(recipes, find=partial(_found, design), near=partial(nearest, design), known=known)


def own_name(sheet: Sheet, design: Design) -> str:
    """What the layout is called among claimdeck's."""
    return name_of(sheet, design) + OF_TEMPLATE


def _found(design: Design, name: str) -> str:
    sheet = layout_named(design, name)
    return own_name(sheet, design) if sheet else ""


def _made(brand: Brand, sheet: Sheet, colours: Colours, form: str, name: str) -> Layout:
    own = make(changed(brand, logo=None))
    base, figure = own.get(TEXT_LAYOUT), own.get(figure_name(panel=False, counted=True))
    assert base is not None and figure is not None, "the names are its own"
    layout = _standing(brand, base, sheet, sourced=not form.endswith(UNSOURCED))
    layout = changed(layout, name=name + form, slots=tuple(one for slot in layout.slots for one in _with_figure(slot, figure)))
    seen, looked = (_pictured(sheet), Colours(colours.eye)) if form.startswith(PICTURED) else (sheet, colours)
    done = coloured(brand, layout, seen, looked, dark=False, opens=True)
    return changed(done, slots=tuple(_second_read(laid_of(brand), one, seen, colours.eye) for one in done.slots))


def _second_read(how: Laid, slot: Slot, sheet: Sheet, eye: Eye) -> Slot:
    """A box whose points below a point are set in an ink of their own that is not read: all in the one that is."""
    holder = holder_of(sheet, slot) if slot.called and slot.role is Role.BODY else None
    if holder is None or slot.tie is None or slot.tie.ink or slot.tie.bed or len(set(holder.inks[:2])) < 2:
        return slot
    found = readable_ink(sheet, how.frame(slot.frame), holder.inks[1], eye, holder.paint, AA)
    return slot if found.ratio >= AA or found.after < AA else changed(slot, tie=changed(slot.tie, ink=found.instead))


def _standing(brand: Brand, base: Layout, sheet: Sheet, *, sourced: bool) -> Layout:
    how, small_print = laid_of(brand), base.slot(CITATIONS)
    assert small_print is not None, "the layout for texts has it"
    there = fillables(sheet, how.width, how.height)
    title, *topic = heading(brand, base, sheet, [one.frame for one in sheet.placeholders if one is not heading_of(how, sheet)])
    boxes = (_titled(how, title, sheet), *(_box(brand, FIRST + APART * i, one, sheet) for i, one in enumerate(there)))
    row, line = _row(brand, sheet, [one.frame for one in boxes]), lines_high(small_print.levels[0], 1, brand.faces)
    boxes, sources = RoomForSources(row=row, sources=small_print.frame, line=line, sourced=sourced).made(boxes)
    drawn = [changed(one, frame=changed(one.frame, y=row.y, h=row.h)) if row != edge(brand, sheet) else one for one in topic]
    foot = _feet(brand, base, sheet, [slot.frame for slot in boxes])
    layout = on(brand, base, sheet, (boxes[0], *drawn, *boxes[1:], changed(small_print, frame=sources, drawn=True), *foot), ())
    return changed(layout, edge=row)


def _row(brand: Brand, sheet: Sheet, boxes: list[Frame]) -> Frame:
    """The row for topic, tags and stamp: the usual one, else one at the slide's upper edge where the template's boxes stand in that."""
    how, usual = laid_of(brand), edge(brand, sheet)
    top = changed(usual, y=how.back(Frame(0, round(EDGE * how.share * EMU_PER_INCH), 0, 0)).y)
    solid = [*boxes, *(how.back(one) for one in art_of(how, sheet))]
    return next((row for row in (usual, top) if not any(row.meets(one) for one in solid)), usual)


def _feet(brand: Brand, base: Layout, sheet: Sheet, boxes: list[Frame]) -> list[Slot]:
    """Footer and number; those a layout has no place for only where it leaves them one."""
    how = laid_of(brand)
    taken = [*boxes, *(how.back(one) for one in art_of(how, sheet))]
    return [one for one in feet(brand, base, sheet) if not one.drawn or not any(one.frame.meets(frame) for frame in taken)]


def _titled(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """The title, which an author may call by the name of its placeholder."""
    head = heading_of(how, sheet)
    return changed(slot, called=(*called.TITLE, *((head.name,) if head else ())))


def _box(brand: Brand, idx: int, one: Fillable, sheet: Sheet) -> Slot:
    """A placeholder as its layout has it: in its place, its own sizes, which step down to what is read."""
    how, holder = laid_of(brand), one.holder
    levels = levels_of(how, holder, 0, 2, _least(holder, how.lenient) * how.share) if holder.levels else (small(TEXT),)
    own = changed(text_slot(idx, holder.name, how.back(holder.frame), *levels), role=ROLES[holder.type], called=one.called)
    return worn(how, own, holder, sheet, levels, tie_of(holder, sheet))


def _least(holder: Placeholder, lenient: float) -> float:
    """What is set small by a designer stays as it is, where it is read at all."""
    least = min(LEAST, max(LEAST_SMALL, min(level.size for level in holder.levels[:1])))
    return max(LEAST_LENIENT, lenient * least) if lenient else least


def _with_figure(slot: Slot, figure: Layout) -> Iterable[Slot]:
    """A placeholder, and where it takes charts what stands above and below one in it."""
    yield slot
    if slot.called and slot.tie and slot.tie.type in ("chart", "obj"):
        around = {one.idx: one for one in seated(figure, slot.frame).slots}
        yield changed(around[QUANTITY], idx=slot.idx + ABOVE, drawn=True)
        yield changed(around[COUNTS], idx=slot.idx + BELOW, drawn=True)


def _pictured(sheet: Sheet) -> Sheet:
    """The sheet as it is seen with pictures in its placeholders, of which nobody can tell the colours."""
    shown = tuple(Art(name=one.name, frame=one.frame, kind="picture", paint=Painted()) for one in sheet.holders("pic"))
    return changed(sheet, art=(*sheet.art, *shown))
