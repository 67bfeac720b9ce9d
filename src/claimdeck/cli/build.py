"""`claimdeck build`: outlines → decks."""

from pathlib import Path
from typing import Any

import click

from claimdeck.cli.options import AS_OF, BRAND, OUTLINES, TEMPLATE, day, level, telling_options


@click.command()
@OUTLINES
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A .pptx for one deck, or a folder for many; build/ unless given.")
@BRAND
@TEMPLATE
@click.option("--release", is_flag=True, help="Refuse a deck with anything on hold.")
@AS_OF
@click.option("--explain-fit", is_flag=True, help="Print for each slide and box the size its text has, its lines, and how full it is.")
@telling_options
def build(
    outlines: tuple[Path, ...],
    output: Path | None,
    brands: tuple[str, ...],
    template: Path | None,
    release: bool,
    as_of: Any,
    explain_fit: bool,
    **asked: Any,
) -> int:
    """Build the deck of each OUTLINE: a file, a talk's folder, or a folder of talks. Without any, all talks of the project."""
    if explain_fit and asked["form"] not in ("text", "json"):
        raise click.UsageError("--explain-fit is printed as text or json")
    from claimdeck.cli.many import Telling, Wanted, run_many

    fail_on = level(asked.pop("fail_on"))
    wanted = Wanted(given=outlines, brands=brands, template=template, output=output, release=release, fail_on=fail_on, as_of=day(as_of))
    return run_many(wanted, Telling(**asked, explaining=explain_fit))
