"""A line of the leaflet that no slide shows."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.model.record import changed
from claimdeck.rules.rule import Rule, Subject

LONGEST = 80


class UncoveredLine(Rule):
    """A line of the leaflet is on no slide.

    ## Why
    What the leaflet says and the talk leaves out may be the very thing that balances the rest.

    ## Example
        deck: {leaflet: leaflet.txt}        # nothing shows its line "Service & appel gratuits"

    ## Instead
        deck:
          leaflet:
            file: leaflet.txt
            waive:
              - {line: Service & appel gratuits, because: the call is not made from the room}

    Or show it. Headings (lines that begin with #) need not be shown; a hidden slide does not count. A waived line stays visible, as a
    note.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each line that nothing shows, at its place in the leaflet."""
        leaflet = subject.held.leaflet
        for held in subject.held.lines:
            words = held.line.words if len(held.line.words) <= LONGEST else f"{held.line.words[: LONGEST - 1]}…"
            seen = f"; hidden slide {', '.join(map(str, held.hidden))} has it" if held.hidden else ""
            message = f"no slide shows “{words}”{seen}"
            if held.how == "waived":
                yield changed(self.finding(f"{message} (waived: {held.because})", leaflet.span(held.line)), level=Level.NOTE)
            elif held.how == "not shown":
                yield self.finding(message, leaflet.span(held.line), "show it, or waive the line with a reason under `leaflet:`")
