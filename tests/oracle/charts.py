"""Charts by hand, one of every drawing, for readers and judges. Their numbers mean nothing."""

from typing import Literal

from claimdeck.model.chart import Axis, Cell, Cells, Chart, Column, Label, Marker, Plot, Series, Whisker
from claimdeck.model.colour import CHRONIC, DARK, LINE, MUTE, PAPER
from claimdeck.model.layout import Level
from claimdeck.model.plan import Slide
from claimdeck.model.shapes import Fill, Outline, frame
from claimdeck.model.units import inches
from claimdeck.model.words import Run, Words, said
from oracle import specimen

VALUE = Level(size=20, floor=20, colour=DARK, bold=True, spacing=100)
BASE = Axis(line=Outline(DARK, 1.25))
SCALE = Axis(low=0, high=100, step=25, format='0" %"', grid=Outline(LINE, 0.75))


def sheet(*columns: tuple[str, tuple[Cell, ...]]) -> tuple[Column, ...]:
    """Columns by heading and cells."""
    return tuple(Column(heading=heading, cells=cells) for heading, cells in columns)


def down(column: int, rows: int = 3) -> Cells:
    """The cells of a column."""
    return Cells(column=column, rows=rows)


def label(point: int, text: str | Words, **more: int) -> Label:
    """A label above or at the end."""
    return Label(point=point, words=said(text) if isinstance(text, str) else text, level=VALUE, side="outEnd", **more)


def chart(name: str, columns: tuple[Column, ...], *plots: Plot, across: Axis = BASE, up: Axis = SCALE) -> Chart:
    """A chart on the canvas."""
    where, inner = frame(0.667, 1.563, 8.208, 4.521), frame(1.5, 2, 7, 3.4)
    return Chart(idx=0, name=name, frame=where, plot=inner, description=name, sheet=columns, plots=plots, across=across, up=up)


def columns(drawing: Literal["column", "bar"] = "column") -> Chart:
    """Bars with whiskers of two halves, one in its own colour, each with its value above the whisker."""
    cells = sheet(("Arm <&>", ("Placebo", "Dose A & B", "Dose B")), ("Events", (61.7, 47.9, 31.1)))
    reach = (
        Column(heading="Up", cells=(8.2, 8.9, 8.7), formula="=E{row}-B{row}"), Column(heading="Down", cells=(9.0, 8.7, 7.5)),
        Column(heading="High", cells=(69.9, 56.8, 39.8)),
    )  # fmt: skip
    up, down_ = Whisker(up=down(2), down=None, line=Outline(DARK, 1.5)), Whisker(up=None, down=down(3), line=Outline(PAPER, 1.5))
    move = (inches(8.5 / 100 * 7), 0) if drawing == "bar" else (0, -inches(8.5 / 100 * 3.4))
    marked = (Run(text="31,1\u00a0%"), Run(text="1", raised=True, cites=("a",)))
    texts: tuple[str | Words, ...] = ("61,7\u00a0%", "47,9\u00a0%", marked)
    labels = tuple(label(i, one, dx=move[0], dy=move[1]) for i, one in enumerate(texts))
    shown = Series(
        name="Events", values=down(1), across=down(0), fill=Fill(DARK), points=((2, Fill(CHRONIC)),), whiskers=(up,), labels=labels
    )
    twin = Series(name="Events", values=down(1), across=down(0), whiskers=(down_,))
    return chart(
        f"Kind {drawing}",
        cells + reach,
        Plot(drawing=drawing, series=(shown, twin), overlap=100),
        across=Axis(line=BASE.line, turned=drawing == "bar"),
    )


def clustered() -> Chart:
    """Two series side by side, below zero, too, and a gap."""
    cells = sheet(("Arm", ("a", "b", "c")), ("X", (50, 40, -5)), ("Y", (30, None, 20)), ("reach", (5, 6, 7)))
    fills = (DARK, CHRONIC)
    both = Whisker(up=down(3), down=down(3), line=Outline(DARK))
    series = tuple(Series(name="XY"[i], values=down(i + 1), across=down(0), fill=Fill(fills[i]), whiskers=(both,)) for i in (0, 1))
    scale = Axis(low=-25, high=75, step=25, format="0;\u22120", grid=SCALE.grid, crosses=0)
    return chart("Clustered", cells, Plot(drawing="column", series=series, overlap=-10), up=scale)


def stacked() -> Chart:
    """Three series on one another."""
    cells = sheet(("Arm", ("a", "b", "c")), ("X", (50, 40, 30)), ("Y", (30, 20, 20)), ("Z", (10, 10, 10)))
    fills = (DARK, CHRONIC, MUTE)
    series = tuple(Series(name="XYZ"[i], values=down(i + 1), across=down(0), fill=Fill(fills[i])) for i in range(3))
    return chart("Stacked", cells, Plot(drawing="column", series=series, stacked=True))


def lines() -> Chart:
    """Two lines with signs, one dashed and with a gap; labels behind their ends."""
    cells = sheet(("Week", ("0", "12", "24")), ("X", (50, 40, 30.5)), ("Y", (30, None, 20)), ("r", (3, 3, 3)))
    one = Series(
        name="X", values=down(1), across=down(0), line=Outline(DARK, 2.25), marker=Marker(shape="circle", size=8, colour=DARK),
        whiskers=(Whisker(up=down(3), down=down(3), line=Outline(DARK, 1)),),
        labels=(Label(point=2, words=said("Dose B 30,5"), level=VALUE, side="r", dy=-inches(0.2)),),
    )  # fmt: skip
    two = Series(
        name="other", values=down(2), across=down(0), line=Outline(CHRONIC, 2.25, "dash"),
        marker=Marker(shape="square", size=8, colour=CHRONIC, hollow=True),
    )  # fmt: skip
    return chart("Lines", cells, Plot(drawing="line", series=(one, two)))


def scatter() -> Chart:
    """A step curve, and an interval across a row."""
    cells = sheet(
        ("t", (0, 1, 1, 2)),
        ("S", (100, 100, 60, 60.5)),
        ("low", (0.5, None, None, None)),
        ("high", (1.5, None, None, None)),
        ("y", (20, 20, None, None)),
    )
    curve = Series(name="S", values=down(1, 4), across=down(0, 4), line=Outline(DARK, 2.25))
    interval = Series(
        name="Row 1", values=Cells(column=4, rows=2), across=Cells(column=2, columns=2), line=Outline(CHRONIC.faded(40), 1.5),
        marker=Marker(shape="diamond", size=7, colour=CHRONIC),
    )  # fmt: skip
    return chart("Scatter", cells, Plot(drawing="scatter", series=(curve, interval)), across=Axis(low=0, high=2, step=0.5, line=BASE.line))


ALL = (columns(), columns("bar"), clustered(), stacked(), lines(), scatter())


def deck() -> bytes:
    """A slide for each chart, and one with two."""
    from claimdeck.powerpoint import write

    shown = [(one,) for one in ALL] + [(ALL[0], ALL[4])]
    slides = tuple(
        Slide(key=f"c{i}", layout="S Canvas", title=f"Bild {i}", items=(specimen.box(0, f"Bild {i}"), *some, *specimen.feet()))
        for i, some in enumerate(shown)
    )
    return write(specimen.plan(*slides), specimen.BRAND, (), None)
