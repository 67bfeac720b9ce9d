"""A slide number that would lie on a mark of the template stands in the footer's row instead."""

from claimdeck.mapping.footer.feet import clear, digits_wide
from claimdeck.model.layout import Role, Slot
from claimdeck.model.page import Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches

WIDE = 0.7
"""The least width of a slide number in the footer's row, in inches of the design."""


def numbered(page: Page, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """A slide number that would need a bed stands in the footer's row, in the date's place: no mark of the template is covered."""
    number = next((one for one in slots if one.role is Role.NUMBER and one.tie and one.tie.bed), None)
    footer = next((one for one in slots if one.role is Role.FOOTER and one.tie and not one.tie.bed), None)
    if number is None or footer is None or number.tie is None or footer.tie is None:
        return slots
    row, others = footer.frame, tuple(one for one in slots if one is not number and one.role is not Role.DATE)
    wide = max(inches(WIDE), digits_wide(footer.levels[0]) + footer.insets.left + footer.insets.right)
    frame = Frame(page.edge - wide, row.y, wide, row.h)
    top = max([row.y, *(one.frame.bottom for one in others if one.frame.y < row.y and one.frame.meets(frame))])
    frame = Frame(frame.x, top, frame.w, row.bottom - top)
    if frame.h < row.h * 2 // 3 or any(frame.meets(one.frame) for one in others):
        return slots
    level = changed(number.levels[0], size=footer.levels[0].size, floor=footer.levels[0].floor, align="r")
    tie = changed(number.tie, placed=True, styled=True, bed=None, ink=footer.tie.ink)
    made = changed(number, frame=frame, levels=(level,), insets=footer.insets, anchor=footer.anchor, tie=tie)
    dates = (ending_before(one, frame) for one in slots if one.role is Role.DATE)
    return (*others, clear(page.laid, made) if page.laid else made, *(one for one in dates if one))


def ending_before(date: Slot, number: Frame) -> Slot | None:
    """A date that ends where the number begins; None where it lies on that otherwise. A footer may need its room."""
    if not date.frame.meets(number):
        return date
    if date.tie is None or date.frame.x >= number.x:
        return None
    return changed(date, frame=changed(date.frame, w=number.x - date.frame.x), tie=changed(date.tie, placed=True))
