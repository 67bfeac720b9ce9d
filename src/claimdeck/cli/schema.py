"""`claimdeck schema`: what editors need to complete and check the files an author writes."""

from pathlib import Path

import click


@click.command()
@click.argument("name", default="outline", metavar="[outline|brand|claims|references|project]")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write it to a file.")
def schema(name: str, output: Path | None) -> None:
    """Print the JSON Schema of an outline, a brand, a library of claims, references, or a project file."""
    from claimdeck.load.yaml.near import suggestion
    from claimdeck.output import save
    from claimdeck.schema import DOCUMENTS, schema_text

    if name not in DOCUMENTS:
        raise click.UsageError(f"there is no schema of '{name}'; {suggestion(name, DOCUMENTS)}")
    if output is None:
        click.echo(schema_text(name), nl=False)
    else:
        save(schema_text(name).encode(), output)
