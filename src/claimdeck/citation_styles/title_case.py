"""Capitals of the main words of English book titles (AMA 2.1.1, 10.2): only letters that are small, and only where nothing forbids it."""

from collections.abc import Iterator

from claimdeck.model.csl_text import Piece
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed

SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "but",
        "for",
        "nor",
        "or",
        "so",
        "yet",
        "as",
        "at",
        "by",
        "in",
        "of",
        "off",
        "on",
        "per",
        "to",
        "up",
        "via",
        "vs",
        "v",
    ]
)
"""Articles, conjunctions and prepositions of up to three letters."""
ONE_WORD = frozenset(["follow-up", "long-term", "short-term", "x-ray", "full-time", "part-time", "well-being"])
PREFIXES = frozenset(
    ["anti", "co", "de", "inter", "intra", "mid", "multi", "non", "over", "post", "pre", "pro", "re", "self", "semi", "sub", "un", "under"]
)
WORD = Pattern(r"[^\s/–—]+")
ENDS = Pattern(r"[:?!.][”’»\"']?\s+$|[–—]\s*$")
LETTERS = Pattern(r"[^\W\d_]")


def title_case(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with capitals at their main words; fixed pieces and words with a capital or digit of their own are left."""
    text = "".join(part.text for part in parts)
    free = [not part.fixed for part in parts for _ in part.text]
    letters = list(text)
    for at in _capitals(text):
        if free[at] and len(letters[at].upper()) == 1:
            letters[at] = letters[at].upper()
    return tuple(_cut(parts, "".join(letters)))


def _cut(parts: tuple[Piece, ...], text: str) -> Iterator[Piece]:
    at = 0
    for part in parts:
        yield changed(part, text=text[at : at + len(part.text)])
        at += len(part.text)


def _capitals(text: str) -> Iterator[int]:
    """Where a capital belongs."""
    found = [*WORD.finditer(text)]
    for i, match in enumerate(found):
        edge = i in (0, len(found) - 1) or bool(ENDS.search(text[: match.start()]))
        at = match.start()
        parts = match.group().split("-")
        whole = match.group().strip(".,;:?!()[]“”‘’\"'").lower()
        for n, part in enumerate(parts):
            bound = n > 0 and (whole in ONE_WORD or parts[0].lower() in PREFIXES)
            letter = LETTERS.search(part)
            small = part.strip(".,;:?!()[]“”‘’\"'") in SMALL
            if letter and not bound and part == part.lower() and not any(map(str.isdigit, part)) and (not small or (edge and n == 0)):
                yield at + letter.start()
            at += len(part) + 1
