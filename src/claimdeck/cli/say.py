"""What is printed for people: lines as they come, and on a terminal in colours."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimdeck.model.finding import Level

COLOURS = ("cyan", "yellow", "magenta", "red")


def say(text: str, *, err: bool = False, end: str = "\n") -> None:
    """Print at once, on standard output or beside it."""
    print(text, file=sys.stderr if err else sys.stdout, end=end, flush=True)


def plain_terminal() -> bool:
    """True where nobody wants colours and moving lines."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def painter(err: bool) -> Callable[[str, "Level"], str]:
    """What paints a level's word: on a terminal its colour, elsewhere nothing."""
    stream = sys.stderr if err else sys.stdout
    if plain_terminal() or not stream.isatty():
        return lambda word, _: word
    import click  # only a terminal pays for it

    return lambda word, level: click.style(word, fg=COLOURS[level], bold=True)
