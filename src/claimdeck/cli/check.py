"""`claimdeck check`: the findings of a build, and nothing written."""

from pathlib import Path
from typing import Any

import click

from claimdeck.cli.options import AS_OF, BRAND, OUTLINES, day, level, telling_options


@click.command()
@OUTLINES
@BRAND
@AS_OF
@telling_options
def check(outlines: tuple[Path, ...], brands: tuple[str, ...], as_of: Any, **asked: Any) -> int:
    """Report what a build of each OUTLINE would find; nothing is written. Without any, all talks of the project."""
    from claimdeck.cli.many import Telling, Wanted, run_many

    wanted = Wanted(given=outlines, brands=brands, write=False, fail_on=level(asked.pop("fail_on")), as_of=day(as_of))
    return run_many(wanted, Telling(**asked))
