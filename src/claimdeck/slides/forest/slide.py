"""A slide of a forest plot as it is put together: the table, the chart on it, and what either side means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimdeck.layouts.agenda import table_name
from claimdeck.layouts.finish import IN_TABLES
from claimdeck.model.author import Text
from claimdeck.model.colour import COMPARATOR, TEXT
from claimdeck.model.compose import Desk, Draft
from claimdeck.model.layout import Level
from claimdeck.model.plan import Table
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.units import EMU_PER_INCH, inches
from claimdeck.model.words import Paragraph, Words, letters, plain, said
from claimdeck.slides import interval
from claimdeck.slides.forest.chart import NUMBERS, TICK, ForestBook, Placed, forest_chart, named
from claimdeck.slides.forest.rows import ForestRow, Line
from claimdeck.slides.forest.scale import scale_of
from claimdeck.slides.forest.table import HEADER as HEADED
from claimdeck.slides.forest.table import USUAL, Cells, Heights, Texts

if TYPE_CHECKING:
    from claimdeck.slides.forest_plot import ForestPlot

HEADER, TALL_HEADER, OVERALL, ROW, LOWEST = 0.417, 0.52, 0.354, 0.85, 0.25
"""Heights in inches: of the header with one line and with two, and the tallest and the lowest of a row."""
NAMES, COUNTS, ESTIMATE, WIDEST, INTERVAL = 2.354, 1.292, 0.75, 1.5, 1.333
SIDE = 0.229
"""Room in inches at either side of the axis, inside its column."""
BELOW = TICK + NUMBERS
FAVOURS = 0.24
"""Heights in inches below the table: the marks with their numbers, and what either side means, in type of 12 points."""
ROOMY = 0.42
"""Rows of so many inches take the size of other tables."""
AWAY = 0.125
"""How far in inches the words stand from the line of no effect."""


class ForestSlide:
    """What a slide of a forest plot needs while it is composed. Its scale and its decimals are those of all rows, on every part."""

    def __init__(self, slide: ForestPlot, desk: Desk) -> None:
        self.slide, self.desk = slide, desk
        self.every: tuple[ForestRow, ...] = (*((slide.overall,) if slide.overall else ()), *slide.rows)
        self.scale = scale_of((end for row in self.every for end in row.ends), log=slide.scale == "log")
        self.places = max(interval.decimals(row.estimate, row.low, row.high) for row in self.every)

    def draft(self, title: Words, lines: tuple[Line, ...], most: int) -> Draft:
        """Reading order: the table, the chart, the words at both sides.

        All parts of a divided slide are set as the fullest of them, which has `most` lines.
        """
        slot = self.desk.layout(table_name(lead=False)).slot(1)
        assert slot is not None  # the layout is a table's
        room = slot.frame
        heights, columns = self._heights(room, most), self._columns(room)
        table = self._table(lines, room, heights, columns, plain(title))
        plot = self._plot(table, heights)
        largest = max(row.size for row in self.slide.rows)
        rows, top = self._placed(lines, heights, plot), plot.h / EMU_PER_INCH
        book = ForestBook(rows, bool(self.slide.overall), self._measure(), self.scale, top, largest, self.desk)
        chart = forest_chart(book, plot, f"{plain(title)}. {self._described(lines)}")
        sides = self._sides(plot, room, self._favours(room))
        return Draft(layout=table_name(lead=False), title=title, items=(table, chart, *sides), notes=self._notes())

    def _heights(self, room: Frame, rows: int) -> Heights:
        columns = zip(self._names(), self._columns(room), strict=True)
        tall = any(self.desk.lines(name, HEADED, width - inches(0.1)) > 1 for name, width in columns)
        taller = self.desk.brand.page.taller(12, IN_TABLES)
        header, lowest, overall = (inches(one * taller) for one in (TALL_HEADER if tall else HEADER, LOWEST, OVERALL))
        left = room.h - header - inches(BELOW) - self._favours(room)
        if not self.slide.overall:
            return Heights(header, 0, max(lowest, min(inches(ROW), left // max(1, rows))))
        row = left // (rows + 1)  # as high as the overall row, unless that is the higher one
        row = max(lowest, min(inches(ROW), row if row >= overall else (left - overall) // max(1, rows)))
        return Heights(header, max(overall, row), row)

    def holds(self, rows: int) -> bool:
        """Whether a slide has room for so many rows, however low they are."""
        slot = self.desk.layout(table_name(lead=False)).slot(1)
        assert slot is not None  # the layout is a table's
        heights = self._heights(slot.frame, rows)
        return heights.header + heights.overall + heights.row * rows + inches(BELOW) + self._favours(slot.frame) <= slot.frame.h

    def _favours(self, room: Frame) -> int:
        """The height in EMU of what says what either side means; on somebody's template, whose type may be larger, of all its lines."""
        page = self.desk.brand.page
        sides = self._sides(self._across(room), room, 0) if page.laid else ()
        lines = max((self.desk.lines(side.paragraphs[0].words, TEXT_LEFT, side.frame.w) for side in sides), default=1)
        return inches(FAVOURS * lines * page.taller())

    def _across(self, room: Frame) -> Frame:
        """Where the plot stands across."""
        columns, side = self._columns(room), inches(SIDE)
        return Frame(room.x + sum(columns[:-3]) + side, room.y, columns[-3] - 2 * side, 0)

    def _columns(self, room: Frame) -> tuple[int, ...]:
        """Names, counts, the plot with what is left, estimates, intervals."""
        scale = self.desk.brand.page.scale
        counts = tuple(max(inches(COUNTS * scale), self._longest_word(arm) + inches(0.167)) for arm in self.slide.arms)
        measure = self.desk.width(self.desk.words(self.slide.measure, "none"), HEADED) + inches(0.25)
        limits = max(self.desk.width(said(Texts.interval_of(row, self.places, self.desk)), changed(USUAL, bold=True)) for row in self.every)
        last = (max(inches(ESTIMATE), min(measure, inches(WIDEST))), max(inches(INTERVAL), limits + inches(0.292)))
        groups = max((self.desk.width(said(row.group), changed(USUAL, bold=True)) for row in self.slide.rows), default=0)
        names = max(inches(NAMES * scale), min(inches(NAMES), groups + inches(0.25)))
        return (names, *counts, room.w - names - sum(counts) - sum(last), *last)

    def _longest_word(self, heading: Text) -> int:
        """How wide the longest word of a heading is: it is never cut."""
        return max((self.desk.width(said(word), HEADED) for word in letters(self.desk.words(heading, "none")).split()), default=0)

    def _table(self, lines: tuple[Line, ...], room: Frame, heights: Heights, columns: tuple[int, ...], title: str) -> Table:
        cells, labels = Cells(columns, self.every, self.places, self.desk, roomy=heights.row >= inches(ROOMY)), self.desk.locale.labels
        overall = self.slide.overall
        name = self.desk.words(overall.label, "none") if overall and overall.label else said(labels.overall)
        above = (cells.overall(name, overall, heights.overall),) if overall else ()
        rows = (cells.header(self._names(), heights.header), *above, *(cells.line(line, heights.row) for line in lines))
        frame = changed(room, h=sum(row.height for row in rows))
        return Table(idx=1, name="Forest table", frame=frame, columns=columns, rows=rows, description=title, kin="forest", header=True)

    def _names(self) -> tuple[Words, ...]:
        labels, measure = self.desk.locale.labels, self.desk.words(self.slide.measure, "none")
        first = self.desk.words(self.slide.subgroup, "none") if self.slide.subgroup else said(labels.subgroup)
        plot = said(labels.log_scale.format(measure=letters(measure))) if self.scale.log else measure
        arms = (self.desk.words(arm, "none") for arm in self.slide.arms)
        return (first, *arms, plot, measure, interval.told("", self.desk))

    def _measure(self) -> str:
        return letters(self.desk.words(self.slide.measure, "none"))

    def _plot(self, table: Table, heights: Heights) -> Frame:
        """From the top of the first row to the end of the table, inside the column for it."""
        left = table.frame.x + sum(table.columns[:-3])
        side = inches(SIDE)
        return Frame(left + side, table.frame.y + heights.header, table.columns[-3] - 2 * side, table.frame.h - heights.header)

    def _placed(self, lines: tuple[Line, ...], heights: Heights, plot: Frame) -> tuple[Placed, ...]:
        """Each row with the height of its middle above the axis."""
        found: list[Placed] = []
        if self.slide.overall:
            found.append(Placed(self.slide.overall, self.desk.locale.labels.overall, (plot.h - heights.overall / 2) / EMU_PER_INCH))
        for i, line in enumerate(lines):
            if line.row:
                middle = plot.h - heights.overall - heights.row * (i + 0.5)
                found.append(Placed(line.row, named(line.row, self.desk), middle / EMU_PER_INCH))
        return tuple(found)

    def _sides(self, plot: Frame, room: Frame, height: int) -> tuple[Shape, ...]:
        """What it means to be left or right of no effect, beside its line."""
        low, high = self.scale.ends
        none = plot.x + round(plot.w * (0 - low) / (high - low))
        top, away = plot.bottom + inches(BELOW), inches(AWAY)
        left, right = (self.desk.words(text, "none") for text in (self.slide.favours.left, self.slide.favours.right))
        return (
            _side("forest/left", (*said("◄\u00a0"), *left), Frame(room.x, top, none - away - room.x, height), TEXT_LEFT),
            _side("forest/right", (*right, *said("\u00a0►")), Frame(none + away, top, room.right - none - away, height), TEXT_RIGHT),
        )

    def _described(self, lines: tuple[Line, ...]) -> str:
        """Every row in words."""
        cells = Cells((0, *(0 for _ in self.slide.arms), 0, 0, 0), self.every, self.places, self.desk)
        rows = [(self.desk.locale.labels.overall, self.slide.overall)] if self.slide.overall else []
        rows += [(named(line.row, self.desk), line.row) for line in lines if line.row]
        told = [(name, cells.texts(row)) for name, row in rows]
        return "; ".join(f"{name} {texts.estimate} {texts.interval}" for name, texts in told)

    def _notes(self) -> tuple[Words, ...]:
        """What the counts, squares and lines are."""
        labels = self.desk.locale.labels
        known, weighed = any(row.size for row in self.slide.rows), any(row.weight for row in self.slide.rows)
        squares = labels.square_weight if weighed else labels.square_number if known else labels.square_alike
        counted = labels.events_of if self.slide.arms else ""
        dashed = labels.overall_line if self.slide.overall else ""
        return (said(" ".join(filter(None, (counted, squares.format(measure=self._measure()), dashed)))),)


TEXT_LEFT = Level(size=12, floor=12, colour=TEXT, bold=True, spacing=100, align="r")
TEXT_RIGHT = Level(size=12, floor=12, colour=COMPARATOR, bold=True, spacing=100)


def _side(name: str, words: Words, where: Frame, level: Level) -> Shape:
    return Shape(name=name, frame=where, paragraphs=(Paragraph(words=words),), level=level, anchor="t", kin="favours")
