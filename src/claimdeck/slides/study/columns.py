"""Where the parts of a study's plan stand from left to right."""

from claimdeck.layouts.standard import LEFT, WIDTH
from claimdeck.model.page import Page
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame

COLUMNS = {"selection": (0.667, 3.292), "treatment": (4.292, 2.833), "extension": (7.208, 1.75)}
"""Left edge and width in inches of each part; without an extension the arms take its room."""
END = 8.958
WIDER = WIDTH / (END - LEFT)
"""How much wider the drawing is where the end points stand on a slide of their own."""


@record(kw_only=False)
class Across:
    """Where parts of the drawing stand: left edge and width in inches, `wider` by a factor where no panel stands beside it."""

    page: Page
    extended: bool
    wider: float = 1.0

    def x(self, designed: float) -> float:
        """Where a point of the design stands."""
        return designed if self.wider == 1.0 else LEFT + (designed - LEFT) * self.wider

    def frame(self, x: float, y: float, w: float, h: float) -> Frame:
        """A box of the design on the page."""
        return self.page.frame(self.x(x), y, w * self.wider, h)

    def column(self, part: str) -> tuple[float, float]:
        """Left edge and width of a part, in inches of the design; without an extension the arms take its room."""
        x, w = COLUMNS[part]
        return (x, END - x) if part == "treatment" and not self.extended else (x, w)
