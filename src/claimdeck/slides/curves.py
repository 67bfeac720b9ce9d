"""Arms of a study as curves that fall in steps: read as written, or estimated from the patients."""

from itertools import pairwise

from claimdeck import survival
from claimdeck.model.record import changed, record
from claimdeck.slides.arms import SurvivalArm
from claimdeck.slides.written import value

LEAST_AT_RISK = 0.1
"""A curve stops where fewer than this share of the patients are at risk: what follows rests on too few."""
MOST_FOR_SIGNS = 100
"""Signs of censored patients are drawn for an arm with up to so many."""
Points = tuple[tuple[float, float], ...]


@record
class Curve:
    """An arm as it is drawn: survival (0 to 1) from each time on, its limits, and who is left at each tick.

    `whole` is how far its data reach, `end` how far it is drawn.
    """

    survival: Points
    low: Points = ()
    high: Points = ()
    censored: tuple[float, ...] = ()
    at_risk: tuple[int, ...] = ()
    events: tuple[int, ...] = ()
    n: int = 0
    end: float = 0.0
    whole: float = 0.0

    @property
    def signed(self) -> bool:
        """Whether each censored patient has a sign on the curve."""
        return bool(self.censored) and self.n <= MOST_FOR_SIGNS

    def at(self, time: float) -> float:
        """Survival at a time."""
        return next((share for moment, share in reversed(self.survival) if moment <= time), 1.0)


def curve_of(arm: SurvivalArm, ticks: tuple[float, ...]) -> Curve:
    """The curve of an arm, cut at the last tick, and where too few are left."""
    return _estimated(arm, ticks) if arm.patients else _written(arm, ticks)


def last_time(arm: SurvivalArm) -> float:
    """How far the data of an arm reach."""
    return max((value(row[0]) for row in (arm.patients or arm.curve) if row), default=0.0)


def _written(arm: SurvivalArm, ticks: tuple[float, ...]) -> Curve:
    rows = [tuple(value(cell) for cell in row) for row in arm.curve]
    n = round(value(arm.n))
    at_risk = tuple(round(value(cell)) for cell in arm.at_risk)
    too_few = (tick for tick, left in zip(ticks, at_risk, strict=False) if n and left < LEAST_AT_RISK * n)
    end = min(next(too_few, last_time(arm)), ticks[-1])
    curve = Curve(
        survival=_from_start([(row[0], row[1]) for row in rows], 1.0),
        low=_from_start([(row[0], row[2]) for row in rows if len(row) > 3], 1.0),
        high=_from_start([(row[0], row[3]) for row in rows if len(row) > 3], 1.0),
        censored=tuple(value(cell) for cell in arm.censored),
        at_risk=at_risk,
        events=tuple(round(value(cell)) for cell in arm.events),
        n=n, end=end, whole=min(last_time(arm), ticks[-1]),
    )  # fmt: skip
    return _cut(curve)


def _estimated(arm: SurvivalArm, ticks: tuple[float, ...]) -> Curve:
    patients = tuple((value(row[0]), value(row[1]) == 1) for row in arm.patients)
    times = sorted((time for time, _ in patients), reverse=True)
    least = max(1, -(-len(times) * 10 // 100))
    found = survival.estimate(patients)
    last = last_time(arm)
    curve = Curve(
        survival=_from_start([*zip(found.times, found.survival, strict=True)], 1.0),
        low=_from_start([*zip(found.times, found.low, strict=True)], 1.0),
        high=_from_start([*zip(found.times, found.high, strict=True)], 1.0),
        censored=tuple(sorted(time for time, event in patients if not event)),
        at_risk=tuple(sum(time >= tick for time, _ in patients) for tick in ticks),
        events=tuple(sum(event and time < tick for time, event in patients) for tick in ticks),
        n=len(patients), end=min(times[least - 1], ticks[-1]), whole=min(last, ticks[-1]),
    )  # fmt: skip
    return _cut(curve)


def _from_start(points: list[tuple[float, float]], start: float) -> Points:
    """The points from time 0 on, those left out at which nothing changes."""
    kept: list[tuple[float, float]] = [] if points and points[0][0] == 0 else [(0.0, start)]
    for point in points:
        if not kept or point[1] != kept[-1][1]:
            kept.append(point)
    return tuple(kept) if points else ()


def _cut(curve: Curve) -> Curve:
    return changed(
        curve,
        survival=tuple(point for point in curve.survival if point[0] <= curve.end),
        low=tuple(point for point in curve.low if point[0] <= curve.end),
        high=tuple(point for point in curve.high if point[0] <= curve.end),
        censored=tuple(time for time in curve.censored if time <= curve.end),
    )


def stepped(points: Points, end: float) -> Points:
    """Two points for each step, so that a straight line between points draws it: along, then down; and along to the end."""
    drawn: list[tuple[float, float]] = list(points[:1])
    for (_, before), (time, after) in pairwise(points):
        drawn += [(time, before), (time, after)]
    return (*drawn, (end, points[-1][1])) if points and points[-1][0] < end else tuple(drawn)
