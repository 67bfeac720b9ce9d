"""Two columns set against each other: in the template's own comparison, where it has one with room enough."""

from collections.abc import Mapping

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.placing.bodies import in_body
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.headed import edge, laid_of
from claimdeck.mapping.sheets.clothes import levels_of, tie_of, worn
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT, inches

HEADS, BODIES = (41, 42), (31, 32)
LEAST_HEAD, LEAST_BODY = 14, 2.0
"""Points of a head, of which a box must hold two lines, and the least height of a column in inches of a slide 7.5 inches high."""


def compared(brand: Brand, layout: Layout, sheets: Mapping[str, Sheet]) -> Layout:
    """In the template's columns; drawn where it has none, where they are too small, or where signs stand in the heads."""
    sheet, how = sheets["comparison"], laid_of(brand)
    found = columns(sheet) if "without icons" in layout.name else None
    if found is None or not all(_roomy(how, head, body) for head, body in found):
        return free(brand, layout, sheets["title_only"])
    row, made = edge(brand, sheet), free(brand, layout, sheet)
    if any(how.back(head.frame).y < row.bottom for head, _ in found) or _in_title(row, made.slot(TITLE)):
        return free(brand, layout, sheets["title_only"])
    there = {HEADS[i]: _head(brand, made, HEADS[i], head, sheet) for i, (head, _) in enumerate(found)}
    there |= {BODIES[i]: _body(brand, made, BODIES[i], body, sheet) for i, (_, body) in enumerate(found)}
    return changed(made, slots=tuple(there.get(slot.idx, slot) for slot in made.slots), decoration=())


def _in_title(row: Frame, title: Slot | None) -> bool:
    """Whether the row kept below titles lies in one that stands lower on this sheet than on others."""
    return title is not None and title.frame.y < row.y < title.frame.bottom - title.insets.bottom


def columns(sheet: Sheet) -> tuple[tuple[Placeholder, Placeholder], tuple[Placeholder, Placeholder]] | None:
    """(head, body) of the left and the right column; None where the sheet is not made so."""
    boxes = [one for one in sheet.holders("body", "obj") if not one.vertical]
    if len(boxes) != 4:
        return None
    low = sorted(sorted(boxes, key=lambda one: one.frame.h)[2:], key=lambda one: one.frame.x)
    heads = sorted((one for one in boxes if one not in low), key=lambda one: one.frame.x)
    pairs = ((heads[0], low[0]), (heads[1], low[1]))
    return pairs if all(_above(head, body) for head, body in pairs) and low[0].frame.right <= low[1].frame.x + 1 else None


def _above(head: Placeholder, body: Placeholder) -> bool:
    middle = head.frame.x + head.frame.w // 2
    return head.frame.bottom <= body.frame.y + head.frame.h // 4 and body.frame.x <= middle <= body.frame.right


def _roomy(how: Laid, head: Placeholder, body: Placeholder) -> bool:
    two_lines = 2 * 1.2 * LEAST_HEAD * how.share * EMU_PER_POINT
    return head.frame.h - head.insets.top - head.insets.bottom >= two_lines and body.frame.h >= inches(LEAST_BODY) * how.share


def _head(brand: Brand, layout: Layout, idx: int, head: Placeholder, sheet: Sheet) -> Slot:
    how, own = laid_of(brand), layout.slot(idx)
    assert own is not None and idx != TITLE
    return worn(how, own, head, sheet, levels_of(how, head, 0, 1, LEAST_HEAD * how.share), tie_of(head, sheet))


def _body(brand: Brand, layout: Layout, idx: int, body: Placeholder, sheet: Sheet) -> Slot:
    own = layout.slot(idx)
    assert own is not None
    return in_body(brand, own, body, sheet)
