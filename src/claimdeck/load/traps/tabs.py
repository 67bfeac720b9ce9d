"""Tabs before the first word of a line, which YAML does not read."""

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.margins import margin_of
from claimdeck.load.yaml.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern

TABBED = Pattern(r"^[ ]*\t[ \t]*")


def tabs(where: Trouble) -> Mending | None:
    """Tabs before the first word; all lines that have them are put right together, and reported once."""
    if not TABBED.match(where.text):
        return None
    tabbed = [at for at, line in enumerate(where.lines) if TABBED.match(line)]
    first = where.lines[tabbed[0]].index("\t")
    more = f" (and of {len(tabbed) - 1} more lines)" if len(tabbed) > 1 else ""
    changed = _spaced(where.lines)
    column = next((margin_of(line) + 1 for at, line in changed if at == tabbed[0]), 0)
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
