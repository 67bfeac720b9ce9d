"""How a slide stands on a template where that has no room for it as it is: told by its layout's name, and by what lies below its words."""

from collections.abc import Iterable

from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item, TextBox

DRAWN, SMALL, SMALLER, BARE = " (drawn)", " (drawn small)", " (drawn smaller)", " (drawn over all)"
"""Behind the name of a layout that leaves all but title and footers of the template unused; of those whose type may be under its floors;
of one that leaves unused all but the ground."""
BELOW, UNDER, HELD = " below its title", " below what is drawn", " in full size"
"""Behind that where the template's heading is used, too, where what it draws at its head is kept clear, and where type keeps its floors."""
LOWER = " (lower)"
"""Behind the name of one on which everything stands lower, below a title of more lines."""
OF_TEMPLATE = " (of the template)"
"""Behind the name of one of the template's own, which a slide has named."""
PANEL = "Panel behind text"
"""What lies behind all that is drawn where nothing is read on the layout's own ground."""


def drawn(layout: Layout) -> str:
    """`drawn`, `drawn small`, `drawn smaller` or `drawn over all`; empty where the slide stands as it was meant to."""
    if not layout.part or OF_TEMPLATE in layout.name:
        return ""
    return next((way.strip(" ()") for way in (DRAWN, SMALL, SMALLER, BARE) if way in layout.name), "")


def beds(layout: Layout, items: Iterable[Item]) -> tuple[str, ...]:
    """The boxes whose words have a ground of their own, because none is read on the layout's, and the panel behind all."""
    slots = (layout.slot(item.idx) for item in items if isinstance(item, TextBox))
    own = [slot.name for slot in slots if slot and slot.tie and slot.tie.bed]
    return (*own, *(one.name for one in layout.decoration if one.name == PANEL))
