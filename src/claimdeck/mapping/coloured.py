"""A layout on a template's sheet in colours that are read there: whatever is drawn, and the template's own words."""

from claimdeck.layouts import CANVAS
from claimdeck.layouts.finish import recoloured
from claimdeck.layouts.standard import LEFT, TITLE, WIDTH
from claimdeck.mapping.behind import behind, least_contrast, readable_ink
from claimdeck.mapping.eye import Eye
from claimdeck.mapping.page import SOURCES, TOP
from claimdeck.mapping.palette import Palette, palette
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, DARK, HIGHLIGHT, LINE, MUTE, ON_DARK_1, ON_DARK_2, ON_DARK_LINE, PAPER, SLOTS, TEXT, Colour
from claimdeck.model.contrast import AA, LARGE
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Fill, Frame, Shape
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

Pairs = tuple[tuple[Colour, Colour], ...]
ON_LIGHT: Pairs = (
    (PAPER, DARK), (ON_DARK_1, TEXT), (ON_DARK_2, MUTE), (HIGHLIGHT, CHRONIC), (ON_DARK_LINE, LINE), (PAPER.faded(20), LINE),
)  # fmt: skip
"""What is read on the ground of a template's body in place of colours that are read on claimdeck's dark ground."""
LARGE_FROM, BOLD_FROM = 18, 14
"""Points from which on type is large."""
AIR = (0.2, 0.09)
"""How far a panel reaches beyond what is drawn on it, across and down, in inches of the design."""
PANEL = "Panel"


class Colours:
    """What is read on the sheets of a template, reckoned once for each."""

    def __init__(self, eye: Eye) -> None:
        self.eye = eye
        self._known: dict[tuple[str, Frame, bool], Palette] = {}

    def on(self, sheet: Sheet, area: Frame, *, may_panel: bool) -> Palette:
        """What stands in on a sheet's free area (EMU of the slide); with a panel where that is needed, and may be."""
        key = (sheet.part, area, may_panel)
        if key not in self._known:
            self._known[key] = palette(sheet.colours, behind(sheet, area, self.eye), may_panel=may_panel)
        return self._known[key]


def coloured(brand: Brand, layout: Layout, sheet: Sheet, colours: Colours, *, dark: bool, opens: bool) -> Layout:
    """The layout in colours that are read on the sheet; `dark` where claimdeck's own is.

    No panel lies behind the template's own words: not where the layout `opens`, nor in a large body.
    """
    how, area = _ground(brand.page)
    worded = any(slot.tie and slot.role is Role.BODY and slot.frame.h > area.h // 4 for slot in layout.slots)
    drawn = not opens and (not worded or layout.name.startswith(CANVAS))
    chosen = colours.on(sheet, how.frame(area), may_panel=drawn)
    panel = _panel(how, area, layout) if chosen.panel else None
    slots = recoloured(recoloured(layout.slots, ON_LIGHT) if dark else layout.slots, chosen.pairs)
    lying = (Shape(name=PANEL, frame=panel, fill=Fill(PAPER), decorative=True),) if panel else ()
    decoration = (*lying, *layout.decoration)
    read = _Read(how, sheet, colours.eye, chosen, tuple(one.frame for one in decoration if isinstance(one, Shape) and one.fill))
    shown = tuple(read.drawn(slot) if slot.drawn else read.even(read.tied(own)) for slot, own in zip(slots, layout.slots, strict=True))
    decoration = recoloured(decoration, chosen.pairs)
    return changed(layout, slots=shown, decoration=decoration, instead=chosen.pairs)


def is_read(layout: Layout, sheet: Sheet, page: Page, colours: Colours) -> bool:
    """Whether what is written into the template's own bodies can be read there, in its own ink or another."""
    how, _ = _ground(page)
    for slot in layout.slots:
        holder = holder_of(sheet, slot)
        if holder and slot.role is Role.BODY:
            found = readable_ink(sheet, how.frame(slot.frame), holder.inks[0] if holder.inks else "", colours.eye, holder.paint, LARGE)
            if max(found.ratio, found.after) < LARGE:
                return False
    return True


def ground_of(page: Page, sheet: Sheet, colours: Colours) -> Palette:
    """What stands in where everything is drawn."""
    how, area = _ground(page)
    return colours.on(sheet, how.frame(area), may_panel=True)


def _ground(page: Page) -> tuple[Laid, Frame]:
    """Where the page is laid, and the area of it that kinds and sources fill."""
    assert page.laid is not None, "a foreign template's page is laid on its slides"
    return page.laid, page.frame(LEFT, TOP, WIDTH, SOURCES - TOP)


def _panel(how: Laid, area: Frame, layout: Layout) -> Frame:
    """A panel behind all that is drawn, on the page: a little larger, and not beyond the slide."""
    across, down = (inches(one) for one in AIR)
    whole = how.back(Frame(0, 0, how.width, how.height))
    left, right = max(area.x - across, whole.x), min(area.right + across, whole.right)
    feet = max((slot.frame.bottom for slot in layout.slots if slot.drawn and slot.role in FEET), default=0)
    return Frame(left, area.y - down, right - left, max(area.bottom, feet) + 2 * down - area.y)


class _Read:
    """Makes words read that would not be where they stand; on the filled `beds` of the layout they are read already."""

    def __init__(self, how: Laid, sheet: Sheet, eye: Eye, chosen: Palette, beds: tuple[Frame, ...]) -> None:
        self.how, self.sheet, self.eye, self.chosen, self.beds = how, sheet, eye, chosen, beds
        self.theme = dict(zip(SLOTS, sheet.colours, strict=True))

    def drawn(self, slot: Slot) -> Slot:
        """A box of the slide's own, which may be filled itself; where no ink is read it is."""
        if slot.fill or any(_within(slot.frame, bed) for bed in self.beds):
            return slot
        found = [self._reading(slot, level) for level in slot.levels]
        if all(after >= least for _, after, least in found):
            return changed(slot, levels=tuple(changed(one, colour=ink) for one, (ink, _, _) in zip(slot.levels, found, strict=True)))
        pairs = dict(self.chosen.pairs)
        levels = tuple(changed(level, colour=pairs.get(TEXT, TEXT)) for level in slot.levels)
        return changed(slot, levels=levels, fill=Fill(pairs.get(PAPER, PAPER)))

    def _reading(self, slot: Slot, level: Level) -> tuple[Colour, float, float]:
        """The ink for a level, the contrast it has, and the least it needs."""
        ink, least = resolved(level.colour, self.theme, level.colour), least_of(self.how, level)
        found = readable_ink(self.sheet, self.how.frame(slot.frame), ink, self.eye, least=least)
        return (level.colour, found.ratio, least) if found.ratio >= least else (found.instead, found.after, least)

    def tied(self, slot: Slot) -> Slot:
        """A placeholder of the template, in its own ink unless that is not read: small print needs more contrast than headings."""
        if slot.tie is None or slot.role not in WORDS:
            return slot
        if any(_within(slot.frame, bed) for bed in self.beds):
            return self._on_bed(slot, slot.tie)
        holder, where = holder_of(self.sheet, slot), self.how.frame(slot.frame)
        inks, paint = (holder.inks, holder.paint) if holder else ((), None)
        own = inks[min(slot.tie.deeper, len(inks) - 1)] if inks else ""
        least = LARGE if slot.idx == TITLE else least_of(self.how, slot.levels[0])
        found = readable_ink(self.sheet, where, own, self.eye, paint, least)
        if found.ratio >= least:
            return slot
        if max(found.ratio, found.after) < LARGE:
            return self._bedded(slot, slot.tie)
        quiet = dict(self.chosen.pairs).get(MUTE, MUTE)
        calm = readable_ink(self.sheet, where, resolved(quiet, self.theme, quiet), self.eye, paint, least)
        ink = quiet if slot.role in FEET and calm.ratio >= least else found.instead
        return changed(slot, tie=changed(slot.tie, ink=ink))

    def _on_bed(self, slot: Slot, tie: Tie) -> Slot:
        """Words of the template's own placeholder on a panel: in its own ink where that is read there."""
        pairs, holder = dict(self.chosen.pairs), holder_of(self.sheet, slot)
        paper, own = resolved(pairs.get(PAPER, PAPER), self.theme, PAPER), holder.inks[0] if holder and holder.inks else ""
        read = least_contrast(own, (paper,)) >= least_of(self.how, slot.levels[0])
        return slot if read else changed(slot, tie=changed(tie, ink=pairs.get(DARK, DARK)))

    def _bedded(self, slot: Slot, tie: Tie) -> Slot:
        """Words on a bed of paper: nothing is read on what lies there."""
        pairs = dict(self.chosen.pairs)
        return changed(slot, tie=changed(tie, ink=pairs.get(TEXT, TEXT), bed=pairs.get(PAPER, PAPER)))

    def even(self, slot: Slot) -> Slot:
        """A title in one colour where words set apart would not be read."""
        bedded = any(_within(slot.frame, bed) for bed in self.beds)
        if slot.tie is None or slot.role not in HEADINGS or slot.tie.bed or bedded:
            return slot
        apart = CHRONIC.stood_in(dict(self.chosen.pairs))
        holder = holder_of(self.sheet, slot)
        grounds = behind(self.sheet, self.how.frame(slot.frame), self.eye, holder.paint if holder else None)
        even = least_contrast(resolved(apart, self.theme, apart), grounds) < LARGE
        return changed(slot, tie=changed(slot.tie, even=even))


HEADINGS, FEET = (Role.TITLE, Role.COVER_TITLE), (Role.FOOTER, Role.NUMBER)
WORDS = (*HEADINGS, Role.SUBTITLE, Role.BODY, *FEET)


def holder_of(sheet: Sheet, slot: Slot) -> Placeholder | None:
    """The template's placeholder a slot is tied to."""
    if slot.tie is None:
        return None
    of_type = [one for one in sheet.placeholders if one.type == slot.tie.type]
    return next(
        (one for one in of_type if one.idx == slot.tie.idx), of_type[0] if slot.tie.type in ("title", "ctrTitle") and of_type else None
    )


def least_of(how: Laid, level: Level) -> float:
    """The least contrast of type of that size on the slide."""
    points = level.size * how.scale
    return LARGE if points >= LARGE_FROM or (level.bold and points >= BOLD_FROM) else AA


def _within(frame: Frame, bed: Frame) -> bool:
    """Whether a box lies on another with its middle."""
    across, down = frame.x + frame.w // 2, frame.y + frame.h // 2
    return bed.x <= across <= bed.right and bed.y <= down <= bed.bottom
