"""The slide's size, and where a thing designed on a slide of 13.333 × 7.5 inches stands on it."""

from typing import Literal

from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_INCH, inches

Ratio = Literal["16:9", "4:3"]
DESIGNED, MARGIN, RIGHT = 13.333, 0.667, 12.667
"""The width, the left margin and where the right one begins, in inches, of the slide that everything is designed on."""


@record
class Page:
    """A slide of `width` × 7.5 inches. Across, what lies between the margins is scaled; heights, gaps above and type stay."""

    ratio: Ratio = "16:9"
    width: float = DESIGNED
    margin: float = MARGIN

    @property
    def scale(self) -> float:
        """What a length across is multiplied by."""
        return (self.width - 2 * self.margin) / (DESIGNED - 2 * MARGIN)

    @property
    def narrow(self) -> bool:
        """True where there is less room across than the design has."""
        return self.width < DESIGNED

    @property
    def edge(self) -> int:
        """The right margin in EMU."""
        return inches(self.x(RIGHT))

    def x(self, designed: float) -> float:
        """Where a point stands, in inches; beyond the margins the distance to the slide's edge is scaled."""
        return self.margin + (designed - MARGIN) * self.scale

    def frame(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box given in inches of the design: moved and narrowed, as high as it was."""
        return Frame(inches(self.x(x)), inches(y), inches(w * self.scale), inches(h))

    def across(self, designed: Frame) -> Frame:
        """A box of the design, moved and narrowed, as high as it was; what reaches the slide's edges reaches them here."""
        if not self.narrow:
            return designed
        moved = self.frame(*(length / EMU_PER_INCH for length in (designed.x, designed.y, designed.w, designed.h)))
        left = max(0, moved.x)
        return Frame(left, moved.y, min(moved.right, inches(self.width)) - left, moved.h)

    def shrunk(self, designed: Frame) -> Frame:
        """A box of the design scaled alike in both directions, around its middle: drawings and logos keep their shape."""
        moved = self.across(designed)
        height = round(designed.h * self.scale)
        return Frame(moved.x, moved.y + (moved.h - height) // 2, moved.w, height)

    def span(self, designed: float) -> int:
        """A length across, given in inches of the design, in EMU."""
        return inches(designed * self.scale)

    def upright(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box that keeps its shape (a badge, a circle, a logo): only its middle moves."""
        return Frame(inches(self.x(x + w / 2) - w / 2), inches(y), inches(w), inches(h))


WIDE = Page()
NARROW = Page(ratio="4:3", width=10.0, margin=0.5)
PAGES = {page.ratio: page for page in (WIDE, NARROW)}
