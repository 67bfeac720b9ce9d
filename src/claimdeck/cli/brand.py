"""`claimdeck brand`: what a brand comes to, a template of it to go on with, and a brand of a company's template."""

from pathlib import Path

import click


@click.group()
def brand() -> None:
    """Show what a brand comes to, write it as a template, or make one of a company's template."""


@brand.command()
@click.argument("name", default="")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people, or for programs.")
def show(name: str, form: str) -> int:
    """Show what the brand NAME comes to, and where each value is from; unless given, the brand the talks here are built in."""
    from claimdeck.load import brand_origins, load_brand
    from claimdeck.report.brand import as_json, as_text, told
    from claimdeck.report.text import lines

    name = name or _in_use()
    found, findings = load_brand(name, Path.cwd())
    click.echo(lines(findings), err=True, nl=bool(findings))
    if found is None:
        return 1
    origins = brand_origins(name, Path.cwd())
    use = None
    if found.carried:
        from claimdeck.template_check import use_of

        use = use_of(found, origins, Path.cwd())
    shown = told(found, origins, use)
    click.echo(as_json(shown) if form == "json" else as_text(shown), nl=False)
    return 0


@brand.command()
@click.argument("name", default="")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A .potx or .pptx; build/NAME.potx unless given.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--language", default="en-GB", show_default=True, help="Language of the words in empty placeholders.")
def export(name: str, output: Path | None, force: bool, language: str) -> int:
    """Write the brand NAME as a template to go on with in PowerPoint; unless given, the brand the talks here are built in."""
    from claimdeck.export import SUFFIXES
    from claimdeck.export import export as export_brand
    from claimdeck.load.locale import tags
    from claimdeck.load.yaml.near import suggestion
    from claimdeck.report.text import lines

    name = name or _in_use()
    target = output or Path("build") / f"{name}.potx"
    if target.suffix not in SUFFIXES:
        raise click.BadParameter(f"'{target.name}' is neither a .potx nor a .pptx", param_hint="'-o'")
    if language not in tags():
        raise click.BadParameter(f"there is no language '{language}'; {suggestion(language, tags())}", param_hint="'--language'")
    (shown, known), findings = export_brand(name, target, language, Path.cwd(), force=force)
    click.echo(lines(findings), err=True, nl=bool(findings))
    if not shown:
        return 1
    click.echo(f"{target}: {shown} of {known} layouts; the others follow from these")
    return 0


@brand.command()
@click.argument("name")
@click.option("--template", type=click.Path(path_type=Path), required=True, metavar="FILE", help="A company's template (.potx, .pptx …).")
@click.option("--here", type=click.Path(path_type=Path), default=Path(), metavar="FOLDER", help="The project, if not the one we are in.")
def new(name: str, template: Path, here: Path) -> None:
    """Make the brand NAME of a company's template: a brand file that says how it was understood, and the template beside it."""
    from shlex import quote

    from claimdeck.starts import shown
    from claimdeck.starts.brand import new_brand

    made = new_brand(name, template, here)
    told = f"{made.own} roles have a layout of their own, {made.ambiguous} of these to be decided, {made.lent} fall back"
    click.echo(f"{shown(made.folder / 'brand.yaml')}: {told if made.own + made.lent else 'layouts are found by their names'}")
    click.echo(f"next: read it, and: claimdeck build --brand {quote(name)}")


def _in_use() -> str:
    """The brand that is meant where none is named, and said so."""
    from claimdeck.batch.brand_in_use import brand_in_use

    name, why = brand_in_use(Path.cwd())
    click.echo(f"{name}: {why}", err=True)
    return name
