"""The master a talk is at home on, and what it borrows from sisters of the same look."""

from collections.abc import Mapping, Sequence

from claimdeck.mapping.choosing.choices import ROLES, Candidate, Choice, Role, chosen_from
from claimdeck.model.record import changed, record
from claimdeck.model.sheets import Design, Sheet

WEIGHTS: dict[Role, float] = {
    "title": 3, "section": 2, "content": 4, "two_content": 2, "title_only": 2, "comparison": 1, "picture": 1, "table": 0.5, "chart": 0.5,
    "closing": 0.5, "blank": 0.5,
}  # fmt: skip
SAMPLES, ORDER, PICTURED = 3.0, 0.05, 0.5
COVER = 0.4  # from here on a layout may open a talk, where the template's own first slide stands on it
FEW = 4  # layouts: a master with no more needs its sisters


@record
class Home:
    """A master with what its layouts can do."""

    number: int
    choices: Mapping[Role, Choice]
    candidates: Mapping[Role, list[Candidate]]
    size: int
    why: str = ""


def home_of(homes: Sequence[Home], design: Design) -> Home:
    """The master that does most of what a talk needs."""
    best = max(homes, key=lambda one: _worth(one, design))
    if len(homes) == 1:
        return changed(best, why="it is the only one")
    count = sum(place.partition(".")[0] == str(best.number) for place in design.samples)
    samples = f", and {count} of {len(design.samples)} sample slides use it" if count else ""
    done, all_there_are = (sum(role != "blank" for role in those) for those in (best.choices, WEIGHTS))  # blank is for no slide of a talk
    return changed(best, why=f"its layouts do {done} of {all_there_are} roles{samples}")


def _worth(home: Home, design: Design) -> float:
    covered = sum(WEIGHTS[role] * min(1.0, choice.score) for role, choice in home.choices.items())
    used = sum(place.partition(".")[0] == str(home.number) for place in design.samples) / max(1, len(design.samples))
    pictured = any(sheet.place == str(home.number) and sheet.background.image for sheet in design.masters)
    return covered + SAMPLES * used - PICTURED * pictured - ORDER * home.number


def borrowed(home: Home, homes: Sequence[Home], design: Design) -> dict[Role, Choice]:
    """What the home master does, and what it lacks from sisters."""
    found = dict(home.choices)
    sisters = [one for one in homes if one.number != home.number and (home.size <= FEW or _together(home, one, design))]
    for role in ROLES:
        lent = [one.choices[role] for one in sisters if role in one.choices]
        if role not in found and lent:
            found[role] = max(lent, key=lambda choice: choice.score)
    return found | _opening(found, sisters, design)


def _opening(found: Mapping[Role, Choice], sisters: Sequence[Home], design: Design) -> dict[Role, Choice]:
    """The cover the template's own first slide has, where nothing but its shape speaks for the home master's."""
    if not design.samples or "title" not in found or found["title"].how != "shape":
        return {}
    first = design.samples[0]
    covers = ((sister, one) for sister in sisters for one in sister.candidates["title"] if one.place == first and one.score >= COVER)
    sister, cover = next(covers, (None, None))
    return {"title": chosen_from("title", cover, sister.candidates["title"])} if sister and cover else {}


def _together(one: Home, other: Home, design: Design) -> bool:
    """Whether both have the same accents and faces, or the template's own sample slides use both."""
    used = {place.partition(".")[0] for place in design.samples}
    if {str(one.number), str(other.number)} <= used:
        return True
    return _look(design.at(str(one.number))) == _look(design.at(str(other.number)))


def _look(sheet: Sheet | None) -> tuple[object, ...]:
    return (sheet.colours[4:10], sheet.headings, sheet.body) if sheet else ()
