"""A claim that cites other numbers than the leaflet does."""

from collections.abc import Iterable, Iterator

from claimdeck.leaflet.held import points
from claimdeck.model.finding import Finding
from claimdeck.model.leaflet import HeldClaim
from claimdeck.model.markup import keys_in
from claimdeck.model.reference import Reference
from claimdeck.model.span import Span
from claimdeck.rules.rule import Rule, Subject


class AlteredMarkers(Rule):
    """A claim does not cite what the leaflet cites for the same words.

    ## Why
    The leaflet's markers were approved with its words: a missing one takes support away, another one promises support that nobody checked.

    ## Example
        claims:
          early: {text: …, cites: [l4]}        # the leaflet's line ends with [1,4]

    ## Instead
        claims:
          early: {text: …, cites: [l1, l4]}

    References are compared by their `marker`; where none of the talk's references has one, nothing is compared. An item of a list may
    be cited like the line it continues.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each claim whose markers differ from those of its lines."""
        known = {reference.key: reference for reference in subject.inputs.outline.references}
        if not any(reference.marker for reference in known.values()):
            return
        for held in subject.held.claims:
            yield from self._compared(held, known, subject.held.leaflet.name)

    def _compared(self, held: HeldClaim, known: dict[str, Reference], file: str) -> Iterator[Finding]:
        theirs = dict.fromkeys(marker for line in held.lines for marker in line.markers)
        also = {marker for line in held.lines for marker in line.lead}
        cited = [known[key] for key in _cited(held) if key in known]
        own = {reference.marker for reference in cited}
        missing = [str(marker) for marker in theirs if marker not in own]
        added = [_named(one) for one in cited if one.marker not in theirs and (one.marker is None or one.marker not in also)]
        if held.lines and (missing or added):
            lines = "line " + ", ".join(str(line.number) for line in held.lines if line.markers or len(held.lines) == 1)
            differing = "; ".join(part for part in (_told(missing, "missing"), _told(added, "added")) if part)
            message = f"claim '{held.claim.id}' does not cite as {lines} of {file}: {differing}"
            yield self.finding(message, _place(held), "correct `cites:`, or waive this with a reason")


def _cited(held: HeldClaim) -> tuple[str, ...]:
    claim = held.claim
    inside = (claim.text, claim.lead, *(point.text.source for point in points(claim.items)))
    return tuple(dict.fromkeys((*(one.ref for one in claim.cites), *(key for text in inside for key in keys_in(text)))))


def _place(held: HeldClaim) -> Span:
    return held.claim.cites[0].span if held.claim.cites else held.claim.span


def _named(reference: Reference) -> str:
    return f"'{reference.key}' (no marker)" if reference.marker is None else str(reference.marker)


def _told(what: Iterable[str], how: str) -> str:
    named = list(what)
    return f"{' and '.join(named)} {'are' if len(named) > 1 else 'is'} {how}" if named else ""
