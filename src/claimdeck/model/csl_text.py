"""Titles as CSL writes them: a little HTML (`<i>in vivo</i>`, `CO<sub>2</sub>`), read into runs, and nothing else changed."""

import re
from collections.abc import Iterator

from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record
from claimdeck.model.words import Run, Words

TAG = Pattern(r"<(?P<end>/?)(?P<name>i|em|b|strong|sup|sub|sc|scp|span|jats:italic|jats:sup|jats:sub)(?P<rest>\s[^<>]*)?>", re.IGNORECASE)
ENTITY = Pattern(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,6});")
LOOKS = {"i": "italic", "em": "italic", "b": "bold", "strong": "bold", "sup": "raised", "sub": "lowered"}


@record
class Piece:
    """A stretch of a title in one look; `fixed` letters keep their case whatever a style does (`<span class="nocase">`, italics)."""

    text: str
    looks: frozenset[str] = frozenset()
    fixed: bool = False

    def run(self, *, italic: bool = False) -> Run:
        """The piece as a run; inside italics, italics stand upright."""
        return Run(
            text=self.text, italic=italic != ("italic" in self.looks), bold=True if "bold" in self.looks else None,
            raised="raised" in self.looks, lowered="lowered" in self.looks,
        )  # fmt: skip


def pieces(text: str) -> Iterator[Piece]:
    """The text cut at its tags; what is no tag of CSL's is text."""
    opened: list[str] = []
    at = 0
    for match in TAG.finditer(text):
        yield from _piece(text[at : match.start()], opened)
        at = match.end()
        name = match["name"].lower().removeprefix("jats:")
        if match["end"]:
            opened = opened[:-1] if opened else []
        else:
            opened.append("nocase" if "nocase" in (match["rest"] or "") else LOOKS.get(name, ""))
    yield from _piece(text[at:], opened)


def _piece(text: str, opened: list[str]) -> Iterator[Piece]:
    looks = frozenset(opened) & frozenset(LOOKS.values())
    if text:
        yield Piece(text=_unescaped(text), looks=looks, fixed="nocase" in opened or bool(looks - {"bold"}))


def _unescaped(text: str) -> str:
    """`&amp;` and the like, which registries write into titles, as what they stand for."""
    if not ENTITY.search(text):
        return text
    from html import unescape  # a table of two thousand names, which few titles need

    return str(ENTITY.sub(lambda found: unescape(found.group()), text))


def marked_up(text: str, *, italic: bool = False) -> Words:
    """The text as runs; `italic` sets the whole in italics."""
    return tuple(piece.run(italic=italic) for piece in pieces(text))


def bare(text: str) -> str:
    """The text without its tags."""
    return "".join(piece.text for piece in pieces(text))
