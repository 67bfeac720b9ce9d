"""The two axes of a chart. They end at the edges of the plot, and stand at its left and at its foot, whatever is turned."""

from claimdeck.model.chart import Axis, Chart
from claimdeck.powerpoint.chart.numbers import number
from claimdeck.powerpoint.paint import line, solid
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import face, letters
from claimdeck.powerpoint.xml import tag

ACROSS, UP = 111, 112
"""The ids of the axes."""
UPRIGHT = tag("a:bodyPr", rot=0, vert="horz")  # long categories take lines of their own, they are never turned


def axes(sheet: Sheet, chart: Chart) -> tuple[str, str]:
    """The axis of categories (or of x), and that of values (or of y)."""
    scatter, lying = chart.plots[0].drawing == "scatter", chart.plots[0].drawing == "bar"
    across, up = _start(chart.across, ACROSS, "l" if lying else "b"), _start(chart.up, UP, "b" if lying else "l")
    ends = _of_values(chart.across, "midCat") if scatter else _of_categories()
    return (
        tag("c:valAx" if scatter else "c:catAx", *across, *_look(sheet, chart.across, chart.up), *_crossing(UP, chart.up), *ends),
        tag(
            "c:valAx",
            *up,
            *_look(sheet, chart.up, chart.across),
            *_crossing(ACROSS, chart.across),
            *_of_values(chart.up, "midCat" if scatter else "between"),
        ),
    )


def _start(axis: Axis, own: int, side: str) -> tuple[str, ...]:
    grid = tag("c:majorGridlines", tag("c:spPr", line(axis.grid))) if axis.grid else ""
    return (tag("c:axId", val=own), _scaling(axis), tag("c:delete", val=False), tag("c:axPos", val=side), grid)


def _scaling(axis: Axis) -> str:
    ends = (tag(f"c:{name}", val=number(value)) for name, value in (("max", axis.high), ("min", axis.low)) if value is not None)
    return tag("c:scaling", tag("c:orientation", val="maxMin" if axis.turned else "minMax"), *ends)


def _look(sheet: Sheet, axis: Axis, other: Axis) -> tuple[str, ...]:
    """Numbers, ticks, line and words: the words at the outer edge, also where bars reach below zero."""
    shown = tag("c:numFmt", formatCode=axis.format, sourceLinked=False)
    ticks = (tag("c:majorTickMark", val="out" if axis.ticks else "none"), tag("c:minorTickMark", val="none"))
    words = tag("c:tickLblPos", val=_side(axis, other))
    return (shown, *ticks, words, tag("c:spPr", line(axis.line)), _words(sheet, axis))


def _side(axis: Axis, other: Axis) -> str:
    """Beside the plot, at the least value of the other axis, which is its largest where that one is turned."""
    return ("high" if other.turned else "low") if axis.labelled else "none"


def _words(sheet: Sheet, axis: Axis) -> str:
    level = axis.level
    look = tag("a:defRPr", solid(level.colour), face(level), **letters(level))
    return tag("c:txPr", UPRIGHT, tag("a:lstStyle"), tag("a:p", tag("a:pPr", look), tag("a:endParaRPr", lang=sheet.language)))


def _crossing(other: int, axis: Axis) -> tuple[str, str]:
    """Where the other axis is cut: at its foot, which is its largest value where it is turned."""
    where = tag("c:crosses", val="max" if axis.turned else "min") if axis.crosses is None else tag("c:crossesAt", val=number(axis.crosses))
    return tag("c:crossAx", val=other), where


def _of_categories() -> tuple[str, ...]:
    """Text, whatever it looks like, in the middle of its category, one row of it."""
    middle = (tag("c:auto", val=False), tag("c:lblAlgn", val="ctr"), tag("c:lblOffset", val=100))
    return (*middle, tag("c:tickLblSkip", val=1), tag("c:noMultiLvlLbl", val=True))


def _of_values(axis: Axis, between: str) -> tuple[str, ...]:
    return (tag("c:crossBetween", val=between), tag("c:majorUnit", val=number(axis.step)) if axis.step else "")
