"""Points beside a picture."""

from claimdeck.layouts.pictured import PICTURES
from claimdeck.layouts.text_picture import LEAD, POINTS, text_picture_name
from claimdeck.model.author import PictureField, Text
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.layout import Slot
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph
from claimdeck.slides.credits import credits
from claimdeck.slides.points import Points
from claimdeck.slides.shown_picture import filling, with_mark

GROUPED, MOST_AIR = 12, 16
"""Points of space before a point behind a group, and the most that is added between points where there is room."""


@record
class TextPicture(Points):
    """A lead and points at the left, a picture at the right that is cropped around its focus; every part of a divided slide has both."""

    title: Text = says("the title")
    lead: Text | None = says("a sentence before the points", None)
    picture: PictureField = says("the picture")
    source: Text | None = says("where the picture is from, or how it was made", None)
    rights: Text | None = says("by what right it is shown", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The lines of each point with those below it."""
        slot = self._slot(desk, POINTS)
        groups = [_paragraphs(desk, bullet) for bullet in self._bullets(desk)]
        return tuple(sum(desk.lines(one.words, slot.levels[one.level], slot.frame.w) for one in group) for group in groups) or (1,)

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The sentence, the points of this part, the picture."""
        title, lead = desk.words(self.title, "title"), desk.words(self.lead, "none") if self.lead else ()
        said = self._spread(desk, self._bullets(desk)[part.first : part.last])
        sentence = (TextBox(idx=LEAD, paragraphs=(Paragraph(words=lead),)),) if lead else ()
        items: tuple[Item, ...] = (*sentence, TextBox(idx=POINTS, paragraphs=said), *self._picture(desk))
        return Draft(layout=self._layout(), title=title, items=items, notes=(credits(desk, self.source, self.rights),))

    def _spread(self, desk: Desk, bullets: tuple[Bullet, ...]) -> tuple[Paragraph, ...]:
        """The points with as much air between them as there is room for, up to a limit; more behind one with points below it."""
        groups = [_paragraphs(desk, bullet) for bullet in bullets]
        close = [_apart(group, GROUPED if i and len(groups[i - 1]) > 1 else 0) for i, group in enumerate(groups)]
        slot = self._slot(desk, POINTS)
        room = slot.frame.h - desk.height(tuple(one for group in close for one in group), slot)
        more = min(MOST_AIR, int(room / EMU_PER_POINT / max(1, len(groups) - 1))) if room > 0 else 0
        return tuple(one for i, group in enumerate(close) for one in (_apart(group, (group[0].before or 0) + more) if i else group))

    def _layout(self) -> str:
        return text_picture_name(lead=self.lead is not None)

    def _slot(self, desk: Desk, idx: int) -> Slot:
        slot = desk.layout(self._layout()).slot(idx)
        if slot is None:
            raise LookupError(f"the layout {self._layout()!r} has no placeholder {idx}")
        return slot

    def _picture(self, desk: Desk) -> tuple[Item, ...]:
        slot = desk.layout(self._layout()).slot(PICTURES[0])
        return with_mark(desk, self.picture, filling(desk, self.picture, slot, self.picture.alt)) if slot else ()

    def _bullets(self, desk: Desk) -> tuple[Bullet, ...]:
        return desk.bullets(self.points, self.claims, self.claim, "none")


def _apart(group: tuple[Paragraph, ...], before: float) -> tuple[Paragraph, ...]:
    return (changed(group[0], before=before), *group[1:])


def _paragraphs(desk: Desk, bullet: Bullet) -> tuple[Paragraph, ...]:
    """A point and those below it; a claim's lead ends with a colon."""
    words = desk.colon(bullet.words) if bullet.points else bullet.words
    below = tuple(Paragraph(words=point.words, level=1) for point in bullet.points)
    return (Paragraph(words=words, after=6 if below else None), *below)
