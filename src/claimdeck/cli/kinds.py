"""`claimdeck kinds`: what kinds of slides there are, and what each takes."""

import click


@click.command()
@click.argument("kind", default="")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people, or for programs.")
def kinds(kind: str, form: str) -> None:
    """List the kinds of slides, or tell the fields of one KIND."""
    from claimdeck.load.yaml.near import suggestion
    from claimdeck.manual.kinds import as_text, listed
    from claimdeck.slides import KINDS

    if kind and kind not in KINDS:
        raise click.UsageError(f"there is no kind of slide '{kind}'; {suggestion(kind, KINDS)}")
    if form == "json":
        click.echo(_json([kind] if kind else [*KINDS]))
    else:
        click.echo(as_text(kind) if kind else listed())


def _json(names: list[str]) -> str:
    import json
    from dataclasses import asdict

    from claimdeck.manual.kinds import groups, summary
    from claimdeck.slides import KINDS

    told = [{"kind": name, "means": summary(KINDS[name]), "groups": [asdict(group) for group in groups(KINDS[name])]} for name in names]
    return json.dumps(told, ensure_ascii=False, indent=1)
