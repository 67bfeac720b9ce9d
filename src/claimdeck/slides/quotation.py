"""Somebody's own words."""

from typing import ClassVar

from claimdeck.layouts.quotation import HANGING, LONG, QUOTATION
from claimdeck.model.author import Text
from claimdeck.model.colour import MUTE
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.metrics import width
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Run, Words, is_marker, letters
from claimdeck.slides.least_room import has_room

NO_BREAK = "\u00a0"
STOPS = " .,;:\u00a0\u202f"
MARKER = Run(text="00", raised=True)
"""As much as a marker takes that stands behind the words."""
NEARLY, SURE = 0.95, 0.75
"""The share of the room before the words that a mark and its spaces take; less where a face may be drawn as another that is wider."""


@record
class Quotation(Kind):
    """Words exactly as they were said or written, who said them, and under `cites` where."""

    verbatim: ClassVar[tuple[str, ...]] = ("text",)

    text: Text = says("the words, sign by sign, without quotation marks around them")
    by: Text = says("who said or wrote them")

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The quotation is the slide's title, so that it is found in the outline view."""
        by = TextBox(idx=2, paragraphs=(Paragraph(words=desk.words(self.by)),))
        words = _quoted(desk, desk.words(self.text, "verbatim", alone=False))
        return Draft(layout=_layout(desk, (*words, MARKER) if self.cites else words), title=words, items=(by,), verbatim=True)


def _layout(desk: Desk, words: Words) -> str:
    """The usual one; on a template that of long words where they find no room on it."""
    slot = desk.layout(QUOTATION).slot(0)
    usual = desk.brand.page.laid is None or slot is None or has_room(desk, (Paragraph(words=words),), slot)
    return QUOTATION if usual else LONG


def _quoted(desk: Desk, words: Words) -> Words:
    """The words between quotation marks of the talk's language: the first one hangs, and markers at the end stand behind the last one."""
    signs = desk.locale.typography
    last = {i for i, run in enumerate(words) if is_marker(run) and not letters(words[i:]).strip(STOPS)}
    own, markers = (tuple(run for i, run in enumerate(words) if (i in last) is end) for end in (False, True))
    mark = f"{signs.opening_quote}{signs.inside_quotes}"
    opening = Run(text=f"{_before(desk, mark)}{mark}\t", colour=MUTE)
    closing = Run(text=f"{signs.inside_quotes}{signs.closing_quote}", colour=MUTE)
    return (opening, *own, closing, *markers)


def _before(desk: Desk, mark: str) -> str:
    """The spaces that bring a narrow mark up to the words: it hangs in room made for a wide one."""
    slot, face = desk.layout(QUOTATION).slot(0), desk.brand.faces.headings
    if slot is None:
        return ""
    level = slot.levels[0]
    one, taken = (width(text, level.size, level.bold, of=face) for text in (NO_BREAK, mark))
    return NO_BREAK * int((HANGING * 72 - taken) / one * (SURE if desk.brand.page.laid else NEARLY))
