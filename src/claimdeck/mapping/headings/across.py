"""Where titles of slides stand that are drawn over the whole slide: with the talk's other titles, as far across as nothing is drawn."""

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.row import FILLED
from claimdeck.mapping.sheets.clothes import art_of, heading_of
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

LOWEST, FOOT = 0.3, 0.85
"""The shares of the slide's height above which a heading ends that stands at its head, and from which on a footer stands at its foot."""
FEET = ("ftr", "sldNum", "dt")


def with_feet_alone(canvas: Sheet, eye: Eye) -> Sheet:
    """The sheet with nothing but its footers, where these stand at its foot: the slide's own would stand elsewhere than the others'."""
    feet = canvas.holders(*FEET)
    return changed(canvas, placeholders=feet if all(one.frame.y > FOOT * eye.height for one in feet) else ())


def with_wide_heading(canvas: Sheet, feet: Sheet, area: Frame, eye: Eye) -> Sheet | None:
    """That with the heading of the sheet, too, as wide as the area; None where none stands at its head, or art in its way."""
    how = Laid(1.0, 0, 0, eye.width, eye.height)
    head = heading_of(how, canvas)
    if head is None or head.type not in ("title", "ctrTitle") or head.paint or head.framed or head.frame.bottom > LOWEST * eye.height:
        return None
    left = min(head.frame.x, area.x - head.insets.left)
    wide = changed(head.frame, x=left, w=max(head.frame.right, area.right + head.insets.right) - left)
    if any(one.meets(wide) and not one.meets(head.frame) for one in _solid(how, canvas, head)):
        return None
    return changed(feet, placeholders=(changed(head, frame=wide, moved=True), *feet.placeholders))


def _solid(how: Laid, canvas: Sheet, head: Placeholder) -> list[Frame]:
    """What is drawn, said or filled beside the heading."""
    said = [where for one in canvas.art if not one.hidden for where in one.said]
    return [*art_of(how, canvas), *said, *(one.frame for one in canvas.placeholders if one is not head and one.type in FILLED)]
