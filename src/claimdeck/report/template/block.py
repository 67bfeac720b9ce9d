"""The `layouts:` of a brand file as the template was understood: to be pasted, read and corrected."""

from collections.abc import Iterator

from claimdeck.mapping.choosing.choices import Candidate, Choice, RoleMap
from claimdeck.model.sheets import Design, Sheet
from claimdeck.report.template.naming import name_of, scalar

LEAST = 0.2
"""The score under which nothing speaks for a layout but its place in the list."""


def block(roles: RoleMap, design: Design) -> str:
    """One line for each role: its layout, how sure that is, and the runner-up; what falls back stands as a comment."""
    return "\n".join(("layouts:", *(_line(one, design) for one in roles.choices if one.role != "blank"), ""))


def _line(one: Choice, design: Design) -> str:
    sheet = design.at(one.place)
    said = f"{one.role}: {scalar(name_of(sheet, design)) if sheet else one.place}"
    return f"  {said if one.natural else '# ' + said}  # {'; '.join(_why(one, design))}"


def _why(one: Choice, design: Design) -> Iterator[str]:
    """How sure it is, in words."""
    if one.how == "fallback":
        yield f"none of its own: that of {one.instead} stands in"
    elif one.how == "drawn":
        yield "nothing suits: drawn on the emptiest layout"
    else:
        yield f"{HOWS[one.how]}, {one.score:.2f}"
    if one.ambiguous:
        yield "please decide"
    runner = runner_of(one)
    sheet = design.at(runner.place) if runner else None
    if runner and sheet and one.natural:
        yield f"next: {shown(sheet)}, {runner.score:.2f}"


def runner_of(one: Choice) -> Candidate | None:
    """The next best layout, where anything speaks for it."""
    return one.runner_up if one.runner_up and one.runner_up.score >= LEAST else None


HOWS = {
    "named": "chosen by name", "exact name": "by its name", "keyword": "by a word in its name", "type": "by its type",
    "shape": "by its shape alone", "fallback": "stands in", "drawn": "drawn",
}  # fmt: skip
"""How a layout was found, for people."""


def shown(sheet: Sheet) -> str:
    """A layout's name as people read it."""
    return sheet.name or f"layout {sheet.place}"
