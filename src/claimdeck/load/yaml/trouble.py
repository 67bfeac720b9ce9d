"""What a line that YAML cannot read is put right with: a finding, and the lines as they are read on."""

from claimdeck.model.record import record


@record(kw_only=False)
class Trouble:
    """Where the reader stopped: `line` and `column` from 0, where the thing it was reading began, and its own words."""

    lines: tuple[str, ...]
    line: int
    column: int
    began: int
    began_column: int
    words: str

    @property
    def text(self) -> str:
        """The line it stopped on."""
        return self.lines[self.line]


@record(kw_only=False)
class Mending:
    """The fault by name, its place (from 0), what to do, and the lines that change; `lost` where what they said is lost."""

    rule: str
    message: str
    line: int
    column: int
    hint: str
    changed: tuple[tuple[int, str], ...]
    lost: bool = False


def trouble(lines: list[str], wrong: Exception) -> Trouble:
    """The reader's error in our words."""
    mark, context = getattr(wrong, "problem_mark", None), getattr(wrong, "context_mark", None)
    line = min(mark.line, len(lines) - 1) if mark else 0
    column = mark.column if mark and mark.line < len(lines) else len(lines[line])
    began, began_column = (min(context.line, len(lines) - 1), context.column) if context else (line, column)
    words = f"{getattr(wrong, 'context', '') or ''}: {getattr(wrong, 'problem', '') or wrong}"
    return Trouble(tuple(lines), line, column, began, began_column, words)
