"""A claim whose `origin` names another line than the one its words stand on."""

from collections.abc import Iterator

from claimdeck.leaflet.origin import lines_named
from claimdeck.model.finding import Finding
from claimdeck.model.leaflet import HeldClaim, Leaflet
from claimdeck.rules.rule import Rule, Subject


class MisplacedOrigin(Rule):
    """A claim says which line of the leaflet it comes from, and its words stand on another.

    ## Why
    Whoever checks the talk against the leaflet goes to the line that is named.

    ## Example
        claims:
          early: {text: …, origin: line 15}        # the words are on line 16

    ## Instead
        claims:
          early: {text: …, origin: line 16}

    `line 16`, `lines 6–8`, `ligne 16`, `lignes 6 à 8` are lines; what is written otherwise, such as `page 2`, is not compared.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each origin that is another line, or no line with words."""
        for held in subject.held.claims:
            yield from self._compared(held, subject.held.leaflet)

    def _compared(self, held: HeldClaim, leaflet: Leaflet) -> Iterator[Finding]:
        claim, named = held.claim, lines_named(held.claim.origin)
        own = {line.number for unit in held.units if (line := unit.line)}
        said = f"claim '{claim.id}' names {claim.origin} as its origin"
        if named and own and not own <= set(named) and held.verbatim:
            where = ", ".join(map(str, sorted(own)))
            yield self.finding(f"{said}; its words stand on line {where} of {leaflet.name}", claim.span, _hint(own))
        elif named and not any(line.number in named for line in leaflet.lines):
            yield self.finding(f"{said}, where {leaflet.name} has no words", claim.span, _hint(own))


def _hint(own: set[int]) -> str:
    if not own:
        return "write the line the words stand on"
    return f"write: origin: line {min(own)}" if len(own) == 1 else f"write: origin: lines {min(own)}–{max(own)}"
