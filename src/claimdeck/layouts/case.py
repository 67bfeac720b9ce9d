"""A case: its facts in a table, up to two pictures beside it, and a question in a band below them."""

from claimdeck.layouts.pictured import CAPTIONS, SMALL, ground, picture_slot
from claimdeck.layouts.standard import LEFT, WIDTH, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, PAPER
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.shapes import Fill, Frame, frame, insets
from claimdeck.model.units import inches

QUESTION = 16
TOP, ROW = 1.563, 0.677
HEIGHTS = {True: 3.385, False: 4.521}
"""Height in inches of the table with and without a question below it."""
CAPTION, AIR = 0.24, 0.0625
"""Height in inches of a caption in type of 12 points, and the air above it."""
PLACES = {0: (), 1: ((5.708, 6.958),), 2: ((5.708, 3.396), (9.271, 3.396))}
"""Left edge and width in inches of so many pictures."""


def case_name(pictures: int, *, question: bool) -> str:
    """The name of the layout with so many pictures."""
    with_pictures = {0: "", 1: " with picture", 2: " with two pictures"}[pictures]
    return f"CD Case{with_pictures}" + ("" if question else ", no question")


def case(brand: Brand, pictures: int, *, question: bool) -> Layout:
    """With a question everything above it is lower."""
    tall = HEIGHTS[question]
    more = CAPTION * (brand.page.taller() - 1)
    places = [frame(x, TOP, w, tall - 0.302 - more) for x, w in PLACES[pictures]]
    table = table_slot(frame(LEFT, TOP, 4.708 if pictures else WIDTH, tall))
    shown = [slot for i, where in enumerate(places) for slot in _picture(brand, where, i)]
    band = (_question(brand),) if question else ()
    grounds = tuple(ground(brand, where, i) for i, where in enumerate(places))
    return light(brand, case_name(pictures, question=question), table, *shown, *band, decoration=grounds)


def _picture(brand: Brand, where: Frame, index: int) -> tuple[Slot, Slot]:
    below = Frame(where.x, where.bottom + inches(AIR), where.w, inches(CAPTION * brand.page.taller()))
    return picture_slot(brand, where, index), text_slot(CAPTIONS[index], f"Caption {index + 1}", below, SMALL, most_lines=1)


def _question(brand: Brand) -> Slot:
    level = Level(size=24, floor=20, step=2, colour=PAPER, bold=brand.bold_headings, heading=True, spacing=104)
    return text_slot(
        QUESTION,
        "Question",
        frame(LEFT, 5.208, WIDTH, 0.875),
        level,
        insets=insets(0.333, 0.04),
        anchor="ctr",
        fill=Fill(DARK),
        geometry="roundRect",
        radius=brand.radius,
    )
