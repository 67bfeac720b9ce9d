"""The reference list while every publication is pending: a notice, and what is known of each in two tables."""

from claimdeck.layouts.standard import LEFT, hairline
from claimdeck.model.colour import MUTE, TEXT
from claimdeck.model.compose import Desk, Entry
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, said, styled
from claimdeck.slides.entries import MOST as MOST_SLIDES
from claimdeck.slides.entries import back, known, numeral

MOST = {True: 6, False: 8}
"""Entries a slide holds: on the first one, below the notice, and on the others."""
ROW, NUMBER, WIDTH = 1.083, 0.583, 5.833
SMALL = Level(size=12, floor=12, spacing=113)


def notice(desk: Desk) -> TextBox:
    """How many there are, that nothing is supposed, and that release waits."""
    labels, count = desk.locale.labels, len(desk.entries())
    few = {1: labels.pending_notice_one, 2: labels.pending_notice_two}
    bold = few.get(count, labels.pending_notice.format(count=count))
    marked = any(entry.reference.marker is not None for entry in desk.entries())
    supposed = labels.pending_supposed if marked else labels.pending_supposed_unmarked
    first = (Run(text=bold, bold=True), *said(f" {supposed}"))
    return TextBox(idx=19, paragraphs=(Paragraph(words=first), Paragraph(words=said(labels.pending_suspended), level=1)))


def table(desk: Desk, index: int, entries: tuple[Entry, ...], *, first: bool) -> Table:
    """One column of entries."""
    rows = tuple(_row(desk, entry) for entry in entries)
    where = desk.brand.page.frame((LEFT, 6.833)[index], 2.854 if first else 1.563, WIDTH, ROW * len(rows))
    name = f"References {index + 1}"
    columns = (inches(NUMBER), where.w - inches(NUMBER))
    return Table(
        idx=1 + index, name=name, frame=where, columns=columns, rows=rows, description=desk.locale.labels.references, kin="entries"
    )


def _row(desk: Desk, entry: Entry) -> Row:
    level = Level(size=14, floor=14, colour=TEXT, spacing=113)
    small = styled((*said("\n", known(desk, entry, SMALL, _width(desk)), "\n"), *_back(desk, entry)), size=12)
    lines = (Run(text=desk.locale.labels.pending_entry, bold=True), *(changed(run, colour=run.colour or MUTE) for run in small))
    borders, pad = Borders(top=hairline()), Insets(0, inches(0.167), 0, inches(0.04))
    number = Cell(paragraphs=(Paragraph(words=numeral(entry)),), level=level, borders=borders, insets=pad, anchor="t")
    words = Cell(paragraphs=(Paragraph(words=lines),), level=level, borders=borders, insets=pad, anchor="t")
    return Row(height=inches(ROW), cells=(number, words))


def _width(desk: Desk) -> int:
    """The width in EMU of an entry's words."""
    return desk.brand.page.span(WIDTH) - inches(NUMBER)


def _back(desk: Desk, entry: Entry) -> Words:
    """The slides that cite the entry, as many as one line names."""
    tried = (back(desk, entry, most=most) for most in range(MOST_SLIDES, 1, -1))
    return next((words for words in tried if desk.lines(words, SMALL, _width(desk)) == 1), back(desk, entry, most=1))
