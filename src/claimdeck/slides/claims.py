"""Claims in rows, numbered."""

from claimdeck.layouts.content import ROWS, rows_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Run
from claimdeck.slides.badge import badge
from claimdeck.slides.points import Points


@record
class Claims(Points):
    """Two to six claims a slide, one row each; more are divided evenly over slides."""

    title: Text = says("the title")
    numbered: bool = says("a number before each row", True)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Every row weighs the same."""
        return (1,) * max(1, len(self._rows(desk)))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """A placeholder a row, and a badge on it."""
        rows = self._rows(desk)[part.first : part.last]
        if len(rows) > max(ROWS):
            return None
        name = rows_name(max(len(rows), min(ROWS)), numbered=self.numbered)
        items: list[Item] = []
        for i, row in enumerate(rows):
            slot = desk.layout(name).slot(31 + i)
            items.append(TextBox(idx=31 + i, paragraphs=_paragraphs(row), kin="rows"))
            items += [badge(slot.frame, str(part.first + i + 1), decorative=True)] if slot and self.numbered else []
        return Draft(layout=name, title=desk.words(self.title, "title"), items=tuple(items))

    def _rows(self, desk: Desk) -> tuple[Bullet, ...]:
        return desk.bullets(self.points, self.claims, self.claim, "wide")


def _paragraphs(row: Bullet) -> tuple[Paragraph, ...]:
    """The row's words; points below them follow as lines of their own."""
    return (Paragraph(words=row.words), *(Paragraph(words=(Run(text="– "), *below.words)) for below in row.points))
