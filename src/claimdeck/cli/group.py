"""The group of the commands, for click: each is imported when it is asked for."""

from importlib import import_module
from typing import Any, cast

import click

from claimdeck import __version__
from claimdeck.cli import COMMANDS, help_text
from claimdeck.failures import STOPPED


class Commands(click.Group):
    """The commands by name, without importing any that is not asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        return cast(click.Command, getattr(import_module(f"claimdeck.cli.{name}"), name))

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """The command and its arguments; one that is nearly right is suggested."""
        if args[0] in COMMANDS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from claimdeck.load.yaml.near import suggestion

        return ctx.fail(f"No such command '{args[0]}'; {suggestion(args[0], COMMANDS)}")

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The same help as without click."""
        formatter.write(help_text())


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """Turn an outline of claims and references into a branded PowerPoint talk."""


def run() -> int | None:
    """Run the command asked for; its exit code. Failures other than wrong usage are raised."""
    try:
        return cast(int | None, commands.main(prog_name="claimdeck", standalone_mode=False))
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as usage:
        usage.show()
        return STOPPED
    except click.Abort:
        raise KeyboardInterrupt from None
