"""The table of the speakers' interests: the ties of one speaker are lines of one row, side by side in its columns."""

from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import DARK, PENDING, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Anchor, Level
from claimdeck.model.outline import Interest, Speaker
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.cells import ABOVE, SIDE, SIDES, height_of, level_of

MOST = 5
"""Speakers a slide holds."""
LINES = 8
"""Ties of one speaker in one row; more of them go on in another."""
SHARES = (3.292, 3.292, 3.583, 1.833)
"""Widths of the columns in proportion: speaker, company, nature, period."""
HEADER, ROW, AIR = inches(0.458), inches(0.79), inches(0.07)
Column = tuple[Paragraph, ...]


@record(kw_only=False)
class Piece:
    """A speaker with some of the ties declared; `goes_on` where others stand in a row before."""

    speaker: Speaker
    interests: tuple[Interest, ...]
    goes_on: bool = False


def pieces_of(desk: Desk) -> tuple[Piece, ...]:
    """The rows: one for each speaker, several where a speaker has very many ties."""
    return desk.once("pieces", lambda: tuple(piece for speaker in desk.deck.speakers for piece in _pieces(speaker)))


def _pieces(speaker: Speaker) -> list[Piece]:
    declared = speaker.declared
    count = max(1, -(-len(declared) // LINES))
    each = -(-len(declared) // count)
    return [Piece(speaker, declared[i * each : (i + 1) * each], i > 0) for i in range(count)]


def _joined(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Pieces of one speaker that stand on the same slide, as one."""
    done: list[Piece] = []
    for piece in pieces:
        if done and done[-1].speaker is piece.speaker:
            done[-1] = changed(done[-1], interests=done[-1].interests + piece.interests)
        else:
            done.append(piece)
    return tuple(done)


def holds(desk: Desk, pieces: tuple[Piece, ...], size: int, room: Frame) -> bool:
    """Whether a table as high as `room` holds the rows in that size of type."""
    return sum((HEADER, *(needed(desk, row, size, room) for row in _joined(pieces)))) <= room.h


def _widths(room: Frame) -> tuple[int, ...]:
    first = [int(room.w * share / sum(SHARES)) for share in SHARES[:-1]]
    return (*first, room.w - sum(first))


def _tallest(desk: Desk, piece: Piece, size: int, room: Frame) -> int:
    """The height of the cell with most lines, without the room above and below."""
    columns, level = _columns(desk, piece, size, room), level_of(desk, size)
    return max(height_of(desk, column, level, width) for column, width in zip(columns, _widths(room), strict=True)) - 2 * ABOVE


def needed(desk: Desk, piece: Piece, size: int, room: Frame) -> int:
    """The least height of a row in that size of type."""
    return desk.once((id(piece.speaker), piece.interests, size, room), lambda: _tallest(desk, piece, size, room) + 2 * AIR)


def table(desk: Desk, pieces: tuple[Piece, ...], size: int, room: Frame, title: str) -> Table:
    """The native table at the top of its room: rows as airy as they would like, or as there is room for."""
    shown = _joined(pieces)
    needs = [needed(desk, piece, size, room) for piece in shown]
    more = [max(0, ROW - need) for need in needs]
    share = min(1.0, max(0, room.h - HEADER - sum(needs)) / sum(more)) if sum(more) else 0.0
    heights = [min(need, room.h - HEADER) + int(one * share) for need, one in zip(needs, more, strict=True)]
    rows = (_header(desk, size), *(_row(desk, piece, height, size, room) for piece, height in zip(shown, heights, strict=True)))
    where = Frame(room.x, room.y, room.w, sum(row.height for row in rows))
    names = "; ".join(piece.speaker.name for piece in shown)
    return Table(idx=1, name="Disclosures", frame=where, columns=_widths(room), rows=rows, description=f"{title}: {names}", header=True)


def _header(desk: Desk, size: int) -> Row:
    labels, level = desk.locale.labels, level_of(desk, size, header=True)
    words = (labels.speaker, labels.organisation, labels.nature, labels.period)
    cells = (Cell(paragraphs=(Paragraph(words=said(text)),), level=level, fill=Fill(DARK), insets=SIDES) for text in words)
    return Row(height=HEADER, cells=tuple(cells))


def _row(desk: Desk, piece: Piece, height: int, size: int, room: Frame) -> Row:
    """One tie stands in the middle; several begin at the top together, so that they stay side by side whatever a program breaks."""
    several = len(piece.interests) > 1
    above = max(ABOVE, (height - needed(desk, piece, size, room)) // 2 + AIR) if several else ABOVE
    level, pads = level_of(desk, size), changed(SIDES, top=above)
    columns = _columns(desk, piece, size, room)
    borders = Borders(bottom=hairline())
    anchor: Anchor = "t" if several else "ctr"
    cells = (Cell(paragraphs=column, level=level, borders=borders, insets=pads, anchor=anchor) for column in columns)
    return Row(height=height, cells=tuple(cells))


def _columns(desk: Desk, piece: Piece, size: int, room: Frame) -> tuple[Column, ...]:
    """The paragraphs of a row's cells; what belongs to one tie begins on the same line in all of them."""
    labels = desk.locale.labels
    if not piece.interests:
        missing = (Run(text=labels.interests_missing, highlight=PENDING, colour=TEXT),)
        told = said(labels.no_interests) if piece.speaker.declares_none else missing
        return (_speaker(desk, piece), (Paragraph(words=told),), *((Paragraph(words=said("–")),),) * 2)
    level, widths = level_of(desk, size), _widths(room)[1:]
    ties = [_even(desk, _tie(desk, interest), level, widths) for interest in piece.interests]
    return (_speaker(desk, piece), *(tuple(Paragraph(words=tie[i]) for tie in ties) for i in range(3)))


def _tie(desk: Desk, interest: Interest) -> tuple[Words, ...]:
    return tuple(desk.prose(text, "narrow") if text else said("–") for text in (interest.company, interest.nature, interest.period))


def _even(desk: Desk, tie: tuple[Words, ...], level: Level, widths: tuple[int, ...]) -> tuple[Words, ...]:
    """The words of a tie, the shorter ones with line breaks behind them, so that all take equally many lines."""
    taken = [desk.lines(words, level, width - 2 * SIDE) for words, width in zip(tie, widths, strict=True)]
    return tuple((*words, *(Run(text="\n"),) * (max(taken) - lines)) for words, lines in zip(tie, taken, strict=True))


def _speaker(desk: Desk, piece: Piece) -> Column:
    """The name in bold, role and place below it."""
    speaker = piece.speaker
    more = (Run(text=f"\u00a0{desk.locale.labels.continued}", bold=False),) if piece.goes_on else ()
    name = tuple(changed(run, bold=True) for run in desk.prose(speaker.name, "narrow"))
    below = ", ".join(filter(None, (speaker.role, speaker.place)))
    below = below[:1].upper() + below[1:]
    return (Paragraph(words=(*name, *more)), *((Paragraph(words=desk.prose(below, "narrow")),) if below else ()))
