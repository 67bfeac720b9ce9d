"""Words on a template's sheet in an ink that is read where they stand, and on a bed where none is."""

from claimdeck.layouts.standard import BANNER, TOPIC
from claimdeck.mapping.ground.beds import SMALL_PRINT
from claimdeck.mapping.ground.behind import LOUD, RESTLESS, behind, least_contrast, read_share, readable_ink, restlessness, shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.palette import Palette
from claimdeck.mapping.sheets.words_in_box import BEGINS, beginning, line, within
from claimdeck.model.colour import CHRONIC, DARK, MUTE, PAPER, SLOTS, TEXT, Colour
from claimdeck.model.contrast import AA, LARGE, contrast
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Fill, Frame, Insets
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

LARGE_FROM, BOLD_FROM = 18, 14
"""Points from which on type is large."""
ENOUGH, FEW = 0.85, 0.5
"""The share of where a heading's words stand on which its own ink must be read, and the share of its box in which a topic stands."""
AIR = (0.1, 0.03)
"""How far a bed reaches beyond the box of its words: across in inches of the slide, as the room in PowerPoint's own boxes is, so that
it begins where a filled placeholder does; down in inches of the design."""
SIDE = 0.3
"""How near (inches, on a slide 7.5 inches high) a bed may come to the slide's side: printers cut."""
FOOT = 30
"""The part of the slide's height that stays free at its foot."""
MOST = 0.6
"""The share of a box from which on what lies there gives its bed the tone."""
HEADINGS, FEET = (Role.TITLE, Role.COVER_TITLE), (Role.FOOTER, Role.NUMBER, Role.DATE)
WORDS = (*HEADINGS, Role.SUBTITLE, Role.BODY, *FEET)


class Inked:
    """Makes words read that would not be where they stand; on the filled `beds` of the layout they are read already."""

    def __init__(self, how: Laid, sheet: Sheet, eye: Eye, chosen: Palette, beds: tuple[Frame, ...], *, opens: bool = False) -> None:
        self.how, self.sheet, self.eye, self.chosen, self.beds, self.opens = how, sheet, eye, chosen, beds, opens
        self.theme = dict(zip(SLOTS, sheet.colours, strict=True))

    def drawn(self, slot: Slot, *, bed: bool = False) -> Slot:
        """A box of the slide's own, which may be filled itself; where no ink is read it is, and where it is to have a `bed`."""
        if slot.fill or any(within(slot.frame, bed) for bed in self.beds) or (slot.name == BANNER and self._begins_read(slot)):
            return slot
        found = [self._reading(slot, level) for level in slot.levels]
        restless = restlessness(self.sheet, self._where(slot), self.eye) > RESTLESS
        if not bed and not restless and all(after >= least for _, after, least in found):
            return changed(slot, levels=tuple(changed(one, colour=ink) for one, (ink, _, _) in zip(slot.levels, found, strict=True)))
        ink, paper = self._bed(slot.frame)
        return _roomier(self.how, changed(slot, levels=tuple(changed(level, colour=ink) for level in slot.levels), fill=Fill(paper)))

    def _begins_read(self, slot: Slot) -> bool:
        """Whether the few words of a heading are read where they stand."""
        begins = shares(self.sheet, beginning(self.how.frame(slot.frame), slot.levels[0]), self.eye)
        return read_share(resolved(slot.levels[0].colour, self.theme, slot.levels[0].colour), begins, LARGE) >= ENOUGH

    def _where(self, slot: Slot) -> Frame:
        """Where its words stand on the slide: those of a topic are few."""
        box, level = self.how.frame(slot.frame), slot.levels[0]
        return beginning(box, level, FEW if level.align != "ctr" else BEGINS) if slot.idx == TOPIC else box

    def _mostly(self, slot: Slot, ink: str) -> Frame:
        """Where most of its words stand: a cover's small print is short, and its far end may be a little harder to read."""
        box = self.how.frame(slot.frame)
        short = self.opens and slot.idx in SMALL_PRINT and least_contrast(ink, behind(self.sheet, box, self.eye)) >= LARGE
        return beginning(box, slot.levels[0]) if short else self._where(slot)

    def _reading(self, slot: Slot, level: Level) -> tuple[Colour, float, float]:
        """The ink for a level, the contrast it has, and the least it needs."""
        ink, least = resolved(level.colour, self.theme, level.colour), least_of(self.how, level)
        found = readable_ink(self.sheet, self._mostly(slot, ink), ink, self.eye, least=least)
        return (level.colour, found.ratio, least) if found.ratio >= least else (found.instead, found.after, least)

    def tied(self, slot: Slot) -> Slot:
        """A placeholder of the template, in its own ink unless that is not read: small print needs more contrast than headings."""
        if slot.tie is None or slot.role not in WORDS:
            return slot
        if any(within(slot.frame, bed) for bed in self.beds):
            return self._on_bed(slot, slot.tie)
        holder, where = holder_of(self.sheet, slot), line(self.how, slot) if slot.role in FEET else self.how.frame(slot.frame)
        paint = holder.paint if holder else None
        own, least = self._hardest(slot, slot.tie, holder, behind(self.sheet, where, self.eye, paint))
        if restlessness(self.sheet, where, self.eye, paint) > (LOUD if least == LARGE else RESTLESS):
            return self._bedded(slot, slot.tie)
        begins = shares(self.sheet, beginning(where, slot.levels[0]), self.eye, paint)
        if slot.role in HEADINGS and read_share(own, begins, least) >= ENOUGH:
            return slot
        found = readable_ink(self.sheet, where, own, self.eye, paint, least)
        if found.ratio >= least:
            return slot
        if max(found.ratio, found.after) < LARGE:
            return self._bedded(slot, slot.tie)
        quiet = dict(self.chosen.pairs).get(MUTE, MUTE)
        calm = readable_ink(self.sheet, where, resolved(quiet, self.theme, quiet), self.eye, paint, least)
        ink = quiet if slot.role in FEET and calm.ratio >= least else found.instead
        return changed(slot, tie=changed(slot.tie, ink=ink))

    def as_usual(self, slot: Slot) -> Slot:
        """A title that stands elsewhere than the template has it, on the bed that it has there if nobody sees that here.

        Titles of a talk then begin at one edge, whichever of them are seen to be filled.
        """
        holder = holder_of(self.sheet, slot)
        if self.chosen.panel or slot.tie is None or slot.tie.bed or slot.role not in HEADINGS or holder is None:
            return slot  # a panel reaches up behind titles, which have no bed of their own then
        usual = self.tied(changed(slot, frame=self.how.back(holder.frame))).tie
        paper = resolved(usual.bed, self.theme, usual.bed) if usual and usual.bed else ""
        unseen = behind(self.sheet, self.how.frame(slot.frame), self.eye) == (paper,)
        return changed(slot, tie=changed(slot.tie, bed=usual.bed)) if usual and unseen else slot

    def _hardest(self, slot: Slot, tie: Tie, holder: Placeholder | None, grounds: tuple[str, ...]) -> tuple[str, float]:
        """Of its levels the one that is hardest to read on some grounds: its ink, and the contrast it needs."""
        if slot.role in HEADINGS:
            return self._own(slot, tie, holder), LARGE
        steps = slot.role in (Role.SUBTITLE, Role.BODY)  # often far down
        levels = (changed(level, size=level.floor) if steps else level for level in slot.levels)
        found = [(self._own(slot, tie, holder, i), least_of(self.how, level)) for i, level in enumerate(levels)]
        return min(found, key=lambda one: least_contrast(one[0], grounds) / one[1])

    def _own(self, slot: Slot, tie: Tie, holder: Placeholder | None, level: int = 0) -> str:
        """The colour its words are set in on the layout, or by the slide itself where nothing of its look is the layout's."""
        if tie.lent:
            return resolved(slot.levels[level].colour, self.theme, slot.levels[level].colour)
        return holder.inks[min(tie.deeper + level, len(holder.inks) - 1)] if holder and holder.inks else ""

    def _on_bed(self, slot: Slot, tie: Tie) -> Slot:
        """Words of the template's own placeholder on a panel: in its own ink where that is read there, and is no gradient."""
        pairs = dict(self.chosen.pairs)
        paper = resolved(pairs.get(PAPER, PAPER), self.theme, PAPER)
        holder = holder_of(self.sheet, slot)
        own, least = self._hardest(slot, tie, holder, (paper,))
        read = least_contrast(own, (paper,)) >= least and (tie.ink or tie.lent or not (holder and holder.graded))
        return slot if read else changed(slot, tie=changed(tie, ink=pairs.get(DARK, DARK)))

    def _bedded(self, slot: Slot, tie: Tie) -> Slot:
        """Words on a bed of paper, off the slide's edge as far as its room goes: nothing is read on what lies there."""
        ink, paper = self._bed(slot.frame)
        beyond = min(self.how.back(Frame(self.how.emu(SIDE), 0, 0, 0)).x - slot.frame.x, slot.insets.left)
        if beyond <= 0:
            return changed(slot, tie=changed(tie, ink=ink, bed=paper))
        frame, insets = changed(slot.frame, x=slot.frame.x + beyond, w=slot.frame.w - beyond), slot.insets
        return changed(
            slot, frame=frame, insets=changed(insets, left=insets.left - beyond), tie=changed(tie, ink=ink, bed=paper, placed=True)
        )

    def _bed(self, frame: Frame) -> tuple[Colour, Colour]:
        """The ink and the paper of a bed: a dark one where words set apart are light, because the sheet is dark.

        What opens a talk has one of the tone of most that lies there, so that it is seen least.
        """
        own, (ink, paper) = dict(self.chosen.pairs).get(TEXT, TEXT), self.chosen.bed
        seen = resolved(own, self.theme, own), resolved(paper, self.theme, paper)
        made = (ink, paper) if least_contrast(seen[0], seen[1:]) >= AA else (own, TEXT)
        return made[::-1] if self.opens and self._nearer(frame, *made) else made

    def _nearer(self, frame: Frame, ink: Colour, paper: Colour) -> bool:
        """Whether most of what lies there is nearer to the ink than to the paper."""
        found, dark, light = shares(self.sheet, self.how.frame(frame), self.eye), *(resolved(one, self.theme, one) for one in (ink, paper))
        return sum(share for seen, share in found.items() if seen and contrast(seen, dark) < contrast(seen, light)) > MOST

    def even(self, slot: Slot) -> Slot:
        """A title in one colour where words set apart would not be read."""
        bedded = any(within(slot.frame, bed) for bed in self.beds)
        if slot.tie is None or slot.role not in HEADINGS or slot.tie.bed or bedded:
            return slot
        apart = CHRONIC.stood_in(dict(self.chosen.pairs))
        holder = holder_of(self.sheet, slot)
        grounds = behind(self.sheet, self.how.frame(slot.frame), self.eye, holder.paint if holder else None)
        even = least_contrast(resolved(apart, self.theme, apart), grounds) < LARGE
        return changed(slot, tie=changed(slot.tie, even=even))


def _roomier(how: Laid, slot: Slot) -> Slot:
    """A filled box that reaches a little beyond its words, which stay where they are, and no nearer to the slide's foot than these may.

    Beside a single line there is room anyhow.
    """
    across, down = round(inches(AIR[0]) / how.scale), inches(AIR[1]) if slot.most_lines != 1 else 0
    frame, given, foot = slot.frame, slot.insets, how.back(Frame(0, how.height - how.height // FOOT, 0, 0)).y
    below = min(down, max(0, foot - frame.bottom))
    grown = Frame(frame.x - across, frame.y - down, frame.w + 2 * across, frame.h + down + below)
    return changed(slot, frame=grown, insets=Insets(given.left + across, given.top + down, given.right + across, given.bottom + below))


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
