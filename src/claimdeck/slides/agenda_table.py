"""The agenda's table: number, words, and who speaks for how long; columns that nobody fills are left out.

The number is the link: PowerPoint underlines every link, and whole rows of it would shout.
"""

from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import CARD, DARK, MUTE
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Frame, insets
from claimdeck.model.units import inches
from claimdeck.model.words import Link, Paragraph, Run, Words, said

MOST = 8
ROWS = {**dict.fromkeys(range(1, 6), (0.896, 24)), 6: (0.75, 24), 7: (0.563, 20), 8: (0.563, 20)}
"""Height in inches of each of n rows, and the words' size in points."""
NUMBER, SPEAKER = 0.792, 1.688
"""Widths in inches of the columns beside the words."""
INSET, BESIDE = 0.167, 0.1


@record
class Line:
    """What a row shows; `anchor` is where it leads, `current` whether it is marked."""

    number: str
    words: Words
    speaker: str = ""
    minutes: int | None = None
    anchor: str = ""
    current: bool = False


def agenda_table(desk: Desk, lines: tuple[Line, ...], room: Frame, title: str) -> Table:
    """The table at the top of its room, as tall as its rows."""
    height, told = inches(ROWS[len(lines)][0]), any(line.speaker or line.minutes for line in lines)
    beside = (inches(SPEAKER),) if told else ()
    columns = (inches(NUMBER), room.w - inches(NUMBER) - sum(beside), *beside)
    rows = tuple(Row(height=height, cells=_cells(desk, line, len(lines), columns)) for line in lines)
    where = Frame(room.x, room.y, room.w, height * len(lines))
    return Table(idx=1, name="Agenda", frame=where, columns=columns, rows=rows, description=title, kin="agenda")


def _cells(desk: Desk, line: Line, count: int, columns: tuple[int, ...]) -> tuple[Cell, ...]:
    size = ROWS[count][1]
    words = Level(size=size, floor=20, step=2, colour=DARK, bold=line.current, spacing=103)
    number = changed(words, bold=True)
    link = Link(anchor=line.anchor, keeps_colour=True) if line.anchor else None
    text = desk.broken(line.words, words, columns[1] - inches(BESIDE))
    shown = [
        _cell(line, (Paragraph(words=(Run(text=line.number, link=link),)),), number, left=INSET),
        _cell(line, (Paragraph(words=text),), words, right=BESIDE),
    ]
    return (*shown, _told(desk, line)) if len(columns) > len(shown) else tuple(shown)


def _told(desk: Desk, line: Line) -> Cell:
    """Who speaks, and for how long below."""
    level = Level(size=14, floor=12, colour=MUTE, bold=line.current, spacing=100, align="r")
    minutes = desk.locale.labels.minutes.format(count=line.minutes) if line.minutes else ""
    words = said(line.speaker, "\n" if line.speaker and minutes else "", minutes)
    return _cell(line, (Paragraph(words=words),), level, right=INSET)


def _cell(line: Line, paragraphs: tuple[Paragraph, ...], level: Level, left: float = 0, right: float = 0) -> Cell:
    fill = Fill(CARD) if line.current else None
    return Cell(paragraphs=paragraphs, level=level, fill=fill, borders=Borders(bottom=hairline()), insets=insets(left, 0.03, right))
