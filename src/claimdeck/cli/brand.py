"""`claimdeck brand`: what a brand comes to."""

from pathlib import Path

import click


@click.group()
def brand() -> None:
    """Show what a brand comes to."""


@brand.command()
@click.argument("name", default="plain")
def show(name: str) -> int:
    """Show the colours, faces and layouts of the brand NAME; plain unless given."""
    from claimdeck.load import load_brand
    from claimdeck.model.colour import SLOTS
    from claimdeck.report.text import lines

    found, findings = load_brand(name, Path.cwd())
    click.echo(lines(findings), err=True, nl=bool(findings))
    if found is None:
        return 1
    click.echo(f"{found.name}: {found.headings} and {found.body}, {len(found.layouts.names())} layouts")
    click.echo("\n".join(f"  {slot:8} {value}" for slot, value in zip(SLOTS, found.colours, strict=True)))
    return 0
