"""What may be wrong with a line YAML cannot read: the diagnoses in the order they are tried."""

from collections.abc import Callable

from claimdeck.load.indentation import tabs, wrong_indentation, wrong_indentation_of_key
from claimdeck.load.line import taken_apart
from claimdeck.load.signs import colon, leading_sign, percent_line
from claimdeck.load.trouble import Mending, Trouble
from claimdeck.load.unclosed import bracket, escape, quote, text_after_quote


def missing_colon(where: Trouble) -> Mending | None:
    """A key without its colon, or without the space behind it."""
    if "could not find expected ':'" not in where.words:
        return None
    text = where.lines[where.began]
    line = taken_apart(text)
    name, colon_found, value = line.value.partition(":")
    if colon_found and value and " " not in name:
        right = f"{text[: line.start]}{name}: {value}"
        return Mending("missing-space", f"there is no space behind the colon of '{name}'", where.began, line.start + len(name), f"write: {right.strip()}", ((where.began, right),))
    said = f"'{line.value.strip()[:40]}' has no colon, and every line here is a key with its value"
    return Mending("missing-colon", said, where.began, line.start, f"write: {line.value.strip()[:40]}: …", ((where.began, ""),), lost=True)


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
    tabs, percent_line, quote, escape, text_after_quote, leading_sign, wrong_indentation_of_key, colon, bracket, missing_colon, wrong_indentation,
)  # fmt: skip
"""From the surest to the least sure; the first one that fits is told to the author."""
