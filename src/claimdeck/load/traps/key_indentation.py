"""A key that stands further in than the one above it, which has its value already."""

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.margins import dashed, line_above, margin_of, moved
from claimdeck.load.yaml.trouble import Mending, Trouble


def wrong_indentation_of_key(where: Trouble) -> Mending | None:
    """A key further in than the one above it, which has its value already."""
    line, above = taken_apart(where.text), line_above(where, where.line)
    if above is None or not line.key or "mapping values are not allowed" not in where.words:
        return None
    upper = taken_apart(where.lines[above])
    if not upper.key or not upper.value or " :" in line.key or " " in line.name or line.depth <= upper.depth:
        return None
    if _stands_alone(where, above, upper.depth):
        said = f"'{upper.name}' stands further out than '{line.name}' below it, which belongs to the same"
        return moved(where, line.depth, said, above)
    if "-" in line.indent and (depth := _depth_of_items(where)) is not None:
        return moved(where, depth, f"'{line.name}' stands further in than the items of the list it belongs to")
    return moved(where, upper.depth, f"'{line.name}' stands further in than '{upper.name}' above it")


def _stands_alone(where: Trouble, above: int, depth: int) -> bool:
    """True for the first key below one that opens, where it stands beside that one, or the lines below agree on another depth."""
    opener = line_above(where, above)
    opening = taken_apart(where.lines[opener]) if opener is not None else None
    if "-" in taken_apart(where.lines[above]).indent or not opening or not opening.key or opening.value.strip():
        return False
    below = [taken_apart(line) for line in where.lines[where.line : where.line + 3] if line.strip()]
    agreed = [line for line in below if line.key and "-" not in line.indent and line.depth == below[0].depth]
    return opening.depth == depth or (opening.depth < depth and len(agreed) > 1)


def _depth_of_items(where: Trouble) -> int | None:
    """How far in the dashes stand of the nearest list above that is further out."""
    margins = (margin_of(line) for line in reversed(where.lines[: where.line]) if dashed(line))
    return next((margin for margin in margins if margin < margin_of(where.text)), None)
