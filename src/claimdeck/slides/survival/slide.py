"""A slide of survival curves as it is put together: the curves first, then what their numbers allow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimdeck.layouts.survival import AT, AT_RISK, AT_RISK_HEAD, CURVES, EFFECT, FACTS, MOST_LINES, QUANTITY, TIME, VALUES, Shown
from claimdeck.model.chart import Chart
from claimdeck.model.colour import Colour
from claimdeck.model.compose import Desk, Draft
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Paragraph, Run, Words, letters, plain, said
from claimdeck.slides import interval, p_value
from claimdeck.slides.curves import curve_of, last_time
from claimdeck.slides.least_room import has_room
from claimdeck.slides.read_values import fit, read_values
from claimdeck.slides.risk_table import Line, clear, heights, names_room, names_width, numbers, risk_table
from claimdeck.slides.survival.chart import Told, inner, survival_chart
from claimdeck.slides.ticks import ticks_of
from claimdeck.slides.written import number, percent, shown, value

if TYPE_CHECKING:
    from claimdeck.slides.kaplan_meier import KaplanMeier

WIDE = "\u2002"
"""Between a curve's name and what is read on it."""


MOST_NAMES = 0.3
"""The share of the curves' frame that the arms' names take at most, unless a word is longer."""
BETWEEN = " · "
"""Between facts that stand in a line."""


class SurvivalSlide:
    """What a slide of curves needs while it is composed: its ticks, curves, names, colours, and when it is read."""

    def __init__(self, slide: KaplanMeier, desk: Desk) -> None:
        self.slide, self.desk = slide, desk
        self.signs = desk.locale.typography
        self.ticks = ticks_of(slide.time.ticks, max(map(last_time, slide.arms)))
        self.reading = value(slide.read_at) if slide.read_at else None
        self.curves = tuple(curve_of(arm, self.ticks) for arm in slide.arms)
        self.names = tuple(desk.words(arm.name, "none") for arm in slide.arms)
        self.short = tuple(desk.words(arm.short or arm.name, "none") for arm in slide.arms)
        self.colours: tuple[Colour, ...] = desk.brand.series[: len(slide.arms)]
        self.lines = self._lines()

    def draft(self, title: Words) -> Draft:
        """Reading order: what is shown, the curves, the time, who is at risk; then the panel."""
        shown_, named = self._shown(), plain(title)
        lines = self.lines
        items: list[Item] = [self._box(QUANTITY, self._quantity()), self._chart(shown_, f"{named}. {self._described()}")]
        items += [self._box(TIME, self._time())]
        if lines:
            room = self._frame(shown_, AT_RISK)
            heading = self._heading()
            items += [
                self._box(AT_RISK_HEAD, heading),
                risk_table(lines, self._plot(shown_), room, f"{named}. {plain(heading)}", self.desk),
            ]
        items += self._panel(shown_, named)
        if shown_.below:
            items.append(self._box(FACTS, self._in_line()))
        return Draft(layout=shown_.name, title=title, items=tuple(items), notes=self._notes())

    def _lines(self) -> tuple[Line, ...]:
        """The rows of who is at risk, of the arms that say so."""
        told = zip(self.short, self.colours, self.curves, strict=True)
        return tuple(Line(name=name, colour=colour, numbers=numbers(curve, self.desk)) for name, colour, curve in told if curve.at_risk)

    def _shown(self) -> Shown:
        slide = self.slide
        panel = {"effect": bool(slide.effect), "values": len(slide.arms) if self.reading is not None else 0, **self._facts_stand()}
        rough = Shown(lines=len(self.lines), **panel)  # type: ignore[arg-type]  # each of its own type
        if not self.lines:
            return rough
        self.lines = clear(self.lines, self._plot(rough).w / (len(self.ticks) - 1), self.desk)
        width = names_width(self.lines, self._plot(rough), self._frame(rough, AT_RISK), self.desk)
        return Shown(lines=min(MOST_LINES, sum(heights(self.lines, width, self.desk))), **panel)  # type: ignore[arg-type]  # as above

    def _facts_stand(self) -> dict[str, bool]:
        """Where the facts stand: on the panel, or on a template whose panel has no room for them below it all."""
        fit_ = not self.slide.facts or self.desk.brand.page.laid is None or self._facts_fit()
        return {"facts": bool(self.slide.facts) and fit_, "below": not fit_}

    def _facts_fit(self) -> bool:
        slide = self.slide
        shown_ = Shown(lines=0, effect=bool(slide.effect), values=len(slide.arms) if self.reading is not None else 0, facts=True)
        slot = self.desk.layout(shown_.name).slot(FACTS)
        return slot is not None and has_room(self.desk, self._facts(), slot)

    def _facts(self) -> tuple[Paragraph, ...]:
        return tuple(Paragraph(words=self.desk.words(fact, "narrow")) for fact in self.slide.facts)

    def _in_line(self) -> Words:
        """The facts one behind the other."""
        facts = [self.desk.words(fact, "none") for fact in self.slide.facts]
        return tuple(run for i, fact in enumerate(facts) for run in ((*said(BETWEEN), *fact) if i else fact))

    def _frame(self, shown_: Shown, idx: int) -> Frame:
        slot = self.desk.layout(shown_.name).slot(idx)
        assert slot is not None  # asked only for what the layout has
        return slot.frame

    def _plot(self, shown_: Shown) -> Frame:
        frame = self._frame(shown_, CURVES)
        return inner(frame, self.desk, names_room(self.lines, round(frame.w * MOST_NAMES), self.desk))

    def _box(self, idx: int, words: Words) -> TextBox:
        return TextBox(idx=idx, paragraphs=(Paragraph(words=words),))

    def _quantity(self) -> Words:
        return self.desk.words(self.slide.outcome, "none") if self.slide.outcome else said(self.desk.locale.labels.without_event)

    def _time(self) -> Words:
        time = self.slide.time
        return self.desk.words(time.label, "none") if time.label else said(self.desk.locale.labels.time.format(unit=time.unit))

    def _heading(self) -> Words:
        labels = self.desk.locale.labels
        return said(labels.at_risk_events if all(curve.events for curve in self.curves if curve.at_risk) else labels.at_risk)

    def _read(self, index: int) -> str:
        return percent(self.curves[index].at(self.reading or 0), self.signs)

    def _when(self) -> str:
        time = number(self.slide.read_at)
        return f"{shown(time.value, time.decimals, self.signs)}\u00a0{self.slide.time.unit}" if time else ""

    def _chart(self, shown_: Shown, description: str) -> Chart:
        beside = [(*name, *said(WIDE + self._read(i))) if self.reading is not None else name for i, name in enumerate(self.short)]
        told = zip(self.short, self.colours, self.curves, beside, strict=True)
        arms = tuple(Told(name=name, colour=colour, curve=curve, beside=words) for name, colour, curve, words in told)
        frame = self._frame(shown_, CURVES)
        return survival_chart(arms, self.ticks, self.reading, description, frame, self._plot(shown_), self.desk)

    def _described(self) -> str:
        """The curves in words: what is shown, and where each is at the reading, or ends."""
        when = self._when() or f"{shown(self.curves[0].end, 0, self.signs)}\u00a0{self.slide.time.unit}"
        at = self.desk.locale.labels.at_time.format(time=when)
        ends = [percent(curve.at(self.reading if self.reading is not None else curve.end), self.signs) for curve in self.curves]
        arms = ", ".join(f"{letters(name)} {end}" for name, end in zip(self.names, ends, strict=True))
        return f"{plain(self._quantity())}; {at}{self.signs.before_colon}: {arms}"

    def _panel(self, shown_: Shown, named: str) -> Iterator[Item]:
        if self.slide.effect:
            yield TextBox(idx=EFFECT, paragraphs=tuple(self._effect()))
        if self.reading is not None:
            when = self.desk.locale.labels.at_time.format(time=self._when())
            room = self._frame(shown_, VALUES)
            names = [self.desk.words(arm.name, "narrow") for arm in self.slide.arms]
            names = names if fit(names, room, self.desk) else list(self.short)
            values = tuple((name, self.colours[i], self._read(i)) for i, name in enumerate(names))
            yield self._box(AT, said(when))
            yield read_values(values, room, f"{named}. {when}")
        if shown_.facts:
            yield TextBox(idx=FACTS, paragraphs=self._facts())

    def _effect(self) -> Iterator[Paragraph]:
        """What is estimated, the estimate, its interval, p."""
        effect = self.slide.effect
        assert effect is not None  # asked only where there is one
        places = interval.decimals(effect.estimate, effect.low, effect.high)
        yield Paragraph(words=self.desk.words(effect.measure, "none"))
        yield Paragraph(words=said(shown(value(effect.estimate), places, self.signs)), level=1)
        if effect.low and effect.high:
            limits = interval.between(value(effect.low), value(effect.high), places, self.desk)
            yield Paragraph(words=interval.told(limits, self.desk), level=2)
        if effect.p:
            test: Words = (Run(text=" ("), *self.desk.words(effect.test, "none"), Run(text=")")) if effect.test else ()
            yield Paragraph(words=(*p_value.told(effect.p, self.desk), *test), level=2)

    def _notes(self) -> tuple[Words, ...]:
        """What the bands and the small signs are, where there are any."""
        labels = self.desk.locale.labels
        shaded = labels.shaded_areas if any(curve.low for curve in self.curves) else ""
        signs = labels.censored if any(curve.signed for curve in self.curves) else ""
        return (said(" ".join(filter(None, (shaded, signs)))),) if shaded or signs else ()
