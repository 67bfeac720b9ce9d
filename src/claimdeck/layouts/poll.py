"""A question to the room: two to four answers in rows, and the same rows with the right one set apart."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, MUTE, PAPER, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.shapes import Fill, frame, insets

ROWS = {2: (1.417, 0.167), 3: (0.917, 0.146), 4: (0.708, 0.125)}
"""Height and gap in inches of n rows."""
ANSWERS, EXPLANATION, HINT = 31, 2, 17
VOTE = 1.313
"""Room in inches for a vote at the end of a row; kept on both slides, so that nothing moves from one to the other."""


def poll(brand: Brand, count: int, right: int) -> Layout:
    """So many answers; the `right` one (from 1) is dark and the others are quiet, or all are alike where it is 0."""
    rows = [_row(brand, i, count, right) for i in range(count)]
    if right:
        level = Level(size=20, floor=16, colour=TEXT, spacing=109)
        return light(brand, poll_name(count, right), *rows, text_slot(EXPLANATION, "Explanation", frame(LEFT, 4.979, WIDTH, 1.104), level))
    hint = Level(size=16, floor=14, colour=MUTE, spacing=109)
    return light(brand, poll_name(count, right), *rows, text_slot(HINT, "Hint", frame(LEFT, 4.979, WIDTH, 0.583), hint))


def poll_name(count: int, right: int) -> str:
    """The name of the layout with so many answers, that one shown as right."""
    return f"CD Poll {count}" + (f" answer {right}" if right else "")


def _row(brand: Brand, index: int, count: int, right: int) -> Slot:
    height, gap = ROWS[count]
    is_right = index + 1 == right
    ink = PAPER if is_right else MUTE if right else TEXT
    return text_slot(
        ANSWERS + index,
        f"Answer {index + 1}",
        frame(LEFT, 1.563 + index * (height + gap), WIDTH, height),
        Level(size=20, floor=14 if brand.page.laid else 18, colour=ink, spacing=106),
        insets=insets(1.0, 0.02, VOTE),
        anchor="ctr",
        fill=Fill(DARK if is_right else CARD),
        geometry="roundRect",
        radius=brand.radius,
    )
