"""Straight quotation marks: which of them belong together, and which cannot be decided."""

from claimdeck.model.record import record

OPENING = " \u00a0\u202f\n([{<–—-/«“„‘‚’\"'"
"""What may stand before an opening mark; the beginning of a text may, too."""


@record(kw_only=False)
class Pair:
    """Two marks that belong together, by their places; `depth` counts from 0, at which a quotation stands in none other."""

    first: int
    last: int
    depth: int


def pairs(text: str) -> tuple[Pair, ...]:
    """The straight marks that belong together: none of a sort of which one is alone; single ones only where that is beyond doubt."""
    both = _paired(text, "\"'")
    return _paired(text, '"') or () if both is None else both


def strays(text: str) -> tuple[int, ...]:
    """The places of straight double marks that belong to no pair, and of single ones behind a digit: inches, feet, minutes, seconds?"""
    if '"' not in text and "'" not in text:
        return ()
    known = {place for pair in pairs(text) for place in (pair.first, pair.last)}
    found = (i for i, sign in enumerate(text) if i not in known and (sign == '"' or (sign == "'" and text[i - 1 : i].isdigit())))
    return tuple(found)


def _paired(text: str, marks: str) -> tuple[Pair, ...] | None:
    """The pairs of these marks; None where one has no partner, or where they cross."""
    waiting: list[int] = []
    done: list[Pair] = []
    for i, sign in enumerate(text):
        if sign not in marks:
            continue
        if waiting and text[waiting[-1]] == sign and _closes(text, i):
            done.append(Pair(waiting.pop(), i, len(waiting)))
        elif sign == "'" and text[i - 1 : i].isalpha():
            continue  # an apostrophe: behind a letter, and no quotation is open
        elif _opens(text, i):
            waiting.append(i)
        else:
            return None
    return None if waiting else tuple(done)


def _opens(text: str, i: int) -> bool:
    behind = text[i + 1 : i + 2]
    late = text[i] == "'" and behind.isdigit()  # '90s
    begins = behind not in ".,;:!?)]" or text.startswith("...", i + 1)
    return not late and (i == 0 or text[i - 1] in OPENING) and bool(behind.strip()) and begins


def _closes(text: str, i: int) -> bool:
    return bool(text[i - 1].strip()) and not text[i + 1 : i + 2].isalnum()
