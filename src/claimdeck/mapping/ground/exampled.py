"""What a sample says, as far as it can be read: inks and grounds that cannot be told apart are left as claimdeck has them."""

from collections.abc import Callable

from claimdeck.mapping.ground.behind import least_contrast
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import AA
from claimdeck.model.example import Example
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Fill
from claimdeck.model.sheets import Sheet

Ratio = Callable[[Colour, Colour], float]
INKS = (Colour("lt1"), Colour("dk1"))


def readable(found: Example, sheet: Sheet, text: Colour) -> Example:
    """The sample in colours that are read on a sheet whose words are set in `text`; a header without a readable ink gets one."""
    theme = dict(zip(SLOTS, sheet.colours, strict=True))

    def ratio(ink: Colour, ground: Colour) -> float:
        return least_contrast(resolved(ink, theme, ground), (resolved(ground, theme, Colour("lt1")),))

    band = found.band if found.band and _least(found.band, text, ratio) >= AA else None
    emphasis = found.emphasis if found.emphasis and ratio(found.emphasis, Colour("lt1")) >= AA else None
    return changed(found, band=band, emphasis=emphasis, header_ink=_ink(found, ratio) if found.header else found.header_ink)


def _least(ground: Fill, ink: Colour, ratio: Ratio) -> float:
    return min(ratio(ink, one) for one in (ground.colour, ground.end) if one)


def _ink(found: Example, ratio: Ratio) -> Colour:
    assert found.header is not None
    ground = found.header
    asked = (found.header_ink,) if found.header_ink else ()
    read = next((one for one in (*asked, *INKS) if _least(ground, one, ratio) >= AA), None)
    return read or max(INKS, key=lambda one: _least(ground, one, ratio))
