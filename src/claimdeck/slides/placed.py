"""A table or chart in a placeholder of a template's layout: what of their kinds an author may write there."""

from claimdeck.model.author import DataFile, Text
from claimdeck.model.data import Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Findings
from claimdeck.model.record import changed, record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.slides.chart import Category, Chart, Chosen, Count, ScaleField, Series, Type
from claimdeck.slides.table import Column, Footnote, Highlight, RowGroup, Table


@record
class PlacedTable:
    """Rows and columns, all on this slide."""

    columns: tuple[Column, ...] = says("two to seven columns; where a file has the rows, its own headings unless given", ())
    rows: tuple[tuple[Text, ...], ...] = says("the rows, each a list of as many cells as there are columns", ())
    data: DataFile | None = says("a file with the rows, in place of them", None, example="table.csv")
    groups: tuple[RowGroup, ...] = says("headings between the rows", ())
    highlight: Highlight | None = says("the row or column the slide is about", None)
    footnotes: tuple[Footnote, ...] = says("notes below the slide", ())
    span: Span = NOWHERE

    def kind(self, title: Text) -> Table:
        """The same as a slide with that title."""
        return Table(
            title=title, columns=self.columns, rows=self.rows, data=self.data, groups=self.groups, highlight=self.highlight,
            footnotes=self.footnotes, span=self.span,
        )  # fmt: skip

    def with_data(self, sheet: Sheet) -> "tuple[PlacedTable, Findings]":
        """The table with the file's rows."""
        filled, found = self.kind(Text()).with_data(sheet)
        return changed(self, columns=filled.columns, rows=filled.rows), found


@record
class PlacedChart:
    """One series or up to four, over up to twelve categories."""

    type: Type = says("columns, lying bars, lines, a stack of shares, or dots with intervals", example="column")
    quantity: Text | None = says("what the values are, above the chart", None, example="Patients with an event at 12 months")
    unit: str = says("the unit of the values; `%` stands behind each of them", "", example="%")
    categories: tuple[Category, ...] = says("what the values are of, in order", (), example="[Placebo, Treatment A]")
    series: tuple[Series, ...] = says("one to four series", ())
    data: DataFile | None = says("a file with categories and series, in place of them", None, example="events.csv")
    whiskers: Text | None = says("what the limits are", None, example="95% CI")
    n: tuple[Count, ...] = says("how many each category is of, or one number for all", (), example='["74/120", "58/121"]')
    comparator: Chosen | None = says("the series or category that the others are compared with", None, example="Placebo")
    highlight: Chosen | None = says("the series or category that the slide is about", None, example="Treatment A")
    axis: ScaleField | None = says("the axis of values", None)
    span: Span = NOWHERE

    def kind(self, title: Text) -> Chart:
        """The same as a slide with that title."""
        return Chart(
            title=title, type=self.type, quantity=self.quantity, unit=self.unit, categories=self.categories, series=self.series,
            data=self.data, whiskers=self.whiskers, n=self.n, comparator=self.comparator, highlight=self.highlight, axis=self.axis,
            span=self.span,
        )  # fmt: skip

    def with_data(self, sheet: Sheet) -> "tuple[PlacedChart, Findings]":
        """The chart with the file's categories and series."""
        filled, found = self.kind(Text()).with_data(sheet)
        return changed(self, categories=filled.categories, series=filled.series, n=filled.n), found
