"""`claimdeck template`: what a company's template can carry, before talks are built on it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from claimdeck.template_check import Looked

SUFFIXES = {".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}


@click.group()
def template() -> None:
    """Look at a company's template before talks are built on it."""


@template.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--for", "outline", type=click.Path(path_type=Path), metavar="OUTLINE", help="A talk: which slide gets which layout.")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), help="As text, for programs, or as a page with pictures.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write it to a file; its ending says the format unless one is given.")
def check(file: Path, outline: Path | None, form: str | None, output: Path | None) -> int:
    """Tell what the template FILE (.potx, .pptx …) carries: which layout is for what, what fits on it, and what to look at."""
    from datetime import date

    from claimdeck.template_check import looked

    form = form or SUFFIXES.get(output.suffix.lower() if output else "", "text")
    found = looked(file, outline, Path.cwd(), date.today())
    said = _said(found, form)
    if output is None:
        click.echo(said, nl=False)
    else:
        from claimdeck.output import save

        save(said.encode(), output)
        click.echo(f"{output}: {_in_short(found)}")
    return found.told.code


def _said(found: "Looked", form: str) -> str:
    from claimdeck import __version__

    if form == "html":
        from claimdeck.report.template.page import as_html

        return as_html(found.told, found.miniatures(), __version__)
    if form == "json":
        from claimdeck.report.template.data import as_json

        return as_json(found.told, __version__)
    from claimdeck.report.template.text import as_text

    return as_text(found.told)


def _in_short(found: "Looked") -> str:
    from claimdeck.report.template.verdict import verdict

    return f"{found.told.file} {verdict(found.told)}"
