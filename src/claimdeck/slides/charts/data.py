"""A chart's categories and series from a file: categories in the first column, then a column for each series, with its limits behind it."""

from claimdeck.model.author import Text
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.finding import Findings, error
from claimdeck.model.record import changed
from claimdeck.slides.chart import Category, Chart, Count, Series, Value

LOW = ("low", "lower", "bas", "borne inférieure", "inf", "unten", "untere grenze", "inferior", "inferiore")
HIGH = ("high", "upper", "haut", "borne supérieure", "sup", "oben", "obere grenze", "superior", "superiore")
COUNT = ("n", "n/n", "n / n")


def filled_from(chart: Chart, sheet: Sheet) -> tuple[Chart, Findings]:
    """The chart with what the file says; its own `categories` and `series` give way."""
    if len(sheet.header) < 2:
        said = "the data file has one column; expected the categories, and a column for each series"
        return chart, (error("missing-column", said, sheet.span, "write the categories in the first column, the values behind it"),)
    series: list[Series] = []
    counts: tuple[Count, ...] = ()
    for i, heading in enumerate(sheet.header[1:], 1):
        cells = tuple(row[i] for row in sheet.rows)
        called = " ".join(heading.text.split()).casefold()
        if called in COUNT:
            counts = tuple(Count(count=cell.text, span=cell.span) for cell in cells)
        elif called in (*LOW, *HIGH) and series:
            series[-1] = changed(series[-1], **{"low" if called in LOW else "high": cells})
        else:
            series.append(_series(heading, cells))
    named = tuple(Category(name=row[0].text, span=row[0].span) for row in sheet.rows)
    return changed(chart, categories=named, series=tuple(series), n=counts or chart.n), ()


def _series(heading: Datum, cells: tuple[Datum, ...]) -> Series:
    values = tuple(Value(value=cell, span=cell.span) for cell in cells)
    return Series(name=Text(source=heading.text, span=heading.span), values=values, span=heading.span)
