"""What one reading of an outline gathers on its way: findings, the lines of each file, and what the records name."""

from pathlib import Path
from typing import Literal

from claimdeck.load.yaml.quoting import quoted
from claimdeck.model.finding import Finding, error
from claimdeck.model.mapped import Content
from claimdeck.model.record import record
from claimdeck.model.span import Span

What = Literal["picture", "file", "data", "text", "layout"]


@record(kw_only=False)
class Named:
    """What an author names: a picture to load, a file that must only be there, a file of data or text to read, or a layout of the brand."""

    name: str
    what: What
    span: Span


class Reading:
    """Grows while files are read and decoded, inside this stage only."""

    __slots__ = ("found", "lines", "named", "placed", "read", "sources")

    def __init__(self) -> None:
        self.found: list[Finding] = []
        self.named: list[Named] = []
        self.lines: dict[str, tuple[str, ...]] = {}
        self.placed: dict[str, Span] = {}  # where the deck's own values stand
        self.sources: dict[str, Content] = {}  # every file of the project that was read, as it is shown
        self.read: dict[Path, Content] = {}  # every file that was read, those of the package, too

    def add(self, other: "Reading") -> None:
        """Add what another one gathered."""
        self.found += other.found
        self.named += other.named
        for own, its in ((self.lines, other.lines), (self.placed, other.placed), (self.sources, other.sources), (self.read, other.read)):
            own.update(its)  # type: ignore[arg-type]  # pairs of one kind

    def error(self, rule: str, message: str, span: Span, hint: str = "") -> None:
        """Add an error; the hint is an action."""
        self.found.append(error(rule, message, span, hint))

    def line(self, span: Span) -> str:
        """The line a place is on, as the author wrote it."""
        lines = self.lines.get(span.file, ())
        return lines[span.line - 1] if 0 < span.line <= len(lines) else ""

    def written(self, span: Span, value: str) -> str:
        """`write: …`, the line with the value at this place between quotation marks."""
        line, start = self.line(span), span.column - 1
        if not line.startswith(value, start):
            return f"put it between quotation marks: {quoted(value)}"
        return f"write: {(line[:start] + quoted(value) + line[start + len(value) :]).strip()}"
