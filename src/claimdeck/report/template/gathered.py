"""Everything `template check` tells, gathered from what was read."""

from claimdeck.mapping.choosing.choices import Choice
from claimdeck.mapping.ground.behind import behind
from claimdeck.mapping.ground.palette import palette
from claimdeck.mapping.room.areas import safe_area
from claimdeck.model.contents import Contents
from claimdeck.model.record import changed
from claimdeck.report.template.block import block, runner_of, shown
from claimdeck.report.template.layouts import Seen, layouts
from claimdeck.report.template.looks import colours, faces, home_sheet
from claimdeck.report.template.points import points
from claimdeck.report.template.told import RoleTold, TalkTold, Told


def told(file: str, seen: Seen, held: Contents, *, ours: bool, repairs: tuple[str, ...], talk: TalkTold | None = None) -> Told:
    """What is told of a template by its file's name; `repairs` are sentences on what was put right."""
    design, roles = seen.design, seen.roles
    master = home_sheet(design, seen.home)
    found = Told(
        file=file, design=design, contents=held, ours=ours, home=seen.home, home_why=roles.why if roles else "it is the only one",
        roles=tuple(_role(one, seen) for one in roles.choices) if roles else (), layouts=layouts(seen), faces=faces(master),
        colours=colours(master), colour_map=held.colour_map, repairs=repairs, talk=talk,
        stand_ins=() if ours else _stand_ins(seen), block=block(roles, design) if roles else "",
    )  # fmt: skip
    return changed(found, points=points(found))


def _role(choice: Choice, seen: Seen) -> RoleTold:
    found = runner_of(choice)
    runner = seen.design.at(found.place) if found else None
    return RoleTold(choice=choice, layout=_named(choice.place, seen), runner_up=shown(runner) if runner else "")


def _stand_ins(seen: Seen) -> tuple[str, ...]:
    """What stands in for colours that are not read, or not told apart, where most is drawn."""
    places = {one.role: seen.design.at(one.place) for one in seen.roles.choices} if seen.roles else {}
    sheet = places.get("title_only")
    if sheet is None:
        return ()
    area = safe_area(seen.design, sheet, places.get("content")).frame
    return palette(sheet.colours, behind(sheet, area, seen.eye)).told


def _named(place: str, seen: Seen) -> str:
    sheet = seen.design.at(place)
    return shown(sheet) if sheet else place
