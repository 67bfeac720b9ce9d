"""Native charts as pure records: a sheet of columns, series that read cells of it, axes, and where the plot stands on the slide.

What a chart draws, what its workbook holds and what the records say are one thing: a series has no values of its own, only cells.
"""

from typing import Literal

from claimdeck.model.colour import MUTE, Colour
from claimdeck.model.layout import Level
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Frame, Outline
from claimdeck.model.words import Paragraph, Words, said

Cell = str | float | None
"""What a cell holds; None: nothing is known, and nothing is drawn."""
Drawing = Literal["column", "bar", "line", "scatter"]
Side = Literal["t", "b", "l", "r", "ctr", "outEnd", "inEnd", "inBase"]
TICKS = Level(size=12, floor=12, colour=MUTE, spacing=100)
"""How the words along an axis are set."""


@record
class Column:
    """A column of the workbook under a heading that people can read.

    `formula` says how Excel finds a cell from others of its row (`=C{row}-B{row}`); `cells` hold what it finds. `format` is the
    number format of the numbers, in Excel's own (English) spelling.
    """

    heading: str
    cells: tuple[Cell, ...]
    formula: str = ""
    format: str = "General"


@record(kw_only=False)
class Cells:
    """A stretch of cells down one column or across one row, counted from 0 below the headings."""

    column: int
    row: int = 0
    rows: int = 1
    columns: int = 1


@record
class Marker:
    """The sign at each value: its size in points and its colour; filled with the ground's colour where it is `hollow`."""

    shape: Literal["circle", "square", "triangle", "diamond", "dash", "x", "plus"]
    size: int
    colour: Colour
    hollow: bool = False


@record
class Whisker:
    """Error bars of a series: how far they reach up (or right) and down (or left), in cells of distances, not of limits."""

    up: Cells | None
    down: Cells | None
    line: Outline
    along: Literal["x", "y"] = "y"  # of a scatter; bars and lines have theirs along the values
    caps: bool = True


@record
class Label:
    """Words at the value number `point` (from 0), set in `level`; (dx, dy) in EMU moves them from where `side` puts them.

    Of a bar they may stand at `outEnd`, `inEnd`, `inBase` or `ctr`; of a line or scatter at `t`, `b`, `l`, `r` or `ctr`.
    """

    point: int
    words: Words
    level: Level
    side: Side
    dx: int = 0
    dy: int = 0


@record
class Series:
    """What is drawn of some cells. `name` is the heading of its values where the sheet has one of that name.

    Bars are painted with `fill`, single ones with `points` (number from 0, fill); lines and scatters with `line` (None: no line) and
    `marker` (None: no signs). `across` are the categories or, in a scatter, the x values.
    """

    name: str
    values: Cells
    across: Cells
    fill: Fill | None = None
    points: tuple[tuple[int, Fill], ...] = ()
    line: Outline | None = None
    marker: Marker | None = None
    whiskers: tuple[Whisker, ...] = ()
    labels: tuple[Label, ...] = ()


@record
class Plot:
    """Series drawn alike. `gap` between groups of bars and `overlap` inside them are percent of a bar."""

    drawing: Drawing
    series: tuple[Series, ...]
    stacked: bool = False
    gap: int = 77
    overlap: int = 0


@record
class Band:
    """The area between two lines of a scatter, each by its cells across and up.

    No chart that fills between the lines of a scatter is drawn alike everywhere. So a band is a free form in the chart, over the plot:
    it is moved and scaled with the chart, while only the lines follow when the workbook is edited.
    """

    name: str
    low: tuple[Cells, Cells]
    high: tuple[Cells, Cells]
    fill: Fill


@record
class Axis:
    """One axis. `low`, `high` and `step` are values (of categories: none); the other axis is crossed at its least value, or at `crosses`.

    Without `line`, `grid`, `labelled` or `ticks` (outwards, at each step) that part is not drawn.
    `turned` counts from the far end: the first bar on top.
    """

    low: float | None = None
    high: float | None = None
    step: float | None = None
    crosses: float | None = None
    format: str = "General"
    level: Level = TICKS
    line: Outline | None = None
    grid: Outline | None = None
    labelled: bool = True
    ticks: bool = False
    turned: bool = False


@record
class Chart:
    """A native chart in the placeholder `idx` of the layout (0: none), its frame and the `plot` inside the axes in EMU of the slide.

    `across` is the axis of categories (or of x), `up` that of values (or of y), whichever way bars lie. `categories` are their words
    where these have markers: cells hold letters only.
    """

    idx: int
    name: str
    frame: Frame
    plot: Frame
    description: str
    sheet: tuple[Column, ...]
    plots: tuple[Plot, ...]
    across: Axis
    up: Axis
    bands: tuple[Band, ...] = ()
    categories: tuple[Words, ...] = ()

    def cells(self, where: Cells) -> tuple[Cell, ...]:
        """What the sheet holds there, down or across."""
        if where.columns > 1:
            return tuple(column.cells[where.row] for column in self.sheet[where.column : where.column + where.columns])
        return self.sheet[where.column].cells[where.row : where.row + where.rows]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The words it shows: its categories, then the labels of its series."""
        series = [one for plot in self.plots for one in plot.series]
        along = dict.fromkeys(one.across for one in series) if self.across.labelled else ()
        named = [said(cell) for where in along for cell in self.cells(where) if isinstance(cell, str)]
        labels = (label.words for one in series for label in one.labels)
        return tuple(Paragraph(words=words) for words in (*(self.categories or named), *labels))
