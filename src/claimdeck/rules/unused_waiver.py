"""A waiver that nothing needs."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.leaflet import Leaflet, WaivedLine
from claimdeck.rules.rule import Rule, Subject


class UnusedWaiver(Rule):
    """A waiver accepts something that is not found, or a line of the leaflet that is shown, or that the leaflet does not have.

    ## Why
    What was accepted may have been mended, or the name is wrong: the waiver would hide the next fault of its kind. Errors and holds
    cannot be waived.

    ## Example
        deck:
          leaflet:
            file: leaflet.txt
            waive: [{line: Service & appel gratuits, because: …}]     # a slide shows it
          waive: [{rule: unused-claim, because: kept for later}]      # every claim is used

    ## Instead
    Take the waiver out.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each waived line of the leaflet that needs none; waivers of findings are compared where they are applied."""
        shown = {held.line.number: held.showings for held in subject.held.lines if held.showings}
        for waived in subject.held.waived:
            yield from self._needless(waived, {line.number: [one.slide for one in shown.get(line.number, ())] for line in waived.lines},
                                      subject.held.leaflet)  # fmt: skip

    def _needless(self, waived: WaivedLine, slides: dict[int, list[int]], leaflet: Leaflet) -> Iterator[Finding]:
        named, span = waived.waiver.line, waived.waiver.span
        if not waived.lines:
            yield self.finding(f"{leaflet.name} has no line '{named}'", span, "write the line's words, or its number")
        elif all(line.heading for line in waived.lines):
            yield self.finding(f"line '{named}' is a heading of {leaflet.name}, which no slide needs to show", span, "take it out")
        elif all(slides.values()):
            number, on = next(iter(slides.items()))
            yield self.finding(f"line {number} of {leaflet.name} is waived, and slide {on[0]} shows it", span, "take it out")
