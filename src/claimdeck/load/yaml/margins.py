"""How far in lines stand, and a line moved to where it belongs with all that belongs to it."""

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.trouble import Mending, Trouble


def opens(line: str) -> bool:
    """Whether a line is a key with nothing behind it: a group or list stands below."""
    parts = taken_apart(line)
    return bool(parts.key) and not parts.value.strip()


def line_above(where: Trouble, line: int) -> int | None:
    """The nearest line above that has words."""
    return next((at for at in range(line - 1, -1, -1) if where.lines[at].strip()), None)


def margin_of(line: str) -> int:
    """The spaces before it."""
    return len(line) - len(line.lstrip(" "))


def dashed(line: str) -> bool:
    """Whether it begins an item of a list."""
    return line.lstrip(" ").startswith("- ")


def moved(where: Trouble, depth: int, message: str, at: int | None = None, *, alone: bool = False) -> Mending:
    """The line, and with it the lines that belong to it unless it is moved `alone`, moved in or out."""
    first = last = where.line if at is None else at
    own = margin_of(where.lines[first])
    while not alone and last + 1 < len(where.lines) and margin_of(where.lines[last + 1]) > own and last + 1 != where.line:
        last += 1
    changed = tuple((line, _shifted(where.lines[line], depth - own)) for line in range(first, last + 1))
    return Mending("wrong-indentation", message, first, own, f"let it begin in column {depth + 1}, like what it belongs to", changed)


def _shifted(line: str, step: int) -> str:
    if not line.strip():
        return line
    return " " * step + line if step > 0 else line[min(-step, margin_of(line)) :]
