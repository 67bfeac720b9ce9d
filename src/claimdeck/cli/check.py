"""`claimdeck check`: the findings of a build, and nothing written."""

from pathlib import Path
from typing import Any

import click

from claimdeck.cli.options import AS_OF, BRAND, OUTLINES, TEMPLATE, day, level, telling_options


@click.command()
@OUTLINES
@BRAND
@TEMPLATE
@AS_OF
@click.option("--coverage", is_flag=True, help="Print each line of the leaflet with the slides that show it.")
@click.option("--typography", is_flag=True, help="Note for each line of the outline what the rules of its language change.")
@telling_options
def check(
    outlines: tuple[Path, ...],
    brands: tuple[str, ...],
    template: Path | None,
    as_of: Any,
    coverage: bool,
    typography: bool,
    **asked: Any,
) -> int:
    """Report what a build of each OUTLINE would find; nothing is written. Without any, all talks of the project."""
    if coverage and asked["form"] not in ("text", "json"):
        raise click.UsageError("--coverage is printed as text or json")
    from claimdeck.cli.many import Telling, Wanted, run_many

    wanted = Wanted(given=outlines, brands=brands, template=template, write=False, fail_on=level(asked.pop("fail_on")), as_of=day(as_of))
    return run_many(wanted, Telling(**asked, covering=coverage, retyping=typography))
