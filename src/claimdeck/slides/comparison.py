"""Two columns set against each other."""

from typing import Literal

from claimdeck.layouts.content import comparison_name
from claimdeck.model.author import ClaimId, Point, Text
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph
from claimdeck.slides.icons import Icon, icon

Accent = Literal["acute", "chronic"]


@record
class Side:
    """One column: a heading and its points, or a claim whose lead is the heading and whose items are the points."""

    heading: Text | None = says("the column's heading", None)
    claim: ClaimId | None = says("a claim with lead and items in place of heading and points", None)
    points: tuple[Point, ...] = says("one to four points that continue the heading", ())
    icon: Icon | None = says("a drawn sign in the heading", None)
    accent: Accent | None = says("the colour's meaning: acute or chronic inflammation; none where it is neither", None)
    span: Span = NOWHERE


@record
class Comparison(Kind):
    """Two columns of equal weight."""

    title: Text = says("the title")
    left: Side = says("the left column")
    right: Side = says("the right column")

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Divided by rows: the first points of both sides together, then the second ones."""
        return (1,) * max(1, *(len(_column(desk, side).points) for side in (self.left, self.right)))

    def compose(self, desk: Desk, part: Part) -> Draft:
        """Heads first, then their points, left before right; both heads stand on every part."""
        icons = bool(self.left.icon or self.right.icon)
        accents = _accents(self.left, self.right)
        name = comparison_name(accents, icons=icons)
        items = [item for i, side in enumerate((self.left, self.right)) for item in _items(desk, name, i, side, part)]
        return Draft(layout=name, title=desk.words(self.title, "title"), items=tuple(items))


def _accents(left: Side, right: Side) -> tuple[str, str]:
    """Without meaning the columns are dark and quiet, never in a colour that means something."""
    if left.accent is None and right.accent is None:
        return ("plain", "quiet")
    return (left.accent or "plain", right.accent or "plain")


def _column(desk: Desk, side: Side) -> Bullet:
    if side.claim:
        return desk.claim(side.claim, hold="narrow")
    heading = desk.words(side.heading, "narrow", alone=False) if side.heading else ()
    return Bullet(words=heading, points=desk.bullets(side.points, (), None, "narrow"))


def _items(desk: Desk, layout: str, index: int, side: Side, part: Part) -> list[Item]:
    column, slot = _column(desk, side), desk.layout(layout).slot(41 + index)
    points = tuple(Paragraph(words=point.words) for point in column.points[part.first : part.last])
    drawn = [icon(side.icon, slot)] if side.icon and slot else []
    head = TextBox(idx=41 + index, paragraphs=(Paragraph(words=column.words),), kin="heads")
    return [head, *drawn, TextBox(idx=31 + index, paragraphs=points, kin="points")]
