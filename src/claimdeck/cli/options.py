"""Arguments and options that several commands share."""

from datetime import date
from pathlib import Path
from typing import Any

import click

AS_OF = click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The date to check against; today unless given.")
BRAND = click.option("--brand", default="", metavar="NAME", help="A brand in place of the outline's own.")
OUTLINES = click.argument("outlines", nargs=-1, type=click.Path(path_type=Path))


def talks(given: tuple[Path, ...]) -> list[Path]:
    """The outlines asked for; without any, every talk under decks/."""
    return list(given) or sorted(Path("decks").glob("*/outline.yaml")) or [Path("outline.yaml")]


def day(given: Any) -> date:
    """The date to check against."""
    return given.date() if given else date.today()
