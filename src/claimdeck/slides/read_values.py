"""The values read from curves at one time: a native table, an arm a row."""

from claimdeck.layouts.survival import VALUES
from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell, Row, Table
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words, said

NUMBER = 0.75
"""Width in inches of the values."""


def read_values(values: tuple[tuple[Words, Colour, str], ...], room: Frame, description: str) -> Table:
    """The table of (name, colour, value) in its room."""
    columns = (room.w - inches(NUMBER), inches(NUMBER))
    height = room.h // len(values)
    rows = tuple(Row(height=height, cells=_cells(*one)) for one in values)
    return Table(idx=VALUES, name="Values", frame=room, columns=columns, rows=rows, description=description, kin="values")


def _cells(name: Words, colour: Colour, read: str) -> tuple[Cell, Cell]:
    words = Level(size=14, floor=12, colour=TEXT, spacing=100)
    number = Level(size=18, floor=14, colour=colour, bold=True, spacing=100, align="r")
    return Cell(paragraphs=(Paragraph(words=name),), level=words), Cell(paragraphs=(Paragraph(words=said(read)),), level=number)
