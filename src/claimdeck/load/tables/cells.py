"""The text of a data file → rows of cells with their places. Python's own reader tells no columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimdeck.load.yaml.reading import Reading
from claimdeck.model.data import Datum
from claimdeck.model.span import Span

QUOTE = '"'
Line = list[Datum]


def cells_of(text: str, delimiter: str, first: int, file: str, reading: Reading) -> list[Line]:
    """Every row of the text from line `first` (from 1) on, blank ones left out. A cell between quotation marks may hold all signs."""
    start = len("".join(text.splitlines(keepends=True)[: first - 1]))
    rows = _Rows(text, delimiter, file, reading, at=start, line=first, start=start)
    return [row for row in rows.all() if any(cell.text for cell in row)]


@dataclass(slots=True)
class _Rows:
    """Goes through a text once: where it is, on which line (from 1), and where that line starts."""

    text: str
    delimiter: str
    file: str
    reading: Reading
    at: int
    line: int
    start: int

    def all(self) -> Iterator[Line]:
        """One row after the other."""
        while self.at < len(self.text):
            yield self._row()
            self.at, self.line, self.start = self.at + 1, self.line + 1, self.at + 1

    def _row(self) -> Line:
        row = [self._cell()]
        while self.text.startswith(self.delimiter, self.at):
            self.at += 1
            row.append(self._cell())
        return row

    def _cell(self) -> Datum:
        begin = self._past_spaces()
        span = Span(self.file, self.line, begin - self.start + 1)
        said = self._quoted(begin, span) if self.text.startswith(QUOTE, begin) else self._plain()
        if breaks := self.text.count("\n", begin, self.at):
            self.line, self.start = self.line + breaks, self.text.rfind("\n", begin, self.at) + 1
        return Datum(text=" ".join(said.split()), span=span)

    def _past_spaces(self) -> int:
        at = self.at
        while at < len(self.text) and self.text[at] in " \t\u00a0" and self.text[at] != self.delimiter:
            at += 1
        return at

    def _plain(self) -> str:
        """What stands up to the next delimiter or the end of the line."""
        ends = (self.text.find(sign, self.at) for sign in (self.delimiter, "\n"))
        begin, self.at = self.at, min((end for end in ends if end >= 0), default=len(self.text))
        return self.text[begin : self.at]

    def _quoted(self, begin: int, span: Span) -> str:
        """What stands between quotation marks, a doubled one standing for itself."""
        close, after = self._closed(begin + 1)
        if close < 0:
            self.reading.error(
                "unclosed-quote", "a quotation mark is opened in this cell and never closed", span, "close it, or take it out"
            )
            return self._plain()
        self.at = after
        behind = self._plain()
        if behind.strip():
            hint = "put the whole cell between quotation marks, and write those inside it twice"
            self.reading.error("text-after-quote", "this cell goes on behind its closing quotation mark", span, hint)
        return self.text[begin + 1 : close].replace(QUOTE * 2, QUOTE) + behind

    def _closed(self, at: int) -> tuple[int, int]:
        """Where the closing mark is, and what follows it; -1 where there is none."""
        while (close := self.text.find(QUOTE, at)) >= 0 and self.text.startswith(QUOTE * 2, close):
            at = close + 2
        return close, close + 1
