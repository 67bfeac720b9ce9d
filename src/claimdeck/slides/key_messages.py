"""What to remember: two to four messages, on claimdeck's own dark ground."""

from functools import lru_cache

from claimdeck.layouts.standard import LEFT, WIDTH, hairline
from claimdeck.model.author import Text
from claimdeck.model.colour import CHRONIC, HIGHLIGHT, LINE, ON_DARK_LINE, PAPER, TEXT, Colour
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Row, Table
from claimdeck.model.record import record
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, plain, said
from claimdeck.slides.points import Points


@record
class KeyMessages(Points):
    """Two to four messages."""

    title: Text | None = says("the title, if not the language's own", None)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """A table: the numeral, the message."""
        messages = desk.bullets(self.points, self.claims, self.claim, "wide")
        if len(messages) not in HEIGHTS:
            return None
        words = desk.words(self.title, "title") if self.title else said(desk.locale.labels.key_messages)
        return Draft(layout=NAME, title=words, items=(_table(desk, messages, plain(words)),))


NAME = "CD Key messages"
ON_DARK, ON_LIGHT = (HIGHLIGHT, PAPER, ON_DARK_LINE), (CHRONIC, TEXT, LINE)
"""Numerals, words and hairlines: a company's template may have no dark ground."""
HEIGHTS = {1: 2.0, 2: 2.0, 3: 1.5, 4: 1.125}
"""Height in inches of each of n rows."""
NUMERAL = 1.104


def _table(desk: Desk, messages: tuple[Bullet, ...], title: str) -> Table:
    height = HEIGHTS[len(messages)]
    rows = tuple(_row(desk, i, message, len(messages)) for i, message in enumerate(messages, 1))
    where = desk.brand.page.frame(LEFT, 1.563, WIDTH, height * len(messages))
    return Table(
        idx=1,
        name="Key messages",
        frame=where,
        columns=(inches(NUMERAL), where.w - inches(NUMERAL)),
        rows=rows,
        description=title,
        kin="messages",
    )


def _row(desk: Desk, number: int, message: Bullet, count: int) -> Row:
    own, ink, line = ON_DARK if desk.layout(NAME).dark else ON_LIGHT
    numeral, words = _levels(own, ink, desk.brand.bold_headings, 24 if count < 4 else 20)
    border = Borders(bottom=None if number == count else hairline(line))
    cells = (
        Cell(paragraphs=(Paragraph(words=said(str(number))),), level=numeral, borders=border),
        Cell(paragraphs=(Paragraph(words=message.words),), level=words, borders=border),
    )
    return Row(height=inches(HEIGHTS[count]), cells=cells)


@lru_cache(maxsize=16)
def _levels(own: Colour, ink: Colour, bold: bool, size: int) -> tuple[Level, Level]:
    """How numerals and words are set."""
    numeral = Level(size=44, floor=44, colour=own, bold=bold, heading=True, spacing=90)
    return numeral, Level(size=size, floor=20, step=2, colour=ink, spacing=110)
