"""What the cells of tables have in common: their style in the brand, their room, the height their words need."""

from claimdeck.layouts.finish import finished
from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import DARK, PAPER, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.plan import Borders, Cell, Row
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run

SIDE, ABOVE = inches(0.167), inches(0.04)
SIDES = Insets(SIDE, ABOVE, SIDE, ABOVE)


def level_of(desk: Desk, size: int, *, header: bool = False, bold: bool = False) -> Level:
    """How cells are set in the brand, as large as `size` points."""
    level = Level(size=14, floor=12, colour=PAPER if header else TEXT, bold=bold or header, spacing=104)
    branded = finished(desk.brand, Cell(paragraphs=(), level=level)).level
    return branded.smaller(max(0, int(branded.size) - size))


def height_of(desk: Desk, paragraphs: tuple[Paragraph, ...], level: Level, width: int, pads: Insets = SIDES) -> int:
    """The height in EMU of a cell with these paragraphs in a column of that width."""
    slot = Slot(idx=0, name="Cell", role=Role.TABLE, frame=Frame(0, 0, width, 0), levels=(level,), insets=pads)
    return desk.height(finished(desk.brand, Cell(paragraphs=paragraphs, level=level)).paragraphs, slot)


def joined(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs as lines of one, which is read out as one cell."""
    words = (run for i, one in enumerate(paragraphs) for run in ((Run(text="\n"), *one.words) if i else one.words))
    return (changed(paragraphs[0], words=tuple(words)),) if paragraphs else ()


def ended(row: Row) -> Row:
    """The row with the heavy line that ends a table."""
    return changed(row, cells=tuple(changed(cell, borders=Borders(bottom=hairline(DARK, 1.5))) for cell in row.cells))
