"""What may be wrong with a line YAML cannot read: the diagnoses in the order they are tried."""

from collections.abc import Callable

from claimdeck.load.traps.bullets import bullet
from claimdeck.load.traps.colons import bracket_inside, claim_without_braces, colon
from claimdeck.load.traps.indentation import wrong_indentation
from claimdeck.load.traps.key_indentation import wrong_indentation_of_key
from claimdeck.load.traps.signs import leading_sign, percent_line
from claimdeck.load.traps.tabs import tabs
from claimdeck.load.traps.unclosed import bracket, closing_nothing, escape, quote, text_after_quote
from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.trouble import Mending, Trouble


def missing_colon(where: Trouble) -> Mending | None:
    """A key without its colon, or without the space behind it: YAML reads on in the lines below as if they were its words."""
    at = _without_colon(where)
    if at is None:
        return None
    text = where.lines[at]
    line = taken_apart(text)
    name, colon_found, value = line.value.partition(":")
    if colon_found and value and " " not in name:
        right = f"{text[: line.start]}{name}: {value}"
        said = f"there is no space behind the colon of '{name}'"
        return Mending("missing-space", said, at, line.start + len(name), f"write: {right.strip()}", ((at, right),))
    said = f"'{line.value.strip()[:40]}' has no colon, and every line here is a key with its value"
    return Mending("missing-colon", said, at, line.start, f"write: {line.value.strip()[:40]}: …", ((at, ""),), lost=True)


def _without_colon(where: Trouble) -> int | None:
    """The line that lacks a colon: the one that began, or the first of those above a line whose own key YAML took for words."""
    if "could not find expected ':'" in where.words:
        return where.began
    line = taken_apart(where.text)
    key_refused = "mapping values are not allowed" in where.words and line.key and where.column == line.depth + len(line.key.rstrip()) - 1
    if not key_refused or line.key.rstrip().endswith(" :"):
        return None
    at = next((at for at in range(where.line - 1, -1, -1) if where.lines[at].strip()), None)
    upper = taken_apart(where.lines[at]) if at is not None else None
    return at if upper and not upper.key and upper.value and upper.depth == line.depth and upper.value[0] not in "\"'[{" else None


def unreadable(where: Trouble, lost: set[int]) -> Mending:
    """Nothing known fits: the line is left out; where it has been already, the last one before it that still says something."""
    before = [at for at in range(where.line, -1, -1) if where.lines[at].strip()]
    after = [at for at in range(where.line, len(where.lines)) if where.lines[at].strip()]
    at = (before or after or [0])[0]
    column = where.column if at == where.line else 0
    return Mending("unreadable-line", f"this line cannot be read as YAML ({_plain(where.words)})", at, column,
                   "write one key with its value, or one list item, on a line; put texts with special signs between quotation marks",
                   ((at, ""),), lost=True)  # fmt: skip


def _plain(words: str) -> str:
    return words.removeprefix(": ").rstrip(".")


DIAGNOSES: tuple[Callable[[Trouble], Mending | None], ...] = (
    tabs, percent_line, quote, escape, text_after_quote, bracket, bracket_inside, leading_sign, bullet, missing_colon,
    wrong_indentation_of_key, claim_without_braces, colon, closing_nothing, wrong_indentation,
)  # fmt: skip
"""From the surest to the least sure; the first one that fits is told to the author."""
