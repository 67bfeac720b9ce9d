"""Titles of one look on all slides of a talk: the layout for lists, which a company uses most, says how its titles look."""

from collections.abc import Mapping

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.model.contrast import contrast
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.sheets import Placeholder, Sheet

AIR = 50
"""The part of the slide's height that a heading ends above what stands below it."""
NIGHT = 7.0
"""The contrast of a light and a dark ground."""
JUMPS, SIDES = 0.02, 0.4
"""The shares of the slide's width by which titles begin elsewhere, and slide numbers stand at another side."""
APART = 1.3
"""How many times as large titles are of another look."""


def with_one_look(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets; where titles of the layout with nothing else look otherwise than those above lists, that of lists in its place."""
    plain, lists = sheets.get("title_only"), sheets.get("content")
    if plain is None or lists is None or plain.master != lists.master:
        return dict(sheets)
    how = Laid(1.0, 0, 0, eye.width, eye.height)
    heads = [heading_of(how, sheet) for sheet in (plain, lists)]
    if heads[0] is None or heads[1] is None:
        return dict(sheets)
    apart = _apart(heads[0], heads[1]) or _are_day_and_night(plain, lists)
    otherwise = _set_otherwise(heads[0], heads[1]) or _stand_elsewhere(heads[0], heads[1], eye) or _number_elsewhere(plain, lists, eye)
    apart = apart or (otherwise and _as_bare(lists, plain, heads[1]))
    return dict(sheets) | {"title_only": _trimmed(lists, heads[1], eye)} if apart else dict(sheets)


def _trimmed(sheet: Sheet, head: Placeholder, eye: Eye) -> Sheet:
    """The sheet, its heading ending a little above its largest box: what is drawn there may begin a hair higher."""
    boxes = [one for one in sheet.holders("body", "obj") if one.frame.y >= head.frame.y + head.frame.h // 2]
    end = min((one.frame.y for one in boxes), default=eye.height) - eye.height // AIR
    if head.frame.bottom <= end:
        return sheet
    made = changed(head, frame=changed(head.frame, h=end - head.frame.y), moved=True)
    return changed(sheet, placeholders=tuple(made if one is head else one for one in sheet.placeholders))


def _are_day_and_night(one: Sheet, other: Sheet) -> bool:
    """Whether one sheet is light and the other dark: slides that change between them look like a mistake."""
    grounds = [sheet.background.colours[0] if sheet.background.colours else "" for sheet in (one, other)]
    return all(grounds) and contrast(grounds[0], grounds[1]) > NIGHT


def _apart(one: Placeholder, other: Placeholder) -> bool:
    small, large = sorted((one.levels[0].size, other.levels[0].size))
    return one.levels[0].caps != other.levels[0].caps or large > APART * small


def _as_bare(lists: Sheet, plain: Sheet, head: Placeholder) -> bool:
    """Whether nothing that only the layout for lists draws lies on its heading or its boxes."""
    boxes = [head.frame, *(one.frame for one in lists.holders("body", "obj"))]
    more = [one.frame for one in lists.art if one not in plain.art]
    return not any(one.meets(box) for one in more for box in boxes)


def _set_otherwise(one: Placeholder, other: Placeholder) -> bool:
    return (one.levels[0].bold, one.levels[0].align) != (other.levels[0].bold, other.levels[0].align)


def _stand_elsewhere(one: Placeholder, other: Placeholder, eye: Eye) -> bool:
    """Whether words begin so far from each other that titles are seen to jump."""
    begins = [head.frame.x + head.insets.left for head in (one, other)]
    return abs(begins[0] - begins[1]) > JUMPS * eye.width


def _number_elsewhere(one: Sheet, other: Sheet, eye: Eye) -> bool:
    """Whether slide numbers stand at different sides."""
    numbers = [holder.frame for sheet in (one, other) for holder in sheet.holders("sldNum")[:1]]
    return len(numbers) == 2 and abs(numbers[0].x - numbers[1].x) > SIDES * eye.width
