"""Who is at risk: a native table whose columns are centred on the ticks of the curves' axis."""

from itertools import pairwise

from claimdeck.layouts.survival import AT_RISK, line_height
from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell, Row, Table
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, letters, said
from claimdeck.slides.curves import Curve
from claimdeck.slides.written import shown

NUMBERS = Level(size=12, floor=12, colour=TEXT, spacing=104, align="ctr")
AIR = 0.08
"""Inches between a name and the first number."""
SURE = 1.03
"""Numbers are taken to be so much wider, so that no program breaks one."""


@record(kw_only=False)
class Line:
    """An arm's row: its name in its colour, and its numbers, one for each tick."""

    name: Words
    colour: Colour
    numbers: tuple[str, ...]


def numbers(curve: Curve, desk: Desk) -> tuple[str, ...]:
    """`221 (18)` for each tick: at risk, and events before it where they are known."""
    signs = desk.locale.typography
    at_risk = [shown(count, 0, signs) for count in curve.at_risk]
    events = [f"\u00a0({shown(count, 0, signs)})" for count in curve.events] or [""] * len(at_risk)
    return tuple(left + had for left, had in zip(at_risk, events, strict=False))


def clear(lines: tuple[Line, ...], pitch: float, desk: Desk) -> tuple[Line, ...]:
    """The rows as they are; on a template whose columns are too narrow for them, with the events below those at risk."""
    if desk.brand.page.laid is None or all(desk.width(_told(text), NUMBERS) * SURE <= pitch for line in lines for text in line.numbers):
        return lines
    return tuple(changed(line, numbers=tuple(text.replace("\u00a0(", "\n(") for text in line.numbers)) for line in lines)


def _told(text: str) -> Words:
    """The words of a cell; what stands on a second line behind a break."""
    first, _, second = text.partition("\n")
    return (*said(first), Run(text="\n"), *said(second)) if second else said(first)


def names_room(lines: tuple[Line, ...], most: int, desk: Desk) -> int:
    """What a template's type asks for left of the plot, in EMU: the longest name, or its longest word where that is more than `most`."""
    if desk.brand.page.laid is None or not lines:
        return 0
    beside = max(max(desk.width(_told(line.numbers[0]), NUMBERS) // 2, inches(AIR)) for line in lines) + inches(2 * AIR)
    whole = max(_wide(line, letters(line.name), desk) for line in lines)
    words = max((_wide(line, word, desk) for line in lines for word in letters(line.name).split()), default=0)
    return beside + (whole if whole + beside <= most else words)


def _wide(line: Line, words: str, desk: Desk) -> int:
    return desk.width(said(words), _name(line.colour))


def names_width(lines: tuple[Line, ...], plot: Frame, room: Frame, desk: Desk) -> int:
    """The width of the names' column in EMU: up to the first number, which is centred below the axis."""
    first = max((desk.width(_told(line.numbers[0]), NUMBERS) for line in lines), default=0)
    return plot.x - room.x - max(first // 2, inches(AIR)) - inches(AIR)


def heights(lines: tuple[Line, ...], width: int, desk: Desk) -> tuple[int, ...]:
    """How many lines each row takes, by its name and its numbers."""
    return tuple(max(desk.lines(line.name, _name(line.colour), width), 1 + ("\n" in "".join(line.numbers))) for line in lines)


def risk_table(lines: tuple[Line, ...], plot: Frame, room: Frame, description: str, desk: Desk) -> Table:
    """The table in its room, which is as tall as the rows."""
    names = names_width(lines, plot, room, desk)
    count = len(lines[0].numbers)
    pitch = plot.w / (count - 1)
    edges = [room.x, room.x + names, *(round(plot.x + pitch * (i + 0.5)) for i in range(count - 1)), room.right]
    columns = tuple(right - left for left, right in pairwise(edges))
    insets = [_centred(plot.x + pitch * i, edges[i + 1], edges[i + 2]) for i in range(count)]
    taken = heights(lines, names, desk)
    rows = tuple(
        Row(
            height=inches(line_height(desk.brand.page) * tall),
            cells=(_label(line), *(_number(text, pad) for text, pad in zip(line.numbers, insets, strict=True))),
        )
        for line, tall in zip(lines, taken, strict=True)
    )
    where = changed(room, h=sum(row.height for row in rows))
    return Table(idx=AT_RISK, name="At risk", frame=where, columns=columns, rows=rows, description=description, kin="at risk")


def _centred(tick: float, left: int, right: int) -> Insets:
    """Room that keeps what is centred in a column on its tick."""
    half = min(tick - left, right - tick)
    return Insets(round(tick - half) - left, 0, right - round(tick + half), 0)


def _name(colour: Colour) -> Level:
    return Level(size=12, floor=12, colour=colour, bold=True, spacing=104)


def _label(line: Line) -> Cell:
    return Cell(paragraphs=(Paragraph(words=line.name),), level=_name(line.colour), anchor="t")


def _number(text: str, pad: Insets) -> Cell:
    return Cell(paragraphs=(Paragraph(words=_told(text)),), level=NUMBERS, insets=pad, anchor="t")
