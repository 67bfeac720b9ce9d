"""Where something stands in a file the author wrote."""

from claimdeck.model.record import record


@record(kw_only=False)
class Span:
    """A place: file as shown to the author (relative where possible), line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __lt__(self, other: "Span") -> bool:
        return (self.file, self.line, self.column) < (other.file, other.line, other.column)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Span("", 0, 0)
"""The place of records nobody wrote, such as a default."""
