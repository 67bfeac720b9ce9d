"""How far a run is: a bar on a terminal, a plain line now and then in a pipe, nothing where nobody waits."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from time import monotonic

from claimdeck.cli.say import plain_terminal, say

EVERY = 5.0
"""Seconds between two plain lines."""


class Progress:
    """Counts and says nothing: a run of one talk, or a quiet one."""

    def __init__(self, total: int) -> None:
        self.total, self.begun = total, 0

    @property
    def done(self) -> int:
        """How many talks are behind us."""
        return max(self.begun - 1, 0)

    def begin(self, name: str) -> None:
        """A talk begins; the one before it is done."""
        self.begun += 1

    def aside(self) -> AbstractContextManager[None]:
        """While something else is printed."""
        return nullcontext()

    def leave(self) -> None:
        """The run is over, or was stopped."""


class Lines(Progress):
    """A line when some seconds have passed since the last one."""

    def __init__(self, total: int, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(total)
        self.clock = clock
        self.started = self.told = clock()

    def begin(self, name: str) -> None:
        """Count, and tell where it is time."""
        super().begin(name)
        now = self.clock()
        if self.done and now - self.told >= EVERY:
            self.told = now
            left = (now - self.started) / self.done * (self.total - self.done)
            say(f"{self.done} of {self.total} done, about {left:.0f} s left; now {name}", err=True)


class Bar(Progress):
    """A bar with the talk's name and the time left, below everything else that is printed."""

    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        super().__init__(total)
        columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
        self.bar = RichProgress(  # no thread draws it, and no stream is taken over
            *columns, console=Console(stderr=True), transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
        )
        self.task = self.bar.add_task("", total=total)
        self.bar.start()

    def begin(self, name: str) -> None:
        """Move on, and show the name."""
        super().begin(name)
        self.bar.update(self.task, completed=self.done, description=name, refresh=True)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar away while something else is printed."""
        self.bar.stop()
        yield
        self.bar.start()

    def leave(self) -> None:
        """Take the bar away."""
        self.bar.stop()


@contextmanager
def progress(total: int, quiet: bool) -> Iterator[Progress]:
    """What fits the place the command runs in; after Ctrl-C it says how far the run came."""
    silent, movable = total < 2 or quiet, sys.stderr.isatty() and not plain_terminal()
    shown = Progress(total) if silent else Bar(total) if movable else Lines(total)
    try:
        yield shown
    except KeyboardInterrupt:
        shown.leave()
        if total > 1:
            say(f"{shown.done} of {total} were done", err=True)
        raise
    finally:
        shown.leave()
