"""Layouts of survival curves: the curves, who is at risk below them, and a panel with the effect and what is read at one time."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from claimdeck.layouts.figures import LOWER
from claimdeck.layouts.finish import IN_TABLES
from claimdeck.layouts.standard import LEFT, WIDTH, card, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, CHRONIC, DARK, LINE, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.layouts import Recipe
from claimdeck.model.page import Page
from claimdeck.model.record import record
from claimdeck.model.shapes import Outline, Shape, frame

CURVES, EFFECT, VALUES, AT_RISK, AT, FACTS, AT_RISK_HEAD, QUANTITY, TIME = 1, 2, 3, 4, 5, 6, 16, 17, 18
BESIDE = 8.208
"""Width in inches beside the panel."""
NAMES, HALF = 1.583, 0.51
"""Inches left of the plot, for the arms' names, and right of it, for half a column of the table."""
TOP, BOTTOM = 1.896, 6.083
ABOVE, LABEL = 0.126, 0.25
"""Inches between the chart's frame and its plot, and the height of a line of words in 12 points."""
LINE_HEIGHT, VALUE_HEIGHT = 0.24, 0.4
MOST_LINES, MOST_ARMS = 6, 3
PANEL, PANEL_WIDTH, PAD = 9.208, 3.458, 0.292


RATHER_SMALL, BELOW_LINES = 34, 2
"""The size in points in which the estimate is set where there is little room, and the lines of facts that stand below the curves."""
FACT = Level(size=14, floor=12, step=2, colour=MUTE, spacing=109, after=2)


@record(kw_only=False)
class Shown:
    """What stands on the slide: lines of the table at risk, whether the effect, the values of how many arms, whether facts."""

    lines: int
    effect: bool = False
    values: int = 0
    facts: bool = False
    below: bool = False  # the facts, over the whole width

    @property
    def panel(self) -> bool:
        """Whether there is a panel."""
        return self.effect or bool(self.values) or self.facts

    @property
    def name(self) -> str:
        """The name of the layout."""
        parts = [
            *(["effect"] if self.effect else []),
            *([f"values {self.values}"] if self.values else []),
            *(["facts"] if self.facts else []),
            *(["facts below"] if self.below else []),
        ]
        return " ".join(["CD Survival", str(self.lines), *parts])


def recipes(brand: Brand) -> Iterator[tuple[str, Recipe]]:
    """Every layout of survival curves, by its name."""
    told = ((False, False), (True, False), (False, True)) if brand.page.laid else ((False, False), (True, False))
    for lines, effect, values, (facts, below) in product(range(MOST_LINES + 1), (True, False), range(MOST_ARMS + 1), told):
        shown = Shown(lines=lines, effect=effect, values=values, facts=facts, below=below)
        yield shown.name, partial(survival, brand, shown)


def survival(brand: Brand, shown: Shown) -> Layout:
    """The curves with what is shown below and beside them."""
    width = BESIDE if shown.panel else WIDTH
    decoration, beside = _panel(brand, shown) if shown.panel else ((), ())
    below = (_below(brand),) if shown.below else ()
    return light(brand, shown.name, *_main(brand, shown, width), *beside, *below, decoration=decoration)


def _bottom(brand: Brand, shown: Shown) -> float:
    """Where curves and panel end, in inches."""
    return BOTTOM - (_below_height(brand) + 0.1 if shown.below else 0)


def _below_height(brand: Brand) -> float:
    return BELOW_LINES * _line(brand, FACT) * brand.page.text(FACT.floor) / 72


def _below(brand: Brand) -> Slot:
    high = _below_height(brand)
    return text_slot(FACTS, "Facts", frame(LEFT, BOTTOM - high, WIDTH, high), FACT, anchor="b", most_lines=BELOW_LINES)


def _line(brand: Brand, level: Level) -> float:
    """The height of a line of a level in em."""
    return brand.faces.of(level).line * level.spacing / 100 + 0.01


def line_height(page: Page) -> float:
    """The height in inches of a line of the table at risk."""
    return LINE_HEIGHT * page.taller(12, IN_TABLES)


def _main(brand: Brand, shown: Shown, width: float) -> tuple[Slot, ...]:
    lines, bottom = shown.lines, _bottom(brand, shown)
    line, row = LABEL * brand.page.taller(), line_height(brand.page)
    rows = bottom - row * lines
    time = rows - 2 * line - 0.04 if lines else bottom - line
    top = 1.51 + LOWER if brand.page.laid else 1.5  # on a template nothing begins above the body
    chart_top = TOP - ABOVE + line - LABEL + top - 1.5
    small, head = Level(size=12, floor=12, colour=MUTE, spacing=104), Level(size=12, floor=12, colour=DARK, bold=True, spacing=104)
    quantity = text_slot(QUANTITY, "Quantity", frame(LEFT, top, width, line), small, most_lines=1)
    where = frame(LEFT, chart_top, width, time - chart_top)
    chart = Slot(idx=CURVES, name="Curves", role=Role.CHART, frame=where, levels=(small,), prompt="chart")
    right = Level(size=12, floor=12, colour=MUTE, spacing=104, align="r")
    axis = text_slot(TIME, "Time", frame(LEFT + NAMES, time, width - NAMES - HALF, line), right, most_lines=1)
    if not lines:
        return quantity, chart, axis
    label = text_slot(AT_RISK_HEAD, "At risk heading", frame(LEFT, rows - line, width, line), head, most_lines=1)
    return quantity, chart, axis, label, table_slot(frame(LEFT, rows, width, row * lines), AT_RISK, "At risk")


def _panel(brand: Brand, shown: Shown) -> tuple[tuple[Shape, ...], tuple[Slot, ...]]:
    """The card as tall as what stands on it, rules between its parts, and the parts."""
    left, width = PANEL + PAD, PANEL_WIDTH - 2 * PAD
    slots: list[Slot] = []
    rules: list[float] = []
    y = 1.563 + 0.208
    if shown.effect:
        tall = _effect_height(brand, shown)
        slots.append(text_slot(EFFECT, "Effect", frame(left, y, width, tall), *_effect(brand)))
        y += tall + 0.104
    if shown.values:
        rules += [y] if slots else []
        y += 0.167 if slots else 0.0
        label = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=100)
        line, rows = 0.271 * brand.page.taller(), _values_height(brand, shown, y)
        slots.append(text_slot(AT, "At", frame(left, y, width, line), label, most_lines=1))
        slots.append(table_slot(frame(left, y + line + 0.042, width, rows), VALUES, "Values"))
        y += line + 0.042 + rows + 0.1
    if shown.facts:
        rules += [y] if slots else []
        y += 0.167 if slots else 0.0
        slots.append(text_slot(FACTS, "Facts", frame(left, y, width, BOTTOM - 0.1 - y), FACT))
        y = BOTTOM - 0.125
    if brand.page.laid:
        y = _bottom(brand, shown) - 0.125
    back = card("Panel", frame(PANEL, 1.563, PANEL_WIDTH, y + 0.125 - 1.563), CARD, brand)
    return (back, *(_rule(left, at, width) for at in rules)), tuple(slots)


def _effect_height(brand: Brand, shown: Shown) -> float:
    """As designed; on a template as high as its type asks for, a line more where it is narrow or nothing stands below."""
    if brand.page.laid is None:
        return 1.417
    label, number, below = _effect(brand)
    more = brand.page.narrow or not (shown.values or shown.facts)
    small = _line(brand, label) * brand.page.text(12) + (2 + more) * _line(brand, below) * brand.page.text(12)
    return (small + _line(brand, number) * RATHER_SMALL) / 72


def _values_height(brand: Brand, shown: Shown, y: float) -> float:
    """As designed; on a template rows of two lines, or of three where no facts stand below, as far as there is room."""
    designed = VALUE_HEIGHT * shown.values
    if brand.page.laid is None:
        return designed
    designed = 2 * shown.values * _line(brand, Level(size=14, floor=12, spacing=100)) * brand.page.text(12, IN_TABLES) / 72
    left = _bottom(brand, shown) - 0.225 - y - 0.313 * brand.page.taller()
    return min((1 if shown.facts else 1.6) * designed, left)


def _rule(x: float, y: float, width: float) -> Shape:
    return Shape(name="Rule", frame=frame(x, y, width, 0.0), geometry="line", outline=Outline(LINE, 0.75), decorative=True)


def _effect(brand: Brand) -> tuple[Level, ...]:
    label = Level(size=12, floor=12, colour=MUTE, bold=True, spacing=104)
    number = Level(size=44, floor=32, step=2, colour=CHRONIC, bold=brand.bold_headings, heading=True, spacing=96)
    return label, number, Level(size=14, floor=12, colour=TEXT, spacing=109)
