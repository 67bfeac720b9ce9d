"""The slide number in the footer's row, and what of the date's room there is the footer's."""

import pytest

from claimdeck.layouts.standard import DATE, FOOTER, NUMBER
from claimdeck.mapping.footer.number_in_row import numbered
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.units import inches, points
from claimdeck.plan.furnishing.footed import _over
from test_lined_up import box

PAGE = Page(laid=Laid(1.0, 0, 0, inches(13.333), inches(7.5)))
KINDS = {FOOTER: ("ftr", Role.FOOTER), NUMBER: ("sldNum", Role.NUMBER), DATE: ("dt", Role.DATE)}


def foot(idx: int, left: float, wide: float, *, size: int = 10) -> Slot:
    """A box at the slide's foot; a number would need a bed."""
    kind, role = KINDS[idx]
    tie = Tie(kind, idx, bed=PAPER if idx == NUMBER else None)
    return Slot(idx=idx, name="", role=role, frame=box(left, 7, wide, 0.4), levels=(Level(size=size, floor=8),), tie=tie)


@pytest.mark.parametrize(("left", "wide", "kept"), [(8.5, 4, True), (1.5, 2, True), (12.4, 0.5, False)])
def test_of_a_date_that_the_number_comes_to_stand_on_the_room_before_it_is_left(left: float, wide: float, kept: bool) -> None:
    slots = {one.idx: one for one in numbered(PAGE, (foot(FOOTER, 4, 4), foot(NUMBER, 0.2, 1), foot(DATE, left, wide)))}
    number, date = slots[NUMBER], slots.get(DATE)
    assert number.tie and number.tie.bed is None and number.frame.right == PAGE.edge
    assert (date is not None) is kept
    assert date is None or (date.frame.x == inches(left) and date.frame.right == min(inches(left + wide), number.frame.x))


def test_it_has_room_for_three_digits() -> None:
    footer = changed(foot(FOOTER, 4, 4, size=28), frame=box(4, 6.8, 4, 0.6))
    there = next(one for one in numbered(PAGE, (footer, foot(NUMBER, 0.2, 1))) if one.idx == NUMBER)
    assert there.frame.w >= points(3 * 28 * 0.6) and there.frame.right == PAGE.edge


@pytest.mark.parametrize(("number", "begins", "ends"), [(11.0, 4, 11), (0.5, 4, 12), (None, 4, 12), (7.5, 4, 8), (5.0, 4, 8)])
def test_a_footer_takes_of_the_date_s_room_what_the_number_leaves(number: float | None, begins: float, ends: float) -> None:
    footer, date = foot(FOOTER, 4, 4), foot(DATE, 8, 4)
    found = _over(footer, date, foot(NUMBER, number, 1) if number is not None else None) or footer
    assert (found.frame.x, found.frame.right) == (inches(begins), inches(ends))


def test_a_footer_begins_behind_the_number_that_stands_on_the_date_at_its_left() -> None:
    found = _over(foot(FOOTER, 6, 4), foot(DATE, 1, 5), foot(NUMBER, 1, 1))
    assert found and (found.frame.x, found.frame.right) == (inches(2), inches(10))
