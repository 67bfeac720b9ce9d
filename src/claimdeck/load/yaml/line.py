"""One line of an outline, taken apart as its author sees it: indentation, key, value."""

from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record

NAME = r"""(?:"[^"]*"|'[^']*'|[^\s\[\]{},#&*!|>'"%@`-][^:#\[\]{}]*?|-[^\s:]+)"""
LEAD = Pattern(rf"^(?P<indent>[ \t]*(?:-[ ]+)*)(?P<key>{NAME}[ ]*:(?:[ ]+|$))?(?P<value>.*)$")


@record(kw_only=False)
class Line:
    """`indent` is all before the key or value, dashes included; `key` keeps its colon and the spaces behind it."""

    indent: str
    key: str
    value: str

    @property
    def start(self) -> int:
        """Where the value begins, counted from 0."""
        return len(self.indent) + len(self.key)

    @property
    def depth(self) -> int:
        """How far in the line's own text begins."""
        return len(self.indent)

    @property
    def name(self) -> str:
        """The key without colon."""
        return self.key.rstrip().removesuffix(":").strip()


def taken_apart(line: str) -> Line:
    """The parts of a line; together they are the line again."""
    found = LEAD.match(line)
    return Line(found["indent"], found["key"] or "", found["value"]) if found else Line("", "", line)


def extent(lines: list[str], at: int) -> int:
    """The last line of the value that begins on line `at`: the lines below it that only go on with its text."""
    first = taken_apart(lines[at])
    base = first.depth if first.key else first.indent.rfind("-") if "-" in first.indent else first.depth - 1
    last = at
    while last + 1 < len(lines):
        line = taken_apart(lines[last + 1])
        if line.key or "-" in line.indent or not line.value.strip() or line.depth <= base:
            break
        last += 1
    return last
