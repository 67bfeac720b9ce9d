"""Which layout of a template does what: each role gets the layout that was made for it, or the next best."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from claimdeck.mapping.choosing.choices import ROLES, Candidate, Choice, Role, RoleMap, chosen_from, rivals, spoken
from claimdeck.mapping.choosing.evidence import around
from claimdeck.mapping.choosing.homes import Home, borrowed, home_of
from claimdeck.mapping.choosing.scores import LEAST, candidates
from claimdeck.mapping.sheets.looks import Look, look
from claimdeck.model.sheets import Design

INSTEAD: dict[Role, tuple[Role, ...]] = {
    "title": ("section", "title_only", "content", "two_content"),
    "section": ("title", "title_only", "content", "two_content"),
    "content": ("two_content", "title_only", "comparison", "blank", "section"),
    "two_content": ("comparison", "title_only", "content"),
    "comparison": ("two_content", "title_only", "content"),
    "picture": ("content", "title_only", "two_content"),
    "table": ("content", "title_only", "two_content"),
    "chart": ("content", "title_only", "two_content"),
    "closing": ("section", "title", "title_only", "content"),
    "title_only": ("content", "two_content", "blank", "section"),
    "blank": ("title_only", "content", "section", "title"),
}
"""Whose layout stands in where a role has none."""


def roles(design: Design, named: Mapping[Role, str] | None = None) -> RoleMap:
    """The layout of every role; `named` are those somebody chose, by place, and hold whatever they look like.

    A design has one layout at least.
    """
    looks, homes = _looked(design)
    home = home_of(homes, design)
    natural = borrowed(home, homes, design) | {role: _named(role, place) for role, place in (named or {}).items()}
    all_looks = [one for those in looks.values() for one in those]
    choices = tuple(natural.get(role) or _fallback(role, natural, looks[home.number] or all_looks) for role in ROLES)
    return RoleMap(choices=choices, home=home.number, why=home.why)


@lru_cache(maxsize=4)  # a template is asked for its roles more than once in a run
def _looked(design: Design) -> tuple[Mapping[int, list[Look]], tuple[Home, ...]]:
    """How the layouts of each master look, and what they suit."""
    looks = {number: [look(sheet, design) for sheet in design.layouts if sheet.master == number] for number in _masters(design)}
    return MappingProxyType(looks), tuple(_home(number, those, design) for number, those in looks.items())


def _masters(design: Design) -> list[int]:
    return sorted({sheet.master for sheet in design.layouts})


def _home(number: int, looks: list[Look], design: Design) -> Home:
    found = candidates(looks, around(looks, design))
    return Home(number=number, choices=assigned(found), candidates=found, size=len(looks))


def assigned(found: Mapping[Role, list[Candidate]]) -> dict[Role, Choice]:
    """Each layout in the role it is strongest in, and each role with the strongest layout that is left."""
    order = sorted(
        ((one, role) for role, those in found.items() for one in those if one.score >= LEAST[role]), key=lambda pair: -pair[0].score
    )
    taken: dict[Role, Choice] = {}
    for one, role in order:
        if role not in taken and not any(choice.place == one.place and rivals(role, choice.role) for choice in taken.values()):
            taken[role] = chosen_from(role, one, found[role])
    return taken


def _named(role: Role, place: str) -> Choice:
    return Choice(role=role, place=place, score=1.0, how="named", evidence=("it was chosen by name",))


def _fallback(role: Role, natural: Mapping[Role, Choice], looks: list[Look]) -> Choice:
    for other in INSTEAD[role]:
        if other in natural:
            why = (f"the layout of {spoken(other)} stands in",)
            return Choice(role=role, place=natural[other].place, score=0.0, how="fallback", instead=other, evidence=why)
    emptiest = min(looks, key=lambda one: (len(one.regions) + len(one.pictures) + len(one.special), len(one.lines)))
    why = ("nothing suits: it is drawn on the emptiest layout",)
    return Choice(role=role, place=emptiest.sheet.place, score=0.0, how="drawn", evidence=why)
