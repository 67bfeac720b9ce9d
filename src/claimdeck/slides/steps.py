"""The steps of a pathway: arrows that hold their own text, in one row or two, drawn as one group."""

from claimdeck.layouts.content import PANEL
from claimdeck.layouts.standard import LEFT, WIDTH
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, CHRONIC_TEXT, DARK, PAPER
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Group, Insets, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words, letters
from claimdeck.slides.pending_seen import pending_seen

POINT, OVERLAP = 0.4375, 0.229
"""Length of an arrow's point, and how far the next one reaches into it, in inches."""
APART = 0.015
"""The share of its width that it reaches on somebody's template, where no box lies on another's: the channel between them stays as wide."""
TOP, HEIGHT, TALL, GAP = 1.563, 1.771, 3.0, 0.104
LOW, LOW_TALL = 1.333, 3.25
"""Heights where the outcome stands below."""
IN_A_ROW, IN_A_NARROW_ROW = 4, 3
BEFORE = Level(size=16, floor=14, colour=CHRONIC_TEXT, bold=True, spacing=104)
LAST = changed(BEFORE, colour=PAPER)
"""How steps are set."""
Told = list[tuple[Words, str]]


def steps(told: Told, desk: Desk, *, wide: bool, tall: bool) -> Group:
    """The group of arrows for (words, what it does to the next) of each step.

    They are `wide` where no outcome stands at the right, `tall` where no effects stand below.
    """
    page, half = desk.brand.page, -(-len(told) // 2)
    rows = [told] if len(told) <= (IN_A_NARROW_ROW if page.narrow else IN_A_ROW) else [told[:half], told[half:]]
    width = page.scale * (WIDTH if wide or page.narrow else PANEL.x / inches(1) - LEFT - 0.291)
    whole = (LOW_TALL if tall else LOW) if page.narrow and not wide else TALL if tall else HEIGHT
    height = (whole - GAP * (len(rows) - 1)) / len(rows)
    members: list[Shape] = []
    for i, row in enumerate(rows):
        members += _row(row, len(members), len(told), width, TOP + i * (height + GAP), height, desk.brand)
    return Group(name="pathway", members=tuple(members), description=_description(told, desk))


def _row(row: Told, before: int, total: int, width: float, top: float, height: float, brand: Brand) -> list[Shape]:
    left = brand.page.x(LEFT)
    one, overlap = _widths(width, len(row), brand)
    shapes: list[Shape] = []
    for i, (words, leads) in enumerate(row):
        where = Frame(inches(left + i * (one - overlap)), inches(top), inches(one), inches(height))
        shapes.append(_step(words, before + i, total, where, brand, POINT - OVERLAP + overlap, first=i == 0))
        shapes += [_bar(before + i, where)] if leads == "inhibits" else []
    return shapes


def _widths(width: float, count: int, brand: Brand) -> tuple[float, float]:
    """How wide each arrow of a row is, and how far it reaches into the one before, in inches."""
    if brand.page.laid is None:
        return (width + (count - 1) * OVERLAP) / count, OVERLAP
    one = width / (count - (count - 1) * APART)
    return one, APART * one


def _step(words: Words, index: int, total: int, where: Frame, brand: Brand, point: float, *, first: bool) -> Shape:
    last = index + 1 == total
    fill = Fill(CHRONIC if last else CHRONIC.faded(15 if index == 0 else 37))
    shown = pending_seen(words, fill.colour, brand)
    return Shape(
        name=f"pathway/step {index + 1}",
        frame=where,
        geometry="homePlate" if first else "chevron",
        fill=fill,
        level=LAST if last else BEFORE,
        kin="steps",
        adjust=(("adj", round(inches(point) / min(where.w, where.h) * 100000)),),
        paragraphs=(Paragraph(words=shown),),
        insets=Insets(inches(0.25 if first else 0.146), inches(0.04), 0, inches(0.04)),
    )


def _bar(index: int, step: Frame) -> Shape:
    """The bar before the tip of an arrow which inhibits the next step, in the channel between the two."""
    height = step.h // 4
    where = Frame(step.right + inches(0.02), step.y + (step.h - height) // 2, inches(0.06), height)
    return Shape(name=f"pathway/bar {index + 1}", frame=where, fill=Fill(DARK), decorative=True)


def _description(told: Told, desk: Desk) -> str:
    """The steps in words: `one, leads to: two`."""
    labels = desk.locale.labels
    between = [f" {labels.inhibits if leads == 'inhibits' else labels.leads_to} " for _, leads in told]
    return "".join(letters(words) + (between[i] if i + 1 < len(told) else "") for i, (words, _) in enumerate(told))
