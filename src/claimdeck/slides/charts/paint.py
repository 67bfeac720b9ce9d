"""What is painted over what: whiskers over bars, words in a stack."""

from claimdeck.model.brand import Brand
from claimdeck.model.colour import PAPER, SLOTS, TEXT, Colour
from claimdeck.model.contrast import contrast
from claimdeck.model.resolved import resolved
from claimdeck.slides.arm_colours import AXIS, comparator

SEEN = 3.0
"""The least contrast of a line, or of large words, over a bar."""
TOLD_APART = 1.3
"""The least contrast of bars that stand on one another."""
LIGHTER = 55
"""Percent of a colour that is left where it is too dark for a line over it."""


def apart(one: Colour, other: Colour, brand: Brand) -> float:
    """The contrast of two colours in the brand's theme."""
    theme = dict(zip(SLOTS, brand.colours, strict=True))
    return contrast(resolved(one, theme, PAPER), resolved(other, theme, PAPER))


def of_series(look: int, brand: Brand, *, bars: bool) -> Colour:
    """The colour of a series; bars that would be as dark as the comparator's take a lighter grey, since they have no dash."""
    colour = brand.series[look]
    if bars and look > 1 and apart(colour, comparator(brand), brand) < TOLD_APART:
        return AXIS if look == 2 else AXIS.faded(LIGHTER)
    return colour


def under_whiskers(colour: Colour, brand: Brand) -> Colour:
    """The colour of a bar on which a whole whisker in the colour of text is seen: the same or a lighter one."""
    if apart(colour, TEXT, brand) >= SEEN:
        return colour
    return AXIS if colour == comparator(brand) else colour.faded(LIGHTER)


def words_on(colour: Colour, brand: Brand) -> Colour:
    """The colour of words in a bar."""
    return max((PAPER, TEXT), key=lambda one: apart(one, colour, brand))
