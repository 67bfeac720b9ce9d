"""A brand, from its name to a template file: what a designer goes on with in PowerPoint."""

from pathlib import Path

from claimdeck.errors import ClaimdeckError
from claimdeck.load import load_brand
from claimdeck.load.locale import read_locale
from claimdeck.model.finding import Findings
from claimdeck.plan.facts import prompts, sample_footer

SUFFIXES = (".potx", ".pptx")


def export(name: str, target: Path, language: str, start: Path, *, force: bool = False) -> tuple[tuple[int, int], Findings]:
    """Write a brand, as seen from a folder, as .potx or .pptx; how many layouts the file and the brand have (0: nothing was written).

    Raises ClaimdeckError where the environment stops us, or where without `force` a file would be lost.
    """
    if target.exists() and not force:
        raise ClaimdeckError(f"{target} is there already", "write over it with --force, or choose another name with -o")
    brand, findings = load_brand(name, start)
    if brand is None:
        return (0, 0), findings
    from claimdeck.output import save
    from claimdeck.powerpoint.export import export as exported_file
    from claimdeck.powerpoint.export import exported

    locale = read_locale(language)[0]
    content = exported_file(brand, language, prompts(locale), sample_footer(brand, locale), template=target.suffix == ".potx")
    save(content, target)
    return (len(exported(brand)), len(brand.layouts.names())), findings
