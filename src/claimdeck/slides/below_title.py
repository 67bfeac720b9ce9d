"""The sentence below the title of a cover or section, in lines as a typesetter would end them in the size that it will have."""

from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.words import Paragraph, Words


def below_title(desk: Desk, words: Words, slot: Slot, *, broken: bool = False) -> Words:
    """The words, `broken` after their colon where that takes no more lines; on a template whose lines nobody has seen no short last one."""
    level, wide = _as_set(desk, words, slot), slot.frame.w - slot.insets.left - slot.insets.right
    split = desk.broken(words, level, wide) if broken else words
    return desk.evened(split, level, wide) if slot.tie else split


def _as_set(desk: Desk, words: Words, slot: Slot) -> Level:
    """The level in the largest size in which the words have room in their box."""
    level = slot.levels[0]
    sizes = [level.smaller(points) for points in range(0, max(1, round(level.size - level.floor) + 1), level.step)]
    paragraphs = (Paragraph(words=words),)
    return next((one for one in sizes if desk.height(paragraphs, changed(slot, levels=(one,))) <= slot.frame.h), sizes[-1])
