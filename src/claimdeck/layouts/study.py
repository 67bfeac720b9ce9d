"""A study's plan: room for what is drawn, and a panel of its end points."""

from claimdeck.layouts.standard import BODY, light, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, HIGHLIGHT, ON_DARK_2, PAPER
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.page import Page
from claimdeck.model.shapes import Fill, Frame, frame, insets
from claimdeck.model.units import inches

END_POINTS, END_POINTS_NAME = 2, "CD Study end points"
HEADED, TOP, BOTTOM = 2.042, 1.563, 6.083
"""Where the drawing begins below the heads of phases and without them, and where it ends, in inches."""


def least(page: Page) -> int:
    """The least size in points of what stands in the boxes: where they are narrow, that of labels."""
    return 12 if page.narrow or page.laid else 14


def headed(page: Page) -> float:
    """Where the drawing begins below the heads of phases, in inches, on that page."""
    return TOP + (HEADED - TOP) * page.taller()


def study(brand: Brand, *, heads: bool) -> Layout:
    """The panel stands as high as the drawing; with `heads` both stand below a line of them."""
    top = headed(brand.page) if heads else TOP
    return light(brand, study_name(heads=heads), _panel(brand, frame(9.375, top, 3.292, BOTTOM - top)))


def end_points(brand: Brand) -> Layout:
    """The panel over the whole width: on a template whose narrow one does not hold the end points."""
    return light(brand, END_POINTS_NAME, _panel(brand, BODY))


def _panel(brand: Brand, where: Frame) -> Slot:
    hanging = inches(0.229 if brand.page.narrow else 0.271)
    label = Level(size=12, floor=12, colour=HIGHLIGHT, bold=True, caps=True, tracking=75, spacing=109, before=14)
    primary = Level(size=18, floor=least(brand.page) + 2, step=2, colour=PAPER, bold=True, spacing=104, before=4)
    secondary = Level(size=16, floor=least(brand.page), step=2, colour=PAPER, spacing=106, before=5, indent=hanging, hanging=hanging)
    note = Level(size=12, floor=12, colour=ON_DARK_2, spacing=109, before=14)
    return text_slot(
        END_POINTS,
        "End points",
        where,
        label,
        primary,
        secondary,
        note,
        insets=insets(0.188, 0.188, 0.104, 0.104) if brand.page.narrow else insets(0.271, 0.229, 0.208, 0.167),
        fill=Fill(DARK),
        geometry="roundRect",
        radius=brand.radius,
    )


def study_name(*, heads: bool) -> str:
    """The name of the layout with or without heads of phases."""
    return "CD Study design" + ("" if heads else " without phases")
