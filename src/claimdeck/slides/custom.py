"""A layout of the brand filled by its placeholders' names, for what no kind is made for."""

from typing import ClassVar

from claimdeck.layouts import CANVAS
from claimdeck.layouts.standard import CITATIONS, NEXT, TOPIC
from claimdeck.model.author import LayoutName, Point
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.layout import TITLES, Layout, Role, Slot
from claimdeck.model.outline import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words


@record
class Filling:
    """What one placeholder says."""

    keyed: ClassVar[bool] = True

    slot: str = says("the placeholder's name", example="Title")
    text: tuple[Point, ...] = says("its words, or a list of paragraphs")
    span: Span = NOWHERE


@record
class Custom(Kind):
    """Any layout with placeholders for text. It is measured as every kind, and never divided."""

    layout: LayoutName = says("the layout's name in the brand", example="CD Text")
    slots: tuple[Filling, ...] = says("words by the names of the layout's placeholders; the title must be there")

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The placeholders that are filled, in the author's order; loading has reported those the layout has not."""
        layout = desk.brand.layout(self.layout) or desk.layout(CANVAS)
        title: Words = ()
        items: list[Item] = []
        for filling in self.slots:
            slot = next((slot for slot in fillable(layout) if slot.name == filling.slot), None)
            if slot and slot.role in TITLES:
                title = _title(desk, filling)
            elif slot:
                items.append(_box(desk, filling, slot))
        return Draft(layout=self.layout if desk.brand.layout(self.layout) else CANVAS, title=title, items=tuple(items))


def fillable(layout: Layout) -> tuple[Slot, ...]:
    """The placeholders an author may fill: those with text that claimdeck does not fill itself."""
    own = (TOPIC, CITATIONS, NEXT)
    return tuple(slot for slot in layout.slots if slot.role in (*TITLES, Role.SUBTITLE, Role.BODY) and slot.idx not in own)


def _title(desk: Desk, filling: Filling) -> Words:
    """Several paragraphs become lines of one."""
    lines = [desk.words(point.text, "title") for point in filling.text]
    return tuple(run for i, line in enumerate(lines) for run in ((Run(text="\n"), *line) if i else line))


def _box(desk: Desk, filling: Filling, slot: Slot) -> TextBox:
    """The words; placeholders whose names differ by a number only share one size."""
    bullets = desk.bullets(filling.text, (), None, "wide")
    paragraphs = tuple(paragraph for bullet in bullets for paragraph in _paragraphs(bullet))
    return TextBox(idx=slot.idx, paragraphs=paragraphs, kin=slot.name.rstrip(" 0123456789"))


def _paragraphs(bullet: Bullet) -> tuple[Paragraph, ...]:
    return (Paragraph(words=bullet.words), *(Paragraph(words=below.words, level=1) for below in bullet.points))
