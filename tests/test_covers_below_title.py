"""Boxes of a cover's title and subtitle that overlap by a hair in a template: apart on slides, and no other overlap is touched."""

import pytest

from claimdeck.mapping.covers.below_title import below_title
from claimdeck.mapping.covers.cover_places import SUBTITLE
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.shapes import Frame, Insets


@pytest.mark.parametrize(("over", "left"), [(50, 950), (0, 1000), (300, 1000)])
def test_the_box_of_a_title_ends_where_that_of_the_subtitle_begins(over: int, left: int) -> None:
    level, room = (Level(size=30, floor=20),), Insets(0, 0, 0, 30)
    title = Slot(idx=0, name="", role=Role.COVER_TITLE, frame=Frame(0, 0, 900, 1000), levels=level, insets=room, tie=Tie("ctrTitle", 0))
    below = Slot(idx=SUBTITLE, name="", role=Role.SUBTITLE, frame=Frame(0, 1000 - over, 900, 800), levels=level, tie=Tie("subTitle", 1))
    made = below_title(Layout(name="", slots=(title, below))).slots[0]
    assert made.frame.h == left and made.insets.bottom == max(0, 30 - (1000 - left))
    assert made.tie and made.tie.placed is (left < 1000)
