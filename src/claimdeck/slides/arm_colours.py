"""The colours of a study's arms: the one the slide is about, the comparator, and a third."""

from typing import Literal

from claimdeck.model.colour import CHRONIC, Colour

AXIS = Colour("accent5")
COMPARATOR = Colour("accent5", (("lumMod", 50000),))
THIRD = Colour("accent4")
ARMS = (CHRONIC, COMPARATOR, THIRD)
FOURTH = Colour("accent1")
SERIES = (*ARMS, FOURTH)
"""The colours of series, in order; a comparator has the second whatever its place."""
DASHES = ("solid", "dash", "sysDash", "lgDashDot")
SIGNS: tuple[Literal["circle", "square", "triangle", "diamond"], ...] = ("circle", "square", "triangle", "diamond")
"""What tells series apart where colours are not seen."""
