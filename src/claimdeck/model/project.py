"""The project file as its author wrote it, and the names it gives to decks."""

import re
from typing import Literal

from claimdeck.model.fields import says
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

FACTS = ("talk", "brand", "language")
BRACKETS = Pattern(r"\[([^\[\]]*)\]")
NAME = Pattern(r"\{([^{}]*)\}")


@record
class Project:
    """What one `claimdeck build` makes of a project."""

    talks: tuple[str, ...] = says("folders of talks, or outlines; `*` stands for any name", (), example="[decks/*]")
    brands: tuple[str, ...] = says("brands each talk is built in; the outline's own unless given", (), example="[ember, plain]")
    output: str = says(
        "where a deck goes, with `{talk}`, `{brand}` and `{language}`; what is between brackets is left out where it is the outline's own",
        "build/{talk}[.{brand}][.{language}].pptx",
    )
    fail_on: Literal["error", "hold", "warning", "note"] = says("the least level of a finding that makes a command exit with 1", "error")
    span: Span = NOWHERE


USUAL = Project()
"""The project whose file says nothing."""


def names_in(pattern: str) -> tuple[str, ...]:
    """The names between braces."""
    return tuple(NAME.findall(pattern))


def deck_file(pattern: str, talk: str, brand: str = "", language: str = "", other: frozenset[str] = frozenset()) -> str:
    """`build/{talk}[.{brand}].pptx` → `build/first.plain.pptx`; brackets stay only around what is `other` than the outline's own."""
    facts = {"talk": talk, "brand": brand, "language": language}

    def optional(found: "re.Match[str]") -> str:
        names = names_in(found[1])
        return found[1] if not names or not other.isdisjoint(names) else ""

    return str(NAME.sub(lambda found: facts[found[1]], BRACKETS.sub(optional, pattern)))
