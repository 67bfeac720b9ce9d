"""What a failure comes to: expected, interrupted, unexpected; each with its exit code and a sentence."""

import os
import sys

from claimdeck.errors import ClaimdeckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

STOPPED, FAULT, INTERRUPTED = 2, 3, 130


class Failure:
    """A sentence, what to do, and the exit code."""

    __slots__ = ("code", "hint", "message")

    def __init__(self, message: str, hint: str, code: int) -> None:
        self.message, self.hint, self.code = message, hint, code


def guarded(run: "Callable[[], int | None]") -> None:
    """Run a command and leave with its exit code: its own, 2 when something stops us, 130 on Ctrl-C, 3 on a fault of ours."""
    try:
        code = run() or 0
        sys.stdout.flush()
        sys.exit(code)
    except KeyboardInterrupt:
        _say("stopped; no deck was left half written")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(1)
    except Exception as problem:
        failure = failure_of(problem)
        _say(f"error: {failure.message}", failure.hint)
        sys.exit(failure.code)


def leave(left: SystemExit) -> None:
    """End the process at once: taking apart all that a run has made takes as long as starting Python, and nobody needs it."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # closed, or not there: as Python says it
        raise left from None
    os._exit(left.code if isinstance(left.code, int) else bool(left.code))


def failure_of(problem: Exception) -> Failure:
    """What stops us says so itself; whatever else happens is a fault of ours, and the user gets a log instead of a traceback."""
    if isinstance(problem, ClaimdeckError):
        return Failure(problem.message, problem.hint, STOPPED)
    message = f"claimdeck has a fault; what happened is in {_log(problem)}"
    return Failure(message, "send that file to whoever maintains claimdeck", FAULT)


def _say(sentence: str, hint: str = "") -> None:
    print(sentence + (f"\n  hint: {hint}" if hint else ""), file=sys.stderr)


def _log(problem: Exception) -> str:
    """The traceback in a file, for whoever mends it; where no file can be written, the last line of it."""
    import tempfile
    import traceback

    try:
        with tempfile.NamedTemporaryFile("w", prefix="claimdeck-", suffix=".log", delete=False, encoding="utf-8") as file:
            traceback.print_exception(problem, file=file)
    except OSError:
        return f"no file, as none could be written: {type(problem).__name__}: {problem}"
    return file.name
