"""How well a layout's shape carries a picture, a table, a chart, a heading alone, or nothing."""

from collections.abc import Callable

from claimdeck.mapping.choosing.fit_boxes import pictured
from claimdeck.mapping.sheets.boxes import upright
from claimdeck.mapping.sheets.looks import Look
from claimdeck.mapping.sheets.usual import Fit, Usual, larger, moved

UPPER = 0.42  # of the page: headings of a plain slide end above it
PICTURE = 0.08  # of the page: a smaller place for a picture, table or chart is not what the layout is for


def picture(look: Look, usual: Usual) -> Fit:
    """One picture with words beside it."""
    pictures = [one for one in look.pictures if one.box.area >= PICTURE]
    upright_heading = look.heading is None or upright(look.heading.holder)
    if len(pictures) != 1 or len(look.pictures) > 2 or len(look.regions) > 2 or look.special or not upright_heading:
        return None
    told = 0.15 * (look.heading is not None) + 0.1 * bool(look.lines or look.regions)
    large = pictures[0].box.area > 0.6
    return 0.45 + told - 0.1 * large - 0.15 * larger(look, usual) - 0.03 * max(0, len(look.lines) - 1)


def special(kind: str) -> Callable[[Look, Usual], Fit]:
    """One place of that type below the heading; beside a tall one is a caption's place, in which no title is read."""

    def fits(look: Look, usual: Usual) -> Fit:
        found = [one for one in look.special if one.holder.type == kind and one.box.area >= PICTURE]
        if look.heading is None or len(found) != 1 or len(look.special) > 1 or len(look.regions) > 1 or pictured(look):
            return None
        if look.heading.box.across(found[0].box) <= 0:
            return None
        return 0.7 + 0.2 * (not look.regions) + 0.1 * (not moved(look, usual))

    return fits


def title_only(look: Look, usual: Usual) -> Fit:
    """A heading where plain slides have theirs, and room below."""
    head = look.heading
    if head is None or look.regions or pictured(look) or any(one.box.area > 0.01 for one in look.special) or not upright(head.holder):
        return None
    text = sum(one.box.area for one in look.lines)
    away = usual.heading is None or usual.heading.alike(head.box) < 0.5 or not (look.titled or head.box.bottom < UPPER)
    if away and (head.box.bottom > UPPER or head.box.h > 0.3 or head.box.w < 0.3):
        return None
    return 0.55 + 0.25 * (not away) + 0.1 * look.titled - 0.2 * larger(look, usual) - 0.06 * len(look.lines) - min(0.3, text)


def blank(look: Look, usual: Usual) -> Fit:
    """Nothing, or a title off the page."""
    headed = look.heading is not None and upright(look.heading.holder) and look.heading.box.area > 0
    if headed or look.regions or any(one.box.area > 0.01 for one in (*look.pictures, *look.special)):
        return None
    return 0.7 - 0.15 * len(look.lines) - 0.1 * (look.heading is not None)
