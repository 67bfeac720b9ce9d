"""Points on two levels."""

from claimdeck.model.author import Text as Words
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph
from claimdeck.slides.points import Points


@record
class Text(Points):
    """A lead, and points with points below them; more than a slide holds is divided between points."""

    title: Words = says("the title")
    lead: Words | None = says("a sentence before the points", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The lines of each point with those below it."""
        slot = desk.layout("CD Text").slot(1)
        if slot is None:
            return (1,)
        return tuple(
            sum(desk.lines(p.words, slot.levels[p.level], slot.frame.w) for p in _paragraphs(desk, b)) for b in self._bullets(desk)
        ) or (1,)

    def compose(self, desk: Desk, part: Part) -> Draft:
        """One placeholder: level-1 points, each with the points below it, and air between the groups."""
        bullets = self._bullets(desk)[part.first : part.last]
        groups = [
            _paragraphs(desk, bullet, apart=i > 0 and bool(bullet.points or bullets[i - 1].points)) for i, bullet in enumerate(bullets)
        ]
        lead = (Paragraph(words=desk.words(self.lead), bullet=False, after=12),) if self.lead and part.index == 0 else ()
        body = TextBox(idx=1, paragraphs=(*lead, *(paragraph for group in groups for paragraph in group)))
        return Draft(layout="CD Text", title=desk.words(self.title, "title"), items=(body,))

    def _bullets(self, desk: Desk) -> tuple[Bullet, ...]:
        return desk.bullets(self.points, self.claims, self.claim, "none")


def _paragraphs(desk: Desk, bullet: Bullet, *, apart: bool = False) -> tuple[Paragraph, ...]:
    """A point and those below it, set apart from what stands before; a claim's lead ends with a colon."""
    words = desk.colon(bullet.words) if bullet.points else bullet.words
    head = Paragraph(words=words, before=15 if apart else None)
    return (head, *(Paragraph(words=point.words, level=1) for point in bullet.points))
