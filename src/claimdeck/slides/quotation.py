"""Somebody's own words."""

from typing import ClassVar

from claimdeck.layouts.quotation import HANGING
from claimdeck.model.author import Text
from claimdeck.model.colour import MUTE
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.metrics import width
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Run, Words, is_marker, letters

NO_BREAK = "\u00a0"
STOPS = " .,;:\u00a0\u202f"


@record
class Quotation(Kind):
    """Words exactly as they were said or written, who said them, and under `cites` where."""

    verbatim: ClassVar[tuple[str, ...]] = ("text",)

    text: Text = says("the words, sign by sign, without quotation marks around them")
    by: Text = says("who said or wrote them")

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The quotation is the slide's title, so that it is found in the outline view."""
        by = TextBox(idx=2, paragraphs=(Paragraph(words=desk.words(self.by)),))
        words = desk.words(self.text, "verbatim", alone=False)
        return Draft(layout="CD Quotation", title=_quoted(desk, words), items=(by,), verbatim=True)


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
    slot, face = desk.layout("CD Quotation").slot(0), desk.brand.faces.headings
    if slot is None:
        return ""
    level = slot.levels[0]
    one, taken = (width(text, level.size, desk.brand.bold_headings, of=face) for text in (NO_BREAK, mark))
    return NO_BREAK * int((HANGING * 72 - taken) / one * 0.95)
