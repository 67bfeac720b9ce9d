"""What opening slides stand on: the brand's dark ground with a gradient, or paper; and the colours that are read on it."""

from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, DARK, GRADIENT_END, HIGHLIGHT, LINE, MUTE, ON_DARK_1, ON_DARK_2, PAPER, Colour
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill


@record
class Ground:
    """A ground and its colours: of titles, of text, of what is quiet, of the short stroke and numerals set apart, of hairlines."""

    dark: bool
    fill: Fill | None
    title: Colour
    text: Colour
    quiet: Colour
    stroke: Colour
    numeral: Colour
    line: Colour


ON_DARK = Ground(
    dark=True,
    fill=Fill(DARK, end=GRADIENT_END, angle=25, hold=46),
    title=PAPER,
    text=ON_DARK_1,
    quiet=ON_DARK_2,
    stroke=HIGHLIGHT,
    numeral=HIGHLIGHT,
    line=PAPER.faded(20),
)
ON_PAPER = Ground(dark=False, fill=Fill(PAPER), title=DARK, text=MUTE, quiet=MUTE, stroke=CHRONIC, numeral=DARK, line=LINE)


def ground(brand: Brand) -> Ground:
    """The ground of the brand's opening slides."""
    return ON_DARK if brand.ground == "dark" else ON_PAPER
