"""What lies under a whole slide and shows something, and where: a mark or an edge in it is as little to be covered as one drawn apart."""

from collections.abc import Mapping

from claimdeck.mapping.ground.behind import differing
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.banner import is_banded
from claimdeck.mapping.headings.heading_room import runs, with_room
from claimdeck.mapping.headings.tall_heading import with_usual_heading
from claimdeck.mapping.headings.under_line import with_headings_under_lines
from claimdeck.mapping.sheets.clothes import heading_of, is_ground
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet

COLUMNS, ROWS = 64, 36
"""As how many places a ground over the whole slide is looked at."""
EDGE = 1.3
"""The contrast of places beside each other from which on they show an edge that words do not cross."""
LARGE, THROUGH = 0.15, 50
"""The share of the slide from which on a picture is large, and the percents of opacity up to which it is mostly seen through."""
OPENS = ("title", "section")
"""The roles on whose sheets boxes are placed freely."""


def with_shown(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets, their headings clear of what is drawn; those that open the talk or a section with what lies under them."""
    return {role: _seen(role, sheet, eye) for role, sheet in with_headings_under_lines(sheets, eye).items()}


def _seen(role: str, sheet: Sheet, eye: Eye) -> Sheet:
    usual = with_usual_heading(sheet, eye, opens=role in OPENS)
    roomy = with_room(_looked_at(usual, eye) if role in OPENS else usual, eye)
    above = roomy.shown if role in OPENS else _above_heading(roomy, eye)
    return changed(roomy, banded=is_banded(roomy, eye), shown=above)


def _above_heading(sheet: Sheet, eye: Eye) -> tuple[Frame, ...]:
    """Where pictures under the slide show something above its heading, where the row for the topic may stand."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    rows = 1 + head.frame.y * ROWS // eye.height if head and sheet.background.image else 0
    return shown(sheet, eye, min(rows, ROWS)) if 1 < rows < ROWS // 2 else ()


def _looked_at(sheet: Sheet, eye: Eye) -> Sheet:
    seen = changed(sheet, art=tuple(changed(one, through=_is_seen_through(one, eye)) for one in sheet.art))
    return changed(seen, shown=shown(seen, eye))


def _is_seen_through(one: Art, eye: Eye) -> bool:
    """Whether a large picture is mostly seen through: what it draws fills little of its frame."""
    large = one.frame.w * one.frame.h > LARGE * eye.width * eye.height
    tiles = eye.means(one.paint.image) if large and one.kind == "picture" and one.paint and one.paint.image else None
    return tiles is not None and sum(tiles.opaque) < THROUGH * len(tiles.opaque)


def shown(sheet: Sheet, eye: Eye, rows: int = ROWS) -> tuple[Frame, ...]:
    """Where grounds of a sheet show something (EMU of the slide), as level stripes: pictures, and panels that are not quite as large.

    Only its first `rows` are looked at.
    """
    how = Laid(1.0, 0, 0, eye.width, eye.height)
    ground = tuple(one for art in sheet.art for one in art.drawn if one.paint and (one.through or is_ground(how, one.frame)))
    if not ground and not sheet.background.image:
        return ()
    part = Frame(0, 0, eye.width, eye.height * rows // ROWS)
    found = differing(changed(sheet, art=ground), part, eye, (COLUMNS, rows), EDGE)
    return tuple(_stripe(eye, i, first, last) for i, row in enumerate(found) for _, first, last in runs(row))


def _stripe(eye: Eye, row: int, first: int, last: int) -> Frame:
    left, right = (eye.width * one // COLUMNS for one in (first, last))
    top, bottom = (eye.height * one // ROWS for one in (row, row + 1))
    return Frame(left, top, right - left, bottom - top)
