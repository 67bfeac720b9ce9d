"""How far a run is: a bar on a terminal, a plain line now and then in a pipe, nothing where nobody waits."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from time import monotonic
from typing import Any

import click

from claimdeck.cli.options import plain_terminal

EVERY = 5.0
"""Seconds between two plain lines."""


class Progress:
    """Says nothing: a run of one talk, or a quiet one."""

    def begin(self, name: str) -> None:
        """A talk begins; the one before it is done."""

    def aside(self) -> AbstractContextManager[None]:
        """While something else is printed."""
        return nullcontext()


class Lines(Progress):
    """A line when some seconds have passed since the last one."""

    def __init__(self, total: int, clock: Callable[[], float] = monotonic) -> None:
        self.total, self.clock, self.done = total, clock, -1
        self.started = self.told = clock()

    def begin(self, name: str) -> None:
        """Count, and tell where it is time."""
        self.done, now = self.done + 1, self.clock()
        if self.done and now - self.told >= EVERY:
            self.told = now
            left = (now - self.started) / self.done * (self.total - self.done)
            click.echo(f"{self.done} of {self.total} done, about {left:.0f} s left; now {name}", err=True)


class Bar(Progress):
    """A bar with the talk's name and the time left, below everything else that is printed."""

    def __init__(self, bar: Any, total: int) -> None:
        self.bar, self.task = bar, bar.add_task("", total=total)
        self.begun = False

    def begin(self, name: str) -> None:
        """Move on, and show the name."""
        self.bar.update(self.task, advance=int(self.begun), description=name, refresh=True)
        self.begun = True

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar away while something else is printed."""
        self.bar.stop()
        yield
        self.bar.start()


@contextmanager
def progress(total: int, quiet: bool) -> Iterator[Progress]:
    """What fits the place the command runs in."""
    if total < 2 or quiet:
        yield Progress()
    elif not sys.stderr.isatty() or plain_terminal():
        yield Lines(total)
    else:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
        bar = RichProgress(  # no thread draws it, and no stream is taken over
            *columns, console=Console(stderr=True), transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
        )
        with bar:
            yield Bar(bar, total)
