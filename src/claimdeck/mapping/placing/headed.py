"""The heading of a template's slide: its title, the line for the topic above it, and the row that stamp and tags stand in."""

from claimdeck.layouts.standard import TITLE, TOPIC
from claimdeck.mapping.footer.feet import LOW
from claimdeck.mapping.headings.row import LINE, ROW, TALLEST_LINE, free_row, title_frame
from claimdeck.mapping.headings.titles import above_row, title, untitled
from claimdeck.mapping.room.grown_area import UNDER_TITLE
from claimdeck.mapping.room.page import TOP
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.mapping.sheets.parts import main_body
from claimdeck.mapping.sheets.placed import EDGE, lines_high
from claimdeck.model.brand import Brand
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import MARGIN, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT, inches

REFERENCES = "CD References"
"""How the names of the layouts of the reference list begin."""
CLOSE = 0.9
"""The spacing of lines, to single ones, from which down their capitals reach up to what ends above them."""


def laid_of(brand: Brand) -> Laid:
    """Where the brand's page is laid."""
    assert brand.page.laid is not None, "a foreign template's page is laid on its slides"
    return brand.page.laid


def heading(brand: Brand, layout: Layout, sheet: Sheet, others: list[Frame]) -> tuple[Slot, ...]:
    """The title, which may grow up to the `others` (EMU of the slide), and the topic where there is a row for it above."""
    how, own = laid_of(brand), layout.slot(TITLE)
    if own is None:
        return ()
    holder, row = heading_of(how, sheet), edge(brand, sheet)
    beside = [*others, _above_words(how.frame(row), holder)]
    found = title(how, own, sheet, holder, beside, brand.faces) or untitled(how, own, sheet, brand.page.across(title_frame(how)))
    found = _below_row(above_row(found, row, how.title_lines, brand.faces), row)
    found = _off_body(how, found, others, brand.faces)
    topic = layout.slot(TOPIC)
    left = found.frame.x + found.insets.left if found.levels[0].align == "l" else row.x
    start = left if abs(left - row.x) < inches(0.5) else row.x
    above = row.bottom <= found.frame.y + found.insets.top + 1
    high = max(row.h, lines_high(topic.levels[0], 1, brand.faces)) if topic else row.h
    where = Frame(start, row.bottom - high if above else min(row.y, inches(TOP) - high), row.w * 6 // 10, high)
    of_list = layout.name.startswith(REFERENCES)  # what stands on a list is held to be read like a body
    where = _off_edge(how, where, _line(topic, brand.faces), EDGE if of_list else LOW) if topic else where
    where, found = _both_lower(how, where, found) if of_list and above else (where, found)
    line = changed(topic, frame=where, anchor="ctr", drawn=True) if topic else None
    return (found, *((line,) if line else ()))


def _below_row(slot: Slot, row: Frame) -> Slot:
    """A title that begins in the row above it, or whose lines are set so close that they rise into that: its room begins lower."""
    begins, level = slot.frame.y + slot.insets.top, slot.levels[0]
    if slot.tie and slot.anchor == "t" and row.y < slot.frame.y and begins + 1 < row.bottom:
        return changed(slot, insets=changed(slot.insets, top=row.bottom - slot.frame.y), tie=changed(slot.tie, styled=True))
    risen = round(max(0.0, CLOSE - level.spacing / 100) * TALLEST_LINE * level.size * EMU_PER_POINT)
    if slot.tie is None or slot.anchor != "t" or not slot.frame.y < row.bottom <= begins + 1 or not risen:
        return slot
    return changed(slot, insets=changed(slot.insets, top=slot.insets.top + risen), tie=changed(slot.tie, styled=True))


def _off_body(how: Laid, slot: Slot, others: list[Frame], faces: Faces) -> Slot:
    """A title whose lines would end close to what stands below it: they end higher, where they have room for that."""
    here, least = how.frame(slot.frame), round(UNDER_TITLE * how.height)
    low = min((one.y for one in others if one.y >= here.bottom - least and one.x < here.right and here.x < one.right), default=None)
    if slot.tie is None or low is None:
        return slot
    more = round((least - low + here.bottom) / how.scale) - slot.insets.bottom
    needed = lines_high(slot.levels[0], how.title_lines, faces) + slot.insets.top + slot.insets.bottom + more
    if more <= 0 or needed > slot.frame.h:
        return slot
    return changed(slot, insets=changed(slot.insets, bottom=slot.insets.bottom + more), tie=changed(slot.tie, styled=True))


def holds_title(brand: Brand, layout: Layout) -> bool:
    """Whether a layout for longer titles has room for one above what stands in its placeholders."""
    how, title = laid_of(brand), layout.slot(TITLE)
    if not how.below_more or title is None:
        return True
    return title.frame.h >= lines_high(title.levels[0], how.title_lines, brand.faces) + title.insets.top + title.insets.bottom


def _above_words(row: Frame, holder: Placeholder | None) -> Frame:
    """The row as a heading that grows sees it: one above its words may reach into the room in its box."""
    top = holder.frame.y if holder else 0
    return changed(row, h=top - row.y) if row.y < top < row.bottom else row


def _line(slot: Slot, faces: Faces) -> int:
    """The height of a line of its least size."""
    return lines_high(changed(slot.levels[0], floor=slot.levels[0].floor - 1), 1, faces)


def _off_edge(how: Laid, row: Frame, line: int, least: float) -> Frame:
    """A row that comes too near to the slide's upper edge, lower by what it is higher than its line."""
    lower = min(max(row.y, _down_to(how, least)), row.bottom - line)
    return Frame(row.x, lower, row.w, row.bottom - lower) if lower > row.y else row


def _both_lower(how: Laid, row: Frame, title: Slot) -> tuple[Frame, Slot]:
    """A row that is still too near to the slide's upper edge, and the top of the title's box below it, lower by a little."""
    more = _down_to(how, EDGE) - row.y
    if more <= 0 or more > title.frame.h // 8 or title.tie is None:
        return row, title
    frame = Frame(title.frame.x, title.frame.y + more, title.frame.w, title.frame.h - more)
    return changed(row, y=row.y + more), changed(title, frame=frame, tie=changed(title.tie, placed=True))


def off_edge(how: Laid, row: Frame) -> Frame:
    """A row moved down to where what is read may begin."""
    return changed(row, y=max(row.y, _down_to(how, EDGE)))


def _down_to(how: Laid, least: float) -> int:
    """So many inches below the slide's upper edge, on the page."""
    return how.back(Frame(0, how.emu(least), 0, 0)).y


def edge(brand: Brand, sheet: Sheet) -> Frame:
    """The row for topic, stamp and tags: the one that is free above the title, else the one kept below it."""
    how = laid_of(brand)
    top = heading_of(how, sheet)
    right = how.frame(Frame(brand.page.edge, 0, 0, 0)).x
    kept = Frame(inches(MARGIN), inches(TOP - ROW), brand.page.edge - inches(MARGIN), inches(LINE))
    return free_row(how, sheet, top, right) or free_row(how, sheet, top, _end_of_body(how, sheet, right)) or kept


def _end_of_body(how: Laid, sheet: Sheet, right: int) -> int:
    """How far a row reaches on a sheet whose wide body ends before something that is drawn beside it."""
    body = main_body(sheet)
    return min(right, body.frame.right) if body and body.frame.w > how.width // 2 else right
