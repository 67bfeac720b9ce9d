"""The table style of somebody's template as its tables take it: what it paints, and what must be said beside it to be read."""

from claimdeck.model.colour import Colour
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill


@record
class TableStyle:
    """A style by its id (`key`). Without `header_ink` and `ink` its own are read in the first row and below; `inked`: it has one for these.

    `band` is what it paints every other row with, which rows that are set apart have, too.
    """

    key: str
    header_ink: Colour | None = None
    ink: Colour | None = None
    inked: bool = True
    band: Fill | None = None
