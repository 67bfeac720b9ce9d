"""The table of a forest plot: names, counts aligned on their slash, an empty column for the plot, estimates and intervals."""

from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import CHRONIC, DARK, PAPER, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words, said, styled
from claimdeck.slides.forest.rows import COUNT, ForestRow, Line
from claimdeck.slides.interval import between
from claimdeck.slides.written import shown, value

FIGURE_SPACE = "\u2007"
INSET, INDENT = 0.167, 0.208
SMALL, USUAL = Level(size=12, floor=12, colour=TEXT, spacing=104), Level(size=14, floor=12, colour=TEXT, spacing=104)
HEADER = Level(size=12, floor=12, colour=PAPER, bold=True, spacing=100)


@record(kw_only=False)
class Heights:
    """Heights in EMU of the header, the overall row, and every other row."""

    header: int
    overall: int
    row: int


@record(kw_only=False)
class Texts:
    """What a row's cells say: its counts, its estimate, its interval."""

    counts: tuple[str, ...]
    estimate: str
    interval: str

    @staticmethod
    def interval_of(row: ForestRow, places: int, desk: Desk) -> str:
        """The limits in brackets; an en dash where there are none."""
        low, _, high = row.ends
        return f"({between(low, high, places, desk)})" if row.low and row.high else "–"


class Cells:
    """Makes the rows of the table, in columns of these widths (EMU); `every` row of the plot says how wide the numbers become."""

    def __init__(self, columns: tuple[int, ...], every: tuple[ForestRow, ...], places: int, desk: Desk, *, roomy: bool = False) -> None:
        self.words = USUAL if roomy else SMALL
        self.columns, self.places, self.desk = columns, places, desk
        self.digits = [max((len(_count(row, i)[1]) for row in every), default=0) for i in range(len(columns) - 4)]
        self.insets = self._insets([self.texts(row) for row in every])

    def texts(self, row: ForestRow) -> Texts:
        """A row's numbers in the language's signs; an en dash where there are none."""
        counts = tuple(_aligned(_count(row, i), digits) for i, digits in enumerate(self.digits))
        estimate = shown(value(row.estimate), self.places, self.desk.locale.typography)
        return Texts(counts, estimate, Texts.interval_of(row, self.places, self.desk))

    def _insets(self, every: list[Texts]) -> list[Insets]:
        """Room at the right that centres the widest number of each column below its heading."""
        told = [[texts.counts[i] for texts in every] for i in range(len(self.digits))]
        widths = [max((self.desk.width(said(text), changed(self.words, bold=True)) for text in column), default=0) for column in told]
        counts = [Insets(0, 0, max(0, (self.columns[1 + i] - width) // 2), 0) for i, width in enumerate(widths)]
        return [*counts, Insets(), Insets(0, 0, inches(0.1), 0), Insets(0, 0, inches(INSET), 0)]

    def header(self, names: tuple[Words, ...], height: int) -> Row:
        """White on dark: the first name at the left, the others in the middle, the last two over their numbers."""
        last = len(names) - 1
        levels = [changed(HEADER, align="l" if i == 0 else "r" if i >= last - 1 else "ctr") for i in range(len(names))]
        beside = Insets(inches(0.05), 0, inches(0.05), 0)
        pads = [Insets(inches(INSET), 0, 0, 0), *(beside for _ in self.digits), Insets(), *self.insets[-2:]]
        told = zip(names, levels, pads, strict=True)
        cells = tuple(Cell(paragraphs=(Paragraph(words=name),), level=level, fill=Fill(DARK), insets=pad) for name, level, pad in told)
        return Row(height=height, cells=cells)

    def overall(self, name: Words, row: ForestRow, height: int) -> Row:
        """The row of all patients, bold on a tint."""
        return self._row(name, self.texts(row), height, bold=True, fill=Fill(CHRONIC.faded(10)), borders=Borders(bottom=hairline()))

    def line(self, line: Line, height: int) -> Row:
        """A row, or the name of a group."""
        if line.row is None:
            level = changed(self.words, colour=DARK, bold=True)
            return Row(height=height, cells=(_cell(said(line.heading), level, INSET), *(_cell((), self.words) for _ in self.columns[1:])))
        name = self.desk.words(line.row.label, "none") if line.row.label else ()
        borders = Borders(bottom=hairline()) if line.last else Borders()
        return self._row(name, self.texts(line.row), height, borders=borders, indent=INDENT if line.row.group else 0.0)

    def _row(
        self, name: Words, texts: Texts, height: int, borders: Borders, *, bold: bool = False, fill: Fill | None = None, indent: float = 0.0
    ) -> Row:
        words, numbers = changed(self.words, bold=bold), changed(self.words, bold=bold, align="r")
        told = zip((*texts.counts, "", texts.estimate, texts.interval), self.insets, strict=True)
        cells = (_cell(name, words, INSET + indent), *(changed(_cell(said(text), numbers), insets=pad) for text, pad in told))
        return Row(height=height, cells=tuple(changed(cell, fill=fill, borders=borders) for cell in cells))


def _cell(words: Words, level: Level, left: float = 0.0) -> Cell:
    return Cell(paragraphs=(Paragraph(words=styled(words)),), level=level, insets=Insets(inches(left), 0, 0, 0))


def _count(row: ForestRow, index: int) -> tuple[str, str]:
    """Events and patients of an arm, as digits."""
    found = COUNT.fullmatch(row.counts[index].text) if index < len(row.counts) else None
    return (found[1], found[2]) if found else ("", "")


def _aligned(count: tuple[str, str], digits: int) -> str:
    """Padded behind, so that the slashes of a column that ends at its right edge stand below one another."""
    return f"{count[0]}/{count[1]}{FIGURE_SPACE * (digits - len(count[1]))}" if count[1] else "–"
