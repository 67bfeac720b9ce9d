"""Arguments and options that several commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from claimdeck.model.finding import Level

LEVELS = ("note", "warning", "hold", "error")


def complete_talks(context: click.Context, parameter: click.Parameter, begun: str) -> list[Any]:
    """Folders of talks that begin so; where there are none, whatever files do."""
    from click.shell_completion import CompletionItem

    from claimdeck.cli.many.completing import talk_folders

    return [CompletionItem(folder) for folder in talk_folders(begun)] or [CompletionItem(begun, type="file")]


def complete_brands(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Brands that begin so."""
    from claimdeck.cli.many.completing import brands

    return brands(begun)


DATE = click.DateTime(["%Y-%m-%d"])
AS_OF = click.option("--as-of", type=DATE, metavar="YYYY-MM-DD", help="The date to check against; today unless given.")
BRAND = click.option(
    "--brand", "brands", multiple=True, metavar="NAME", shell_complete=complete_brands,
    help="A brand in place of the outline's own; give it again for further ones.",
)  # fmt: skip
TEMPLATE = click.option(
    "--template", type=click.Path(path_type=Path), metavar="FILE",
    help="A company's template (.potx, .pptx …) to build on, in place of the brand's own look.",
)  # fmt: skip
OUTLINES = click.argument("outlines", nargs=-1, type=click.Path(path_type=Path), shell_complete=complete_talks)
FAIL_ON = click.option(
    "--fail-on", type=click.Choice(LEVELS[::-1]), help="Exit with 1 for a finding of this level or worse; error unless given."
)
FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json", "sarif", "github"]), default="text",
    help="How findings are printed: for people, or for programs on standard output.",
)  # fmt: skip
QUIET = click.option("-q", "--quiet", is_flag=True, help="Tell only what failed.")
VERBOSE = click.option("-v", "--verbose", is_flag=True, help="Tell how long each talk took.")


def telling_options(command: Callable[..., int]) -> Callable[..., int]:
    """How findings are told: `form`, `fail_on`, `quiet` and `verbose`."""
    return FORMAT(FAIL_ON(QUIET(VERBOSE(command))))


def day(given: Any) -> date:
    """The date to check against."""
    return given.date() if given else date.today()


def level(given: str | None) -> "Level | None":
    """The level of that name."""
    from claimdeck.model.finding import Level

    return Level[given.upper()] if given else None
