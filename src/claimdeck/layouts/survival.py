"""Layouts of survival curves: the curves, who is at risk below them, and a panel with the effect and what is read at one time."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from claimdeck.layouts.standard import LEFT, WIDTH, card, light, table_slot, text_slot
from claimdeck.model.brand import Brand, Recipe
from claimdeck.model.colour import CARD, CHRONIC, DARK, LINE, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.record import record
from claimdeck.model.shapes import Outline, Shape, frame

CURVES, EFFECT, VALUES, AT_RISK, AT, FACTS, AT_RISK_HEAD, QUANTITY, TIME = 1, 2, 3, 4, 5, 6, 16, 17, 18
BESIDE = 8.208
"""Width in inches beside the panel."""
NAMES, HALF = 1.583, 0.51
"""Inches left of the plot, for the arms' names, and right of it, for half a column of the table."""
TOP, BOTTOM = 1.896, 6.083
LINE_HEIGHT, VALUE_HEIGHT = 0.24, 0.4
MOST_LINES, MOST_ARMS = 6, 3
PANEL, PANEL_WIDTH, PAD = 9.208, 3.458, 0.292


@record(kw_only=False)
class Shown:
    """What stands on the slide: lines of the table at risk, whether the effect, the values of how many arms, whether facts."""

    lines: int
    effect: bool = False
    values: int = 0
    facts: bool = False

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
        ]
        return " ".join(["CD Survival", str(self.lines), *parts])


def recipes(brand: Brand) -> Iterator[tuple[str, Recipe]]:
    """Every layout of survival curves, by its name."""
    for lines, effect, values, facts in product(range(MOST_LINES + 1), (True, False), range(MOST_ARMS + 1), (True, False)):
        shown = Shown(lines=lines, effect=effect, values=values, facts=facts)
        yield shown.name, partial(survival, brand, shown)


def survival(brand: Brand, shown: Shown) -> Layout:
    """The curves with what is shown below and beside them."""
    width = BESIDE if shown.panel else WIDTH
    decoration, beside = _panel(brand, shown) if shown.panel else ((), ())
    return light(brand, shown.name, *_main(shown.lines, width), *beside, decoration=decoration)


def _main(lines: int, width: float) -> tuple[Slot, ...]:
    rows = BOTTOM - LINE_HEIGHT * lines
    time = rows - 0.54 if lines else BOTTOM - 0.25
    small, head = Level(size=12, floor=12, colour=MUTE, spacing=104), Level(size=12, floor=12, colour=DARK, bold=True, spacing=104)
    quantity = text_slot(QUANTITY, "Quantity", frame(LEFT, 1.5, width, 0.25), small, most_lines=1)
    chart = Slot(idx=CURVES, name="Curves", role=Role.CHART, frame=frame(LEFT, 1.77, width, time - 1.77), levels=(small,), prompt="chart")
    right = Level(size=12, floor=12, colour=MUTE, spacing=104, align="r")
    axis = text_slot(TIME, "Time", frame(LEFT + NAMES, time, width - NAMES - HALF, 0.25), right, most_lines=1)
    if not lines:
        return quantity, chart, axis
    label = text_slot(AT_RISK_HEAD, "At risk heading", frame(LEFT, rows - 0.25, width, 0.25), head, most_lines=1)
    return quantity, chart, axis, label, table_slot(frame(LEFT, rows, width, LINE_HEIGHT * lines), AT_RISK, "At risk")


def _panel(brand: Brand, shown: Shown) -> tuple[tuple[Shape, ...], tuple[Slot, ...]]:
    """The card as tall as what stands on it, rules between its parts, and the parts."""
    left, width = PANEL + PAD, PANEL_WIDTH - 2 * PAD
    slots: list[Slot] = []
    rules: list[float] = []
    y = 1.563 + 0.208
    if shown.effect:
        slots.append(text_slot(EFFECT, "Effect", frame(left, y, width, 1.417), *_effect(brand)))
        y += 1.521
    if shown.values:
        rules += [y] if slots else []
        y += 0.167 if slots else 0.0
        label = Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=75, spacing=100)
        slots.append(text_slot(AT, "At", frame(left, y, width, 0.271), label, most_lines=1))
        slots.append(table_slot(frame(left, y + 0.313, width, VALUE_HEIGHT * shown.values), VALUES, "Values"))
        y += 0.313 + VALUE_HEIGHT * shown.values + 0.1
    if shown.facts:
        rules += [y] if slots else []
        y += 0.167 if slots else 0.0
        facts = Level(size=14, floor=12, step=2, colour=MUTE, spacing=109, after=2)
        slots.append(text_slot(FACTS, "Facts", frame(left, y, width, BOTTOM - 0.1 - y), facts))
        y = BOTTOM - 0.125
    back = card("Panel", frame(PANEL, 1.563, PANEL_WIDTH, y + 0.125 - 1.563), CARD, brand)
    return (back, *(_rule(left, at, width) for at in rules)), tuple(slots)


def _rule(x: float, y: float, width: float) -> Shape:
    return Shape(name="Rule", frame=frame(x, y, width, 0.0), geometry="line", outline=Outline(LINE, 0.75), decorative=True)


def _effect(brand: Brand) -> tuple[Level, ...]:
    label = Level(size=12, floor=12, colour=MUTE, bold=True, spacing=104)
    number = Level(size=44, floor=32, step=2, colour=CHRONIC, bold=brand.bold_headings, heading=True, spacing=96)
    return label, number, Level(size=14, floor=12, colour=TEXT, spacing=109)
