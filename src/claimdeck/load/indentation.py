"""Diagnoses of indentation: tabs, and lines that stand too far in or out."""

from claimdeck.load.line import taken_apart
from claimdeck.load.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern

FARTHEST = 3
"""Spaces a line may be off from where it belongs."""
TABBED = Pattern(r"^[ ]*\t[ \t]*")


def tabs(where: Trouble) -> Mending | None:
    """Tabs before the first word; all lines that have them are put right together, and reported once."""
    if not TABBED.match(where.text):
        return None
    tabbed = [at for at, line in enumerate(where.lines) if TABBED.match(line)]
    first = where.lines[tabbed[0]].index("\t")
    more = f" (and of {len(tabbed) - 1} more lines)" if len(tabbed) > 1 else ""
    changed = _spaced(where.lines)
    column = next((_margin(line) + 1 for at, line in changed if at == tabbed[0]), 0)
    here = f"let it begin in column {column}; " if column else ""
    hint = f"{here}indent with two spaces for each step in; most editors can change all tabs to spaces at once"
    return Mending("tab-indentation", f"the indentation of this line{more} has a tab", tabbed[0], first, hint, changed)


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
    line, above = taken_apart(where.text), _above(where, where.line)
    if above is None or not line.key or "mapping values are not allowed" not in where.words:
        return None
    upper = taken_apart(where.lines[above])
    if not upper.key or not upper.value or " :" in line.key or " " in line.name or line.depth <= upper.depth:
        return None
    if _stands_alone(where, above, upper.depth):
        said = f"'{upper.name}' stands further out than '{line.name}' below it, which belongs to the same"
        return _moved(where, line.depth, said, above)
    if "-" in line.indent and (depth := _depth_of_items(where)) is not None:
        return _moved(where, depth, f"'{line.name}' stands further in than the items of the list it belongs to")
    return _moved(where, upper.depth, f"'{line.name}' stands further in than '{upper.name}' above it")


def _stands_alone(where: Trouble, above: int, depth: int) -> bool:
    """True for the first key below one that opens, where it stands beside that one, or the lines below agree on another depth."""
    opener = _above(where, above)
    opening = taken_apart(where.lines[opener]) if opener is not None else None
    if "-" in taken_apart(where.lines[above]).indent or not opening or not opening.key or opening.value.strip():
        return False
    below = [taken_apart(line) for line in where.lines[where.line : where.line + 3] if line.strip()]
    agreed = [line for line in below if line.key and "-" not in line.indent and line.depth == below[0].depth]
    return opening.depth == depth or (opening.depth < depth and len(agreed) > 1)


def _depth_of_items(where: Trouble) -> int | None:
    """How far in the dashes stand of the nearest list above that is further out."""
    margins = (_margin(line) for line in reversed(where.lines[: where.line]) if _dashed(line))
    return next((margin for margin in margins if margin < _margin(where.text)), None)


def wrong_indentation(where: Trouble) -> Mending | None:
    """A line whose indentation is that of no line above it, or that follows from one that stands too far out."""
    if "did not find expected" not in where.words or not where.text.strip() or where.line == 0:
        return None
    if not (taken_apart(where.text).key or _dashed(where.text)):
        return None
    if (outlier := _outlier(where)) is not None:
        name = taken_apart(where.lines[outlier]).name
        said = f"'{name}' stands further out than '{taken_apart(where.text).name}' below it, which belongs to the same"
        return _moved(where, _margin(where.text), said, outlier, alone=True)
    own, depths = _margin(where.text), _depths(where)
    if (inside := _inside_item(where)) is not None:
        return _moved(where, inside, _between(own, set(), inside))
    fitting = sorted(depths, key=lambda depth: (not _like(where, depth), abs(depth - own), -depth))
    near = (depth for depth in fitting if abs(depth - own) <= FARTHEST or (_dashed(where.text) and _like(where, depth)))
    other = next(near, None)
    return None if other is None else _moved(where, other, _between(own, depths, other))


def _inside_item(where: Trouble) -> int | None:
    """Where a line belongs that stands between the dash of an item and its key, which has nothing below it yet."""
    above = _above(where, where.line)
    upper = taken_apart(where.lines[above]) if above is not None else None
    if above is None or not upper or not _dashed(where.lines[above]) or not _opens(where.lines[above]) or _dashed(where.text):
        return None
    if not _margin(where.lines[above]) < _margin(where.text) < upper.depth:
        return None
    below = next((_margin(line) for line in where.lines[where.line + 1 :] if line.strip()), 0)
    return below if below > upper.depth else upper.depth + 2


def _between(own: int, depths: set[int], right: int) -> str:
    """The line's spaces, and those of its neighbours: the right ones, and the nearest on either side."""
    sides = (max((d for d in depths if d < own), default=right), min((d for d in depths if d > own), default=right))
    near = sorted({right, *(depth for depth in sides if abs(depth - own) <= FARTHEST)})
    spaces = f"{own} space{'s' * (own != 1)}"
    return f"this line has {spaces} before it; the lines it could belong to have {' or '.join(map(str, near))}"


def _depths(where: Trouble) -> set[int]:
    """How far in the lines above stand that are like this one, dashed or not, and whose block may still go on; besides its own depth."""
    found, least = set[int](), len(where.text) + FARTHEST
    for line in reversed(where.lines[: where.line]):
        if line.strip() and (margin := _margin(line)) <= least:
            least = margin
            if _dashed(line) == _dashed(where.text):
                found.add(margin)
    return found - {_margin(where.text)}


def _like(where: Trouble, depth: int) -> bool:
    """True where the last line above of this depth opens a group as this one does, or has a value as this one has."""
    last = next((line for line in reversed(where.lines[: where.line]) if line.strip() and _margin(line) == depth), "")
    return _opens(last) == _opens(where.text)


def _outlier(where: Trouble) -> int | None:
    """The key at the left of this one's block that opens it, where the block above it had this line's depth: it belongs there."""
    own = _margin(where.text)
    parent = next((at for at in range(where.line - 1, -1, -1) if where.lines[at].strip() and _margin(where.lines[at]) < own), None)
    if parent is None or not _opens(where.lines[parent]) or not _opens(where.text) or _dashed(where.lines[parent]):
        return None
    margin = _margin(where.lines[parent])
    first = next((line for line in where.lines[parent + 1 :] if line.strip()), "")
    for at in range(parent - 1, -1, -1):
        line = where.lines[at]
        if line.strip() and _margin(line) <= margin:
            return None
        if _margin(line) == own and line.strip():
            return parent if _opens(line) and _margin(first) > own and not _dashed(line) and not _opens(first) else None
    return None


def _opens(line: str) -> bool:
    parts = taken_apart(line)
    return bool(parts.key) and not parts.value.strip()


def _above(where: Trouble, line: int) -> int | None:
    return next((at for at in range(line - 1, -1, -1) if where.lines[at].strip()), None)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _dashed(line: str) -> bool:
    return line.lstrip(" ").startswith("- ")


def _moved(where: Trouble, depth: int, message: str, at: int | None = None, *, alone: bool = False) -> Mending:
    """The line, and with it the lines that belong to it unless it is moved `alone`, moved in or out."""
    first = last = where.line if at is None else at
    own = _margin(where.lines[first])
    while not alone and last + 1 < len(where.lines) and _margin(where.lines[last + 1]) > own and last + 1 != where.line:
        last += 1
    changed = tuple((line, _shifted(where.lines[line], depth - own)) for line in range(first, last + 1))
    return Mending("wrong-indentation", message, first, own, f"let it begin in column {depth + 1}, like what it belongs to", changed)


def _shifted(line: str, step: int) -> str:
    if not line.strip():
        return line
    return " " * step + line if step > 0 else line[min(-step, _margin(line)) :]
