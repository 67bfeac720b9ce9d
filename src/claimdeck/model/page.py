"""The slide's size, and where a thing designed on a slide of 13.333 × 7.5 inches stands on it."""

from typing import Literal

from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_INCH, inches

Ratio = Literal["16:9", "4:3"]
NARROW_FROM = 0.97
"""The share of the design's width between the margins below which a page is narrow."""
TALL = 7.5
"""The height of every page in inches."""
TITLE_LINES = 2
"""The lines of a title that there is room for on every slide."""
SMALL = 5.5
"""The height in inches from which on a slide is no very small one."""
DESIGNED, MARGIN, RIGHT = 13.333, 0.667, 12.667
"""The width, the left margin and where the right one begins, in inches, of the slide that everything is designed on."""


@record(kw_only=False)
class Laid:
    """Where the page stands on a template's slide of `width` × `height` EMU: scaled by `scale`, then moved by (x, y) EMU.

    Type is scaled with it, down to whole points, but never under what can be read on that slide; `lenient` is the share of these
    least sizes to which it may step down rather than leave words out; 0 is none. Above it there is room for `title_lines` of a title.
    Where lines of the template are `leftward`, from right to left, everything on the page says that its own are not.
    """

    scale: float
    x: int
    y: int
    width: int
    height: int
    lenient: float = 0.0
    title_lines: int = TITLE_LINES
    leftward: bool = False

    @property
    def share(self) -> float:
        """What the least sizes are multiplied by: all slides are read at their size in points, but for those too small for any."""
        return 1.0 if self.height >= inches(SMALL) else self.height / inches(TALL)

    @property
    def below_more(self) -> bool:
        """Whether it lies lower than usual, below a title of more lines."""
        return self.title_lines > TITLE_LINES

    def at_least(self, size: float, points: float) -> float:
        """A size on the page that comes to no less than so many points on any but a very small slide."""
        return max(size, points * self.share / self.scale)

    def emu(self, measured: float) -> int:
        """So many inches of a usual slide in EMU of this one: as much less on one that is too small for any size."""
        return round(measured * self.share * EMU_PER_INCH)

    def frame(self, box: Frame) -> Frame:
        """A box of the page on the template's slide; edges that meet still meet."""
        left, top = self.x + round(box.x * self.scale), self.y + round(box.y * self.scale)
        right, bottom = self.x + round(box.right * self.scale), self.y + round(box.bottom * self.scale)
        return Frame(left, top, right - left, bottom - top)

    def back(self, box: Frame) -> Frame:
        """A box of the template's slide on the page."""
        left, top = round((box.x - self.x) / self.scale), round((box.y - self.y) / self.scale)
        right, bottom = round((box.right - self.x) / self.scale), round((box.bottom - self.y) / self.scale)
        return Frame(left, top, right - left, bottom - top)


@record
class Page:
    """A slide of `width` × 7.5 inches. Across, what lies between the margins is scaled; heights, gaps above and type stay.

    On a template of any size, everything is decided on a page with its proportions, and then laid on it as `laid` says. On slides
    higher than wide there is room `below` it (EMU), which bodies are spread over.
    """

    ratio: Ratio = "16:9"
    width: float = DESIGNED
    margin: float = MARGIN
    laid: Laid | None = None
    below: int = 0

    @property
    def scale(self) -> float:
        """What a length across is multiplied by."""
        return (self.width - 2 * self.margin) / (DESIGNED - 2 * MARGIN)

    @property
    def narrow(self) -> bool:
        """True where there is so much less room across than the design has that some things are arranged otherwise."""
        return self.scale < NARROW_FROM

    @property
    def designed(self) -> bool:
        """True where everything stands where it was designed."""
        return self.width == DESIGNED and self.margin == MARGIN

    @property
    def edge(self) -> int:
        """The right margin in EMU."""
        return inches(self.x(RIGHT))

    def x(self, designed: float) -> float:
        """Where a point stands, in inches; beyond the margins the distance to the slide's edge is scaled."""
        return self.margin + (designed - MARGIN) * self.scale

    def text(self, size: float, least: float = 12) -> float:
        """The size in points that a text designed in `size` has here, where it is never read in less than `least` points."""
        return self.laid.at_least(size, least) if self.laid else size

    def taller(self, size: float = 12, least: float = 12) -> float:
        """What the height of a line of type designed in `size` is multiplied by, so that it holds the type it has here."""
        return self.text(size, least) / size

    def frame(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box given in inches of the design: moved and narrowed, as high as it was."""
        return Frame(inches(self.x(x)), inches(y), inches(w * self.scale), inches(h))

    def across(self, designed: Frame) -> Frame:
        """A box of the design, moved and narrowed, as high as it was; what reaches the slide's edges reaches them here."""
        if self.designed:
            return designed
        moved = self.frame(*(length / EMU_PER_INCH for length in (designed.x, designed.y, designed.w, designed.h)))
        left = max(0, moved.x)
        return Frame(left, moved.y, min(moved.right, inches(self.width)) - left, moved.h)

    def shrunk(self, designed: Frame) -> Frame:
        """A box of the design scaled alike in both directions, around its middle: drawings and logos keep their shape."""
        moved = self.across(designed)
        share = min(self.scale, 1.0)
        width, height = round(designed.w * share), round(designed.h * share)
        return Frame(moved.x + (moved.w - width) // 2, moved.y + (moved.h - height) // 2, width, height)

    def span(self, designed: float) -> int:
        """A length across, given in inches of the design, in EMU."""
        return inches(designed * self.scale)

    def upright(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box that keeps its shape (a badge, a circle, a logo): only its middle moves."""
        return Frame(inches(self.x(x + w / 2) - w / 2), inches(y), inches(w), inches(h))


WIDE = Page()
NARROW = Page(ratio="4:3", width=10.0, margin=0.5)
PAGES = {page.ratio: page for page in (WIDE, NARROW)}
