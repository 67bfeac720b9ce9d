"""A claim in other words than the leaflet's."""

from collections.abc import Iterator

from claimdeck.leaflet.fold import key
from claimdeck.model.finding import Finding, Level
from claimdeck.model.leaflet import HeldClaim, Leaflet, Unit
from claimdeck.model.record import changed
from claimdeck.rules.rule import Rule, Subject

HINT = "write it as the leaflet does, or say why not: `wording: {adapted: …}`"


class AlteredWording(Rule):
    """A claim does not say what the leaflet says, word for word.

    ## Why
    The leaflet's words were approved. One that is changed, left out or added may change what is said.

    ## Example
        claims:
          early: {text: May occur from the first stages}       # the leaflet goes on: "of the disease"

    ## Instead
        claims:
          early: {text: May occur from the first stages of the disease}

    Or, where the words are meant to differ, say why: `wording: {adapted: the reason}`. The finding is then a note. Case, spaces,
    hyphens inside words, apostrophes and the stop or colon at the end may differ.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each line of a claim that is not in the leaflet; an adapted claim has one note."""
        leaflet = subject.held.leaflet
        spoken = f" {key(' '.join(line.words for line in leaflet.lines))} "
        for held in subject.held.claims:
            if held.claim.wording:
                yield from self._adapted(held, leaflet)
            else:
                yield from (self._altered(held, unit, leaflet) for unit in held.units if unit.line is None)
                yield from self._subject(held, spoken, leaflet)
            yield from self._short(held, leaflet)

    def _altered(self, held: HeldClaim, unit: Unit, leaflet: Leaflet) -> Finding:
        claim = f"claim '{held.claim.id}'"
        if unit.near is None:
            return self.finding(f"{claim} says “{_beginning(unit.words)}”, which stands nowhere in {leaflet.name}", unit.span, HINT)
        where = f"line {unit.near.number} of {leaflet.name}"
        from claimdeck.leaflet.difference import differences  # few claims differ

        told = differences(unit.words, unit.near.words)
        return self.finding(f"{claim} {told or 'has other punctuation'}, held against {where}", unit.span, HINT)

    def _adapted(self, held: HeldClaim, leaflet: Leaflet) -> Iterator[Finding]:
        if held.claim.wording and not held.verbatim:
            numbers = ", ".join(str(line.number) for line in held.lines)
            where = f"line {numbers} of {leaflet.name}" if numbers else leaflet.name
            message = f"claim '{held.claim.id}' is not word for word {where} (adapted: {held.claim.wording.adapted})"
            yield changed(self.finding(message, held.claim.span), level=Level.NOTE)

    def _subject(self, held: HeldClaim, spoken: str, leaflet: Leaflet) -> Iterator[Finding]:
        subject = held.claim.subject
        if subject and key(subject) not in spoken:
            yield self.finding(
                f"the subject “{subject}” of claim '{held.claim.id}' stands nowhere in {leaflet.name}",
                held.claim.span,
                "name it as the leaflet does, or say why not: `wording: {adapted: …}`",
            )

    def _short(self, held: HeldClaim, leaflet: Leaflet) -> Iterator[Finding]:
        if held.short and held.short.line is None:
            slides = ", ".join(map(str, (*held.short.slides, *held.short.hidden)))
            message = f"claim '{held.claim.id}' is shown in its short wording, not in that of {leaflet.name}, on slide {slides}"
            yield changed(self.finding(message, held.claim.span), level=Level.NOTE)


def _beginning(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
