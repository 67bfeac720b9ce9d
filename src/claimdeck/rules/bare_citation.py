"""A reference's key between brackets, without its sign."""

import re
from collections.abc import Iterable, Iterator

from claimdeck.model.author import Text
from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span
from claimdeck.model.walk import leaves, texts
from claimdeck.rules.rule import Rule, Subject

BRACKETS = Pattern(r"\[([^\[\]@\n]{1,200})\]")
PLACE = Pattern(r"[\w.-]+\.?\s*\d[\w–-]*")
"""The place behind a key, such as `p. 4`."""


class BareCitation(Rule):
    """Brackets in a text hold the key of a reference, without the @ that makes a citation of it.

    ## Why
    The slide would show the key itself, and what it supports would have no number and no source.

    ## Example
        text: Smouldering disease is common [smith2021]

    ## Instead
        text: Smouldering disease is common [@smith2021]
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such pair of brackets in a text of the slides, or of the claims."""
        known = {reference.key for reference in subject.inputs.outline.references}
        for source, span in dict.fromkeys(_written(subject)):
            for found in BRACKETS.finditer(source) if "[" in source else ():
                if meant := _citation(found[1], known):
                    yield self.finding(f"'{found.group()}' is shown as it stands, and cites nothing", span, f"write {meant}")


def _written(subject: Subject) -> Iterator[tuple[str, Span]]:
    """Every text with its place."""
    for slide in subject.inputs.outline.slides:
        yield from ((text.source, text.span) for text in texts(slide) if text.claim is None)
    for claim in subject.inputs.outline.claims:
        yield from ((words, claim.span) for words in (claim.text, claim.lead, claim.short) if words)
        yield from ((leaf.source, leaf.span) for leaf in leaves(claim.items) if isinstance(leaf, Text))


def _citation(inside: str, known: Iterable[str]) -> str:
    """`smith, p. 4; report` → `[@smith, p. 4; @report]`; empty where something in it is neither key nor place."""
    written: list[str] = []
    for piece in (piece.strip() for piece in re.split(r"[,;]", inside)):
        key, _, rest = piece.partition(" ")
        if key in known and (not rest or PLACE.fullmatch(rest.strip())):
            written.append(f"@{key}, {rest.strip()}" if rest else f"@{key}")
        elif written and PLACE.fullmatch(piece):
            written[-1] += f", {piece}"
        else:
            return ""
    return f"[{'; '.join(written)}]" if written else ""
