"""A picture on a slide: whole or cropped in its placeholder, the mark of a drawing on it, and letters that point into it."""

from claimdeck.model.author import PictureField, Share, Spot
from claimdeck.model.colour import DARK, PAPER, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level, Slot
from claimdeck.model.metrics import width
from claimdeck.model.plan import Item, Picture
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Shape
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, said

MARK_SIZE, MARK_HEIGHT, MARK_AIR = 12, inches(0.25), inches(0.208)
BADGE = inches(0.333)
CLOSE, APART = inches(0.125), inches(0.25)
"""How far a mark stands from the edges of a picture, and from its lower edge where the picture runs off the slide."""
WHOLE = 100000


@record(kw_only=False)
class Shown:
    """A picture in its placeholder, and that placeholder's frame; the crop is as in `Picture`, negative where room is left."""

    item: Picture
    frame: Frame

    def at(self, spot: Spot) -> tuple[int, int]:
        """Where a point of the picture stands on the slide, in EMU; a point that is cropped away at the nearest edge."""
        left, top, right, bottom = self.item.crop
        x = (spot[0] * WHOLE - left) / (WHOLE - left - right)
        y = (spot[1] * WHOLE - top) / (WHOLE - top - bottom)
        x, y = (min(max(one, 0.0), 1.0) for one in (x, y))
        return self.frame.x + round(x * self.frame.w), self.frame.y + round(y * self.frame.h)

    @property
    def visible(self) -> Frame:
        """The part of the frame that the picture fills."""
        (x, y), (right, bottom) = self.at((Share(0), Share(0))), self.at((Share(1), Share(1)))
        return Frame(x, y, right - x, bottom - y)


def whole(desk: Desk, picture: PictureField, slot: Slot, description: str) -> Shown:
    """The picture uncropped, in the middle of its placeholder."""
    return Shown(Picture(idx=slot.idx, image=picture.file, description=description, crop=desk.whole(picture, slot.frame)), slot.frame)


def filling(desk: Desk, picture: PictureField, slot: Slot, description: str) -> Shown:
    """The picture cropped around its focus, so that it fills its placeholder."""
    return Shown(Picture(idx=slot.idx, image=picture.file, description=description, crop=desk.crop(picture, slot.frame)), slot.frame)


def with_mark(desk: Desk, picture: PictureField, shown: Shown, *between: Item) -> tuple[Item, ...]:
    """The picture, what stands on it, and where it is a drawing the box that says so, at its lower right corner inside the margins."""
    if not picture.drawing:
        return (shown.item, *between)
    text, where = desk.locale.labels.drawing, shown.visible
    page = desk.brand.page
    w, h = points(width(text, page.text(MARK_SIZE), of=desk.brand.faces.body)) + MARK_AIR, round(MARK_HEIGHT * page.taller(MARK_SIZE))
    runs_off = where.right > inches(page.width - page.margin / 2)
    right = inches(page.width - page.margin) if runs_off else where.right - CLOSE
    box = Frame(right - w, where.bottom - (APART if runs_off else CLOSE) - h, w, h)
    level = Level(size=MARK_SIZE, floor=MARK_SIZE, colour=TEXT, spacing=100, align="ctr")
    mark = Shape(
        name=f"{picture.file}/drawing", frame=box, fill=Fill(PAPER), paragraphs=(Paragraph(words=said(text)),), level=level, wraps=False,
        description=text,
    )  # fmt: skip
    return (shown.item, *between, mark)


def badges(shown: Shown, spots: tuple[tuple[str, Spot], ...], description: str) -> tuple[Group, ...]:
    """White discs with a letter each, on the points of the picture, as one group; none where there are no points."""
    members = tuple(_badge(letter, *shown.at(spot)) for letter, spot in spots)
    return (Group(name="figure/call-outs", members=members, description=description),) if members else ()


def _badge(letter: str, x: int, y: int) -> Shape:
    level = Level(size=14, floor=14, colour=DARK, bold=True, spacing=100, align="ctr")
    return Shape(
        name=f"figure/call-out {letter}", frame=Frame(x - BADGE // 2, y - BADGE // 2, BADGE, BADGE), geometry="ellipse",
        fill=Fill(PAPER), outline=Outline(DARK, 1), paragraphs=(Paragraph(words=said(letter)),), level=level, wraps=False,
    )  # fmt: skip
