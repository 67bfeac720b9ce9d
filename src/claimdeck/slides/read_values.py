"""The values read from curves at one time: a native table, an arm a row."""

from claimdeck.layouts.finish import IN_TABLES
from claimdeck.layouts.survival import VALUES
from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell, Row, Table
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, Words, said

NUMBER = 0.75
"""Width in inches of the values."""


WORDS = Level(size=14, floor=12, colour=TEXT, spacing=100)
SURE = 1.012
"""Words are taken to be so much wider, so that no program breaks one more line."""


def fit(names: list[Words], room: Frame, desk: Desk) -> bool:
    """Whether the names have room on their rows, in the least size they may have."""
    level = changed(WORDS, size=desk.brand.page.text(WORDS.floor, IN_TABLES))
    width, high = round((room.w - inches(NUMBER)) / SURE), points(level.size * desk.brand.faces.of(level).line)
    return all(desk.lines(name, level, width) * high <= room.h // len(names) for name in names)


def read_values(values: tuple[tuple[Words, Colour, str], ...], room: Frame, description: str) -> Table:
    """The table of (name, colour, value) in its room."""
    columns = (room.w - inches(NUMBER), inches(NUMBER))
    height = room.h // len(values)
    rows = tuple(Row(height=height, cells=_cells(*one)) for one in values)
    return Table(idx=VALUES, name="Values", frame=room, columns=columns, rows=rows, description=description, kin="values")


def _cells(name: Words, colour: Colour, read: str) -> tuple[Cell, Cell]:
    number = Level(size=18, floor=14, colour=colour, bold=True, spacing=100, align="r")
    return Cell(paragraphs=(Paragraph(words=name),), level=WORDS), Cell(paragraphs=(Paragraph(words=said(read)),), level=number)
