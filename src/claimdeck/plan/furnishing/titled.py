"""The title of a slide, or of a part of one: its markers, where its lines end, and which part it is."""

from claimdeck.layouts.standard import TITLE
from claimdeck.model.colour import MUTE, ON_DARK_2
from claimdeck.model.compose import Draft, Part
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.words import Paragraph, Run, Words
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.fitting.large import LARGE
from claimdeck.plan.wording.hyphens import parted
from claimdeck.plan.wording.phrasing import cited

NO_BREAK = "\u00a0"
CONTINUATION = 24
"""Size in points of "(1/2)" after a title."""


def title_of(desk: SlideDesk, slide: Kind, draft: Draft, layout: Layout, part: Part) -> Words:
    """The title with the markers of the slide as a whole, and which part this is."""
    keys = [citation.ref for citation in slide.cites] if slide.supports and draft.cites else ()
    words = cited(desk.talk, draft.title, tuple(dict.fromkeys(keys))) if keys else draft.title
    slot, behind = layout.slot(TITLE), _behind(desk, draft, part)
    if slot and not draft.verbatim and (not behind or draft.behind):  # steps of one slide are broken alike
        words = desk.broken(words, _as_set(desk, words, slot), _room(slot))
    if slot and slot.tie and slot.tie.even:
        words = tuple(run if run.highlight else changed(run, colour=None) for run in words)
    if behind:
        words = _with_part(desk, words, behind, layout, slot)
    if slot is None or draft.verbatim or (slot.tie and slide.name not in LARGE):
        return words  # where lines of such titles end on a template is seen when all of them have their size
    return _untorn(desk, words, slot)


def _with_part(desk: SlideDesk, words: Words, behind: str, layout: Layout, slot: Slot | None) -> Words:
    """The title with what it ends in, held to its last word unless that takes one line more in the least size."""
    colour = None if layout.part else ON_DARK_2 if layout.dark else MUTE  # a template's title may stand on a band of its own
    text, size = NO_BREAK + behind.replace(" ", NO_BREAK), None if layout.part else CONTINUATION
    words = (*words, Run(text=text, bold=False, size=size, colour=colour))
    if slot is None or slot.tie is None:
        return words
    least = changed(slot.levels[0], size=slot.levels[0].floor)
    return parted(words, lambda some: desk.lines(some, least, _room(slot)))


def _as_set(desk: SlideDesk, words: Words, slot: Slot) -> Level:
    """The level of a title; on a template in the largest size in which the words have room in their box, which is often low."""
    level = slot.levels[0]
    sizes = [level.smaller(points) for points in range(0, max(1, round(level.size - level.floor) + 1), level.step)] if slot.tie else [level]
    said = (Paragraph(words=words),)
    return next((one for one in sizes if desk.height(said, changed(slot, levels=(one,))) <= slot.frame.h), sizes[-1])


def _room(slot: Slot) -> int:
    return slot.frame.w - slot.insets.left - slot.insets.right


def _untorn(desk: SlideDesk, words: Words, slot: Slot) -> Words:
    """The title broken before a word that would be torn, unless it must be set smaller: then its lines end elsewhere."""
    whole = desk.untorn(words, slot.levels[0], _room(slot))
    fits = whole is words or desk.height((Paragraph(words=whole),), slot) <= slot.frame.h
    return whole if fits else words


def _behind(desk: SlideDesk, draft: Draft, part: Part) -> str:
    """What the title ends in: which part of a divided slide this is, or what the kind says in its place."""
    if draft.behind is not None or part.count == 1:
        return draft.behind or ""
    label = desk.locale.labels.first_part if part.index == 0 else desk.locale.labels.next_part
    return label.format(part=part.index + 1, parts=part.count)
