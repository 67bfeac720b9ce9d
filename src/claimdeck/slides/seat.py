"""A kind that fills one placeholder of a slide: it is composed as if its layout were that box, and then put there."""

from collections.abc import Callable, Hashable
from typing import Any, cast

from claimdeck.layouts.figures import COUNTS, FIGURE, QUANTITY
from claimdeck.layouts.seated import seated
from claimdeck.model.brand import Brand
from claimdeck.model.chart import Chart
from claimdeck.model.compose import Desk, Draft, Made, Part
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Page
from claimdeck.model.plan import Item, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.units import EMU_PER_INCH

MORE = {FIGURE: 0, QUANTITY: 1, COUNTS: 2}
"""How far behind the placeholder's index that stands which a figure has above and below it."""


class Seat:
    """The desk of a slide for what fills one of its placeholders."""

    def __init__(self, desk: Desk, slot: Slot) -> None:
        self._desk, self._slot = desk, slot
        self.brand: Brand = changed(desk.brand, page=_page(desk.brand.page, slot))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def layout(self, name: str) -> Layout:
        """A layout whose figure fills the placeholder."""
        return seated(self._desk.layout(name), self._slot.frame)

    def once(self, asked: Hashable, make: Callable[[], Made]) -> Made:
        """What was asked for this placeholder."""
        return self._desk.once(("in", self._slot.idx, self._slot.frame, asked), make)


def in_seat(desk: Desk, slot: Slot) -> Desk:
    """The desk for what fills that placeholder."""
    return cast(Desk, Seat(desk, slot))


def _page(page: Page, slot: Slot) -> Page:
    """A page no wider than the placeholder: in a narrow one figures are set as on a narrow slide."""
    return changed(page, width=min(page.width, slot.frame.w / EMU_PER_INCH + 2 * page.margin))


def seated_draft(kind: Kind, seat: Desk, slot: Slot) -> Draft | None:
    """What the kind shows whole, in the placeholder; None where it has no room there."""
    draft = kind.compose(seat, Part(0, len(kind.weights(seat))))
    return changed(draft, items=tuple(_put(item, slot) for item in draft.items)) if draft else None


def _put(item: Item, slot: Slot) -> Item:
    if isinstance(item, (Table, Chart, TextBox)) and item.idx in MORE:
        return changed(item, idx=slot.idx + MORE[item.idx])
    return item
