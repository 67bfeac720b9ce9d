"""A layout on a template's sheet in colours that are read there: whatever is drawn, and the template's own words."""

from claimdeck.layouts.finish import recoloured
from claimdeck.layouts.standard import LEFT, TOPIC, WIDTH
from claimdeck.mapping.footer.number_in_row import numbered
from claimdeck.mapping.ground.beds import joined, lone_beds
from claimdeck.mapping.ground.behind import RESTLESS, behind, readable_ink, restlessness
from claimdeck.mapping.ground.eye import UNTOLD, Eye
from claimdeck.mapping.ground.inked import FEET, HEADINGS, Inked, holder_of
from claimdeck.mapping.ground.palette import Palette, palette
from claimdeck.mapping.room.page import SOURCES, TOP
from claimdeck.mapping.sheets.placed import EDGE
from claimdeck.mapping.sheets.standing import PANEL
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, DARK, HIGHLIGHT, LINE, MUTE, ON_DARK_1, ON_DARK_2, ON_DARK_LINE, PAPER, TEXT, Colour
from claimdeck.model.contrast import LARGE
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.page import Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Shape
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

Pairs = tuple[tuple[Colour, Colour], ...]
ON_LIGHT: Pairs = (
    (PAPER, DARK), (ON_DARK_1, TEXT), (ON_DARK_2, MUTE), (HIGHLIGHT, CHRONIC), (ON_DARK_LINE, LINE), (PAPER.faded(20), LINE),
)  # fmt: skip
"""What is read on the ground of a template's body in place of colours that are read on claimdeck's dark ground."""
AIR = (0.2, 0.09)
"""How far a panel reaches beyond what is drawn on it, across and down, in inches of the design."""


FULL = 100
NEARLY = 0.9
"""The share of a box that lies on a panel where its words do."""
BESIDE = 0.3
"""How near (inches of the design) a panel begins to where a title ends that is to have it, too."""
BAND, GROUND = 0.03, 0.5
"""The shares of the slide from which on something filled with one colour sets the tone of the sheet, and up to which it is no ground."""


class Colours:
    """What is read on the sheets of a template, reckoned once for each."""

    def __init__(self, eye: Eye) -> None:
        self.eye = eye
        self._known: dict[tuple[str, int, Frame, bool], Palette] = {}

    def on(self, sheet: Sheet, area: Frame, *, may_panel: bool) -> Palette:
        """What stands in on a sheet's free area (EMU of the slide); with a panel where that is needed, and may be."""
        key = (sheet.part, len(sheet.art), area, may_panel)  # of a sheet that is seen in two ways one has more art
        if key not in self._known:
            seen = behind(sheet, area, self.eye)
            seen = (*seen, UNTOLD) if may_panel and restlessness(sheet, area, self.eye) > RESTLESS else seen
            self._known[key] = palette(sheet.colours, seen, may_panel=may_panel, near=_filled(sheet, self.eye))
        return self._known[key]


def _filled(sheet: Sheet, eye: Eye) -> str:
    """The colour of the largest thing on a sheet that is filled with one, and is no ground of it; empty where there is none."""
    page, parts = eye.page, (part for art in sheet.art for part in art.drawn)
    plain = [one for one in parts if one.kind == "shape" and one.paint and len(one.paint.colours) == 1 and one.paint.opacity == FULL]
    large = [one for one in plain if BAND <= one.frame.w * one.frame.h / (page.w * page.h) <= GROUND]
    found = max(large, key=lambda one: one.frame.w * one.frame.h, default=None)
    return found.paint.colours[0] if found and found.paint else ""


def coloured(brand: Brand, layout: Layout, sheet: Sheet, colours: Colours, *, dark: bool, opens: bool) -> Layout:
    """The layout in colours that are read on the sheet; `dark` where claimdeck's own is.

    No panel lies behind the template's own words where the layout `opens`; on all other slides it is the same.
    """
    how, area = _ground(brand.page)
    chosen = colours.on(sheet, how.frame(area), may_panel=not opens)
    given = _panel(how, area, layout) if chosen.panel else None
    panel = _with_title(given, layout, Inked(how, sheet, colours.eye, chosen, (given,))) if given else None
    slots = recoloured(recoloured(layout.slots, ON_LIGHT) if dark else layout.slots, chosen.pairs)
    lying = (Shape(name=PANEL, frame=panel, fill=Fill(PAPER), decorative=True),) if panel else ()
    decoration = (*lying, *layout.decoration)
    filled = tuple(one.frame for one in decoration if isinstance(one, Shape) and one.fill)
    read = Inked(how, sheet, colours.eye, chosen, filled, opens=opens)
    pairs = zip(slots, layout.slots, strict=True)
    shown = tuple(read.drawn(slot) if slot.drawn else read.as_usual(read.even(read.tied(_own(slot, own)))) for slot, own in pairs)
    shown = tuple(read.drawn(slot, bed=True) if slot.idx in lone_beds(shown) else one for slot, one in zip(slots, shown, strict=True))
    decoration, aside = recoloured(decoration, chosen.pairs), how.emu(EDGE)
    printed = how.back(Frame(aside, 0, how.width - 2 * aside, 0))
    painted = [part.frame for art in sheet.art for part in art.drawn if part.kind == "shape" and part.paint]
    panels = (how.back(one) for one in (*painted, *(one.frame for one in sheet.placeholders if one.paint)))
    shown = _beds_apart(joined(shown, layout.slots, opens=opens, sides=(printed.x, printed.right), panels=panels), layout.edge)
    return changed(layout, slots=numbered(brand.page, shown), decoration=decoration, instead=chosen.pairs)


def _own(slot: Slot, given: Slot) -> Slot:
    """A placeholder as its layout gives it; a footer that lends nothing from there in colours that stand in."""
    return slot if slot.tie and slot.tie.lent and slot.role in FEET else given


def _beds_apart(slots: tuple[Slot, ...], row: Frame | None) -> tuple[Slot, ...]:
    """The slots, a title on a bed of its own below the row above its words, where that reaches into its box."""
    topic = next((slot.frame.bottom for slot in slots if slot.idx == TOPIC and slot.drawn), 0)
    return tuple(_bed_below(slot, row, max(topic, row.bottom)) for slot in slots) if row else slots


def _bed_below(slot: Slot, row: Frame, bottom: int) -> Slot:
    if slot.tie is None or not slot.tie.bed or slot.role not in HEADINGS or not row.y < slot.frame.y < bottom:
        return slot
    lower = bottom - slot.frame.y
    if lower > slot.insets.top + slot.frame.h // 8:
        return slot
    frame, insets = changed(slot.frame, y=bottom, h=slot.frame.h - lower), changed(slot.insets, top=max(0, slot.insets.top - lower))
    return changed(slot, frame=frame, insets=insets, tie=changed(slot.tie, placed=True, styled=True))


def is_read(layout: Layout, sheet: Sheet, page: Page, colours: Colours) -> bool:
    """Whether what is written into the template's own bodies can be read there, in its own ink or another; all on the panel, if any."""
    how, area = _ground(page)
    panel = _panel(how, area, layout) if colours.on(sheet, how.frame(area), may_panel=True).panel else None
    for slot in layout.slots:
        holder = holder_of(sheet, slot)
        if holder and slot.role is Role.BODY and panel and not _on_panel(slot.frame, panel):
            return False
        if holder and slot.role is Role.BODY:
            found = readable_ink(sheet, how.frame(slot.frame), holder.inks[0] if holder.inks else "", colours.eye, holder.paint, LARGE)
            if max(found.ratio, found.after) < LARGE:
                return False
    return True


def _on_panel(frame: Frame, panel: Frame) -> bool:
    """Whether nearly all of a box lies on a panel: some of its words would be read there, and some not."""
    return frame.shared(panel) > NEARLY * frame.w * frame.h


def ground_of(page: Page, sheet: Sheet, colours: Colours) -> Palette:
    """What stands in where everything is drawn."""
    how, area = _ground(page)
    return colours.on(sheet, how.frame(area), may_panel=True)


def _ground(page: Page) -> tuple[Laid, Frame]:
    """Where the page is laid, and the area of it that kinds and sources fill."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return page.laid, page.frame(LEFT, TOP, WIDTH, SOURCES - TOP)


def _with_title(panel: Frame, layout: Layout, read: Inked) -> Frame:
    """The panel, up behind a title right above it that would need a bed of its own: two papers of two widths look like a fault."""
    title = next((slot for slot in layout.slots if slot.role is Role.TITLE and slot.tie and not slot.drawn), None)
    tie = read.tied(title).tie if title else None
    if title is None or tie is None or not tie.bed or not _is_right_above(title.frame, panel):
        return panel
    topic = next((slot.frame for slot in layout.slots if slot.idx == TOPIC and slot.drawn), title.frame)
    near = topic.y < title.frame.y <= topic.bottom + inches(BESIDE)
    top = max(read.how.back(Frame(0, 0, 0, 0)).y, (topic if near else title.frame).y - inches(AIR[1]))
    left, right = min(panel.x, title.frame.x), max(panel.right, title.frame.right)
    return Frame(left, top, right - left, panel.bottom - top)


def _is_right_above(title: Frame, panel: Frame) -> bool:
    """Whether a title ends where a panel begins, and does not reach far into it."""
    return title.y < panel.y and abs(panel.y - title.bottom) <= inches(BESIDE)


def _panel(how: Laid, area: Frame, layout: Layout) -> Frame:
    """A panel behind all that is drawn, on the page, and behind the row right above: a little larger, and not beyond the slide."""
    across, down = (inches(one) for one in AIR)
    whole = how.back(Frame(0, 0, how.width, how.height))
    left, right = max(area.x - across, whole.x), min(area.right + across, whole.right)
    feet = max((slot.frame.bottom for slot in layout.slots if slot.drawn and slot.role in FEET), default=0)
    row = layout.edge.y if layout.edge and area.y - 2 * layout.edge.h < layout.edge.y < area.y else area.y
    return Frame(left, row - down, right - left, max(area.bottom, feet) + 2 * down - row)
