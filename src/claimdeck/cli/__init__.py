"""The commands: read arguments, call the library, show the result. The only place with click.

Each command is a file, imported when it is asked for, so that `--help` and shell completion cost next to nothing.
"""

from importlib import import_module
from types import MappingProxyType
from typing import Any, cast

import click

from claimdeck import __version__, failures

COMMANDS = MappingProxyType(
    {
        "new": "Make a talk to start from.",
        "build": "Build decks from outlines.",
        "check": "Report what a build would find; nothing is written.",
        "completion": "Print the script that lets a shell complete commands.",
        "brand": "Show what a brand comes to.",
        "kinds": "List the kinds of slides, or tell the fields of one.",
        "explain": "Say what a finding means, and what to write instead.",
        "schema": "Print what an editor needs to complete and check an outline.",
    }
)
"""Every command with its one line; `claimdeck.cli.NAME` has it as `NAME`, with hyphens as underscores."""


class Commands(click.Group):
    """One door for failures: what stops us exits with 2, Ctrl-C with 130, a fault of ours with 3 and a log."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        return cast(click.Command, getattr(import_module(f"claimdeck.cli.{name}"), name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their lines, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run, and turn every failure into a sentence and an exit code."""
        return failures.guarded(lambda: self._run(*args, **kwargs))

    def _run(self, *args: Any, **kwargs: Any) -> int | None:
        try:
            return cast(int | None, super().main(*args, **{"prog_name": "claimdeck"} | kwargs | {"standalone_mode": False}))
        except click.exceptions.Exit as left:
            return left.exit_code
        except click.ClickException as usage:
            usage.show()
            return failures.STOPPED
        except click.Abort:
            raise KeyboardInterrupt from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Turn an outline of claims and references into a branded PowerPoint talk."""
