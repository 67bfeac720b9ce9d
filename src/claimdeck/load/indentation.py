"""Diagnoses of indentation: tabs, and lines that stand too far in or out."""

from claimdeck.load.line import taken_apart
from claimdeck.load.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern

TABBED = Pattern(r"^[ ]*\t[ \t]*")


def tabs(where: Trouble) -> Mending | None:
    """Tabs before the first word; all lines that have them are put right together, and reported once."""
    if not TABBED.match(where.text):
        return None
    tabbed = [at for at, line in enumerate(where.lines) if TABBED.match(line)]
    first = where.lines[tabbed[0]].index("\t")
    more = f" (and of {len(tabbed) - 1} more lines)" if len(tabbed) > 1 else ""
    hint = "indent with two spaces for each step in; most editors can change all tabs to spaces at once"
    return Mending("tab-indentation", f"the indentation of this line{more} has a tab", tabbed[0], first, hint, _spaced(where.lines))


def _spaced(lines: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """The lines with tabs, as far in as their author saw them: below a key without value one step in, else like their neighbours."""
    depths, above, changed = dict[str, int](), "", list[tuple[int, str]]()
    for at, line in enumerate(lines):
        found = TABBED.match(line)
        if not found:
            depths.clear()
        elif line.strip():
            begins, upper = found.group(), taken_apart(above)
            if begins not in depths:
                opens = upper.key and not upper.value
                depths[begins] = upper.depth + 2 if opens else upper.depth if upper.key else len(begins.replace("\t", "  "))
            line = " " * depths[begins] + line.lstrip()
            changed.append((at, line))
        above = line if line.strip() else above
    return tuple(changed)


def wrong_indentation_of_key(where: Trouble) -> Mending | None:
    """A key further in than the one above it, which has its value already."""
    line, above = taken_apart(where.text), _above(where)
    if above is None or not line.key or "mapping values are not allowed" not in where.words:
        return None
    upper = taken_apart(where.lines[above])
    if not upper.key or not upper.value or " :" in line.key or " " in line.name or line.depth <= upper.depth:
        return None
    return _moved(where, upper.depth, f"'{line.name}' stands further in than '{upper.name}' above it")


def wrong_indentation(where: Trouble) -> Mending | None:
    """A line whose indentation is that of no line above it."""
    if "did not find expected" not in where.words or not where.text.strip() or where.line == 0:
        return None
    line = taken_apart(where.text)
    depths = {_margin(other) for other in where.lines[: where.line] if other.strip() and _dashed(other) == _dashed(where.text)}
    other = min(depths - {_margin(where.text)}, key=lambda depth: (abs(depth - _margin(where.text)), -depth), default=None)
    if other is None or abs(other - _margin(where.text)) > 3 or not (line.key or _dashed(where.text)):
        return None
    return _moved(where, other, "this line stands as far in as no line above it that it could belong to")


def _above(where: Trouble) -> int | None:
    return next((at for at in range(where.line - 1, -1, -1) if where.lines[at].strip()), None)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _dashed(line: str) -> bool:
    return line.lstrip(" ").startswith("- ")


def _moved(where: Trouble, depth: int, message: str) -> Mending:
    """The line, and with it the lines that belong to it, moved in or out."""
    step = depth - _margin(where.text)
    last = where.line
    while last + 1 < len(where.lines) and _margin(where.lines[last + 1]) > _margin(where.text):
        last += 1
    changed = tuple((at, _shifted(where.lines[at], step)) for at in range(where.line, last + 1))
    hint = f"let it begin in column {depth + 1}, like what it belongs to"
    return Mending("wrong-indentation", message, where.line, _margin(where.text), hint, changed)


def _shifted(line: str, step: int) -> str:
    if not line.strip():
        return line
    return " " * step + line if step > 0 else line[min(-step, _margin(line)) :]
