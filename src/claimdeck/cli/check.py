"""`claimdeck check`: the findings of a build, and nothing written."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from claimdeck.cli.options import AS_OF, BRAND, OUTLINES, day, talks


@click.command()
@OUTLINES
@BRAND
@AS_OF
def check(outlines: tuple[Path, ...], brand: str, as_of: Any) -> int:
    """Report what a build of each OUTLINE would find; nothing is written."""
    return max(_check(outline, brand, day(as_of)) for outline in talks(outlines))


def _check(outline: Path, brand: str, on: date) -> int:
    from claimdeck.model.job import Job
    from claimdeck.pipeline import examine, stops
    from claimdeck.report.text import lines, summary

    done, _ = examine(Job(outline=outline, brand=brand, as_of=on))
    if done.findings:
        click.echo(lines(done.findings))
    click.echo(f"{outline}: {summary(done.findings) or 'nothing found'}", err=True)
    return int(stops(done.findings, release=False))
