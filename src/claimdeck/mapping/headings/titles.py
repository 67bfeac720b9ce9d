"""Titles: in the template's own heading, with room for a sentence, or lent a look where it has none."""

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, art_of, levels_of, tie_of, unlisted, worn
from claimdeck.mapping.sheets.placed import EDGE, grown, lined_up, lines_high, off_edges, on_it, over_words
from claimdeck.model.colour import SLOTS, TEXT, Colour
from claimdeck.model.face import Faces
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT

LENIENT_TITLE = 13
"""Points on a slide 7.5 inches high under which no headline is set, where all is drawn over the slide and it finds no room otherwise."""
MARK, FAR, AIR = 0.3, 0.6, 0.1
"""The share of a slide's width up to which something drawn is a mark, and the share of a heading's width from which on it stands at the far
end; the room before it, in inches of a slide 7.5 inches high."""
HIGHEST = 0.2
"""How near (inches, on a slide 7.5 inches high) words may come to the slide's upper edge: printers cut."""
BAND, THIN = 0.5, 0.06
"""The share of a slide's width from which on something drawn is a band, and the height of lines (inches, on a slide 7.5 inches high)."""
STANDS_ON = 0.8
"""The share of something drawn that lies below a body from which on that stands on it."""
FEW, WIDER, SLIGHT = 0.5, 1.2, EMU_PER_POINT
"""The share of a slide's width up to which a heading is one for few words, how much wider it must become to be made so, and by how much
boxes in one row differ.
"""


def title(how: Laid, own: Slot, sheet: Sheet, holder: Placeholder | None, others: list[Frame], faces: Faces) -> Slot | None:
    """The title in the template's own heading, as high as its lines at their least size need; None where the layout has none.

    It grows as far as nothing stands there: art, and the `others` (EMU of the slide). A line that serves as heading lends its place
    and look to the title, which is added to a layout that has none; one that runs upwards at the side holds no sentence.
    """
    if holder is None:
        return None
    levels = _as_large(unlisted(holder, levels_of(how, holder, 0, 1, LEAST_TITLE * how.share)))
    named = holder.type in ("title", "ctrTitle")
    levels = levels if named else tuple(changed(one, colour=colour_of(one, holder, sheet)) for one in levels)
    tie = tie_of(holder, sheet) if named else _lent(sheet)
    role = Role.COVER_TITLE if tie.type == "ctrTitle" else Role.TITLE
    made = _widened(how, lined_up(how, on_it(how, worn(how, own, holder, sheet, levels, tie))), holder, sheet)
    made, others = changed(beside_marks(how, made, sheet), idx=TITLE, role=role), [*others, *_apart(art_of(how, sheet), others)]
    higher = grown(how, made, others, how.title_lines, faces, filled=bool(holder.paint) or holder.framed)
    stays = sheet.banded or _is_ruled(how, higher, sheet)
    higher = _in_band(how, made, higher, sheet, faces) if stays else _full(higher, how.title_lines, faces)
    return off_edges(how, over_words(how, higher))


def _as_large(levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """A title's levels on the page, no smaller there than headlines are: in points of a usual slide they are specks on a large one."""
    return tuple(changed(one, size=max(one.size, LEAST_TITLE)) for one in levels)


def _in_band(how: Laid, given: Slot, slot: Slot, sheet: Sheet, faces: Faces) -> Slot:
    """A heading that has grown beyond where its words stood, its first line where a single one stood: in the band there.

    It ends where the band does, should so many lines have room there.
    """
    if slot.anchor == "b" or slot.tie is None or slot.frame.bottom <= given.frame.bottom:
        return slot
    level = slot.levels[0]
    line = lines_high(changed(level, floor=level.floor + 1), 1, faces)
    lines = lines_high(changed(level, floor=level.floor - 1), how.title_lines, faces)
    highest = how.back(Frame(0, how.emu(HIGHEST), 0, 0)).y
    begins = max(given.frame.y + (slot.insets.top if slot.anchor == "t" else (given.frame.h - line) // 2), highest)
    end = _end_of_band(how, given, sheet)
    if end and end - highest >= lines:
        top = min(slot.frame.y, end - lines)
        slot = changed(slot, frame=Frame(slot.frame.x, top, slot.frame.w, min(slot.frame.bottom, end) - top))
        slot = changed(slot, insets=changed(slot.insets, bottom=0))
    room = slot.frame.bottom - lines - slot.insets.bottom
    insets = changed(slot.insets, top=max(min(begins, room) - slot.frame.y, 0))
    return changed(slot, insets=insets, anchor="t", tie=changed(slot.tie, styled=True, placed=True))


def _is_ruled(how: Laid, slot: Slot, sheet: Sheet) -> bool:
    """Whether it has grown over a line that the template draws below its headings: words in its middle would be struck through."""
    here = how.frame(slot.frame)
    thin = [one.frame for art in sheet.art for one in art.drawn if one.frame.h < how.emu(THIN) and one.frame.w > BAND * here.w]
    return any(here.y < one.y and one.bottom < here.bottom and one.x < here.right and here.x < one.right for one in thin)


def _end_of_band(how: Laid, given: Slot, sheet: Sheet) -> int | None:
    """Where the band ends that a heading's words stand on the middle of, on the page."""
    here = how.frame(given.frame)
    middle, drawn = here.y + here.h // 2, (one.frame for art in sheet.art for one in art.drawn if one.kind != "line")
    beds = [one for one in drawn if one.y <= middle < one.bottom < how.height // 3 and one.x <= here.x and one.w > BAND * how.width]
    return how.back(Frame(0, min(one.bottom for one in beds), 0, 0)).y if beds else None


def _apart(drawn: list[Frame], others: list[Frame]) -> list[Frame]:
    """What is drawn that none of the others stands on: where a body does, a title ends above that and no earlier."""
    return [one for one in drawn if not any(_stands_on(other, one) for other in others)]


def _stands_on(other: Frame, drawn: Frame) -> bool:
    return drawn.shared(other) > STANDS_ON * drawn.w * drawn.h


def untitled(how: Laid, own: Slot, sheet: Sheet, frame: Frame) -> Slot:
    """The title in that frame where nothing on a layout can serve as one: all begin at one place, below the row for topic and stamp."""
    spacing = 100 if how.scale > 1 else own.levels[0].spacing  # closer lines of large type are drawn above their box by some programs
    least = max(LENIENT_TITLE, how.lenient * LEAST_TITLE) if how.lenient else LEAST_TITLE
    sizes = [(how.at_least(one.size, LEAST_TITLE), how.at_least(one.floor, least)) for one in own.levels]
    pairs = zip(own.levels, sizes, strict=True)
    levels = tuple(changed(one, colour=TEXT, size=size, floor=floor, spacing=spacing) for one, (size, floor) in pairs)
    return changed(own, frame=frame, levels=levels, tie=_lent(sheet), most_lines=how.title_lines)


def _lent(sheet: Sheet) -> Tie:
    return Tie("title", 0, placed=True, styled=True, lent=True, added=not sheet.holders("title", "ctrTitle"))


def colour_of(level: Level, holder: Placeholder, sheet: Sheet) -> Colour:
    """The theme colour of a line's words, also where its layout says a colour by its value."""
    theme = dict(zip(SLOTS, sheet.colours, strict=True))
    alike = (Colour(slot) for slot, value in theme.items() if holder.inks and value == holder.inks[0])
    return level.colour if resolved(level.colour, theme, level.colour) in holder.inks[:1] else next(alike, level.colour)


def beside_marks(how: Laid, slot: Slot, sheet: Sheet) -> Slot:
    """A box whose lines begin and end before the marks that stand on its far ends: few of the template's own reach them."""
    here, gap = how.frame(slot.frame), how.emu(AIR)
    drawn = [part for art in sheet.art for part in art.drawn if part.kind == "picture" or part.words]
    marks = [one.frame for one in drawn if one.frame.meets(here) and one.frame.w < MARK * how.width]
    left = max([one.right + gap - here.x for one in marks if one.right < here.right - FAR * here.w], default=0)
    right = max([here.right - one.x + gap for one in marks if one.x > here.x + FAR * here.w], default=0)
    ends = {"l": (0, right), "r": (left, 0), "ctr": (max(left, right),) * 2}[slot.levels[0].align]
    left, right = (max(round(end / how.scale), given) for end, given in zip(ends, (slot.insets.left, slot.insets.right), strict=True))
    if slot.tie is None or (left, right) == (slot.insets.left, slot.insets.right):
        return slot
    return changed(slot, insets=changed(slot.insets, left=left, right=right), tie=changed(slot.tie, styled=True))


def _full(slot: Slot, lines: int, faces: Faces) -> Slot:
    """A heading that may grow no more, with less room around its words in its box where so many lines need that."""
    missing = lines_high(slot.levels[0], lines, faces) + slot.insets.top + slot.insets.bottom - slot.frame.h
    if slot.tie is None or not 0 < missing <= slot.insets.top + slot.insets.bottom:
        return slot
    below = min(missing, slot.insets.bottom)
    insets = changed(slot.insets, top=slot.insets.top - (missing - below), bottom=slot.insets.bottom - below)
    return changed(slot, insets=insets, tie=changed(slot.tie, styled=True))


def _widened(how: Laid, slot: Slot, holder: Placeholder, sheet: Sheet) -> Slot:
    """A heading for a few words as wide as it may be."""
    right = how.back(wide(how, holder, sheet)).right
    if slot.tie is None or right <= slot.frame.right:
        return slot
    return changed(slot, frame=changed(slot.frame, w=right - slot.frame.x), tie=changed(slot.tie, placed=True))


def wide(how: Laid, holder: Placeholder, sheet: Sheet) -> Frame:
    """The box of a heading; one for a few words, in which no sentence has room, as far to the right as nothing stands beside it."""
    here, least = holder.frame, how.emu(EDGE)
    if holder.levels[0].align != "l" or here.w > FEW * how.width:
        return here
    solid = [*art_of(how, sheet), *(one.frame for one in sheet.placeholders if one is not holder and not _second(one, here))]
    beside = [one.x for one in solid if one.x >= here.right and one.y < here.bottom and here.y < one.bottom]
    right = min([one - least for one in beside] + [how.width - least])
    return Frame(here.x, here.y, right - here.x, here.h) if right > WIDER * here.right else here


def _second(one: Placeholder, heading: Frame) -> bool:
    """Whether it is for more words beside a heading, no higher than that: slides leave it empty, and no show has it."""
    return one.type == "body" and heading.y <= one.frame.y + SLIGHT and one.frame.bottom <= heading.bottom + SLIGHT


def above_row(slot: Slot, row: Frame, lines: int, faces: Faces) -> Slot:
    """A title that ends above the row kept below it, where so many lines have room there, too."""
    level = slot.levels[0]
    needed = lines_high(changed(level, floor=level.floor - 1), lines, faces) + slot.insets.top + slot.insets.bottom
    if slot.tie is None or not slot.frame.meets(row) or not slot.frame.y + needed <= row.y < slot.frame.bottom:
        return slot
    return changed(slot, frame=changed(slot.frame, h=row.y - slot.frame.y), tie=changed(slot.tie, placed=True))
