"""The commands: read arguments, call the library, show the result. The only place with click.

Each command is a file, imported when it is asked for; and what needs no command, `--help` and `--version`, is answered
without click, whose import takes longer than all else there.
"""

import gc
import sys
from types import MappingProxyType

from claimdeck import __version__, failures

COMMANDS = MappingProxyType(
    {
        "new": "Make a talk to start from.",
        "build": "Build decks from outlines.",
        "check": "Report what a build would find; nothing is written.",
        "brand": "Show what a brand comes to, or make one of a template.",
        "template": "Look at a company's template before talks are built on it.",
        "kinds": "List the kinds of slides, or tell the fields of one.",
        "explain": "Say what a finding means, and what to write instead.",
        "schema": "Print what an editor needs to complete and check an outline.",
        "completion": "Print the script that lets a shell complete commands.",
    }
)
"""Every command with its one line; `claimdeck.cli.NAME` has it as `NAME`, with hyphens as underscores."""

SELDOM = 100_000
"""So many new objects before the garbage collector looks: what is imported stays, and the usual 700 are there at every other step."""


def main() -> None:
    """Run the command line, and leave with its exit code."""
    gc.set_threshold(SELDOM)
    try:
        failures.guarded(_run)
    except SystemExit as left:
        failures.leave(left)


def _run() -> int | None:
    asked = sys.argv[1:]
    if asked in (["--help"], ["-h"]):
        print(help_text(), flush=True)
    elif asked == ["--version"]:
        print(f"claimdeck {__version__}", flush=True)
    else:
        return _command(asked)
    return 0


def _command(asked: list[str]) -> int | None:
    from claimdeck.cli.bare import is_bare

    if is_bare(asked):
        from claimdeck.cli.bare import run as run_bare

        return run_bare(asked)
    from claimdeck.cli.group import run

    return run()


def help_text() -> str:
    """What `claimdeck --help` prints: the commands, each in one line."""
    width = max(map(len, COMMANDS)) + 2
    return "\n".join(
        (
            "Usage: claimdeck COMMAND [OPTIONS] [ARGS]...\n",
            "  Turn an outline of claims and references into a branded PowerPoint talk.\n",
            "Commands:",
            *(f"  {name:{width}}{line}" for name, line in COMMANDS.items()),
            "\nOptions:",
            f"  {'--version':{width}}Show the version and exit.",
            f"  {'-h, --help':{width}}Show this message and exit; after a command, its own.",
        )
    )
