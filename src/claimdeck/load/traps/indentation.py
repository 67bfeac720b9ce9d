"""Lines that stand too far in or out: which one it is, and where it belongs."""

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.margins import dashed, line_above, margin_of, moved, opens
from claimdeck.load.yaml.trouble import Mending, Trouble

FARTHEST = 3
"""Spaces a line may be off from where it belongs."""


def wrong_indentation(where: Trouble) -> Mending | None:
    """A line whose indentation is that of no line above it, or that follows from one that stands too far out."""
    if "did not find expected" not in where.words or not where.text.strip() or where.line == 0:
        return None
    if not (taken_apart(where.text).key or dashed(where.text)):
        return None
    if (outlier := _outlier(where)) is not None:
        name = taken_apart(where.lines[outlier]).name
        said = f"'{name}' stands further out than '{taken_apart(where.text).name}' below it, which belongs to the same"
        return moved(where, margin_of(where.text), said, outlier, alone=True)
    own, depths = margin_of(where.text), _depths(where)
    if (inside := _inside_item(where)) is not None:
        return moved(where, inside, _between(own, set(), inside))
    fitting = sorted(depths, key=lambda depth: (not _like(where, depth), abs(depth - own), -depth))
    near = (depth for depth in fitting if abs(depth - own) <= FARTHEST or (dashed(where.text) and _like(where, depth)))
    other = next(near, None)
    return None if other is None else moved(where, other, _between(own, depths, other))


def _inside_item(where: Trouble) -> int | None:
    """Where a line belongs that stands between the dash of an item and its key, which has nothing below it yet."""
    above = line_above(where, where.line)
    upper = taken_apart(where.lines[above]) if above is not None else None
    if above is None or not upper or not dashed(where.lines[above]) or not opens(where.lines[above]) or dashed(where.text):
        return None
    if not margin_of(where.lines[above]) < margin_of(where.text) < upper.depth:
        return None
    below = next((margin_of(line) for line in where.lines[where.line + 1 :] if line.strip()), 0)
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
        if line.strip() and (margin := margin_of(line)) <= least:
            least = margin
            if dashed(line) == dashed(where.text):
                found.add(margin)
    return found - {margin_of(where.text)}


def _like(where: Trouble, depth: int) -> bool:
    """True where the last line above of this depth opens a group as this one does, or has a value as this one has."""
    last = next((line for line in reversed(where.lines[: where.line]) if line.strip() and margin_of(line) == depth), "")
    return opens(last) == opens(where.text)


def _outlier(where: Trouble) -> int | None:
    """The key at the left of this one's block that opens it, where the block above it had this line's depth: it belongs there."""
    own = margin_of(where.text)
    parent = next((at for at in range(where.line - 1, -1, -1) if where.lines[at].strip() and margin_of(where.lines[at]) < own), None)
    if parent is None or not opens(where.lines[parent]) or not opens(where.text) or dashed(where.lines[parent]):
        return None
    first = next((line for line in where.lines[parent + 1 :] if line.strip()), "")
    deeper = margin_of(first) > own and not opens(first)
    return parent if deeper and _opened_beside(where, parent, own) else None


def _opened_beside(where: Trouble, parent: int, own: int) -> bool:
    """Whether the nearest line of that depth above a key, in the block it ends, opens a group that is no item."""
    for line in reversed(where.lines[:parent]):
        if line.strip() and margin_of(line) <= margin_of(where.lines[parent]):
            return False
        if line.strip() and margin_of(line) == own:
            return opens(line) and not dashed(line)
    return False
