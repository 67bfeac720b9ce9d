"""A brand, from its name to a template file: what a designer goes on with in PowerPoint."""

from pathlib import Path

from claimdeck.load import load_brand
from claimdeck.load.locale import read_locale
from claimdeck.model.finding import Findings
from claimdeck.plan.facts import prompts, sample_footer

SUFFIXES = (".potx", ".pptx")


def export(name: str, target: Path, language: str, start: Path) -> tuple[int, Findings]:
    """Write a brand, as seen from a folder, as .potx or .pptx; how many layouts it has (0: nothing was written).

    Raises ClaimdeckError where the environment stops us.
    """
    brand, findings = load_brand(name, start)
    if brand is None:
        return 0, findings
    from claimdeck.output import save
    from claimdeck.powerpoint.export import export as exported_file
    from claimdeck.powerpoint.export import exported

    locale = read_locale(language)[0]
    content = exported_file(brand, language, prompts(locale), sample_footer(brand, locale), template=target.suffix == ".potx")
    save(content, target)
    return len(exported(brand)), findings
