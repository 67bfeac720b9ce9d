"""What is odd about a template's sheets, and will be seen on slides: told, because no deck can mend it."""

from collections.abc import Iterator

from claimdeck.model.carried import Notice
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Placeholder, Sheet

OUTSIDE = 0.1
"""Share of a placeholder's area beyond the slide's edges from which it is told: edges are often crossed on purpose."""
HELD = ("title", "ctrTitle", "subTitle", "body", "obj")


def oddities(design: Design) -> Iterator[Notice]:
    """Titles that have no place, and places that are not on the slide."""
    if not any(sheet.holders("title", "ctrTitle") for sheet in design.layouts):
        yield Notice(what="layout", sentence="has no layout with a title: the deck's titles have no place of the template's own")
    beyond = [sheet for sheet in design.layouts if _beyond(sheet, design)]
    if beyond:
        count = f"{len(beyond)} of its {len(design.layouts)} layouts" if len(beyond) > 1 else "a layout"
        yield Notice(what="layout", sentence=f"has placeholders that reach beyond the slide on {count} ({_called(beyond[0])})")


def _called(sheet: Sheet) -> str:
    return f"'{sheet.name}'" if sheet.name else sheet.part


def _beyond(sheet: Sheet, design: Design) -> bool:
    return any(_outside(one, design) for one in sheet.holders(*HELD) if not one.turned)


def _outside(one: Placeholder, design: Design) -> bool:
    """Whether much of a placeholder is not on the slide."""
    frame, page = one.frame, Frame(0, 0, design.width, design.height)
    return frame.w * frame.h > 0 and frame.shared(page) < (1 - OUTSIDE) * frame.w * frame.h
