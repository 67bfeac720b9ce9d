"""A title at the foot of its box on a cover gives the room above its words to the stamp; a topic in the stamp's row is read before it."""

import pytest

from claimdeck.layouts.standard import TOPIC
from claimdeck.mapping.covers.below_stamp import below_stamp
from claimdeck.model.layout import Anchor, Layout, Role
from claimdeck.model.plan import TextBox
from claimdeck.model.record import changed
from claimdeck.powerpoint.slide import _above
from test_lined_up import box, slot


@pytest.mark.parametrize(
    ("anchor", "row", "begins"),
    [("b", 1.5, 1.75), ("t", 1.5, 1.2), ("b", 2.6, 1.2), ("b", 0.5, 1.2)],
)  # fmt: skip
def test_a_titles_box_begins_below_the_stamp_in_its_upper_part(anchor: Anchor, row: float, begins: float) -> None:
    title = changed(slot(box(1.6, 1.2, 10, 2.6)), role=Role.COVER_TITLE, anchor=anchor)
    made = below_stamp(Layout(name="CD Cover", part="cover", slots=(title,), edge=box(1, row, 11.3, 0.25)))
    assert made.slots[0].frame.y == box(0, begins, 0, 0).y and made.slots[0].frame.bottom == title.frame.bottom


@pytest.mark.parametrize(("top", "before"), [(5.95, True), (5.97, True), (6.2, False)])
def test_a_topic_in_the_row_of_the_stamp_is_read_before_it(top: float, before: bool) -> None:
    topic = changed(slot(box(3.7, top, 5.9, 0.22)), idx=TOPIC)
    layout = Layout(name="CD Cover", part="cover", slots=(topic,), edge=box(1, 5.95, 11.3, 0.2))
    assert _above(TextBox(idx=TOPIC), layout) is before
