"""Series as bars, lines or scatters, in the order of elements the schema has for each."""

from claimdeck.model.chart import Chart, Marker, Plot, Series, Whisker
from claimdeck.model.colour import PAPER
from claimdeck.powerpoint.chart.axes import ACROSS, UP
from claimdeck.powerpoint.chart.labels import labels
from claimdeck.powerpoint.chart.numbers import named, referred
from claimdeck.powerpoint.paint import fill, line, solid
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import tag

DRAWN = {"column": "c:barChart", "bar": "c:barChart", "line": "c:lineChart", "scatter": "c:scatterChart"}


def plot(sheet: Sheet, chart: Chart, value: Plot, first: int) -> str:
    """The plot; `first` is the number of its first series in the whole chart."""
    series = (_series(sheet, chart, value, one, first + i) for i, one in enumerate(value.series))
    ids = (tag("c:axId", val=one) for one in (ACROSS, UP))
    return tag(DRAWN[value.drawing], *_start(value), tag("c:varyColors", val=False), *series, *_spacing(value), *ids)


def _start(value: Plot) -> tuple[str, ...]:
    grouping = "stacked" if value.stacked else "standard" if value.drawing == "line" else "clustered"
    match value.drawing:
        case "scatter":
            return (tag("c:scatterStyle", val="lineMarker"),)
        case "line":
            return (tag("c:grouping", val=grouping),)
    return (tag("c:barDir", val="bar" if value.drawing == "bar" else "col"), tag("c:grouping", val=grouping))


def _spacing(value: Plot) -> tuple[str, ...]:
    if value.drawing == "line":
        return (tag("c:marker", val=True),)
    bars = (tag("c:gapWidth", val=value.gap), tag("c:overlap", val=100 if value.stacked else value.overlap))
    return () if value.drawing == "scatter" else bars


def _series(sheet: Sheet, chart: Chart, value: Plot, one: Series, number: int) -> str:
    bars, scatter = value.drawing in ("column", "bar"), value.drawing == "scatter"
    start = (tag("c:idx", val=number), tag("c:order", val=number), named(chart, one.name, one.values))
    look = (
        (_painted(one), tag("c:invertIfNegative", val=False), *_points(one))
        if bars
        else (tag("c:spPr", line(one.line)), _marker(one.marker))
    )
    added = (labels(sheet, chart, one), *(_whisker(chart, whisker, scatter) for whisker in one.whiskers))
    across, up = ("c:xVal", "c:yVal") if scatter else ("c:cat", "c:val")
    cells = (tag(across, referred(chart, one.across)), tag(up, referred(chart, one.values)))
    return tag("c:ser", *start, *look, *added, *cells, "" if bars else tag("c:smooth", val=False))


def _painted(one: Series) -> str:
    return tag("c:spPr", fill(one.fill), line(one.line))


def _points(one: Series) -> tuple[str, ...]:
    """Single bars in a colour of their own."""
    return tuple(
        tag("c:dPt", tag("c:idx", val=i), tag("c:invertIfNegative", val=False), tag("c:bubble3D", val=False), tag("c:spPr", fill(paint)))
        for i, paint in one.points
    )


def _marker(marker: Marker | None) -> str:
    if marker is None:
        return tag("c:marker", tag("c:symbol", val="none"))
    edge = tag("a:ln", solid(marker.colour), w=19050 if marker.hollow else 9525)
    look = tag("c:spPr", solid(PAPER if marker.hollow else marker.colour), edge)
    return tag("c:marker", tag("c:symbol", val=marker.shape), tag("c:size", val=marker.size), look)


def _whisker(chart: Chart, whisker: Whisker, scatter: bool) -> str:
    """Error bars by cells of the workbook: literal distances are not drawn by every program."""
    kind = "both" if whisker.up and whisker.down else "plus" if whisker.up else "minus"
    start = (
        tag("c:errDir", val=whisker.along) if scatter else "",
        tag("c:errBarType", val=kind),
        tag("c:errValType", val="cust"),
        tag("c:noEndCap", val=not whisker.caps),
    )
    up = tag("c:plus", referred(chart, whisker.up)) if whisker.up else ""
    down = tag("c:minus", referred(chart, whisker.down)) if whisker.down else ""
    return tag("c:errBars", *start, up, down, tag("c:spPr", line(whisker.line)))
