"""The abbreviations of a talk: which of them stand in some words, and what they mean."""

import re
from collections.abc import Iterable

from claimdeck.model.outline import Abbreviation
from claimdeck.model.words import Words


class Terms:
    """Looked for on every slide, so that the expression that finds them is made once."""

    def __init__(self, abbreviations: Iterable[Abbreviation]) -> None:
        self.meanings = {one.term: one.meaning for one in abbreviations}
        longest_first = sorted(filter(None, self.meanings), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_alone, longest_first))) if longest_first else None

    def used(self, shown: Iterable[Words]) -> tuple[str, ...]:
        """Those that stand in some words, in alphabetical order."""
        if self._pattern is None:
            return ()
        said = "\n".join(["".join([" " if run.raised else run.text for run in words if not run.cites]) for words in shown])
        text = said.replace("\u2011", "-")  # a name that is not torn apart is the same term
        return tuple(sorted(set(self._pattern.findall(text)), key=str.casefold))


def _alone(term: str) -> str:
    """The term where it is no part of a word. What stands before it is looked at behind its first letter: so only this is searched for."""
    first, rest = re.escape(term[0]), re.escape(term[1:])
    return rf"{first}(?<!\w{first}){rest}(?!\w)"
