"""Footer and date on a template's slide: the date in its own placeholder, unless the footer has no room without that one's."""

from claimdeck.layouts.standard import DATE, FOOTER, NUMBER
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Words
from claimdeck.plan.desk import SlideDesk


@record
class Foot:
    """What a deck's footer says, as a `whole`, or `apart` from its date; that one is empty where it says none."""

    whole: Words
    apart: Words = ()
    date: Words = ()


def footed(desk: SlideDesk, layout: Layout, foot: Foot) -> tuple[Layout, Words, Words]:
    """The layout with the footer as wide as its words need, and what stands in its footer and in its date."""
    made, footer, date = _dated(desk, layout, foot)
    return _clear_of_number(desk, made, footer), footer, date


def _dated(desk: SlideDesk, layout: Layout, foot: Foot) -> tuple[Layout, Words, Words]:
    """The layout with or without a place for the date, and what stands in its footer and in that."""
    footer, date = layout.slot(FOOTER), layout.slot(DATE)
    if footer is None or date is None:
        return layout, foot.whole, ()
    clear_of = _short_of(footer, date)
    if foot.date and _on_one_line(desk, foot.apart, clear_of) and _on_one_line(desk, foot.date, _small(date)):
        kept = (clear_of if slot is footer else slot for slot in layout.slots)
        return changed(layout, slots=tuple(kept)), foot.apart, foot.date
    over = None if _on_one_line(desk, foot.whole, footer) else _over(footer, date, layout.slot(NUMBER))
    over = _clear(how, over) if over and (how := desk.brand.page.laid) else None
    kept = (over if over and slot is footer else slot for slot in layout.slots if slot is not date)
    return changed(layout, slots=tuple(kept)), foot.whole, ()


def _clear(how: Laid, slot: Slot) -> Slot:
    """The slot clear of the slide's edge."""
    from claimdeck.mapping.footer.feet import clear  # only a template's slide has a date

    return clear(how, slot)


def _clear_of_number(desk: SlideDesk, layout: Layout, words: Words) -> Layout:
    """The layout whose footer ends at the number that lies on its box, where its words have room beside that."""
    footer, number = layout.slot(FOOTER), layout.slot(NUMBER)
    if footer is None or footer.tie is None or number is None or not footer.frame.meets(number.frame):
        return layout
    left, right = Frame(footer.frame.x, footer.frame.y, number.frame.x - footer.frame.x, footer.frame.h), number.frame.right
    rest = max(left, Frame(right, footer.frame.y, footer.frame.right - right, footer.frame.h), key=lambda one: one.w)
    beside = changed(footer, frame=rest, tie=changed(footer.tie, placed=True))
    beside = _clear(how, beside) if (how := desk.brand.page.laid) else beside
    if rest.w <= 0 or not _on_one_line(desk, words, beside):
        return layout
    return changed(layout, slots=tuple(beside if slot is footer else slot for slot in layout.slots))


def _on_one_line(desk: SlideDesk, words: Words, slot: Slot) -> bool:
    return desk.lines(words, slot.levels[0], slot.frame.w - slot.insets.left - slot.insets.right) <= 1


def _short_of(footer: Slot, date: Slot) -> Slot:
    """A footer of the slide's own that ends where the date begins."""
    if not footer.drawn or not footer.frame.meets(date.frame) or date.frame.x <= footer.frame.x:
        return footer
    return changed(footer, frame=changed(footer.frame, w=date.frame.x - footer.frame.x))


def _small(slot: Slot) -> Slot:
    """A slot in the least size that is still read well in it."""
    from claimdeck.mapping.footer.feet import LEAST, READ

    return changed(slot, levels=tuple(changed(one, size=min(one.size, one.floor * READ / LEAST)) for one in slot.levels))


def _over(footer: Slot, date: Slot, number: Slot | None) -> Slot | None:
    """The footer up to the far end of the date beside it, or to the number that stands on that; None where it stands between them."""
    whole = _free_of(footer.frame, _around(footer.frame, date.frame), number.frame if number else None)
    beside = abs(date.frame.y - footer.frame.y) <= footer.frame.h // 2
    if footer.tie is None or not beside or whole.w <= footer.frame.w:
        return None
    ink = footer.tie.ink or (date.tie.ink if date.tie else None)
    return changed(footer, frame=whole, tie=changed(footer.tie, placed=True, ink=ink))


def _around(footer: Frame, date: Frame) -> Frame:
    left, right = min(date.x, footer.x), max(date.right, footer.right)
    return Frame(left, footer.y, right - left, footer.h)


def _free_of(footer: Frame, whole: Frame, number: Frame | None) -> Frame:
    """What of the room for a footer and more the number leaves; the footer's own where it stands on that, or between."""
    if number is None or not number.meets(whole):
        return whole
    if number.x >= footer.right:
        return changed(whole, w=number.x - whole.x)
    return changed(whole, x=number.right, w=whole.right - number.right) if number.right <= footer.x else footer
