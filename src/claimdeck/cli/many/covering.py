"""The leaflet's lines with their slides: a table cut to a terminal, whole lines in a pipe."""

import sys

from claimdeck.cli.say import say
from claimdeck.model.outcome import Outcome


def tell_coverage(outcome: Outcome, *, titled: bool) -> None:
    """The table on standard output, under the talk's name where there are several; how many lines are shown beside it."""
    if outcome.coverage is None:
        if not outcome.stopped:
            say(f"{outcome.name}: no leaflet to hold the talk against\n  hint: name it in `deck:`: leaflet: leaflet.txt", err=True)
        return
    from claimdeck.report.coverage import summary, table

    title = f"{outcome.name}\n" if titled else ""
    say(title + table(outcome.coverage, _width()))
    say(summary(outcome.coverage), err=True)


def _width() -> int:
    """The columns of the terminal; 0 in a pipe or file."""
    from shutil import get_terminal_size

    return get_terminal_size().columns if sys.stdout.isatty() else 0
