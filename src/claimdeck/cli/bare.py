"""`claimdeck check TALK …` and `claimdeck build TALK …` without an option need no click, whose import takes as long as a short talk."""

import os
import sys
from datetime import date
from pathlib import Path

COMPLETING = "_CLAIMDECK_COMPLETE"
"""Where a shell asks for completions."""
WRITES = {"build": True, "check": False}


def is_bare(asked: list[str]) -> bool:
    """Whether a command line has nothing but a command and talks."""
    if not asked or asked[0] not in WRITES or COMPLETING in os.environ or sys.platform == "win32":  # where click opens patterns
        return False
    return not any(word.startswith("-") for word in asked)


def run(asked: list[str]) -> int:
    """What the command does where nothing else is said; its exit code."""
    from claimdeck.cli.many import Telling, Wanted, run_many

    given = tuple(map(Path, asked[1:]))
    return run_many(Wanted(given=given, write=WRITES[asked[0]], as_of=date.today()), Telling())
