"""What an author writes of a study's arms, of the time axis, and of the effect between arms."""

from claimdeck.model.author import Text
from claimdeck.model.data import Datum
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span


@record
class TimeAxis:
    """The axis of time."""

    unit: str = says("the unit of time", example="months")
    label: Text | None = says("the words below the axis, if not the language's own with the unit", None)
    ticks: tuple[Datum, ...] = says("the times that are marked, evenly, from 0 on; reckoned unless given", (), example="[0, 6, 12, 18, 24]")
    span: Span = NOWHERE


@record
class SurvivalArm:
    """One arm: its curve as published, or its patients, from whom the curve is estimated."""

    name: Text = says("the arm's name")
    short: Text | None = says("a shorter name for the curve and the table below it, where the name is long", None)
    n: Datum | None = says("how many patients the arm has", None)
    curve: tuple[tuple[Datum, ...], ...] = says(
        "the points at which survival changes, each [time, survival from 0 to 1] or [time, survival, lower limit, upper limit]", ()
    )
    patients: tuple[tuple[Datum, ...], ...] = says(
        "in place of the curve a row for each patient: [time, 1] for an event, [time, 0] for none", ()
    )
    at_risk: tuple[Datum, ...] = says("how many are at risk at each tick; counted where there are patients", ())
    events: tuple[Datum, ...] = says("how many events there were before each tick; counted where there are patients", ())
    censored: tuple[Datum, ...] = says("the times at which patients were censored; read where there are patients", ())
    span: Span = NOWHERE


@record
class EffectBetween:
    """The effect between the arms: what is estimated, its interval and its p value."""

    measure: Text = says("what is estimated", example="Hazard ratio")
    estimate: Datum = says("the estimate", example="0.64")
    low: Datum | None = says("the lower limit of its 95% interval", None)
    high: Datum | None = says("the upper limit", None)
    p: Datum | None = says("the p value as a number, or with the sign `<`", None)
    test: Text | None = says("how p was found", None)
    span: Span = NOWHERE
