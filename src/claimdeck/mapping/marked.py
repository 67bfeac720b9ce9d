"""The brand's logo on a foreign template: at one place on its slides, larger on its cover, in the version that is read there."""

from collections.abc import Iterable
from functools import partial

from claimdeck.layouts import CANVAS
from claimdeck.layouts.logo import PLATE, contained
from claimdeck.layouts.motif import ARCS
from claimdeck.layouts.opening import cover_name
from claimdeck.layouts.standard import LEFT, NUMBER, WIDTH
from claimdeck.mapping.corners import ON_COVERS, ON_SLIDES, Place, Seen, free, place
from claimdeck.mapping.footer.feet import DIGITS, clear
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.page import SOURCES, TOP
from claimdeck.model.brand import Brand, Logo, Mark
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import contrast
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.layouts import Layouts, OwnLayouts, Recipe
from claimdeck.model.page import MARGIN, TALL
from claimdeck.model.record import changed, record
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import DrawnPicture, Fill, Frame, Shape
from claimdeck.model.sheets import Design, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT, inches

COVER, SECTION = "CD Cover", "CD Section"
APART = 0.5
"""The room between logos in a row, as a share of its height."""
OFTEN = (CANVAS, "CD Text", "CD Main wide", "CD Comparison plain plain")
"""Layouts that slides stand on most often, the emptiest first: the logo's place is one that is free on as many of these as can be."""
WHITE, BLACK = "FFFFFF", "000000"
PAPERS = (Colour("lt1"), Colour("dk1"))
Marks = tuple[Shape | DrawnPicture, ...]


def marked(brand: Brand, design: Design, eye: Eye) -> Brand:
    """The brand whose layouts have its logo where it is free, in all its forms; as it is where it has none."""
    if brand.logo is None:
        return brand
    sheets = {sheet.part: sheet for sheet in design.layouts}
    marker = Marker(brand=brand, logo=brand.logo, sheets=sheets, eye=eye)
    return _whole(brand, marker.placed())


def _whole(brand: Brand, marker: "Marker") -> Brand:
    drawn, titled = (_whole(one, marker) if one else None for one in (brand.drawn, brand.titled))
    kinds = tuple((kind, _whole(one, marker)) for kind, one in brand.kinds)
    layouts = Layouts(_recipes(brand.layouts, marker))
    own = OwnLayouts(_recipes(brand.own, marker), brand.own.find, brand.own.near, brand.own.known) if brand.own else None
    return changed(brand, layouts=layouts, own=own, drawn=drawn, titled=titled, kinds=kinds)


def _recipes(own: Layouts, marker: "Marker") -> dict[str, Recipe]:
    return {name: partial(_on, marker, own, name) for name in own.names()}


def _on(marker: "Marker", own: Layouts, name: str) -> Layout:
    layout = own.get(name)
    assert layout is not None, "the name is one of its own"
    cleared = marker.cleared(layout)
    marks = marker.marks(cleared)
    return changed(cleared, marks=marks) if marks else layout


def unmarked(brand: Brand) -> tuple[str, ...]:
    """Where the brand's logo finds no place on its template: on covers, on slides."""
    probes = (("the cover", cover_name(arcs=ARCS)), ("the slides", CANVAS))
    return tuple(where for where, name in probes if (layout := brand.layout(name)) and not layout.marks)


@record
class Marker:
    """What is needed to put a logo on layouts; `usual` is its place on slides, beside their number in a box that is `narrow`."""

    brand: Brand
    logo: Logo
    sheets: dict[str, Sheet]
    eye: Eye
    usual: Place | None = None
    narrow: bool = False

    def placed(self) -> "Marker":
        """With its place on slides: as they are, else with number boxes no wider than numbers are."""
        narrow = changed(self, narrow=True)
        return next((changed(one, usual=found) for one in (self, narrow) if (found := one._usual_place())), self)

    def cleared(self, layout: Layout) -> Layout:
        """The layout, with its number in a box no wider than three digits where that is needed."""
        if not self.narrow or layout.name.startswith((COVER, SECTION)):
            return layout
        how = (layout.page or self.brand.page).laid
        assert how is not None, "a foreign template's page is laid on its slides"
        slots = (clear(how, _three_digits(slot)) if slot.idx == NUMBER and slot.tie else slot for slot in layout.slots)
        return changed(layout, slots=tuple(slots))

    def _usual_place(self) -> Place | None:
        """The place that is free on as many of the frequent layouts as can be."""
        seen = [self._seen(self.cleared(layout)) for name in OFTEN if (layout := self.brand.layout(name))]
        groups = (seen[:count] for count in range(len(seen), 0, -1))
        ratio, air = self.logo.own.ratio, self._air()
        return next((found for group in groups if (found := place(ratio, air, group, self.eye, ON_SLIDES, self.logo.corner))), None)

    def marks(self, layout: Layout) -> Marks:
        """The logos as they stand on a layout: on covers those of partners to the left of the brand's own, where there is room."""
        if not layout.name.startswith(COVER):
            ground = free(self.usual.frame, self._air(), [self._seen(layout)], self.eye) if self.usual else ""
            return self._row((self.logo.own,), self.usual.frame, ground, layout) if self.usual and ground else ()
        for row in dict.fromkeys(((self.logo.own, *self.logo.partners), (self.logo.own,))):
            ratio = sum(mark.ratio for mark in row) + (len(row) - 1) * APART
            if found := place(ratio, self._air(), [self._seen(layout)], self.eye, ON_COVERS, self.logo.corner):
                return self._row(row, found.frame, found.ground, layout)
        return ()

    def _air(self) -> int:
        """The room around it in EMU of the slide, with a plate's edge where it may need one."""
        return round((max(self.logo.clear_space, PLATE)) * self.eye.height / (TALL * EMU_PER_INCH))

    def _seen(self, layout: Layout) -> Seen:
        page = layout.page or self.brand.page
        how = page.laid
        assert how is not None, "a foreign template's page is laid on its slides"
        opens = layout.name.startswith((COVER, SECTION))
        body = () if opens else (page.frame(LEFT, TOP, WIDTH, SOURCES - TOP),)  # where kinds and their sources may be
        rows = (layout.edge,) if layout.edge else ()
        frames = (*(slot.frame for slot in layout.slots), *(one.frame for one in layout.decoration), *rows, *body)
        left, right = how.frame(Frame(inches(MARGIN), 0, 0, 0)).x, how.frame(Frame(page.edge, 0, 0, 0)).x
        return Seen(sheet=self.sheets[layout.part], boxes=tuple(how.frame(one) for one in frames), left=left, right=right)

    def _row(self, marks: Iterable[Mark], zone: Frame, ground: str, layout: Layout) -> Marks:
        """Logos beside one another from the right."""
        how, drawn = (layout.page or self.brand.page).laid, tuple[Shape | DrawnPicture, ...]()
        assert how is not None, "a foreign template's page is laid on its slides"
        rest, gap = zone, round(APART * zone.h)
        for mark in marks:
            title = self.brand.title if mark is self.logo.own else ""
            made = _mark(mark, rest, title, self.sheets[layout.part], ground)
            drawn, rest = (*drawn, *made), changed(rest, w=max(1, made[-1].frame.x - gap - rest.x))
        return tuple(changed(one, frame=how.back(one.frame)) for one in drawn)


def _three_digits(slot: Slot) -> Slot:
    """A number's box no wider than three digits need, where they stand."""
    needed = round(DIGITS * slot.levels[0].size * EMU_PER_POINT) + slot.insets.left + slot.insets.right
    more = slot.frame.w - needed
    if more <= 0 or slot.tie is None:
        return slot
    left = {"l": 0, "ctr": more // 2, "r": more}[slot.levels[0].align]
    return changed(slot, frame=changed(slot.frame, x=slot.frame.x + left, w=needed), tie=changed(slot.tie, placed=True))


def _mark(mark: Mark, zone: Frame, title: str, sheet: Sheet, ground: str) -> Marks:
    """A logo at the right of a zone; on dark its own version, else a light plate below it."""
    dark = contrast(ground, WHITE) >= contrast(ground, BLACK)
    own = dark and bool(mark.on_dark)
    box = contained(zone, mark.on_dark_ratio if own else mark.ratio)
    image = DrawnPicture(name="Logo", frame=box, image=mark.on_dark if own else mark.image, description=title)
    return (_plate(box, zone, sheet), image) if dark and not own else (image,)


def _plate(box: Frame, zone: Frame, sheet: Sheet) -> Shape:
    """A plate in the lighter of text and ground colours, a little larger than the logo."""
    theme, edge = dict(zip(SLOTS, sheet.colours, strict=True)), min(PLATE, zone.h // 8)
    light = max(PAPERS, key=lambda one: contrast(resolved(one, theme, one), BLACK))
    grown = Frame(box.x - edge, box.y - edge, box.w + 2 * edge, box.h + 2 * edge)
    return Shape(name="Logo ground", frame=grown, fill=Fill(light), decorative=True)
