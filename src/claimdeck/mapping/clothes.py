"""What a template's layout gives to a slide: its heading and its other placeholders as slots of the page."""

from typing import Any

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.parts import heading
from claimdeck.model.colour import SLOTS, TEXT, Colour
from claimdeck.model.face import Faces
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import MARGIN, Laid
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.scale import FlooredLevel
from claimdeck.model.shapes import ZERO_INSETS, Frame, Insets
from claimdeck.model.sheets import Design, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT, inches

LEAST_WIDTH, LEAST_HEIGHT = 6, 60
"""The parts of the slide's width and height that a box must be wide and high for a heading to stand in it."""
EDGE = 0.3
"""How near (inches, on a slide 7.5 inches high) a box that a slide places itself may come to the sides."""
NEARLY = 0.1
"""How far apart (inches, on a slide 7.5 inches high) words may begin so that they seem to begin at one edge."""
NO_LINK = 4294967295
"""The index of a placeholder that PowerPoint has cut off from its layout."""
LEAST_TITLE, LENIENT_TITLE = 20, 13
"""Points on a slide 7.5 inches high under which headlines of a template are not set, with the point under which none is, where it finds
no room otherwise."""
FEW, WIDER = 0.5, 1.2
"""The share of a slide's width up to which a heading is one for few words, and how much wider it must become to be made so."""


def levels_of(how: Laid, holder: Placeholder, first: int, count: int, least: float) -> tuple[Level, ...]:
    """A placeholder's levels from `first` on, on the page: stepping down to `least` points of the slide, and never under them."""
    chosen = (holder.levels[min(first + i, len(holder.levels) - 1)] for i in range(count))
    return tuple(_level(how, level, least) for level in chosen)


def _level(how: Laid, level: Level, least: float) -> Level:
    lengths = {name: round(getattr(level, name) / how.scale) for name in ("indent", "hanging", "tracking")}
    spaces = {name: getattr(level, name) / how.scale for name in ("before", "after")}
    return changed(level, size=max(level.size, least) / how.scale, floor=least / how.scale, step=1, **lengths, **spaces)


def tie_of(holder: Placeholder, sheet: Sheet, deeper: int = 0) -> Tie:
    """How a slide names it; one whose index is not its own says itself where it stands."""
    shared = sum(one.idx == holder.idx for one in sheet.placeholders) > 1 or holder.idx == NO_LINK
    return Tie(holder.type, 0 if holder.type in ("title", "ctrTitle") else holder.idx, placed=shared, deeper=deeper)


def insets_of(how: Laid, insets: Insets) -> Insets:
    """Room inside a placeholder, on the page."""
    return Insets(*(round(one / how.scale) for one in (insets.left, insets.top, insets.right, insets.bottom)))


def off_edges(how: Laid, slot: Slot, *, upwards: float = EDGE) -> Slot:
    """A placeholder that its slide places itself, its words inside what printers leave of a slide: `upwards` inches above and below.

    Its box stays; only the room inside it is more, as far as a line of its words still has some.
    """
    if slot.tie is None or not slot.tie.placed:
        return slot
    whole, aside, above = how.back(Frame(0, 0, how.width, how.height)), _least(how, EDGE), _least(how, upwards)
    frame, given = slot.frame, slot.insets
    near = Insets(
        max(given.left, whole.x + aside - frame.x), max(given.top, whole.y + above - frame.y),
        max(given.right, frame.right - whole.right + aside), max(given.bottom, frame.bottom - whole.bottom + above),
    )  # fmt: skip
    line = round(slot.levels[0].floor * 1.3 * EMU_PER_POINT) if slot.levels else 0
    near = near if frame.h - near.top - near.bottom >= line else changed(near, top=given.top, bottom=given.bottom)
    if near == given or frame.w - near.left - near.right < frame.w // 2:
        return slot
    return changed(slot, insets=near, tie=changed(slot.tie, styled=True))


def lined_up(how: Laid, slot: Slot) -> Slot:
    """A placeholder whose words begin off the slide's left edge, and where all that is drawn begins if they do so nearly."""
    whole, begins = how.back(Frame(0, 0, how.width, how.height)), slot.frame.x + slot.insets.left
    if slot.tie is None or not slot.levels or slot.levels[0].align != "l":
        return slot
    near = abs(begins - inches(MARGIN)) < _least(how, NEARLY)
    left = inches(MARGIN) if near else max(begins, whole.x + _least(how, EDGE))
    if abs(left - begins) <= EMU_PER_POINT // 4:
        return slot
    return changed(slot, **_beginning(slot, left), tie=_moved(slot.tie, placed=left < slot.frame.x))


def _beginning(slot: Slot, left: int) -> dict[str, Any]:
    """A box whose words begin there: by the room at their left, else by its own edge."""
    frame, inset = slot.frame, max(left - slot.frame.x, 0)
    x = min(frame.x, left)
    return {"frame": Frame(x, frame.y, frame.right - x, frame.h), "insets": changed(slot.insets, left=inset)}


def _moved(tie: Tie, *, placed: bool) -> Tie:
    return changed(tie, styled=True, placed=tie.placed or placed)


def _least(how: Laid, measured: float) -> int:
    """A distance in inches of a slide 7.5 inches high, in EMU of the page."""
    return round(measured * how.share * EMU_PER_INCH / how.scale)


def worn(how: Laid, own: Slot, holder: Placeholder, sheet: Sheet, levels: tuple[Level, ...], tie: Tie) -> Slot:
    """Claimdeck's slot as the template's placeholder has it; its text is limited by the box alone, and by floors of the brand's own."""
    levels = tuple(_floored(level, mine) for level, mine in zip(levels, own.levels, strict=False)) + levels[len(own.levels) :]
    levels = tuple(_turned(level) for level in levels) if holder.rtl else levels
    given = holder.levels[tie.deeper : tie.deeper + len(levels)]
    raised = any(mine.size * how.scale > theirs.size + 0.01 for mine, theirs in zip(levels, given, strict=False))
    made = changed(
        own, frame=how.back(holder.frame), levels=levels, insets=insets_of(how, holder.insets),
        anchor=holder.anchor, drawn=False, fill=None, outline=None, geometry="rect", radius=0, most_lines=None, columns=holder.columns,
        tie=changed(tie, styled=tie.styled or raised or any(level.exact or level.turned for level in levels)),
    )  # fmt: skip
    return off_edges(how, made)


def _turned(level: Level) -> Level:
    """A level whose lines run from right to left on the layout, for words that are read from left to right, and begin at the left."""
    return changed(level, turned=True, align="ctr" if level.align == "ctr" else "l")


def _floored(level: Level, own: Level) -> Level:
    """A placeholder's level, never under the floor a brand has raised for claimdeck's own."""
    if not isinstance(own, FlooredLevel):
        return level
    return changed(level, size=max(level.size, own.floor), floor=max(level.floor, own.floor))


def _least_title(how: Laid) -> float:
    return max(LENIENT_TITLE, how.lenient * LEAST_TITLE) if how.lenient else LEAST_TITLE


def title(how: Laid, own: Slot, sheet: Sheet, holder: Placeholder | None, others: list[Frame], faces: Faces) -> Slot | None:
    """The title in the template's own heading, as high as its lines at their least size need; None where the layout has none.

    It grows as far as nothing stands there: art, and the `others` (EMU of the slide). A line that serves as heading lends its place
    and look to the title, which is added to a layout that has none; one that runs upwards at the side holds no sentence.
    """
    if holder is None:
        return None
    levels = levels_of(how, holder, 0, 1, _least_title(how) * how.share)
    named = holder.type in ("title", "ctrTitle")
    levels = levels if named else tuple(changed(one, colour=_colour_of(one, holder, sheet)) for one in levels)
    tie = tie_of(holder, sheet) if named else _lent(sheet)
    role = Role.COVER_TITLE if tie.type == "ctrTitle" else Role.TITLE
    made = _widened(how, lined_up(how, on_it(how, worn(how, own, holder, sheet, levels, tie))), holder, sheet)
    made, others = changed(made, idx=TITLE, role=role), [*others, *art_of(how, sheet)]
    return off_edges(how, grown(how, made, others, how.title_lines, faces, filled=bool(holder.paint)))


def untitled(how: Laid, own: Slot, sheet: Sheet, frame: Frame) -> Slot:
    """The title in that frame where nothing on a layout can serve as one: all begin at one place, below the row for topic and stamp."""
    levels = tuple(changed(one, colour=TEXT, size=how.at_least(one.size, LEAST_TITLE)) for one in own.levels)
    return changed(own, frame=frame, levels=levels, tie=_lent(sheet))


def _lent(sheet: Sheet) -> Tie:
    return Tie("title", 0, placed=True, styled=True, lent=True, added=not sheet.holders("title", "ctrTitle"))


def _colour_of(level: Level, holder: Placeholder, sheet: Sheet) -> Colour:
    """The theme colour of a line's words, also where its layout says a colour by its value."""
    theme = dict(zip(SLOTS, sheet.colours, strict=True))
    alike = (Colour(slot) for slot, value in theme.items() if holder.inks and value == holder.inks[0])
    return level.colour if resolved(level.colour, theme, level.colour) in holder.inks[:1] else next(alike, level.colour)


def _widened(how: Laid, slot: Slot, holder: Placeholder, sheet: Sheet) -> Slot:
    """A heading for a few words as wide as it may be."""
    right = how.back(wide(how, holder, sheet)).right
    if slot.tie is None or right <= slot.frame.right:
        return slot
    return changed(slot, frame=changed(slot.frame, w=right - slot.frame.x), tie=changed(slot.tie, placed=True))


def wide(how: Laid, holder: Placeholder, sheet: Sheet) -> Frame:
    """The box of a heading; one for a few words, in which no sentence has room, as far to the right as nothing stands beside it."""
    here, least = holder.frame, round(EDGE * how.share * EMU_PER_INCH)
    if holder.levels[0].align != "l" or here.w > FEW * how.width:
        return here
    solid = [*art_of(how, sheet), *(one.frame for one in sheet.placeholders if one is not holder)]
    beside = [one.x for one in solid if one.x >= here.right and one.y < here.bottom and here.y < one.bottom]
    right = min([one - least for one in beside] + [how.width - least])
    return Frame(here.x, here.y, right - here.x, here.h) if right > WIDER * here.right else here


def above_row(slot: Slot, row: Frame, lines: int, faces: Faces) -> Slot:
    """A title that ends above the row kept below it, where so many lines have room there, too."""
    level = slot.levels[0]
    needed = lines_high(changed(level, floor=level.floor - 1), lines, faces) + slot.insets.top + slot.insets.bottom
    if slot.tie is None or not slot.frame.meets(row) or not slot.frame.y + needed <= row.y < slot.frame.bottom:
        return slot
    return changed(slot, frame=changed(slot.frame, h=row.y - slot.frame.y), tie=changed(slot.tie, placed=True))


def grown(how: Laid, slot: Slot, others: list[Frame], lines: int, faces: Faces, *, filled: bool = False) -> Slot:
    """A slot whose box is too low for so many lines at its least size grows: downwards, then upwards, as far as nothing is there."""
    needed, here = lines_high(slot.levels[0], lines, faces) + slot.insets.top + slot.insets.bottom, how.frame(slot.frame)
    if slot.frame.h >= needed or slot.tie is None:
        return slot
    needed += round(off_top(how, here.y, round(slot.insets.top * how.scale)) / how.scale)
    beside = [one for one in others if one.x < here.right and here.x < one.right]
    low = min([one.y for one in beside if one.y >= here.bottom - 1] + [how.height - how.height // 25])
    top = round(EDGE * how.share * EMU_PER_INCH - slot.insets.top * how.scale)
    high = max([one.bottom for one in beside if one.bottom <= here.y + 1] + [how.height // 50, top])
    limits = Frame(here.x, min(high, here.y), here.w, max(low, here.bottom) - min(high, here.y))
    limits = how.back(_within(how, limits, ZERO_INSETS if filled else slot.insets))
    bottom = min(slot.frame.y + needed, limits.bottom)
    top = max(min(slot.frame.y, bottom - needed), limits.y)
    return changed(slot, frame=Frame(limits.x, top, limits.w, bottom - top), tie=changed(slot.tie, placed=True))


def off_top(how: Laid, top: int, inset: int) -> int:
    """How much more room (EMU of the slide) a box needs above its words, so that printers leave them."""
    return max(round(EDGE * how.share * EMU_PER_INCH) - top - inset, 0)


def _within(how: Laid, frame: Frame, insets: Insets) -> Frame:
    """A box with its words inside what printers leave of a slide at the sides, and itself on it."""
    least = round(EDGE * how.share * EMU_PER_INCH)
    beside = [max(least - round(inset * how.scale), 0) for inset in (insets.left, insets.right)]
    left, right = max(frame.x, beside[0]), min(frame.right, how.width - beside[1])
    return Frame(left, frame.y, max(right - left, 1), frame.h)


def lines_high(level: Level, lines: int, faces: Faces) -> int:
    """The height in EMU of so many lines at a level's least size, which it may miss by a point: it steps down by whole ones."""
    return round((lines * (level.floor + 1) * faces.of(level).line * level.spacing / 100 + 1) * EMU_PER_POINT)


def art_of(how: Laid, sheet: Sheet) -> list[Frame]:
    """Where something is drawn on a sheet that is no ground of the whole slide."""
    return [one.frame for one in sheet.art if not one.hidden and not is_ground(how, one.frame)]


def heading_of(how: Laid, sheet: Sheet) -> Placeholder | None:
    """The heading of a sheet, also where it is a line of another type; None where there is none that a sentence can stand in."""
    found = heading(Design(width=how.width, height=how.height, masters=(), layouts=(sheet,)), sheet)
    if found is None or found.vertical or found.turned % 180:
        return None
    return found if found.frame.w > how.width // LEAST_WIDTH and found.frame.h > how.height // LEAST_HEIGHT else None


def on_it(how: Laid, slot: Slot) -> Slot:
    """A placeholder whose box reaches beyond the slide, placed where it is, without what lies outside."""
    whole, box = Frame(0, 0, how.width, how.height), how.frame(slot.frame)
    inside = Frame(max(box.x, 0), max(box.y, 0), min(box.right, whole.w) - max(box.x, 0), min(box.bottom, whole.h) - max(box.y, 0))
    if inside == box or slot.tie is None:
        return slot
    return changed(slot, frame=how.back(inside), tie=changed(slot.tie, placed=True))


def is_ground(how: Laid, frame: Frame) -> bool:
    """Something that covers more than half of the slide's width and height is seen as a ground."""
    return frame.w > 0.6 * how.width and frame.h > 0.6 * how.height


def on_slide(how: Laid, frame: Frame) -> bool:
    """Whether a box stands on the slide with more than its edge."""
    across = min(frame.right, how.width) - max(frame.x, 0)
    down = min(frame.bottom, how.height) - max(frame.y, 0)
    return across > 0.9 * frame.w and down > 0.9 * frame.h and frame.w > 0 and frame.h > 0
