"""Survival curves as a native chart: two points for each step, so that every curve can be edited in its workbook."""

from claimdeck.layouts.finish import IN_LABELS
from claimdeck.layouts.survival import ABOVE, CURVES, HALF, NAMES
from claimdeck.model.chart import Axis, Band, Cells, Chart, Column, Label, Marker, Plot, Series
from claimdeck.model.colour import LINE, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import record
from claimdeck.model.shapes import Fill, Frame, Outline
from claimdeck.model.units import EMU_PER_POINT, inches
from claimdeck.model.words import Words, letters, said
from claimdeck.slides.arm_colours import AXIS, DASHES, SIGNS
from claimdeck.slides.beside_curves import CROSSED, Drawn, beside, stacked
from claimdeck.slides.curves import Curve, Points, stepped

KEYS = ("—", "– –", "···")
"""What the lines of the arms look like, in letters."""
LEAST_NAMES = 1.4
"""Inches for the names of the arms on a narrow slide, too."""
AIR = 1.06
"""Programs set the letters of charts a little wider than those of slides."""
SHADE = 15
"""Percent of an arm's colour in its band: curves and names are read through three of them."""
BELOW = 0.29
"""Inches between the axis and the end of the chart's frame, for the words along it."""


@record(kw_only=False)
class Told:
    """An arm of the chart: its name, colour and curve, and the words beside it (its name, and what is read at the reading time)."""

    name: Words
    colour: Colour
    curve: Curve
    beside: Words


def inner(frame: Frame, desk: Desk, names: int = 0) -> Frame:
    """The plot inside the frame: right of the arms' names, left of half a column, above the words along the axis."""
    page = desk.brand.page
    left, right = frame.x + max(page.span(NAMES), inches(LEAST_NAMES), names), frame.right - page.span(HALF)
    top, below = frame.y + inches(ABOVE), inches(BELOW * page.taller(12, IN_LABELS))
    return Frame(left, top, right - left, frame.bottom - below - top)


def survival_chart(
    told: tuple[Told, ...], ticks: tuple[float, ...], reading: float | None, description: str, frame: Frame, plot: Frame, desk: Desk
) -> Chart:
    """The chart in its frame, curves and axes in the `plot` inside it."""
    book = Book(ticks, plot, desk, max(2 * len(points) for one in told for points in (one.curve.survival, one.curve.low, one.curve.high)))
    for one in told:
        book.limits(one)
    for i, one in enumerate(told):
        book.curve(one, i, reading)
    if reading is not None:
        book.add("Read at (%)", ((reading, 0.0), (reading, 1.0)), line=Outline(AXIS, 1, "sysDot"))
    book.names(told, reading)
    across = Axis(low=ticks[0], high=ticks[-1], step=ticks[1] - ticks[0], line=Outline(AXIS, 1.25), ticks=True)
    up = Axis(low=0, high=100, step=25, grid=Outline(LINE, 0.75))
    series = Plot(drawing="scatter", series=tuple(book.series))
    return Chart(
        idx=CURVES, name="Curves", frame=frame, plot=plot, description=description, sheet=tuple(book.sheet),
        plots=(series,), across=across, up=up, bands=tuple(book.bands),
    )  # fmt: skip


class Book:
    """The workbook as it fills, and the series that read it. Survival is in percent there.

    The first series repeats its last point until it is as long as the `longest`: LibreOffice loses all series before the longest one.
    """

    def __init__(self, ticks: tuple[float, ...], plot: Frame, desk: Desk, longest: int) -> None:
        self.ticks, self.plot, self.desk, self.longest = ticks, plot, desk, longest
        self.sheet: list[Column] = []
        self.series: list[Series] = []
        self.bands: list[Band] = []

    def add(
        self, name: str, points: Points, line: Outline | None = None, marker: Marker | None = None, labels: tuple[Label, ...] = ()
    ) -> tuple[Cells, Cells] | None:
        """A series of points (time, share of 1), in two columns of its own: its cells across and up; None without a point."""
        if not points:
            return None
        points = points if self.series else (*points, *points[-1:] * (self.longest - len(points)))
        at, rows = len(self.sheet), len(points)
        self.sheet.append(Column(heading=f"{name}, time", cells=tuple(time for time, _ in points)))
        self.sheet.append(Column(heading=name, cells=tuple(round(100 * share, 4) for _, share in points)))
        cells, across = Cells(at + 1, rows=rows), Cells(at, rows=rows)
        self.series.append(Series(name=name, values=cells, across=across, line=line, marker=marker, labels=labels))
        return across, cells

    def limits(self, one: Told) -> None:
        """The thin lines of an arm's interval, and the band between them."""
        line, name = Outline(one.colour.faded(40), 1), letters(one.name)
        low = self.add(f"{name}, lower limit (%)", stepped(one.curve.low, one.curve.end), line)
        high = self.add(f"{name}, upper limit (%)", stepped(one.curve.high, one.curve.end), line)
        if low and high:
            self.bands.append(Band(name=f"{name}, band", low=low, high=high, fill=Fill(one.colour.faded(SHADE))))

    def curve(self, one: Told, index: int, reading: float | None) -> None:
        """The curve, signs where patients were censored, and the sign where it is read."""
        name = letters(one.name)
        self.add(f"{name} (%)", stepped(one.curve.survival, one.curve.end), Outline(one.colour, 2.25, DASHES[index]))
        if one.curve.signed:
            censored = tuple((time, one.curve.at(time)) for time in one.curve.censored)
            self.add(f"{name}, censored", censored, marker=Marker(shape="plus", size=7, colour=one.colour))
        if reading is not None and reading <= one.curve.end:
            sign = Marker(shape=SIGNS[index], size=9, colour=one.colour)
            self.add(f"{name}, read", ((reading, one.curve.at(reading)),), marker=sign)

    def names(self, told: tuple[Told, ...], reading: float | None) -> None:
        """The words beside the curves, each in the middle of a point that is not drawn; the names alone where more would be hit, or
        cross the line at which the curves are read, and a key where there is not even room for them.
        """
        levels = [Level(size=14, floor=12, colour=one.colour, bold=True, spacing=100) for one in told]
        upright = None if reading is None else self._place(reading, 0)[0]
        for words in ([one.beside for one in told], [one.name for one in told]):
            frames, worst = beside(self._all_drawn(told, words, levels), self.plot, upright)
            if worst < CROSSED:
                break
        else:
            words = [(*said(f"{key}\u2002"), *one.name) for key, one in zip(KEYS, told, strict=False)]
            frames = stacked(self._all_drawn(told, words, levels), self.plot)
        for one, shown, level, frame in zip(told, words, levels, frames, strict=True):
            label = Label(point=0, words=shown, level=level, side="ctr")
            self.add(f"{letters(one.name)}, name", (self._point(frame),), labels=(label,))

    def _all_drawn(self, told: tuple[Told, ...], words: list[Words], levels: list[Level]) -> list[Drawn]:
        return [self._drawn(one, shown, level) for one, shown, level in zip(told, words, levels, strict=True)]

    def _drawn(self, one: Told, words: Words, level: Level) -> Drawn:
        line, low, high = (
            tuple(self._place(time, share) for time, share in stepped(points, one.curve.end))
            for points in (one.curve.survival, one.curve.low, one.curve.high)
        )
        limits, height = tuple(limit for limit in (low, high) if limit), round(level.size * 1.2 * EMU_PER_POINT)
        return Drawn(line=line, limits=limits, width=round(self.desk.width(words, level) * AIR), height=height)

    def _place(self, time: float, share: float) -> tuple[float, float]:
        """Where a point stands on the slide."""
        return self.plot.x + self.plot.w * time / self.ticks[-1], self.plot.bottom - self.plot.h * share

    def _point(self, frame: Frame) -> tuple[float, float]:
        """The point that stands in the middle of a box."""
        time = (frame.x + frame.w / 2 - self.plot.x) / self.plot.w * self.ticks[-1]
        return round(time, 3), round((self.plot.bottom - frame.y - frame.h / 2) / self.plot.h, 4)
