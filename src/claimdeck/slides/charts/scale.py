"""The axis of values: its ends and steps, and how it is written."""

from math import ceil, floor, log10
from types import MappingProxyType

from claimdeck.model.chart import Axis
from claimdeck.model.colour import LINE
from claimdeck.model.locale import Locale
from claimdeck.model.record import record
from claimdeck.model.shapes import Outline
from claimdeck.slides.chart import ScaleField
from claimdeck.slides.written import number, value

STEPS = (1, 2, 2.5, 5, 10)
ABOUT = 5
"""About so many steps are looked for."""
LANGUAGES = MappingProxyType({"de-DE": "407", "en-GB": "809", "en-US": "409", "es-ES": "C0A", "fr-FR": "40C", "it-IT": "410"})
"""How number formats call the languages."""
GRID = Outline(LINE, 0.75)


@record(kw_only=False)
class Scale:
    """The ends of an axis, and the step from line to line."""

    low: float
    high: float
    step: float

    @property
    def places(self) -> int:
        """Decimals of what is written along it."""
        return max(0, next((i for i in range(6) if round(self.step, i) == self.step and round(self.low, i) == self.low), 6))

    @property
    def marks(self) -> tuple[float, ...]:
        """Every value that is written along it."""
        count = round((self.high - self.low) / self.step)
        return tuple(round(self.low + i * self.step, 6) for i in range(count + 1))


def scale(ends: tuple[float, float], said: ScaleField | None, unit: str) -> Scale:
    """Round ends around the values, or those the author says; shares that need most of 100 get all of it."""
    low, high = ends
    if said and number(said.min):
        low = value(said.min)
    step = value(said.step) if said and number(said.step) else _step(high - low)
    lowest = low if said and number(said.min) else floor(round(low / step, 6)) * step
    highest = value(said.max) if said and number(said.max) else lowest + ceil(round((high - lowest) / step, 6)) * step
    if unit == "%" and highest > 100 >= high:
        highest = 100.0
    return Scale(round(lowest, 6), round(highest, 6), round(step, 6))


def _step(width: float) -> float:
    rough = (width or 1) / ABOUT
    power = 10 ** floor(log10(rough))
    return float(next(step * power for step in STEPS if step * power >= rough * 0.999))


def axis(found: Scale, unit: str, locale: Locale) -> Axis:
    """The axis with its numbers, and a quiet line at each."""
    return Axis(
        low=found.low,
        high=found.high,
        step=found.step,
        format=number_format(found.places, unit, locale),
        grid=GRID,
        crosses=crossing(found),
    )


def hidden(found: Scale) -> Axis:
    """The axis where the values are written: nobody sees it."""
    return Axis(low=found.low, high=found.high, labelled=False, crosses=crossing(found))


def crossing(found: Scale) -> float | None:
    """Bars stand on zero, also where some reach below it."""
    return 0.0 if found.low < 0 <= found.high else None


def number_format(places: int, unit: str, locale: Locale) -> str:
    """The number format in Excel's spelling: percent with the language's space, the true minus sign.

    Decimals name the language: programs that go by it write its decimal sign, others that of their own machine.
    """
    signs = locale.typography
    digits = f"0.{'0' * places}" if places else "0"
    percent = f'"{signs.before_percent}%"' if unit == "%" else ""
    named = f"[$-{LANGUAGES[locale.tag]}]" if places and locale.tag in LANGUAGES else ""
    return f"{named}{digits}{percent};{named}{signs.minus}{digits}{percent};{named}{digits}{percent}"
