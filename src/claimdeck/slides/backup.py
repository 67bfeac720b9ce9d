"""The list of backup slides on the divider before them: titles, and numbers that lead to them."""

from itertools import takewhile

from claimdeck.layouts.sections import BACKUP_TABLE, TABLE
from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import DARK, MUTE
from claimdeck.model.compose import Desk, Placed
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import changed
from claimdeck.model.shapes import Insets, Outline
from claimdeck.model.units import inches
from claimdeck.model.words import Link, Paragraph, Run, said

ROWS = ((6, 0.729, 20), (8, 0.563, 18), (10, 0.45, 16))
"""Up to so many rows: their height in inches, and the titles' size in points."""
NUMBER = 0.833
"""Width in inches of the numbers' column."""


def backup_slides(desk: Desk, divider: Kind) -> tuple[Placed, ...]:
    """The slides between the divider and the next section."""
    places = desk.slides()
    at = next(i for i, one in enumerate(places) if one.slide is divider)
    return tuple(takewhile(lambda one: not one.slide.opens(desk), places[at + 1 :]))


def backup_table(desk: Desk, rows: tuple[Placed, ...], title: str) -> Table | None:
    """A row for each slide; None where they are too many for one table."""
    fitting = next(((height, size) for most, height, size in ROWS if len(rows) <= most), None)
    if fitting is None:
        return None
    height, size = inches(fitting[0]), fitting[1]
    where = desk.brand.page.across(changed(BACKUP_TABLE, h=height * len(rows)))
    made = tuple(_row(one, height, size, first=i == 0) for i, one in enumerate(rows))
    columns = (where.w - inches(NUMBER), inches(NUMBER))
    return Table(idx=TABLE, name="Backup slides", frame=where, columns=columns, rows=made, description=title, kin="backup")


def _row(one: Placed, height: int, size: int, *, first: bool) -> Row:
    borders = Borders(top=Outline(DARK, 1.5) if first else None, bottom=hairline())
    pad = Insets(0, inches(0.02), 0, inches(0.02))
    words = Level(size=size, floor=12, colour=DARK, spacing=104)
    number = Level(size=14, floor=14, colour=MUTE, spacing=104, align="r")
    cells = (
        Cell(paragraphs=(Paragraph(words=said(one.title)),), level=words, borders=borders, insets=pad),
        Cell(paragraphs=(_number(one),), level=number, borders=borders, insets=pad),
    )
    return Row(height=height, cells=cells)


def _number(one: Placed) -> Paragraph:
    link = Link(anchor=one.anchor, keeps_colour=True)
    return Paragraph(words=(Run(text=str(one.number), link=link),) if one.number else ())
