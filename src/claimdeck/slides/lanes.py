"""Lanes above an axis: peaks that come and go, or a wedge that grows; and what each shows."""

from typing import Literal

from claimdeck.layouts.figures import LOWER
from claimdeck.model.author import Text
from claimdeck.model.colour import ACUTE, CHRONIC, DARK, MUTE, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.fields import says
from claimdeck.model.layout import Level
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Frame, Outline, Path, Shape
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, styled


@record
class Lane:
    """A lane: its name, what it shows, and how it is drawn."""

    name: Text = says("the lane's name, in up to three words")
    text: Text | None = says("what the lane shows", None)
    shape: Literal["peaks", "wedge"] = says("peaks that come and go, or a wedge that grows")
    accent: Literal["acute", "chronic"] | None = says("the colour's meaning: acute or chronic inflammation; none where it is neither", None)
    span: Span = NOWHERE


COLOURS: dict[str | None, Colour] = {"acute": ACUTE, "chronic": CHRONIC, None: DARK}
PITCH, TEXT_TOP, TEXT_HEIGHT, DRAWN_TOP, DRAWN_HEIGHT = 1.25, 1.521, 0.271, 1.896, 0.708
"""From one lane to the next; the words of the first one, and its drawing, in inches."""
END = 12.396
PEAKS = ((0.076, 0.81), (0.197, 1.0), (0.265, 0.53), (0.414, 0.91), (0.556, 0.69), (0.627, 0.44), (0.769, 0.59), (0.92, 0.41))
"""Where peaks stand (share of the width), and how high they are (share of the height)."""
HALF = 0.032


def lane(desk: Desk, index: int, one: Lane) -> list[Shape]:
    """The words of a lane and its drawing, below those of the lanes before it."""
    colour, down = COLOURS[one.accent], index * PITCH
    words = styled(desk.words(one.name, "none", alone=False), bold=True, colour=colour)
    if one.text:
        words = (*words, Run(text="\u2003"), *desk.words(one.text, "none", alone=False))
    level = Level(size=14, floor=12, colour=MUTE, spacing=100)
    tall = TEXT_HEIGHT * desk.brand.page.taller(14)
    where = desk.brand.page.frame(0.667, TEXT_TOP + down + (LOWER if desk.brand.page.laid else 0), 12, tall)
    said = Shape(name=f"lane {index + 1}", frame=where, level=level, paragraphs=(Paragraph(words=words),), kin="lanes")
    box = desk.brand.page.frame(0.667, DRAWN_TOP + down, END - 0.667, DRAWN_HEIGHT)
    drawn = _peaks(index, box, colour) if one.shape == "peaks" else _wedge(index, box, colour)
    return [said, *drawn]


def _peaks(index: int, box: Frame, colour: Colour) -> list[Shape]:
    """One free form: the base line with its peaks."""
    steps: list[tuple[str | int, ...]] = [("M", 0, box.h)]
    for at, height in PEAKS:
        left, middle, right, top = round((at - HALF) * box.w), round(at * box.w), round((at + HALF) * box.w), round((1 - height) * box.h)
        bend = (middle - left) // 2
        steps += [("L", left, box.h), ("C", left + bend, box.h, middle - bend * 2 // 3, top, middle, top)]
        steps.append(("C", middle + bend * 2 // 3, top, right - bend, box.h, right, box.h))
    steps += [("L", box.w, box.h), ("Z",)]
    path = Path(box.w, box.h, tuple(steps))
    return [Shape(name=f"lane {index + 1}/peaks", frame=box, path=path, fill=Fill(colour.faded(20)), outline=Outline(colour, 1.5))]


def _wedge(index: int, box: Frame, colour: Colour) -> list[Shape]:
    """A triangle that grows darker, and its upper edge."""
    body = Path(box.w, box.h, (("M", 0, box.h), ("L", box.w, 0), ("L", box.w, box.h), ("Z",)))
    edge = Path(box.w, box.h, (("M", 0, box.h), ("L", box.w, 0)))
    return [
        Shape(name=f"lane {index + 1}/wedge", frame=box, path=body, fill=Fill(colour.faded(15), colour.faded(37), 0)),
        Shape(name=f"lane {index + 1}/edge", frame=box, path=edge, outline=Outline(colour, 2.25)),
    ]
