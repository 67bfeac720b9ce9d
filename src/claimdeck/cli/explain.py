"""`claimdeck explain`: what a finding means, and what to do."""

import click


@click.command()
@click.argument("finding", default="")
def explain(finding: str) -> None:
    """Say what a FINDING means, why it is one, and what to write instead; without a name, list them all."""
    from claimdeck.load.yaml.near import suggestion
    from claimdeck.manual.findings import as_text, listed, pages

    if finding and finding not in pages():
        near = suggestion(finding, pages())
        hint = near if near.startswith("did") else "`claimdeck explain` lists them all"
        raise click.UsageError(f"there is no finding '{finding}'; {hint}")
    click.echo(as_text(pages()[finding]) if finding else listed())
