"""The Kaplan–Meier estimate of a group of patients: SciPy's, behind one door, which is opened when a slide needs it."""

import warnings
from importlib.util import find_spec

from claimdeck.model.record import record

CONFIDENCE = 0.95
METHOD = "log-log"
"""The interval of Kalbfleisch and Prentice, which stays between 0 and 1."""


@record
class Estimate:
    """Survival (0 to 1) from each time on, and the limits of its confidence interval; only times at which somebody had an event."""

    times: tuple[float, ...]
    survival: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


def installed() -> bool:
    """Whether SciPy is there."""
    return find_spec("scipy") is not None


def estimate(patients: tuple[tuple[float, bool], ...]) -> Estimate:
    """The estimate for patients given as (time, whether the event came then), at least one. Raises ImportError without SciPy."""
    from scipy.stats import CensoredData, ecdf

    events = [time for time, event in patients if event]
    found = ecdf(CensoredData(uncensored=events, right=[time for time, event in patients if not event])).sf
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # that there are no limits where survival is 1 or 0
        limits = found.confidence_interval(CONFIDENCE, method=METHOD)
    rows = zip(found.quantiles, found.probabilities, limits.low.probabilities, limits.high.probabilities, strict=True)
    had = set(events)
    kept = [(float(time), *_within(float(s), float(low), float(high))) for time, s, low, high in rows if time in had]
    times, survival, lows, highs = zip(*kept, strict=True) if kept else ((), (), (), ())
    return Estimate(times=times, survival=survival, low=lows, high=highs)


def _within(survival: float, low: float, high: float) -> tuple[float, float, float]:
    """The three as they are drawn: where nobody is left, no limits are known, and the curve itself stands for them."""
    return survival, low if low == low else survival, high if high == high else survival
