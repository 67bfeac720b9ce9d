"""A template's own layouts as they are, for slides that name one: all placeholders filled by the author, sources and footers added."""

from collections.abc import Iterable
from functools import partial

from claimdeck.layouts import make
from claimdeck.layouts.figures import COUNTS, QUANTITY, figure_name
from claimdeck.layouts.seated import seated
from claimdeck.mapping.choosing.wanted import layout_named, name_of, names_of, nearest
from claimdeck.mapping.ground.behind import readable_ink
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.inked import holder_of
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.placing.own_standing import standing
from claimdeck.mapping.room.coloured import Colours, coloured
from claimdeck.mapping.sheets.standing import OF_TEMPLATE
from claimdeck.model.brand import Brand
from claimdeck.model.contrast import AA
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.layouts import PICTURED, UNSOURCED, OwnLayouts
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.sheets import Art, Design, Painted, Sheet

ABOVE, BELOW = 1, 2
"""What is added to the index of a placeholder for what stands above and below a chart in it: far less than the next is from it."""
FORMS = ("", UNSOURCED, PICTURED, PICTURED + UNSOURCED)
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
    names = names_of(design)
    recipes = {names[sheet.place] + OF_TEMPLATE + form: partial(_made, brand, sheet, colours, form, names[sheet.place] + OF_TEMPLATE)
               for sheet in design.layouts for form in FORMS}  # fmt: skip
    return OwnLayouts(recipes, find=partial(_found, design), near=partial(nearest, design), known=tuple(names.values()))


def _found(design: Design, name: str) -> str:
    sheet = layout_named(design, name)
    return name_of(sheet, design) + OF_TEMPLATE if sheet else ""


def _made(brand: Brand, sheet: Sheet, colours: Colours, form: str, name: str) -> Layout:
    own = make(changed(brand, logo=None))
    base, figure = own.get(TEXT_LAYOUT), own.get(figure_name(panel=False, counted=True))
    assert base is not None and figure is not None, "the names are its own"
    layout = standing(brand, base, sheet, sourced=not form.endswith(UNSOURCED))
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
