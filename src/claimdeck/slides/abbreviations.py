"""The abbreviations used in the talk, spelled out."""

from typing import ClassVar

from claimdeck.layouts.standard import LEFT, hairline
from claimdeck.model.author import Text
from claimdeck.model.colour import DARK, TEXT
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Insets, Outline
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words, plain, said


@record
class Abbreviations(Kind):
    """Made from the talk itself: every term of `abbreviations` that a slide uses, in alphabetical order."""

    derived: ClassVar[bool] = True

    title: Text | None = says("the title, if not the language's own", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Every term weighs the same."""
        return (1,) * max(1, len(desk.terms()))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """One table, or two side by side when there are more than six terms."""
        terms = desk.terms()[part.first : part.last]
        if len(terms) > 2 * MOST_ROWS:
            return None
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.abbreviations)
        half = -(-len(terms) // 2) if len(terms) > ONE_TABLE else len(terms)
        halves = [rows for rows in (terms[:half], terms[half:]) if rows]
        tables = tuple(_table(desk, i, rows, len(halves), half, plain(title)) for i, rows in enumerate(halves))
        return Draft(layout="CD Two tables" if len(halves) == 2 else "CD Table", title=title, items=tables)


ONE_TABLE, MOST_ROWS = 6, 10
TERM = 1.167
"""Width in inches of the terms' column."""


def _table(desk: Desk, index: int, rows: tuple[tuple[str, Words], ...], tables: int, most: int, title: str) -> Table:
    width = 5.833 if tables == 2 else 8.208
    height = inches(min(0.854, 5.1 / most))
    where = desk.brand.page.frame((LEFT, 6.833)[index], 1.563, width, height * len(rows) / inches(1))
    made = tuple(_row(term, meaning, height, first=i == 0) for i, (term, meaning) in enumerate(rows))
    name = f"Abbreviations {index + 1}"
    return Table(
        idx=1 + index, name=name, frame=where, columns=(inches(TERM), where.w - inches(TERM)), rows=made, description=title, kin="terms"
    )


def _row(term: str, meaning: Words, height: int, *, first: bool) -> Row:
    borders = Borders(top=Outline(DARK, 1.5) if first else None, bottom=hairline())
    pad = Insets(0, inches(0.04), inches(0.05), inches(0.04))
    name = Level(size=18, floor=14, colour=DARK, bold=True, spacing=100)
    words = Level(size=14, floor=12, colour=TEXT, spacing=109)
    cells = (
        Cell(paragraphs=(Paragraph(words=said(term)),), level=name, borders=borders, insets=pad),
        Cell(paragraphs=(Paragraph(words=_capital(meaning)),), level=words, borders=borders, insets=pad),
    )
    return Row(height=height, cells=cells)


def _capital(words: Words) -> Words:
    """The words with a capital at their beginning."""
    return (changed(words[0], text=words[0].text[:1].upper() + words[0].text[1:]), *words[1:]) if words else ()
