"""The words of a table, ready to be set: headings, cells with their numbers in line, letters of footnotes."""

from claimdeck.model.author import Text
from claimdeck.model.colour import ON_DARK_2
from claimdeck.model.compose import Desk
from claimdeck.model.record import changed, record
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.table import Column, Footnote, Table
from claimdeck.slides.tables.notes import Marked, folded, marked, named
from claimdeck.slides.tables.numbers import aligned, is_absent, is_number

DASH = "–"


@record
class Shown:
    """What a table shows: the paragraphs of its header, the words of its cells, how columns stand, and what is highlighted."""

    header: tuple[tuple[Paragraph, ...], ...]
    cells: tuple[tuple[Words, ...], ...]
    groups: tuple[Words, ...]
    aligns: tuple[str, ...]
    key_row: int | None
    key_column: int | None
    marks: Marked
    notes: tuple[Words, ...]


def worded(desk: Desk, table: Table) -> Shown:
    """The table's words; rows are as long as there are columns."""
    count, marks = len(table.columns), marked(table)
    rows = [(*row, *(Text(),) * (count - len(row)))[:count] for row in table.rows]
    aligns = tuple(align_of(table, i) for i in range(count))
    columns = [_column(desk, tuple(row[i] for row in rows), number=align == "number") for i, align in enumerate(aligns)]
    cells = [_noted(row, marks.at.get(("row", i), "")) for i, row in enumerate(zip(*columns, strict=True))]
    groups = (_mark(desk.words(group.heading, "none"), marks.at.get(("group", i), "")) for i, group in enumerate(table.groups))
    header = (_heading(desk, column, marks.at.get(("column", i), "")) for i, column in enumerate(table.columns))
    return Shown(
        header=tuple(header), cells=tuple(cells), groups=tuple(groups), aligns=aligns, key_row=key_row(table),
        key_column=key_column(table), marks=marks, notes=tuple(_note(desk, letter, note) for letter, note in marks.notes),
    )  # fmt: skip


def align_of(table: Table, index: int) -> str:
    """How a column stands: as its author says; else words at the left, and numbers where most of its cells are some."""
    said_so = table.columns[index].align
    if said_so or index == 0:
        return said_so or "left"
    sources = [row[index].source for row in table.rows if len(row) > index and not is_absent(row[index].source)]
    return "number" if sources and 2 * sum(map(is_number, sources)) > len(sources) else "left"


def key_row(table: Table) -> int | None:
    """The highlighted row."""
    wanted = folded(table.highlight.row) if table.highlight else ""
    return next((i for i, row in enumerate(table.rows) if wanted and row and named(row[0]) == wanted), None)


def key_column(table: Table) -> int | None:
    """The highlighted column."""
    wanted = folded(table.highlight.column) if table.highlight else ""
    return next((i for i, column in enumerate(table.columns) if wanted and named(column.heading) == wanted), None)


def _column(desk: Desk, texts: tuple[Text, ...], *, number: bool) -> list[Words]:
    """The words of a column's cells; a cell without a value shows a dash."""
    sources = aligned(tuple(text.source for text in texts)) if number else tuple(text.source for text in texts)
    return [_cell(desk, text, source) for text, source in zip(texts, sources, strict=True)]


def _cell(desk: Desk, text: Text, source: str) -> Words:
    if text.claim:
        return desk.words(text, "narrow", alone=False)
    return said(DASH) if is_absent(text.source) else desk.words(changed(text, source=source), "narrow")


def _note(desk: Desk, letter: str, note: Footnote) -> Words:
    return (Run(text=letter, raised=True), Run(text="\u00a0"), *desk.words(note.text, "none"))


def _noted(row: tuple[Words, ...], letters: str) -> tuple[Words, ...]:
    return (_mark(row[0], letters), *row[1:])


def _mark(words: Words, letters: str) -> Words:
    """The words with letters behind them, set off from the numbers of references."""
    between = "," if words and words[-1].raised else ""
    return (*words, Run(text=between + letters, raised=True, bold=False)) if letters else words


def _heading(desk: Desk, column: Column, letters: str) -> tuple[Paragraph, ...]:
    """The heading, and below it unit and number of patients."""
    heading = Paragraph(words=_mark(desk.words(column.heading, "none"), letters))
    below = ", ".join(filter(None, (column.unit, f"N = {_grouped(desk, column.n)}" if column.n is not None else "")))
    second = tuple(changed(run, size=12, bold=False, colour=ON_DARK_2) for run in desk.prose(below))
    return (heading, Paragraph(words=second)) if below else (heading,)


def _grouped(desk: Desk, number: int) -> str:
    return f"{number:,}".replace(",", desk.locale.typography.group) if number >= 10000 else str(number)
