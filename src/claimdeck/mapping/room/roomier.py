"""Another layout of the same look for what is drawn, where the one that is named for it leaves little room."""

from collections.abc import Iterator, Mapping

from claimdeck.mapping.choosing.choices import ROLES, Role, RoleMap
from claimdeck.mapping.ground.behind import shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.areas import safe_area
from claimdeck.mapping.room.calm import with_shown
from claimdeck.mapping.room.coloured import Colours, ground_of
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.mapping.room.page import SOURCES, TOP, page_over
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.model.contrast import contrast
from claimdeck.model.face import Faces
from claimdeck.model.page import MARGIN, Laid, Page
from claimdeck.model.record import record
from claimdeck.model.sheets import Design, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_INCH

POOR, ROOMIER = 0.46, 1.25
"""The share of the slide that a body fills below which another layout is looked for, and how many times as much that must leave."""
NEAR, ALIKE = 0.05, 1.1
"""The share of the slide's height by which headings of one look stand apart at most, and how many times as large one is."""
OPENS: tuple[Role, ...] = ("title", "section", "closing")
"""The roles whose layouts have a look of their own."""
STEP, SPLIT, PLAIN = 1.05, 0.2, 0.95
"""The contrast from which on the edge of a ground is seen, and the shares of a body that the second one and both fill at least."""
LIGHTER, BLACK, WHITE = 2.0, "000000", "FFFFFF"
"""How many times as light one of two layouts of a talk may be, and what light is measured against; what cannot be told counts as white."""
MOST = 40
"""So many layouts are looked at."""


@record
class Room:
    """A sheet, the share of the slide that a body fills on it, and whether words are read there on a panel only, or on two grounds."""

    sheet: Sheet
    share: float
    loud: bool


def with_roomier(design: Design, sheets: Mapping[str, Sheet], found: RoleMap, colours: Colours, faces: Faces) -> dict[str, Sheet]:
    """The sheets, in place of the one for all that is drawn one with more room: there, and where it only stood in."""
    alone, content = sheets["title_only"], sheets["content"]
    here = _room(design, alone, content, colours, faces)
    if here.share >= POOR and not here.loud:
        return dict(sheets)
    others = [_room(design, one, content, colours, faces) for one in _others(design, sheets, found, colours)]
    better = [one for one in others if _is_better(one, here)]
    if not better:
        return dict(sheets)
    best = max(better, key=lambda one: one.share).sheet
    lent = [role for role in ROLES if role in sheets and role not in OPENS and not found.of(role).natural]
    return dict(sheets) | {role: best for role in lent if sheets[role].part == alone.part} | {"title_only": best}


def _is_better(one: Room, here: Room) -> bool:
    """Whether it leaves much more room, or as much that is calm."""
    return not one.loud and one.share >= (1.0 if here.loud else ROOMIER) * here.share


def _room(design: Design, sheet: Sheet, content: Sheet, colours: Colours, faces: Faces) -> Room:
    area = grown_area(safe_area(design, sheet, content).frame, sheet, colours.eye, faces)
    page = page_over(area, design.width, design.height, sheet)
    loud = ground_of(page, sheet, colours).panel or _is_split(page, sheet, colours)
    return Room(sheet=sheet, share=_share(page, design), loud=loud)


def _is_split(page: Page, sheet: Sheet, colours: Colours) -> bool:
    """Whether the edge between two plain grounds runs through the body: cards that lie over it are seen on one of them only."""
    assert page.laid is not None, "it was just laid"
    (first, most), *others = shares(sheet, page.laid.frame(body_zone(page)), colours.eye).items()
    apart = [share for other, share in others if first and other and contrast(first, other) >= STEP]
    return most + sum(apart) > PLAIN and max(apart, default=0.0) >= SPLIT


def _share(page: Page, design: Design) -> float:
    """The share of the slide that the page's body fills."""
    assert page.laid is not None, "it was just laid"
    body = (page.width - 2 * MARGIN) * (SOURCES - TOP) * page.laid.scale**2
    return body * EMU_PER_INCH**2 / (design.width * design.height)


def _others(design: Design, sheets: Mapping[str, Sheet], found: RoleMap, colours: Colours) -> Iterator[Sheet]:
    """Layouts of the same master that could stand in: none that opens the talk, with words of its own, or a heading of another look."""
    alone, content = sheets["title_only"], sheets["content"]
    taken = {alone.part, *(sheets[role].part for role in OPENS if role in sheets and found.of(role).natural)}
    master = [one for one in design.layouts if one.master == alone.master and one.part not in taken][:MOST]
    usual = _heading(content, design) if found.of("content").natural else None
    for one in master:
        told = any(art.words and not art.master for art in one.things)
        alike = usual is None or _of_one_look(_heading(one, design), usual, design)
        if not told and alike and _of_one_light(one, content, colours.eye):
            yield with_shown({"title_only": one}, colours.eye)["title_only"]


def _of_one_light(one: Sheet, other: Sheet, eye: Eye) -> bool:
    """Whether two sheets are about as light: slides of one talk look like one talk."""
    dark, light = sorted(
        sum(share * contrast(colour or WHITE, BLACK) for colour, share in shares(each, eye.page, eye).items()) for each in (one, other)
    )
    return light <= LIGHTER * dark


def _heading(sheet: Sheet, design: Design) -> Placeholder | None:
    return heading_of(Laid(1.0, 0, 0, design.width, design.height), sheet)


def _of_one_look(one: Placeholder | None, usual: Placeholder, design: Design) -> bool:
    if one is None or abs(one.frame.y - usual.frame.y) > NEAR * design.height:
        return False
    small, large = sorted((one.levels[0].size, usual.levels[0].size))
    return large <= ALIKE * small and one.levels[0].align == usual.levels[0].align
