"""Layouts of figures: a picture with its caption beside it, alone, two side by side, or over the whole width."""

from claimdeck.layouts.standard import (
    BODY,
    LEFT,
    WIDTH,
    card,
    citations_slot,
    furniture,
    hairline,
    light,
    next_slot,
    rule,
    text_slot,
    title_slot,
)  # fmt: skip
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, MUTE, ON_DARK_2, PAPER, TEXT
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Shape, frame
from claimdeck.model.units import inches

PICTURES, CAPTION, CAPTIONS, SOURCE = (18, 19), 2, (21, 22), 16
SMALL = Level(size=12, floor=12, colour=MUTE, spacing=109)
BESIDE = frame(LEFT, 1.563, 7.583, 4.521)
HALVES = tuple(frame(x, 1.563, 5.833, 3.667) for x in (LEFT, 6.833))
FULL = frame(0, 0, 13.333, 5.25)
FORMS = ("CD Figure", "CD Figure wide", "CD Two figures")
FULL_NAME = "CD Full figure"
LETTERS = 0.375
"""Room in inches before the words of a caption, in which their letters stand."""


def picture_slot(brand: Brand, where: Frame, index: int = 0, *, rounded: bool = True) -> Slot:
    """The placeholder of the first or second picture."""
    return Slot(
        idx=PICTURES[index],
        name="Picture" if index == 0 else f"Picture {index + 1}",
        role=Role.PICTURE,
        frame=where,
        levels=(SMALL,),
        prompt="picture",
        geometry="roundRect" if rounded else "rect",
        radius=brand.radius if rounded else 0,
    )


def ground(brand: Brand, where: Frame, index: int = 0) -> Shape:
    """The card behind a picture that is shown whole: programs differ in whether a placeholder's own fill is drawn beside it."""
    return card(f"Picture ground {index + 1}", where, CARD, brand)


def figure(brand: Brand) -> Layout:
    """A picture at the left; at the right its caption, and below a hairline its source."""
    heading = Level(size=18, floor=16, colour=DARK, bold=brand.bold_headings, heading=True, spacing=104, after=12)
    said = Level(size=16, floor=14, colour=TEXT, spacing=109, after=12, indent=inches(LETTERS), hanging=inches(LETTERS))
    plain = changed(said, indent=0, hanging=0)
    line = Shape(name="Source rule", frame=frame(8.583, 5.354, 4.083, 0), geometry="line", outline=hairline(), decorative=True)
    return light(
        brand,
        FORMS[0],
        picture_slot(brand, BESIDE),
        text_slot(CAPTION, "Caption", frame(8.583, 1.563, 4.083, 3.667), heading, said, plain),
        text_slot(SOURCE, "Figure source", frame(8.583, 5.417, 4.083, 0.667), SMALL, anchor="b"),
        decoration=(ground(brand, BESIDE), line),
    )


def wide(brand: Brand) -> Layout:
    """One picture as wide as the body, without a word beside it."""
    return light(brand, FORMS[1], picture_slot(brand, BODY), decoration=(ground(brand, BODY),))


def two(brand: Brand) -> Layout:
    """Two pictures side by side, each with its caption below."""
    said = Level(size=16, floor=14, colour=TEXT, spacing=109)
    slots = [
        slot
        for i, where in enumerate(HALVES)
        for slot in (
            picture_slot(brand, where, i),
            text_slot(CAPTIONS[i], f"Caption {i + 1}", Frame(where.x, inches(5.354), where.w, inches(0.729)), said),
        )
    ]
    return light(brand, FORMS[2], *slots, decoration=tuple(ground(brand, where, i) for i, where in enumerate(HALVES)))


def full(brand: Brand) -> Layout:
    """A picture over the whole width, and the title in the dark band below it."""
    title = changed(title_slot(brand, PAPER), frame=frame(LEFT, 5.458, WIDTH, 0.875))
    small = citations_slot(ON_DARK_2, frame(LEFT, 6.417, 9.75, 0.5), lines=3)
    picture = picture_slot(brand, FULL, rounded=False)
    slots = (title, picture, small, next_slot(PAPER), *furniture(ON_DARK_2))
    return Layout(
        name=FULL_NAME, slots=slots, dark=True, background=Fill(DARK), decoration=(rule(PAPER.faded(20)),), master_decoration=False
    )
