"""One door for failures: expected, interrupted, unexpected; each with its exit code and a sentence."""

import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from claimdeck.errors import ClaimdeckError

STOPPED, FAULT, INTERRUPTED = 2, 3, 130


def guarded(run: Callable[[], int | None]) -> None:
    """Run a command and leave with its exit code: its own, 2 when something stops us, 130 on Ctrl-C, 3 on a fault of ours."""
    try:
        sys.exit(run() or 0)
    except ClaimdeckError as stopped:
        _say(f"error: {stopped.message}", stopped.hint)
        sys.exit(STOPPED)
    except KeyboardInterrupt:
        _say("stopped; no deck was left half written")
        sys.exit(INTERRUPTED)
    except Exception:  # whatever else happens is a fault of ours, and the user gets a log instead of a traceback
        _say(f"error: claimdeck has a fault; what happened is in {_log()}", "send that file to whoever maintains claimdeck")
        sys.exit(FAULT)


def _say(sentence: str, hint: str = "") -> None:
    print(sentence + (f"\n  hint: {hint}" if hint else ""), file=sys.stderr)


def _log() -> Path:
    """The traceback in a file, for whoever mends it."""
    with tempfile.NamedTemporaryFile("w", prefix="claimdeck-", suffix=".log", delete=False, encoding="utf-8") as file:
        traceback.print_exc(file=file)
    return Path(file.name)
