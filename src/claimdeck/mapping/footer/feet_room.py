"""Footer, date and number of a template where they cannot be used as they stand: on words it draws there, or in a box for a few letters."""

from collections.abc import Iterable

from claimdeck.mapping.ground.eye import Eye
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Design, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT

LEAST, LINE, LETTER = 8, 1.2, 0.5
"""Points of a footer on a slide 7.5 inches high, the height of its lines and the width of a letter in em."""
LETTERS = 60
"""So many a footer has at least: a code, a date, and for whom the talk is."""
TOUCHED = 0.02
"""The share of a box that words may reach into."""
FILLED = 0.6
"""The share of a further line that words fill: a box of short lines is soon full."""
OPAQUE = 0.95
"""The opacity from which on nothing is seen of what lies below."""


def with_usable_feet(design: Design, eye: Eye) -> Design:
    """The template, its layouts without what slides cannot use of them at their foot: they place it themselves."""
    how = Laid(1.0, 0, 0, design.width, design.height)
    return changed(design, layouts=tuple(_usable(_as_seen(sheet, eye), how) for sheet in design.layouts))


def _as_seen(sheet: Sheet, eye: Eye) -> Sheet:
    """A sheet that shows its slide's number itself only where nothing is drawn over that."""
    if not sheet.numbered:
        return sheet
    covered = (one.numbered and _is_covered(one, sheet.art[i + 1 :], eye) for i, one in enumerate(sheet.art))
    return changed(sheet, art=tuple(changed(one, numbered=False) if hid else one for one, hid in zip(sheet.art, covered, strict=True)))


def _is_covered(art: Art, later: Iterable[Art], eye: Eye) -> bool:
    """Whether something solid that fills its frame is drawn over all of it."""
    box, area = art.frame, art.frame.w * art.frame.h
    solid = (one for each in later for one in each.drawn if one.paint and one.kind in ("shape", "picture") and not one.edges)
    over = (one for one in solid if one.frame.shared(box) == area > 0)
    return any(one.paint and eye.at(one.paint, one.frame, box.x + box.w / 2, box.y + box.h / 2)[1] >= OPAQUE for one in over)


def _usable(sheet: Sheet, how: Laid) -> Sheet:
    """A sheet with footer and date elsewhere where these find no room, and with its number elsewhere where that lies on words."""
    said = [where for one in sheet.art if not one.hidden for where in one.said]
    footers, numbers, dates = (sheet.holders(kind) for kind in ("ftr", "sldNum", "dt"))
    aside = [one for one in numbers if sheet.numbered or _covers(one, said)] + [one for one in dates if _covers(one, said)]
    if any(_covers(one, said) or _is_narrow(one, dates, how) for one in footers):
        aside += [one for one in (*footers, *dates) if one not in aside]
    if not aside:
        return sheet
    return changed(sheet, placeholders=tuple(one for one in sheet.placeholders if one not in aside), aside=tuple(aside))


def _covers(holder: Placeholder, said: Iterable[Frame]) -> bool:
    """Whether it lies on words."""
    box = holder.frame
    shared = ((min(box.right, one.right) - max(box.x, one.x), min(box.bottom, one.bottom) - max(box.y, one.y)) for one in said)
    return any(wide > TOUCHED * box.w and high > TOUCHED * box.h for wide, high in shared)


def _is_narrow(footer: Placeholder, dates: Iterable[Placeholder], how: Laid) -> bool:
    """Whether few letters have room in a footer, even with the date's room beside it."""
    beside = [one.frame for one in dates if abs(one.frame.y - footer.frame.y) <= footer.frame.h // 2]
    wide = max([footer.frame.right, *(one.right for one in beside)]) - min([footer.frame.x, *(one.x for one in beside)])
    em = LEAST * how.share * EMU_PER_POINT
    lines = max(1, int((footer.frame.h - footer.insets.top - footer.insets.bottom) / (LINE * em)))
    across = (wide - footer.insets.left - footer.insets.right) / (LETTER * em)
    return across * (1 + FILLED * (lines - 1)) < LETTERS
