"""`claimdeck new`: a talk to start from."""

import os
from pathlib import Path

import click


@click.command()
@click.argument("talk", type=click.Path(path_type=Path))
@click.option("--start", type=click.Choice(["blank", "leaflet", "congress"]), default="blank", help="What to start from.")
@click.option("--language", default="", metavar="TAG", help="Language and country, such as fr-FR; your computer's unless given.")
@click.option("--brand", default="", metavar="NAME", help="The brand; the project's own unless given, else plain.")
def new(talk: Path, start: str, language: str, brand: str) -> None:
    """Make a TALK (a folder, such as decks/first) that builds at once, to start from."""
    from shlex import quote

    from claimdeck.starts import begin, shown

    began = begin(talk, start, language or _own_language(), brand)
    if began.new_project:
        click.echo(f"{shown(began.project / 'claimdeck.yaml')}: the project begins here")
    click.echo(f"{shown(began.outline)}: a talk to start from ({start}, {began.language}, brand {began.brand})")
    click.echo(f"next: open it in an editor, and: claimdeck build {quote(talk.as_posix())}")


def _own_language() -> str:
    """The language of the user's computer, where claimdeck speaks it."""
    from claimdeck.load.locale import tags

    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    tag = said.partition(".")[0].replace("_", "-")
    alike = [known for known in tags() if known.partition("-")[0] == tag.partition("-")[0]]
    return tag if tag in tags() else alike[0] if alike else "en-GB"
