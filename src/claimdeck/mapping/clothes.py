"""What a template's layout gives to a slide: its heading, footers and bodies as slots of the page, and the row at its edge that is free."""

from collections.abc import Iterable

from claimdeck.layouts.standard import FOOTER, NUMBER, TITLE
from claimdeck.mapping.parts import heading
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.sheets import Design, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH, EMU_PER_POINT

LEAST_WIDTH, LEAST_HEIGHT = 6, 60
"""The parts of the slide's width and height that a box must be wide and high for a heading to stand in it."""
DIGITS = 2.2
"""The width of three digits in em."""
WIDE_FOOTER = 3.5
"""Inches, on a slide 7.5 inches high, from which a footer holds what is usually said there."""
EDGE = 0.3
"""How near (inches, on a slide 7.5 inches high) a box that a slide places itself may come to the sides."""
NO_LINK = 4294967295
"""The index of a placeholder that PowerPoint has cut off from its layout."""
LEAST_TITLE, LENIENT_TITLE, TITLE_LINES = 20, 13, 2
"""Points on a slide 7.5 inches high under which headlines of a template are not set, with the point under which none is, where it finds
no room otherwise; and the lines there must be room for."""


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


def worn(how: Laid, own: Slot, holder: Placeholder, sheet: Sheet, levels: tuple[Level, ...], tie: Tie) -> Slot:
    """Claimdeck's slot as the template's placeholder has it; its text is limited by the box alone."""
    given = holder.levels[tie.deeper : tie.deeper + len(levels)]
    raised = any(mine.size * how.scale > theirs.size + 0.01 for mine, theirs in zip(levels, given, strict=False))
    return changed(
        own, frame=how.back(holder.frame), levels=levels, insets=insets_of(how, holder.insets),
        anchor=holder.anchor, fill=None, outline=None, geometry="rect", radius=0, most_lines=None, columns=holder.columns,
        tie=changed(tie, styled=tie.styled or raised or any(level.exact for level in levels)),
    )  # fmt: skip


def title(how: Laid, own: Slot, sheet: Sheet, holder: Placeholder | None, others: list[Frame], faces: Faces) -> Slot | None:
    """The title in the template's own heading, as high as two lines at its least size need; None where the layout has none.

    It grows as far as nothing stands there: art, and the `others` (EMU of the slide). A line that serves as heading lends its look
    to a title of the slide's own; one that runs upwards at the side holds no sentence.
    """
    if holder is None:
        return None
    levels = levels_of(how, holder, 0, 1, (LENIENT_TITLE if how.lenient else LEAST_TITLE) * how.share)
    named = holder.type in ("title", "ctrTitle")
    tie = tie_of(holder, sheet) if named else Tie("title", 0, placed=True)
    role = Role.COVER_TITLE if tie.type == "ctrTitle" else Role.TITLE
    made = worn(how, own, holder, sheet, levels, changed(tie, styled=not named))
    return grown(how, changed(made, idx=TITLE, role=role), [*others, *art_of(how, sheet)], TITLE_LINES, faces)


def grown(how: Laid, slot: Slot, others: list[Frame], lines: int, faces: Faces) -> Slot:
    """A slot whose box is too low for so many lines at its least size grows: downwards, then upwards, as far as nothing is there."""
    needed, here = lines_high(slot.levels[0], lines, faces) + slot.insets.top + slot.insets.bottom, how.frame(slot.frame)
    if slot.frame.h >= needed or slot.tie is None:
        return slot
    beside = [one for one in others if one.x < here.right and here.x < one.right]
    low = min([one.y for one in beside if one.y >= here.bottom - 1] + [how.height - how.height // 25])
    high = max([one.bottom for one in beside if one.bottom <= here.y + 1] + [how.height // 50])
    limits = how.back(_within(how, Frame(here.x, min(high, here.y), here.w, max(low, here.bottom) - min(high, here.y))))
    bottom = min(slot.frame.y + needed, limits.bottom)
    top = max(min(slot.frame.y, bottom - needed), limits.y)
    return changed(slot, frame=Frame(limits.x, top, limits.w, bottom - top), tie=changed(slot.tie, placed=True))


def _within(how: Laid, frame: Frame) -> Frame:
    """A box with its sides inside what printers leave of a slide."""
    least = round(EDGE * how.share * EMU_PER_INCH)
    left, right = max(frame.x, least), min(frame.right, how.width - least)
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


def is_ground(how: Laid, frame: Frame) -> bool:
    """Something that covers more than half of the slide's width and height is seen as a ground."""
    return frame.w > 0.6 * how.width and frame.h > 0.6 * how.height


def furniture(how: Laid, layout: Layout, sheet: Sheet, faces: Faces) -> Iterable[Slot]:
    """Footer and slide number in the placeholders the layout has for them; the footer takes the room of the date, which is not shown."""
    for idx, kind in ((FOOTER, "ftr"), (NUMBER, "sldNum")):
        own, holder = layout.slot(idx), next(iter(sheet.holders(kind)), None)
        if own and holder and on_slide(how, holder.frame):
            levels = levels_of(how, holder, 0, 1, 8 * how.share)
            slot = worn(how, own, holder, sheet, levels, tie_of(holder, sheet))
            tall = _tall_enough(how, slot, faces)
            yield _over_date(how, tall, holder, sheet) if kind == "ftr" else _wide_enough(how, tall)


def _tall_enough(how: Laid, slot: Slot, faces: Faces) -> Slot:
    """A footer or number as high as a line of its least size, with the room around it."""
    needed = lines_high(slot.levels[0], 1, faces) + slot.insets.top + slot.insets.bottom
    more = needed - slot.frame.h
    if more <= 0 or slot.tie is None:
        return slot
    lowest = how.back(Frame(0, how.height - how.height // 50, 0, 0)).y - needed
    grown_up = changed(slot.frame, y=min(slot.frame.y - more // 2, max(lowest, slot.frame.y - more)), h=needed)
    return changed(slot, frame=grown_up, tie=changed(slot.tie, placed=True))


def _wide_enough(how: Laid, slot: Slot) -> Slot:
    """The number, with room for three digits on its line."""
    needed = round(DIGITS * slot.levels[0].size * EMU_PER_POINT) + slot.insets.left + slot.insets.right
    more = needed - slot.frame.w
    if more <= 0 or slot.tie is None:
        return slot
    left = {"l": 0, "ctr": more // 2, "r": more}[slot.levels[0].align]
    frame = _within(how, how.frame(Frame(slot.frame.x - left, slot.frame.y, needed, slot.frame.h)))
    return changed(slot, frame=how.back(frame), tie=changed(slot.tie, placed=True))


def _over_date(how: Laid, slot: Slot, holder: Placeholder, sheet: Sheet) -> Slot:
    """The footer up to the far end of the date beside it, where its own box is short."""
    if holder.frame.w >= WIDE_FOOTER * how.share * EMU_PER_INCH:
        return slot
    date = next(iter(sheet.holders("dt")), None)
    if date is None or slot.tie is None or not on_slide(how, date.frame) or abs(date.frame.y - holder.frame.y) > holder.frame.h // 2:
        return slot
    left, right = min(date.frame.x, holder.frame.x), max(date.frame.right, holder.frame.right)
    whole = changed(holder.frame, x=left, w=right - left)
    number = next(iter(sheet.holders("sldNum")), None)
    if number and left < number.frame.right and number.frame.x < right:
        return slot
    return changed(slot, frame=how.back(whole), tie=changed(slot.tie, placed=True))


def on_slide(how: Laid, frame: Frame) -> bool:
    """Whether a box stands on the slide with more than its edge."""
    across = min(frame.right, how.width) - max(frame.x, 0)
    down = min(frame.bottom, how.height) - max(frame.y, 0)
    return across > 0.9 * frame.w and down > 0.9 * frame.h and frame.w > 0 and frame.h > 0
