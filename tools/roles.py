"""How often the layouts of known templates are given the right role: with their names, and with all names removed.

    python tools/roles.py FOLDER_OF_TEMPLATES EXPECTED.json [--half 0|1]

EXPECTED.json says for each template and role which layouts a person accepts; an empty list means there is none, and the
mapping must say so by falling back.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from claimdeck.mapping.choosing.choices import RoleMap
from claimdeck.mapping.choosing.roles import roles
from claimdeck.model.record import changed
from claimdeck.model.sheets import Design
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.package.archive import Archive

CORE = ("title", "section", "content", "two_content", "title_only")


def read(folder: Path, expected: Path) -> list[tuple[str, Design, dict[str, Any]]]:
    """The designs of the templates that are expected, with what is expected of them."""
    said: dict[str, Any] = json.loads(expected.read_text(encoding="utf-8"))["templates"]
    files = [(name, folder / name) for name in sorted(said) if (folder / name).is_file()]
    return [(name, design(Archive(file.read_bytes())), said[name]) for name, file in files]


def nameless(one: Design) -> Design:
    """The same without the layouts' names."""
    return changed(one, layouts=tuple(changed(sheet, name="") for sheet in one.layouts))


def wrong(found: RoleMap, expected: dict[str, Any]) -> dict[str, str]:
    """The roles that are not as a person would have them, with what was chosen and what is accepted."""
    faults = {}
    for role, those in expected["roles"].items():
        choice = found.of(role)
        accepted = [one["layout"] for one in those]
        if choice.place not in accepted if choice.natural else bool(accepted):
            faults[role] = f"{choice.how} {choice.place} ({choice.score}), accepted {' '.join(accepted) or 'none'}"
    return faults


def report(title: str, judged: list[tuple[str, dict[str, str], int]]) -> str:
    """The share that is right, and everything that is not."""
    total, bad = sum(count for _, _, count in judged), sum(len(faults) for _, faults, _ in judged)
    core = sum(not any(role in CORE for role in faults) for _, faults, _ in judged)
    by_role = Counter(role for _, faults, _ in judged for role in faults)
    lines = [f"{title}: {total - bad} of {total} right ({1 - bad / total:.1%}); core roles all right on {core} of {len(judged)}"]
    lines += ["  wrong by role: " + ", ".join(f"{role} {count}" for role, count in by_role.most_common())] if bad else []
    return "\n".join(lines + [f"  {name}: {role} {what}" for name, faults, _ in judged for role, what in faults.items()])


def main(arguments: list[str]) -> None:
    """Print both shares."""
    templates = read(Path(arguments[0]), Path(arguments[1]))
    if "--half" in arguments:
        templates = templates[int(arguments[arguments.index("--half") + 1]) :: 2]
    for title, change in (("with names", lambda one: one), ("without names", nameless)):
        print(report(title, [(name, wrong(roles(change(one)), said), len(said["roles"])) for name, one, said in templates]))


if __name__ == "__main__":
    main(sys.argv[1:])
