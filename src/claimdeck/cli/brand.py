"""`claimdeck brand`: what a brand comes to."""

from pathlib import Path

import click


@click.group()
def brand() -> None:
    """Show what a brand comes to."""


@brand.command()
@click.argument("name", default="plain")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people, or for programs.")
def show(name: str, form: str) -> int:
    """Show what the brand NAME comes to, and where each value is from; plain unless given."""
    from claimdeck.load import brand_origins, load_brand
    from claimdeck.report.brand import as_json, as_text, told
    from claimdeck.report.text import lines

    found, findings = load_brand(name, Path.cwd())
    click.echo(lines(findings), err=True, nl=bool(findings))
    if found is None:
        return 1
    shown = told(found, brand_origins(name, Path.cwd()))
    click.echo(as_json(shown) if form == "json" else as_text(shown), nl=False)
    return 0
