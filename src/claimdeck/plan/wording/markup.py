"""The little markup an author may write: **strong**, *emphasis*, ^sup^, ~sub~ and [@key, p. 4; @other]."""

import re

from claimdeck.model.markup import KEY, MARKUP
from claimdeck.model.words import Run, Words


def parse(source: str, claim: str = "") -> Words:
    """Runs of a source; a citation is an empty raised run that holds its keys, a stop behind it is kept in `text`."""
    done: list[Run] = []
    at = 0
    for match in MARKUP.finditer(source):
        done += _plain(source[at : match.start()], claim)
        done += _marked(match, claim)
        at = match.end()
    return (*done, *_plain(source[at:], claim))


def _plain(text: str, claim: str) -> list[Run]:
    return [Run(text=text, claim=claim)] if text else []


def _marked(match: "re.Match[str]", claim: str) -> list[Run]:
    kind, text = match.lastgroup, match.group(match.lastgroup or 0)
    if match.group("cites") is not None:
        return [Run(text=match.group("stop"), raised=True, cites=tuple(KEY.findall(match.group("cites"))), claim=claim)]
    looks: dict[str | None, Run] = {
        "strong": Run(text=text, bold=True, claim=claim),
        "emphasis": Run(text=text, italic=True, claim=claim),
        "sup": Run(text=text, raised=True, claim=claim),
        "sub": Run(text=text, lowered=True, claim=claim),
    }
    return [looks[kind]]
