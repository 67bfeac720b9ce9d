"""The brand a command means where none is named: the one the talks here are built in."""

from pathlib import Path

from claimdeck.load import PROJECT, brand_and_language, nearest_project, read_project, talks_in

BUILT_IN = "plain"


def brand_in_use(start: Path) -> tuple[str, str]:
    """The brand as seen from a folder, and why that one: the project's first, else the one most talks name, else the built-in one."""
    folder = nearest_project(start) or start
    project, talks, _ = read_project(folder)
    if project and project.brands:
        return project.brands[0], f"the first brand of {PROJECT}"
    named = [brand for brand, _ in map(brand_and_language, talks or talks_in(folder)) if brand]
    if not named:
        return BUILT_IN, "the built-in brand; neither a project file nor a talk here names one"
    brand = max(dict.fromkeys(named), key=named.count)  # of equals the one named first
    alike = named.count(brand) == len(named)
    return brand, "the brand that the talks here name" if alike else f"the brand of {named.count(brand)} of {len(named)} talks here"
