"""Places for pictures that words lie on: what a slide without that picture keeps of them, and when words are lost without it."""

from claimdeck.mapping.sheets.parts import carries, under_text
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import LARGE, contrast
from claimdeck.model.layout import Layout
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Shape
from claimdeck.model.sheets import Art, Design, Placeholder, Sheet

RELIED = 0.3
"""What speaks against a layout whose words are read on a picture only: a talk has none for it."""


def relies(sheet: Sheet, words: Placeholder, design: Design) -> bool:
    """Whether words lie on the place of a picture that has no colour of its own, and are not read on the ground below it."""
    before = sheet.placeholders[: sheet.placeholders.index(words)]
    if not any(one.type == "pic" and one.paint is None and carries(one, words, design) for one in before):
        return False
    drawn = (part for art in sheet.art for part in art.drawn if part.paint and part.kind != "line")
    if words.paint or any(part.frame.meets(words.frame) for part in drawn) or not words.inks:
        return False
    return not sheet.background.image and any(contrast(words.inks[0], one) < LARGE for one in sheet.background.colours[:1])


def kept(sheet: Sheet, how: Laid, layout: Layout) -> tuple[Sheet, tuple[Shape, ...]]:
    """The sheet as it is seen on a slide without pictures, and the grounds the slide draws in their place.

    A picture's place that is filled with a colour of the theme is a ground for the words on it, as in PowerPoint.
    """
    design = Design(width=how.width, height=how.height, masters=(), layouts=(sheet,))
    own = {slot.tie.idx for slot in layout.slots if slot.tie and slot.tie.type == "pic"}
    places = [(one, fill) for one in under_text(design, sheet) if one.idx not in own and (fill := _fill(one, sheet))]
    art = tuple(Art(name=one.name, frame=one.frame, kind="shape", paint=one.paint) for one, _ in places)
    drawn = tuple(Shape(name=one.name, frame=how.back(one.frame), fill=fill, decorative=True) for one, fill in places)
    return (changed(sheet, art=(*sheet.art, *art)) if art else sheet), drawn


def _fill(one: Placeholder, sheet: Sheet) -> Fill | None:
    """What it is filled with as a colour of the theme; None where it is filled with none, or with several."""
    colours = one.paint.colours if one.paint and one.paint.opacity == 100 else ()
    theme = {value: Colour(slot) for slot, value in reversed(tuple(zip(SLOTS, sheet.colours, strict=True)))}
    return Fill(theme[colours[0]]) if len(colours) == 1 and colours[0] in theme else None
