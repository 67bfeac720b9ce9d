"""Bands between the lines of a chart: free forms in the chart's own drawing, exactly over its plot."""

from claimdeck.model.chart import Axis, Band, Cells, Chart
from claimdeck.model.shapes import Frame, Path, Shape
from claimdeck.powerpoint.geometry import geometry
from claimdeck.powerpoint.package import XML_TYPE
from claimdeck.powerpoint.paint import NONE, fill
from claimdeck.powerpoint.xml import MAIN, document, tag

DRAWING = XML_TYPE + "drawingml.chartshapes+xml"
CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"


def drawn_over(chart: Chart) -> bytes:
    """The drawing with every band; it moves and grows with the chart."""
    bands = (_anchored(chart, band, i) for i, band in enumerate(chart.bands, 2))
    return document(tag("c:userShapes", *bands, xmlns__c=CHARTS, xmlns__a=MAIN, xmlns__cdr=SHAPES))


def _anchored(chart: Chart, band: Band, number: int) -> str:
    """A band over the whole plot, whose corners are given in shares of the chart's frame."""
    frame, plot = chart.frame, chart.plot
    corners = (("from", plot.x, plot.y), ("to", plot.right, plot.bottom))
    shares = ((name, (x - frame.x) / frame.w, (y - frame.y) / frame.h) for name, x, y in corners)
    places = (tag(f"cdr:{name}", tag("cdr:x", f"{x:.6f}"), tag("cdr:y", f"{y:.6f}")) for name, x, y in shares)
    return tag("cdr:relSizeAnchor", *places, _shape(chart, band, number))


def _shape(chart: Chart, band: Band, number: int) -> str:
    where = Frame(chart.plot.x - chart.frame.x, chart.plot.y - chart.frame.y, chart.plot.w, chart.plot.h)
    place = tag("a:xfrm", tag("a:off", x=where.x, y=where.y), tag("a:ext", cx=where.w, cy=where.h))
    form = geometry(Shape(name=band.name, frame=where, path=_path(chart, band)))
    named = tag("cdr:nvSpPr", tag("cdr:cNvPr", id=number, name=band.name), tag("cdr:cNvSpPr"))
    return tag("cdr:sp", named, tag("cdr:spPr", place, form, fill(band.fill), tag("a:ln", NONE)), macro="", textlink="")


def _path(chart: Chart, band: Band) -> Path:
    """Along the upper line, and back along the lower one."""
    first, *others = [*_points(chart, *band.high), *reversed(_points(chart, *band.low))]
    return Path(chart.plot.w, chart.plot.h, (("M", *first), *(("L", *point) for point in others), ("Z",)))


def _points(chart: Chart, across: Cells, up: Cells) -> list[tuple[int, int]]:
    """The points of a line in EMU from the upper left of the plot."""
    known = [
        (x, y)
        for x, y in zip(chart.cells(across), chart.cells(up), strict=True)
        if isinstance(x, float | int) and isinstance(y, float | int)
    ]
    return [(round(chart.plot.w * _share(x, chart.across)), round(chart.plot.h * (1 - _share(y, chart.up)))) for x, y in known]


def _share(value: float, axis: Axis) -> float:
    """How far along its axis a value is, and never beyond its ends."""
    low, high = axis.low or 0.0, axis.high or 0.0
    return min(1.0, max(0.0, (value - low) / (high - low)))
