"""What elements of sheets and themes may hold, from `grammar.txt`: read once, when a template is taken."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from claimdeck.model.record import record

NUMBERS: dict[str, tuple[int, int]] = {
    "int": (-2147483648, 2147483647), "count": (0, 4294967295), "length": (-27273042329600, 27273042316900), "size": (0, 2147483647),
    "share": (0, 100000), "angle": (0, 21599999),
}  # fmt: skip
"""Kinds of numbers, with the least and the most."""
PATTERNS = {
    "flag": "0|1|true|false", "time": r"\d{1,10}|indefinite",
    "guid": r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}",
}  # fmt: skip
NUMBER, MEASURE = re.compile(r"[+-]?\d{1,19}"), re.compile(r"([+-]?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi|%)")
UNITS = {"mm": 36000, "cm": 360000, "in": 914400, "pt": 12700, "pc": 152400, "pi": 152400, "%": 1000}
"""What a measure with a unit is in EMU, or in thousandths of a percent."""


@record
class Place:
    """Where a child stands among its parent's, and as what kind it is looked at."""

    rank: int
    kind: str


@record
class Kind:
    """What an element holds. `holds` is `any`, `text` or empty, where it holds `places`; `asked` are the ranks that must be filled.

    `asked` gives for a rank how many there must be at least, and the names that may be; `single` are the ranks that hold one at most.
    """

    attributes: dict[str, str]
    needed: tuple[str, ...]
    holds: str
    places: dict[str, Place]
    asked: dict[int, tuple[int, tuple[str, ...]]]
    single: frozenset[int]


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by its element's name, or by the name and what it holds otherwise."""
    text = (Path(__file__).parent / "grammar.txt").read_text(encoding="utf-8")
    lines = [line for line in re.sub(r"\n +", " ", text).splitlines() if line and not line.startswith("#")]
    listed = dict(line.split(" = ") for line in lines if " : " not in line + " ")
    return {name: kind for line in lines if " : " in line + " " for name, kind in _kinds(line, listed)}


def _kinds(line: str, listed: dict[str, str]) -> Iterator[tuple[str, Kind]]:
    names, said, held = (part.strip() for part in re.split(r" :(?= |$)", line, maxsplit=2))
    pairs = [one.split("=") for one in said.split()]
    attributes = {name.rstrip("!"): listed[kind].replace(" ", "|") if kind in listed else kind for name, kind in pairs}
    needed = tuple(name[:-1] for name, _ in pairs if name.endswith("!"))
    kind = _kind(attributes, needed, held, listed)
    return ((name, kind) for name in names.split())


def _kind(attributes: dict[str, str], needed: tuple[str, ...], held: str, listed: dict[str, str]) -> Kind:
    if held.startswith("*"):
        return Kind(attributes=attributes, needed=needed, holds=held[1:], places={}, asked={}, single=frozenset())
    places: dict[str, Place] = {}
    asked: dict[int, tuple[int, tuple[str, ...]]] = {}
    single = set[int]()
    for rank, (group, one, how) in enumerate(re.findall(r"(?:\(([^)]*)\)|([^\s(){}*?+]+))(\{\d+\}|[?*+])?", held)):
        names = (listed.get(group, group) or one).split()
        places |= {name.partition("/")[0]: Place(rank=rank, kind=name) for name in names}
        least = {"?": 0, "*": 0, "+": 1, "": 1}[how] if "{" not in how else int(how.strip("{}"))
        if least:
            asked[rank] = least, tuple(names)
        if how in ("", "?"):
            single.add(rank)
    return Kind(attributes=attributes, needed=needed, holds="", places=places, asked=asked, single=frozenset(single))


@lru_cache(maxsize=4096)
def fits(kind: str, value: str) -> bool:
    """Whether a value is one of that kind."""
    return _test(kind)(value)


def in_numbers(kind: str, value: str) -> str:
    """A measure with a unit, which later editions allow, as the number it stands for; empty where it is none of that kind."""
    found = MEASURE.fullmatch(value)
    plain = str(round(float(found[1]) * UNITS[found[2]])) if found else ""
    return plain if plain and fits(kind, plain) else ""


@cache
def _test(kind: str) -> Callable[[str], bool]:
    if kind == "text":
        return lambda value: True
    if kind in PATTERNS or kind.startswith("hex"):
        pattern = re.compile(PATTERNS.get(kind) or f"[0-9A-Fa-f]{{{kind[3:]}}}")
        return lambda value: pattern.fullmatch(value) is not None
    bounds = NUMBERS.get(kind) or (tuple(map(int, kind.split(".."))) if ".." in kind else None)
    if bounds:
        return lambda value: NUMBER.fullmatch(value) is not None and bounds[0] <= int(value) <= bounds[1]
    known = frozenset(kind.split("|"))
    return lambda value: value in known
