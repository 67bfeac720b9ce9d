"""Survival curves: one to three arms that fall in steps, who is at risk below them, and the effect beside them."""

from collections.abc import Iterator

from claimdeck.layouts.survival import MOST_ARMS, Shown
from claimdeck.model.author import DataFile, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, Level, error, note, warning
from claimdeck.model.kind import Kind
from claimdeck.model.record import changed, record
from claimdeck.slides import interval, p_value
from claimdeck.slides.arms import EffectBetween, SurvivalArm, TimeAxis
from claimdeck.slides.curves import curve_of, last_time
from claimdeck.slides.patients import with_patients
from claimdeck.slides.survival import faults as survival_faults
from claimdeck.slides.survival.slide import SurvivalSlide
from claimdeck.slides.ticks import ticks_of
from claimdeck.slides.written import strange, value


@record
class KaplanMeier(Kind):
    """One to three arms, each with its curve as published, or with its patients, from whom the curve is estimated."""

    title: Text = says("the title")
    outcome: Text | None = says("what the curves show, in percent, if not the language's own words", None, example="Overall survival (%)")
    time: TimeAxis = says("the axis of time")
    arms: tuple[SurvivalArm, ...] = says("the arms, the one the slide is about first")
    data: DataFile | None = says(
        "a file with the curves or patients of all arms: columns arm, time and survival (low, high), or arm, time and event", None
    )
    effect: EffectBetween | None = says("the effect between the arms", None)
    read_at: Datum | None = says("the time at which the curves are read", None, example="24")
    facts: tuple[Text, ...] = says("what is said below: the endpoint, the population", ())

    def with_data(self, sheet: Sheet) -> tuple[Kind, Findings]:
        """The arms with their rows of the file."""
        arms, found = with_patients(self.arms, sheet)
        return changed(self, arms=arms), found

    def faults(self, decimal: str) -> Findings:
        """What is wrong with the numbers, at each; and what is missing beside them."""
        found = tuple(self._faults())
        sound = bool(self.arms) and not any(fault.level is Level.ERROR for fault in found)
        return (*found, *self._cut()) if sound else found

    def _faults(self) -> Iterator[Finding]:
        yield from survival_faults.of_time(self.time)
        ticks = len(self.time.ticks)
        for arm in self.arms:
            yield from survival_faults.of_arm(arm, ticks)
        if self.effect:
            yield from interval.faults("effect", self.effect.estimate, self.effect.low, self.effect.high)
            yield from p_value.faults(self.effect.p)
            yield from p_value.against_interval(self.effect)
        yield from strange("read-at", self.read_at)
        yield from self._missing()

    def _cut(self) -> Iterator[Finding]:
        """That a curve ends before its data do, or before it is read; asked where nothing else is wrong."""
        ticks = ticks_of(self.time.ticks, max(map(last_time, self.arms)))
        for arm, curve in ((arm, curve_of(arm, ticks)) for arm in self.arms):
            if curve.end < curve.whole:
                said = f"the curve of '{arm.name.source}' stops at {curve.end:g} of {curve.whole:g}: then fewer than a tenth are at risk"
                yield note("curve-cut-short", said, arm.span)
            if self.read_at and value(self.read_at) > curve.end:
                said = f"the curve of '{arm.name.source}' ends at {curve.end:g}, before it is read at {self.read_at.text}"
                yield error("unreadable-curve", said, self.read_at.span, "read the curves at an earlier time")

    def _missing(self) -> Iterator[Finding]:
        effect = self.effect
        without = [arm.name.source or "?" for arm in self.arms if not (arm.at_risk or arm.patients)]
        absent = ["the effect"] if effect is None else []
        absent += ["the interval of the effect"] if effect and not (effect.low and effect.high) else []
        absent += ["the p value"] if effect and effect.p is None else []
        absent += [f"the patients at risk of {', '.join(without)}"] if without else []
        if absent:
            said = f"{' and '.join(absent)} {'is' if len(absent) == 1 else 'are'} not on the slide"
            yield warning("missing-uncertainty", said, self.span, "add what the source says: curves alone cannot be judged")

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The curves, the table below them, the panel; without any of them where their numbers cannot be used."""
        title = desk.words(self.title, "title")
        if any(fault.level is Level.ERROR for fault in self.faults("")) or not self.arms:
            return Draft(layout=Shown(lines=0).name, items=(), title=title)
        if len(self.arms) > MOST_ARMS:
            return None
        return SurvivalSlide(self, desk).draft(title)

    def objection(self, desk: Desk) -> Finding | None:
        """Too many arms."""
        said = f"the slide has {len(self.arms)} curves; up to {MOST_ARMS} can be told apart"
        return error("too-many-curves", said, self.arms[MOST_ARMS].span, "show them on several slides, each beside the comparator")
