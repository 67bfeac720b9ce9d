"""Even ticks of an axis of time."""

from claimdeck.model.data import Datum
from claimdeck.slides.written import value

STEPS = (1, 2, 3, 6, 12, 24, 30, 60, 90, 120, 180, 240, 365, 730, 1000, 2000, 5000, 10000)
"""Stretches of time that people count in: months, weeks, quarters, years."""
MOST = 7
SMALLER = (0.1, 0.2, 0.5)


def ticks_of(written: tuple[Datum, ...], last: float) -> tuple[float, ...]:
    """The author's ticks, or as many as there is room for, from 0 to behind the last time."""
    if written:
        return tuple(value(tick) for tick in written)
    step = next((step for step in (*SMALLER, *STEPS) if last <= step * MOST and (step >= 1 or last <= 1)), last / MOST or 1.0)
    count = max(1, -int(-(last - 1e-9) // step))
    return tuple(round(step * i, 6) for i in range(count + 1))
