"""Footer and number of one look on all slides: what only one of a template's two layouts for plain slides has, the other gets, too."""

from collections.abc import Iterator, Mapping

from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

FIRST = 40
"""The index from which on placeholders are counted that a layout is lent."""
GIVES_WAY = 0.85
"""The share of a body's height from which on its words end above a footer."""


def with_same_feet(sheets: Mapping[str, Sheet]) -> dict[str, Sheet]:
    """The sheets; of that for lists and that with a title alone each with the footer and the number of the other, where it has none."""
    plain, lists = sheets.get("title_only"), sheets.get("content")
    if plain is None or lists is None or plain.part == lists.part or plain.master != lists.master:
        return dict(sheets)
    lent = {one.part: _lent(one, other) for one, other in ((plain, lists), (lists, plain))}
    return {role: lent.get(sheet.part, sheet) for role, sheet in sheets.items()}


def _lent(sheet: Sheet, other: Sheet) -> Sheet:
    more = tuple(_missing(sheet, other))
    return changed(sheet, placeholders=(*sheet.placeholders, *more)) if more else sheet


def _missing(sheet: Sheet, other: Sheet) -> Iterator[Placeholder]:
    """What the sheet lacks of the other's, and has room for."""
    taken = {one.idx for one in sheet.placeholders}
    kinds = ("ftr",) if sheet.numbered else ("ftr", "sldNum")
    for kind in kinds:
        if not sheet.holders(kind) and not any(one.type == kind for one in sheet.aside):
            for one in other.holders(kind)[:1]:
                if _is_free(one.frame, sheet):
                    idx = next(i for i in range(FIRST, FIRST + len(taken) + 1) if i not in taken)
                    taken.add(idx)
                    yield changed(one, idx=idx, added=True)


def _is_free(frame: Frame, sheet: Sheet) -> bool:
    """Whether nothing stands there, neither a box nor words nor a picture; bodies give way at their foot."""
    if not frame.w or not frame.h:
        return False
    boxes = [one.frame for one in sheet.placeholders if one.type not in ("body", "obj") or frame.y < one.frame.y + GIVES_WAY * one.frame.h]
    pictures = [one.frame for art in sheet.art for one in art.drawn if one.kind == "picture"]
    said = [where for one in sheet.art if not one.hidden for where in one.said]
    return not any(frame.meets(one) for one in (*boxes, *pictures, *said))
