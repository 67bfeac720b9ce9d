"""The table of the speakers' interests: a row for each tie, the speaker beside all of them, a line below the last."""

from claimdeck.layouts.standard import hairline
from claimdeck.model.colour import DARK, PENDING, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Anchor, Level
from claimdeck.model.outline import Interest, Speaker
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Frame, Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.cells import SIDE, SIDES, height_of, joined, level_of

MOST = 5
"""Speakers a slide holds."""
LINES = 8
"""Ties of one speaker in one row; more of them go on in another."""
SHARES = (3.292, 3.292, 3.583, 1.833)
"""Widths of the columns in proportion: speaker, company, nature, period."""
HEADER, ROW, AIR = inches(0.458), inches(0.79), inches(0.07)
FLAT, HAIRLINE = Insets(SIDE, 0, SIDE, 0), Borders(bottom=hairline())
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


def _lines_of(desk: Desk, piece: Piece, size: int, room: Frame) -> list[int]:
    """The heights of a speaker's rows, without the room above the first and below the last."""
    level, (first, *others) = level_of(desk, size), _widths(room)
    rows = [max(_height(desk, cell, level, width) for cell, width in zip(tie, others, strict=True)) for tie in _ties(desk, piece)]
    short = max(0, _height(desk, _speaker(desk, piece), level, first) - sum(rows))
    return [*rows[:-1], rows[-1] + short]


def _height(desk: Desk, cell: Column, level: Level, width: int) -> int:
    return height_of(desk, cell, level, width, FLAT)


def needed(desk: Desk, piece: Piece, size: int, room: Frame) -> int:
    """The least height of a speaker's rows in that size of type."""
    return desk.once((id(piece.speaker), piece.interests, size, room), lambda: sum(_lines_of(desk, piece, size, room)) + 2 * AIR)


def table(desk: Desk, pieces: tuple[Piece, ...], size: int, room: Frame, title: str) -> Table:
    """The native table at the top of its room: rows as airy as they would like, or as there is room for."""
    shown = _joined(pieces)
    needs = [needed(desk, piece, size, room) for piece in shown]
    more = [max(0, ROW - need) for need in needs]
    share = min(1.0, max(0, room.h - HEADER - sum(needs)) / sum(more)) if sum(more) else 0.0
    airs = [AIR + int(one * share) // 2 for one in more]
    groups = (_rows(desk, piece, size, room, air) for piece, air in zip(shown, airs, strict=True))
    rows = (_header(desk, size), *(row for group in groups for row in group))
    where = Frame(room.x, room.y, room.w, sum(row.height for row in rows))
    names = "; ".join(piece.speaker.name for piece in shown)
    return Table(idx=1, name="Disclosures", frame=where, columns=_widths(room), rows=rows, description=f"{title}: {names}", header=True)


def _header(desk: Desk, size: int) -> Row:
    labels, level = desk.locale.labels, level_of(desk, size, header=True)
    words = (labels.speaker, labels.organisation, labels.nature, labels.period)
    cells = (Cell(paragraphs=(Paragraph(words=said(text)),), level=level, fill=Fill(DARK), insets=SIDES) for text in words)
    return Row(height=HEADER, cells=tuple(cells))


def _rows(desk: Desk, piece: Piece, size: int, room: Frame, air: int) -> list[Row]:
    """The rows of one speaker, with so much room above the first and below the last."""
    ties, heights, level = _ties(desk, piece), _lines_of(desk, piece, size, room), level_of(desk, size)
    last = len(ties) - 1
    anchor: Anchor = "t" if last else "ctr"
    rows = []
    for i, (tie, height) in enumerate(zip(ties, heights, strict=True)):
        pads = changed(FLAT, top=air if i == 0 else 0, bottom=air if i == last else 0)
        look = Cell(paragraphs=(), level=level, insets=pads, borders=HAIRLINE if i == last else Borders(), anchor=anchor)
        speaker = changed(look, paragraphs=joined(_speaker(desk, piece)), borders=HAIRLINE, down=len(ties))
        name = speaker if i == 0 else changed(look, down=0)
        cells = (name, *(changed(look, paragraphs=joined(cell)) for cell in tie))
        rows.append(Row(height=height + pads.top + pads.bottom, cells=cells))
    return rows


def _ties(desk: Desk, piece: Piece) -> list[tuple[Column, ...]]:
    """Company, nature and period of each tie; where there are none, what the speaker declares."""
    labels = desk.locale.labels
    if piece.interests:
        return [tuple((Paragraph(words=words),) for words in _tie(desk, interest)) for interest in piece.interests]
    missing = (Run(text=labels.interests_missing, highlight=PENDING, colour=TEXT),)
    told = said(labels.no_interests) if piece.speaker.declares_none else missing
    return [((Paragraph(words=told),), *((Paragraph(words=said("–")),),) * 2)]


def _tie(desk: Desk, interest: Interest) -> tuple[Words, ...]:
    return tuple(desk.prose(text, "narrow") if text else said("–") for text in (interest.company, interest.nature, interest.period))


def _speaker(desk: Desk, piece: Piece) -> Column:
    """The name in bold, role and place below it."""
    speaker = piece.speaker
    more = (Run(text=f"\u00a0{desk.locale.labels.continued}", bold=False),) if piece.goes_on else ()
    name = tuple(changed(run, bold=True) for run in desk.prose(speaker.name, "narrow"))
    below = ", ".join(filter(None, (speaker.role, speaker.place)))
    below = below[:1].upper() + below[1:]
    return (Paragraph(words=(*name, *more)), *((Paragraph(words=desk.prose(below, "narrow")),) if below else ()))
