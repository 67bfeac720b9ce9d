"""Covers that leave too little room show code, date, audience and sources all the same: on a panel, beside the title, over a picture."""

from pathlib import Path

import pytest

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import SUBTITLE
from claimdeck.mapping.covers.needed import FACTS
from claimdeck.mapping.covers.scattered import _in_order
from claimdeck.mapping.sheets.placed import grown
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from test_covers_order import COVER, boxes, in_order, made
from test_covers_stamp import strip
from test_lined_up import FACES

ALL = {SUBTITLE, TOPIC, FACTS, CITATIONS}
GROUND = strip(0, 0, 10, 0.4)
"""A bar along the upper edge: nothing has room above the title."""


def test_on_a_panel_that_fills_the_lower_half_they_are_shown_where_nothing_else_is_free(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.5, 1.1, 9, 1.5), (0.5, 2.6, 9, 0.6), extra=GROUND + strip(0.4, 3.3, 9.1, 4))
    found, laid = boxes(brand), brand.page.laid
    assert laid and set(found) >= ALL
    inner = [laid.frame(found[one]) for one in (TOPIC, FACTS, CITATIONS)]
    assert all(inches(3.3) < one.y and one.bottom < inches(7.3) for one in inner)
    assert laid.frame(found[SUBTITLE]).bottom <= inches(3.3)


def test_beside_a_narrow_title_they_are_shown_where_its_column_is_full(tmp_path: Path) -> None:
    halves = [strip(x, y, 1.95, h) for x in (6, 8) for y, h in ((0, 1.4), (5.2, 2.3))]
    extra = "".join(halves) + strip(0, 0, 6, 1)
    brand, _ = made(tmp_path, COVER, (6, 1.5, 3.8, 2.4), (6, 3.9, 3.8, 1.2), extra=extra)
    found, laid = boxes(brand), brand.page.laid
    assert laid and set(found) >= ALL
    assert in_order(found, TOPIC, FACTS, CITATIONS)
    assert all(laid.frame(found[one]).right < inches(6) for one in (TOPIC, FACTS, CITATIONS))


def box(idx: int, y: float, high: float = 0.5) -> Slot:
    level = Level(size=12, floor=12)
    return Slot(idx=idx, name="", role=Role.BODY, frame=Frame(0, inches(y), inches(5), inches(high)), levels=(level,), drawn=True)


def test_what_came_to_stand_right_below_each_other_is_read_in_its_usual_order() -> None:
    title = Slot(idx=0, name="", role=Role.COVER_TITLE, frame=Frame(0, inches(1), inches(5), inches(1)), levels=(Level(size=40, floor=20),))
    told = tuple(_in_order((box(CITATIONS, 3), box(FACTS, 6), box(TOPIC, 6.6, 0.25)), title))
    assert [one.idx for one in told] == [CITATIONS, TOPIC, FACTS]
    assert told[1].frame.y == inches(6)
    assert told[2].frame.bottom == inches(6.85)
    assert told[0].frame.y == inches(3), "what stands far from the others stays where it is"


@pytest.mark.parametrize("over", [0.0, 0.02])
def test_a_box_does_not_grow_over_what_begins_at_its_foot(over: float) -> None:
    low = Slot(
        idx=1, name="", role=Role.SUBTITLE, frame=Frame(inches(1), inches(3), inches(8), inches(0.5)),
        levels=(Level(size=18, floor=16),), tie=Tie("subTitle", 1),
    )  # fmt: skip
    panel = Frame(inches(0.5), inches(3.5 - over), inches(9), inches(3))
    made = grown(Laid(1.0, 0, 0, inches(10), inches(7.5)), low, [panel], 3, FACES)
    assert made.frame.bottom <= inches(3.5) and made.frame.h > low.frame.h
