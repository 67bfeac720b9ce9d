"""The plot of a forest plot as a native chart that lies exactly on the rows of its table: positions from the workbook's own numbers."""

from collections.abc import Iterable

from claimdeck.model.chart import TICKS, Axis, Cell, Cells, Chart, Column, Label, Marker, Plot, Series
from claimdeck.model.colour import CHRONIC, DARK
from claimdeck.model.compose import Desk
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame, Outline
from claimdeck.model.units import EMU_PER_INCH
from claimdeck.model.words import letters, said
from claimdeck.slides.arm_colours import AXIS
from claimdeck.slides.forest.rows import ForestRow
from claimdeck.slides.forest.scale import Scale, places
from claimdeck.slides.written import shown

LARGEST, LEAST = 13, 4
"""Sides in points of the largest square and of the smallest that is seen."""
TICK, NUMBERS = 0.0625, 0.22
"""Heights in inches of the marks along the axis, and of the numbers below them."""
DIAMOND, RINGS = 0.094, 11
"""Half the diamond's height in inches, and how many rings fill it: charts fill no area between points."""
LOW, ESTIMATE, HIGH, MIDDLE = 2, 1, 3, 4
"""Columns of the workbook; behind the middle it stands once more, since a line needs it twice. Logarithms follow in the same order."""


@record(kw_only=False)
class Placed:
    """A row of the plot, and the height of its middle above the axis in inches."""

    row: ForestRow
    name: str
    middle: float


class ForestBook:
    """The workbook and the series. `rows` are from the top, the first the overall one where there is one; `top` is the height of the plot.

    The row of the `largest` size, on whichever part of the slide, has the largest square.
    """

    def __init__(self, rows: tuple[Placed, ...], overall: bool, measure: str, scale: Scale, top: float, largest: float, desk: Desk) -> None:
        self.rows, self.overall, self.scale, self.top, self.largest, self.desk = rows, overall, scale, top, largest, desk
        self.sheet = [*_columns(rows, measure, scale)]
        self.series: list[Series] = []

    def add(self, name: str, points: Iterable[tuple[float, float]], line: Outline, labels: tuple[Label, ...] = ()) -> None:
        """A line through points of the axis, in two columns of its own."""
        those, at = tuple(points), len(self.sheet)
        self.sheet.append(Column(heading=f"{name}, x", cells=tuple(x for x, _ in those)))
        self.sheet.append(Column(heading=name, cells=tuple(round(y, 4) for _, y in those)))
        rows = len(those)
        self.series.append(Series(name=name, values=Cells(at + 1, rows=rows), across=Cells(at, rows=rows), line=line, labels=labels))

    def draw(self) -> None:
        """The longest series first: LibreOffice loses all before it. Then lines, and the squares on top of them."""
        if self.overall:
            self._diamond(self.rows[0])
        self._axis()
        reach = self.top if not self.overall else self.rows[0].middle - (self.top - self.rows[0].middle)
        if self.overall:
            middle = self.scale.at(self.rows[0].row.ends[1])
            self.add("Overall", ((middle, 0.0), (middle, reach)), Outline(CHRONIC, 1, "dash"))
        self.add("No effect", ((0.0, 0.0), (0.0, reach)), Outline(DARK, 1.25))
        first = 1 if self.overall else 0
        for i, one in enumerate(self.rows[first:], first):
            self._interval(i, one)
        for i, one in enumerate(self.rows[first:], first):
            self._square(i, one)

    def _interval(self, index: int, one: Placed) -> None:
        """The line from limit to limit."""
        across = Cells(_of(LOW, self.scale), index, columns=2)
        line = Outline(DARK, 1.5)
        self.series.append(Series(name=f"{one.name}, interval", values=Cells(MIDDLE, index, columns=2), across=across, line=line))

    def _square(self, index: int, one: Placed) -> None:
        """Its area says how much it weighs; alike where that is not known."""
        share = (one.row.size / self.largest) ** 0.5 if self.largest and one.row.size else 0.7
        marker = Marker(shape="square", size=max(LEAST, round(LARGEST * share)), colour=DARK)
        self.series.append(
            Series(name=one.name, values=Cells(MIDDLE, index), across=Cells(_of(ESTIMATE, self.scale), index), marker=marker)
        )

    def _diamond(self, one: Placed) -> None:
        """Rings within rings, from limit to limit."""
        low, middle, high = (self.scale.at(end) for end in one.row.ends)
        points: list[tuple[float, float]] = []
        for ring in range(RINGS, 0, -1):
            share, up = ring / RINGS, DIAMOND * ring / RINGS
            left, right = (round(middle + (end - middle) * share, 5) for end in (low, high))
            points += [(left, one.middle), (middle, one.middle + up), (right, one.middle), (middle, one.middle - up), (left, one.middle)]
        self.add(f"{one.name}, diamond", points, Outline(CHRONIC, 1))

    def _axis(self) -> None:
        """One line that goes along and down to each mark, where the mark's number stands."""
        signs = self.desk.locale.typography
        points: list[tuple[float, float]] = []
        labels: list[Label] = []
        for step in self.scale.steps:
            at = round(self.scale.at(step), 5)
            labels.append(Label(point=len(points) + 1, words=said(shown(step, places(step), signs)), level=TICKS, side="b"))
            points += [(at, 0.0), (at, -TICK), (at, 0.0)]
        self.add("Axis", points, Outline(AXIS, 1.25), tuple(labels))


def _of(column: int, scale: Scale) -> int:
    """Where a number stands that is drawn: behind the middle, as its logarithm, or where it was written."""
    return {ESTIMATE: 8, LOW: 6}[column] if scale.log else column


def _columns(rows: tuple[Placed, ...], measure: str, scale: Scale) -> Iterable[Column]:
    ends = [one.row.ends for one in rows]
    yield Column(heading="Row", cells=tuple(one.name for one in rows))
    for heading, i in ((measure, 1), ("Low", 0), ("High", 2)):
        yield Column(heading=heading, cells=tuple(end[i] for end in ends))
    middles: tuple[Cell, ...] = tuple(round(one.middle, 4) for one in rows)
    yield Column(heading="Height of the row", cells=middles)
    yield Column(heading="Height again", cells=middles, formula="=E{row}")
    if scale.log:
        for heading, letter, i in (("log2 low", "C", 0), ("log2 high", "D", 2), (f"log2 {measure}", "B", 1)):
            yield Column(heading=heading, cells=tuple(scale.at(end[i]) for end in ends), formula=f"=LOG({letter}{{row}},2)", format="0.000")


def forest_chart(book: ForestBook, plot: Frame, description: str) -> Chart:
    """The chart on a plot that reaches from the top of the first row to the axis, with room below for the marks and their numbers."""
    book.draw()
    below, side = round(TICK * EMU_PER_INCH), EMU_PER_INCH // 4
    inner = Frame(plot.x, plot.y, plot.w, plot.h + below)
    frame = Frame(plot.x - side, plot.y, plot.w + 2 * side, plot.h + below + round(NUMBERS * EMU_PER_INCH))
    low, high = book.scale.ends
    return Chart(
        idx=0, name="Forest plot", frame=frame, plot=inner, description=description, sheet=tuple(book.sheet),
        plots=(Plot(drawing="scatter", series=tuple(book.series)),),
        across=Axis(low=low, high=high, labelled=False), up=Axis(low=-TICK, high=plot.h / EMU_PER_INCH, labelled=False),
    )  # fmt: skip


def named(row: ForestRow, desk: Desk) -> str:
    """A row's name in the workbook: with its group, so that no two are alike."""
    label = letters(desk.words(row.label, "none")) if row.label else ""
    return f"{row.group}: {label}" if row.group else label
