"""Boxes of a diagram that hold their own text, and the lines between them."""

from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, Colour
from claimdeck.model.layout import Level
from claimdeck.model.shapes import ZERO_INSETS, Connector, Fill, Frame, Insets, Outline, Shape, Side, joint
from claimdeck.model.words import Paragraph, Words, letters

ARROW = Outline(DARK, 1.5, ends="triangle")
LINE = Outline(DARK, 1.5)


def box(
    brand: Brand,
    name: str,
    where: Frame,
    level: Level,
    paragraphs: tuple[Paragraph, ...],
    *,
    fill: Colour | None = None,
    outline: Outline | None = None,
    insets: Insets = ZERO_INSETS,
    kin: str = "",
    top: bool = False,
) -> Shape:
    """A card with the brand's corners; its text stands in the middle, or at the `top`."""
    adjust = (("adj", min(50000, round(brand.radius / min(where.w, where.h) * 100000))),) if brand.radius else ()
    return Shape(
        name=name,
        frame=where,
        geometry="roundRect" if brand.radius else "rect",
        adjust=adjust,
        fill=Fill(fill) if fill else None,
        outline=outline,
        level=level,
        paragraphs=paragraphs,
        insets=insets,
        anchor="t" if top else "ctr",
        kin=kin,
    )


def line(source: Shape, side: Side, target: Shape, other: Side, look: Outline = ARROW, *, elbow: bool = False) -> Connector:
    """A connector from a side of one shape to a side of another."""
    ends = [joint(one.name, one.frame, where, round=one.geometry == "ellipse") for one, where in ((source, side), (target, other))]
    return Connector(name=f"{source.name} to {target.name}", source=ends[0], target=ends[1], outline=look, elbow=elbow)


def told(*paragraphs: tuple[Paragraph, ...]) -> str:
    """What some boxes say, as alternative text: `one, two; three`."""
    return "; ".join(", ".join(letters(one.words) for one in box if one.words) for box in paragraphs if box)


def lines(*words: Words) -> tuple[Paragraph, ...]:
    """A paragraph for each line that has words."""
    return tuple(Paragraph(words=one) for one in words if one)
