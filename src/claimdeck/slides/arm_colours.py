"""What tells the series of charts and the arms of studies apart, beside the brand's colours for them."""

from typing import Literal

from claimdeck.model.brand import Brand
from claimdeck.model.colour import Colour

AXIS = Colour("accent5")
DASHES = ("solid", "dash", "sysDash", "lgDashDot")
SIGNS: tuple[Literal["circle", "square", "triangle", "diamond"], ...] = ("circle", "square", "triangle", "diamond")
"""What tells series apart where colours are not seen."""


def about(brand: Brand) -> Colour:
    """The colour of the series or arm that the slide is about."""
    return brand.series[0]


def comparator(brand: Brand) -> Colour:
    """The colour of a comparator, whatever its place."""
    return brand.series[1]
