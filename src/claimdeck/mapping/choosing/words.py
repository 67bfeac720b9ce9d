"""The words and names layouts are known by, kept in text files: read once, when a template is mapped."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from claimdeck.mapping.choosing.choices import ROLES, Role

HERE = Path(__file__).parent
PARTS = ("MANY", "TWO", "PARTS", "HEAD")
Pattern = re.Pattern[str]


@cache
def names() -> dict[str, tuple[str, ...]]:
    """The usual names of layouts by role; `other` are of none."""
    return dict(_sections(HERE / "names.txt"))


@cache
def words() -> tuple[tuple[Role | None, Pattern], ...]:
    """What tells a role in a name, in the order in which it is looked for; None tells that it is none of them."""
    roles: dict[str, Role | None] = {"other": None, **{role: role for role in ROLES}}
    return tuple((roles[head], pattern) for head, pattern in _patterns().items() if head in roles)


def pattern(head: str) -> Pattern:
    """The pattern of another head: `farewell`, `address`, `condition`."""
    return _patterns()[head]


@cache
def _patterns() -> dict[str, Pattern]:
    said = {head: "|".join(those) for head, those in _sections(HERE / "words.txt")}
    for part in PARTS:
        said = {head: one.replace(f"{{{part}}}", f"({said[part]})") for head, one in said.items()}
    return {head: re.compile(one) for head, one in said.items()}


def _sections(file: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The heads of a file with what is listed under them."""
    text = "\n".join(line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    pieces = re.split(r"^\[(\w+)\]$", text, flags=re.MULTILINE)
    for head, listed in zip(pieces[1::2], pieces[2::2], strict=True):
        yield head, tuple(one.strip() for line in listed.splitlines() for one in line.split(" | ") if one.strip())
