"""Numbers as columns, bars, lines, a stack or dots, drawn as a native chart; with the effect they come to in a panel beside them."""

from typing import Any, ClassVar, Literal

from claimdeck.layouts.figures import PANEL, QUANTITY, figure_name
from claimdeck.model.author import Citation, DataFile, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, Level
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph

Type = Literal["column", "bar", "line", "stacked", "dot"]


@record
class Value:
    """A value; it may cite what supports it alone. Without that the number alone may stand for it."""

    alone: ClassVar[str] = "value"

    value: Datum = says("the number, or a dash where there is none", example="62.5")
    cites: tuple[Citation, ...] = says("what supports this value", (), example='["smith"]')
    span: Span = NOWHERE


@record
class Category:
    """What values are of: an arm, a visit, a symptom; it may cite what supports it alone. Without that the name alone may stand for it."""

    alone: ClassVar[str] = "name"

    name: str = says("the category's name", example="Placebo")
    cites: tuple[Citation, ...] = says("what supports this category's values", (), example='["smith"]')
    span: Span = NOWHERE


@record
class Chosen:
    """A series or category, by its name, which alone may stand for it."""

    alone: ClassVar[str] = "name"

    name: str = says("the name of the series or category", example="Placebo")
    span: Span = NOWHERE


@record
class Count:
    """How many patients values are of, as a number or a share. Either alone may stand for it."""

    alone: ClassVar[str] = "count"

    count: str = says("the number, or the share the percentage is", example="74/120")
    span: Span = NOWHERE


@record
class Series:
    """Values, one for each category, with the limits of their intervals."""

    name: Text | None = says("the series' name; one that is alone needs none", None, example="Treatment A")
    values: tuple[Value, ...] = says("a value for each category", (), example="[61.7, 47.9]")
    low: tuple[Datum, ...] = says("the lower limits of the values' intervals", (), example="[52.8, 39.2]")
    high: tuple[Datum, ...] = says("the upper limits", (), example="[69.9, 56.8]")
    span: Span = NOWHERE


@record
class ScaleField:
    """The axis of values, where it should not follow from the values. Bars begin at 0."""

    min: Datum | None = says("where it begins", None, example="0")
    max: Datum | None = says("where it ends", None, example="100")
    step: Datum | None = says("from one line to the next", None, example="25")
    span: Span = NOWHERE


@record
class Estimate:
    """What the numbers come to: a difference or a ratio with its interval, all on one scale."""

    measure: Text = says("what is estimated", example="Difference from placebo")
    estimate: Datum = says("the estimate", example="-30.5")
    unit: str = says("its unit, and that of its limits", "", example="percentage points")
    low: Datum | None = says("the lower limit of its 95% interval", None, example="-42.5")
    high: Datum | None = says("the upper limit", None, example="-18.6")
    p: Datum | None = says("the p value as a number, or with the sign `<`", None, example="0.0004")
    facts: tuple[Text, ...] = says("what is said below: population, endpoint, design", ())
    span: Span = NOWHERE


@record
class Chart(Kind):
    """One series or up to four, over up to twelve categories."""

    title: Text = says("the title")
    type: Type = says("columns, lying bars, lines, a stack of shares, or dots with intervals", example="column")
    quantity: Text | None = says("what the values are, above the chart", None, example="Patients with an event at 12 months")
    unit: str = says("the unit of the values; `%` stands behind each of them", "", example="%")
    categories: tuple[Category, ...] = says("what the values are of, in order", (), example="[Placebo, Treatment A]")
    series: tuple[Series, ...] = says("one to four series", ())
    data: DataFile | None = says("a file with categories and series, in place of them", None, example="events.csv")
    whiskers: Text | None = says("what the limits are", None, example="95% CI")
    n: tuple[Count, ...] = says(
        "how many each category is of, as a number or a share; or one number for all", (), example='["74/120", "58/121"]'
    )
    comparator: Chosen | None = says("the series or category that the others are compared with", None, example="Placebo")
    highlight: Chosen | None = says("the series or category that the slide is about", None, example="Treatment A")
    axis: ScaleField | None = says("the axis of values", None)
    effect: Estimate | None = says("what the numbers come to, in a panel at the right", None)

    def with_data(self, sheet: Sheet) -> "tuple[Chart, Findings]":
        """The chart with the file's categories and series."""
        from claimdeck.slides.charts.data import filled_from

        return filled_from(self, sheet)

    def faults(self, decimal: str) -> Findings:
        """What is wrong with its values, each at its place."""
        from claimdeck.slides.charts.faults import faults

        return tuple(faults(self, decimal))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The chart with what is said above and beside it; nothing is drawn of values that cannot be used."""
        from claimdeck.slides.charts.panel import panel

        title, beside, drawn = desk.words(self.title, "title"), panel(self, desk), self._drawn(desk)
        if drawn is None or drawn.misfit:
            return None if drawn else Draft(layout=figure_name(panel=False), title=title, items=())
        above: tuple[Item, ...] = (TextBox(idx=QUANTITY, paragraphs=(Paragraph(words=drawn.above),)),) if drawn.above else ()
        name = figure_name(panel=bool(beside), counted=drawn.counted)
        return Draft(layout=name, title=title, items=(*above, *drawn.items, *_beside(desk, name, beside)), notes=drawn.notes)

    def objection(self, desk: Desk) -> Finding | None:
        """The words that the chart has no room for."""
        drawn = self._drawn(desk)
        return drawn.misfit if drawn else None

    def _drawn(self, desk: Desk) -> Any:
        """The chart and what belongs to it; None where the values cannot be used."""
        if any(found.level is Level.ERROR for found in self.faults(desk.locale.typography.decimal)):
            return None
        from claimdeck.slides.charts.drawn import drawn

        return desk.once(("drawn", id(self)), lambda: drawn(self, desk))


def _beside(desk: Desk, layout: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Item, ...]:
    """The panel, as tall as its words."""
    slot = desk.layout(layout).slot(PANEL)
    if slot is None or not paragraphs:
        return ()
    return (TextBox(idx=PANEL, paragraphs=paragraphs, height=min(desk.height(paragraphs, slot), slot.frame.h)),)
