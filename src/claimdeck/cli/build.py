"""`claimdeck build`: outlines → decks."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from claimdeck.cli.options import AS_OF, BRAND, OUTLINES, day, talks


@click.command()
@OUTLINES
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the deck goes; build/TALK.pptx unless given.")
@BRAND
@click.option("--release", is_flag=True, help="Refuse a deck with anything on hold.")
@AS_OF
def build(outlines: tuple[Path, ...], output: Path | None, brand: str, release: bool, as_of: Any) -> int:
    """Build the deck of each OUTLINE (a file, or the talk's folder)."""
    chosen = talks(outlines)
    if output and len(chosen) > 1:
        raise click.UsageError("-o takes one outline")
    return max(_build(outline, output, brand, release, day(as_of)) for outline in chosen)


def _build(outline: Path, output: Path | None, brand: str, release: bool, on: date) -> int:
    from claimdeck.model.job import Job
    from claimdeck.pipeline import build as build_talk
    from claimdeck.report.text import lines, summary

    done = build_talk(Job(outline=outline, output=output, brand=brand, release=release, as_of=on))
    click.echo(lines(done.findings), err=True, nl=bool(done.findings))
    if done.deck is None or done.plan is None:
        click.echo(f"{outline}: no deck was written ({summary(done.findings)})", err=True)
        return 1
    told = summary(done.findings)
    click.echo(f"{done.target}: {len(done.plan.slides)} slides" + (f" ({told})" if told else ""))
    return 0
