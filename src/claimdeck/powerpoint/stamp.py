"""The stamp of a draft: a word and its reason, joined, at the upper right edge of every layout; and on a slide the tag beside it."""

from collections.abc import Iterable

from claimdeck.model.colour import DARK, HIGHLIGHT, PAPER, PENDING, TEXT, Colour
from claimdeck.model.layout import Layout, Level, Role
from claimdeck.model.metrics import width
from claimdeck.model.page import Page
from claimdeck.model.plan import Stamp, Tag
from claimdeck.model.shapes import Fill, Frame, Group, Path, Shape
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, Run, plain, said

SIZE, TRACKING, LEAST = 10, 90, 9
TOP, HEIGHT, AIR = inches(0.219), inches(0.229), inches(0.208)
BESIDE_PICTURE = inches(0.25)
BESIDE_STAMP = inches(0.125)
RADIUS = inches(0.042)
BULGE = 0.5523  # how far the handles of a Bézier curve reach for it to be a quarter of a circle


def stamped(stamp: Stamp, layout: Layout, page: Page) -> Group:
    """The stamp as a group that a screen reader reads as one sentence."""
    if layout.part:
        return _on_the_slide(stamp, layout, page)
    ground, ink = (PAPER, DARK) if layout.dark else (DARK, PAPER)
    size = _size(page)
    reason_width = _width(stamp.reason, 0, size) if stamp.reason else 0
    word_width, right, top = _width(stamp.word, TRACKING, size), _right(layout, page), _top(layout)
    word = _half("stamp/word", stamp.word, Frame(right - reason_width - word_width, top, word_width, HEIGHT), ground, ink, TRACKING, size)
    reason = _half("stamp/reason", stamp.reason, Frame(right - reason_width, top, reason_width, HEIGHT), PENDING, TEXT, 0, size)
    text = " – ".join(part for part in (stamp.word, stamp.reason) if part)
    return Group(name="stamp", members=(word, reason) if stamp.reason else (word,), description=text)


def _on_the_slide(stamp: Stamp, layout: Layout, page: Page) -> Group:
    """Word and reason in one box: on a template's slide the stamp stands among the slide's own words, and is read as one sentence."""
    size, words = _size(page), (Run(text=stamp.word, bold=True), *((Run(text=f" · {stamp.reason}"),) if stamp.reason else ()))
    text, right = plain(words), _right(layout, page)
    box = Frame(right - _width(text, 0, size), _top(layout), _width(text, 0, size), HEIGHT)
    level = Level(size=size, floor=size, colour=TEXT, bold=False, spacing=100, align="ctr")
    shape = Shape(
        name="stamp/word", frame=box, geometry="roundRect", adjust=_corner(), fill=Fill(PENDING), paragraphs=(Paragraph(words=words),),
        level=level, wraps=False,
    )  # fmt: skip
    return Group(name="stamp", members=(shape,), description=text)


def _corner() -> tuple[tuple[str, int], ...]:
    return (("adj", round(RADIUS / HEIGHT * 100000)),)


def tagged(tag: Tag, stamp: Stamp | None, layout: Layout, page: Page) -> Shape:
    """The tag of a slide, left of the stamp where there is one. It reads alike on light and dark grounds, in every brand."""
    right = stamped(stamp, layout, page).frame.x - BESIDE_STAMP if stamp else _right(layout, page)
    size = _size(page)
    wide = _width(tag.text, 0, size)
    where = Frame(right - wide, _top(layout), wide, HEIGHT)
    level = Level(size=size, floor=size, colour=TEXT, bold=True, spacing=100, align="ctr")
    return Shape(
        name="tag",
        frame=where,
        geometry="roundRect",
        adjust=_corner(),
        fill=Fill(HIGHLIGHT),
        paragraphs=(Paragraph(words=said(tag.text)),),
        level=level,
        wraps=False,
        description=tag.text,
    )


def _size(page: Page) -> float:
    """On a template's slide never so small that it is not read."""
    return page.laid.at_least(SIZE, LEAST) if page.laid else SIZE


def _width(text: str, tracking: int, size: float) -> int:
    return points(width(text, size, bold=True, tracking=tracking)) + AIR


def _right(layout: Layout, page: Page) -> int:
    """The right edge; a slide's picture would cover the stamp, so there it ends before the picture, unless that covers the whole width."""
    if layout.edge:
        return layout.edge.right
    if layout.covered:
        return page.edge
    boxes = (slot.frame for slot in layout.slots if slot.role is Role.PICTURE)
    edges = (box.x - BESIDE_PICTURE for box in boxes if box.y < TOP + HEIGHT and box.right > inches(page.width / 2))
    return min((page.edge, *edges))


def _top(layout: Layout) -> int:
    return layout.edge.y if layout.edge else TOP


def _half(name: str, text: str, where: Frame, ground: Colour, ink: Colour, tracking: int, size: float) -> Shape:
    level = Level(size=size, floor=size, colour=ink, bold=True, tracking=tracking, spacing=100, align="ctr")
    outline = _rounded(where, left=name.endswith("word"))
    words = (Paragraph(words=said(text)),)
    return Shape(name=name, frame=where, path=outline, fill=Fill(ground), paragraphs=words, level=level, wraps=False)


def _rounded(where: Frame, *, left: bool) -> Path:
    """A box with two round corners on one side; PowerPoint's own presets round the upper ones only, or all."""
    corners = _corners(where.w, where.h, RADIUS, round(RADIUS * (1 - BULGE)))
    steps = corners if left else (tuple(_mirrored(step, where.w)) for step in corners)
    return Path(where.w, where.h, tuple(steps))


def _corners(w: int, h: int, r: int, k: int) -> tuple[tuple[str | int, ...], ...]:
    upper, lower = ("C", 0, k, k, 0, r, 0), ("C", k, h, 0, h - k, 0, h - r)
    return ("M", r, 0), ("L", w, 0), ("L", w, h), ("L", r, h), lower, ("L", 0, r), upper, ("Z",)


def _mirrored(step: tuple[str | int, ...], w: int) -> Iterable[str | int]:
    return (w - value if i % 2 and isinstance(value, int) else value for i, value in enumerate(step))
