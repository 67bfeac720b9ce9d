"""How a company sets tables and sets words apart, told by a sample: what the sample leaves open stays as it is."""

from claimdeck.model.colour import Colour
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Outline


@record
class Example:
    """Of tables: the ground, ink and weight of the header, the line below it, the lines between rows, every other row's ground, and
    the size of their words in points (0: not said). Of words: the colour and weight of those that are set apart.
    """

    header: Fill | None = None
    header_ink: Colour | None = None
    header_bold: bool | None = None
    header_line: Outline | None = None
    line: Outline | None = None
    band: Fill | None = None
    size: float = 0
    emphasis: Colour | None = None
    emphasis_bold: bool | None = None

    @property
    def says_something(self) -> bool:
        """Whether anything could be told by the sample."""
        return self != Example()
