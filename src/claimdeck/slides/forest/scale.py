"""The scale of a forest plot: from the smallest to the largest labelled step that hold all intervals, and no further."""

import math
from collections.abc import Iterable

from claimdeck.model.record import record

FINE = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 1.75, 2.0)
"""Steps of ratios near 1, where doubling would leave most of the axis empty."""
MOST_STEPS = 6
WIDEST_BY_TWO, NARROW = 64.0, 1.9


@record(kw_only=False)
class Scale:
    """Labelled steps, in the order of the axis; `log` where the axis has their logarithms, to the base of 2. No effect stands at 0."""

    steps: tuple[float, ...]
    log: bool

    def at(self, amount: float) -> float:
        """Where an amount stands on the axis."""
        return math.log2(amount) if self.log else amount

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends of the axis."""
        return self.at(self.steps[0]), self.at(self.steps[-1])


def scale_of(amounts: Iterable[float], *, log: bool) -> Scale:
    """The scale that holds these amounts and no effect."""
    held = [*amounts, 1.0 if log else 0.0]
    return _ratios(min(held), max(held)) if log else _differences(min(held), max(held))


def _ratios(low: float, high: float) -> Scale:
    if high / low <= NARROW and FINE[0] <= low and high < FINE[-1]:
        first, last = max(step for step in FINE if step <= low), min(step for step in FINE if step >= high)
        last = last if last > first else FINE[FINE.index(first) + 1]
        return Scale(tuple(step for step in FINE if first <= step <= last), True)
    base = 2.0 if high / low <= WIDEST_BY_TWO else 10.0
    first, last = _floor(math.log(low, base)), _ceil(math.log(high, base))
    last = max(last, first + 1)
    return Scale(tuple(base**power for power in range(first, last + 1)), True)


def _differences(low: float, high: float) -> Scale:
    reach = (high - low) or 1.0
    size = 10.0 ** math.floor(math.log10(reach / MOST_STEPS))
    step = next(size * factor for factor in (1, 2, 5, 10) if reach / (size * factor) <= MOST_STEPS)
    first, last = _floor(low / step), max(_ceil(high / step), _floor(low / step) + 1)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    return Scale(tuple(round(step * i, digits) for i in range(first, last + 1)), False)


def _floor(amount: float) -> int:
    return math.floor(amount + 1e-9)


def _ceil(amount: float) -> int:
    return math.ceil(amount - 1e-9)


def places(amount: float) -> int:
    """The decimals an amount needs."""
    return next((count for count in range(9) if abs(round(amount, count) - amount) < 1e-9), 9)
