"""How strongly everything speaks for a layout in a role: its shape first, and what is said of it."""

from claimdeck.mapping.choosing.choices import ROLES, Candidate, How, Role
from claimdeck.mapping.choosing.evidence import (
    Around,
    by_conditions,
    by_name,
    by_picture,
    by_samples,
    by_shape,
    by_type,
    by_words,
    by_writing,
)
from claimdeck.mapping.choosing.fits import fit
from claimdeck.mapping.choosing.names import is_copy, is_decoy
from claimdeck.mapping.sheets.looks import Look, twins

DECOY, VERTICAL = 0.6, 0.6
TWIN = 0.2
COPY, PLACE, PLACES = 0.05, 0.004, 10
LEAST: dict[Role, float] = {
    "title": 0.45, "section": 0.5, "content": 0.45, "two_content": 0.45, "comparison": 0.5, "picture": 0.5, "table": 0.5, "chart": 0.5,
    "closing": 0.5, "title_only": 0.5, "blank": 0.5,
}  # fmt: skip
"""From here on a layout is the role's own."""


def candidates(looks: list[Look], near: Around) -> dict[Role, list[Candidate]]:
    """For each role the layouts that could carry it, the strongest first."""
    found: dict[Role, list[Candidate]] = {}
    for role in ROLES:
        made = [one for number, look in enumerate(looks) if (one := candidate(role, look, number, near))]
        found[role] = sorted(made, key=lambda one: -one.score)
    return found | {"section": sorted(_no_twins(found, looks), key=lambda one: -one.score)}


def _no_twins(found: dict[Role, list[Candidate]], looks: list[Look]) -> list[Candidate]:
    """The candidates for dividers, less those that are the cover once more in another colour, and are called nothing else."""
    cover = next((one.place for one in found["title"] if one.score >= LEAST["title"]), "")
    shapes = {look.sheet.place: look for look in looks}
    return [
        Candidate(one.place, one.score - TWIN, one.how, (*one.evidence, "it looks like the cover"))
        if cover and one.how == "shape" and one.place != cover and twins(shapes[cover], shapes[one.place])
        else one
        for one in found["section"]
    ]


def candidate(role: Role, look: Look, number: int, near: Around) -> Candidate | None:
    """A layout's score in a role; None where its shape cannot carry it."""
    shape = fit(role, look, near.usual)
    if shape is None:
        return None
    told = [(shape, "shape", by_shape(look))] + [one for one in (by_name(role, look, near), by_type(role, look, near.trust)) if one]
    told += [*by_samples(role, look, near), *by_words(role, look, near), *by_picture(role, look, near), *by_writing(role, look)]
    told += by_conditions(look)
    score = sum(one for one, _, _ in told) - COPY * is_copy(look.sheet.name) - PLACE * min(number, PLACES)
    score *= (DECOY if is_decoy(look.sheet.name) else 1) * (VERTICAL if look.vertical and role != "blank" else 1)
    hows: list[How] = [how for points, how, _ in told[1:] if points > 0 and how in ("exact name", "keyword", "type")]  # type: ignore[misc]
    return Candidate(look.sheet.place, round(score, 3), next(iter(hows), "shape"), tuple(why for _, _, why in told))
