"""Titles on beds: those that stand elsewhere have theirs, too, where nobody sees it; all titles of a talk then begin at one edge."""

from typing import Literal

import pytest

from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.ground.inked import Inked
from claimdeck.mapping.ground.palette import palette
from claimdeck.mapping.sheets.words_in_box import line
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.record import changed
from claimdeck.model.sheets import Art, Painted
from claimdeck.model.units import inches, points
from test_lined_up import EYE, HOW, box, heading, sheet, slot

SCHEME = ("000000", "FFFFFF", "1F497D", "EEECE1", *("808080",) * 8)
STRIPES = Painted(colours=("000000", "FFFFFF"), places=(0, 100), angle=0)
LOW = box(0.5, 3, 12, 2)


@pytest.mark.parametrize(("ground", "bedded"), [("FFFFFF", True), ("EEEEEE", False)])
def test_a_title_elsewhere_has_the_bed_of_titles_only_where_it_is_not_seen(ground: str, bedded: bool) -> None:
    held = heading(box(0.5, 0.3, 12, 1))
    banner = Art(name="Banner", frame=box(0, 0, 13.333, 1.6), kind="shape", paint=STRIPES)
    there = changed(sheet(held, banner), colours=SCHEME, background=Painted(colours=(ground,)))
    read = Inked(HOW, there, EYE, palette(SCHEME, (ground,)), ())
    usual = read.tied(slot(held.frame))
    assert usual.tie and usual.tie.bed, "nothing is read on the banner"
    low = read.as_usual(read.tied(changed(slot(LOW), tie=Tie("title", 0, placed=True))))
    assert low.tie and bool(low.tie.bed) is bedded


@pytest.mark.parametrize(("x", "inset", "begins"), [(0.1, 0.3, 0.3), (0.1, 0.1, 0.2), (0.5, 0.1, 0.5)])
def test_a_bed_keeps_off_the_edge_of_the_slide_as_far_as_the_room_before_its_words_goes(x: float, inset: float, begins: float) -> None:
    held = heading(box(x, 0.3, 12, 1))
    banner = Art(name="Banner", frame=box(0, 0, 13.333, 1.6), kind="shape", paint=STRIPES)
    read = Inked(HOW, changed(sheet(held, banner), colours=SCHEME), EYE, palette(SCHEME, ("FFFFFF",)), ())
    made = read.tied(slot(held.frame, inset, placed=False))
    assert made.tie and made.tie.bed and round(made.frame.x / 914400, 3) == begins
    assert made.frame.x + made.insets.left == inches(x + inset), "words stay where they are"


@pytest.mark.parametrize(("align", "begins"), [("l", 1.1), ("ctr", 1.87), ("r", 2.64)])
def test_a_number_is_read_where_its_digits_stand_not_all_over_its_box(align: Literal["l", "ctr", "r"], begins: float) -> None:
    level = Level(size=10, floor=10, align=align)
    number = changed(slot(box(1, 7, 2, 0.3)), role=Role.NUMBER, levels=(level,), anchor="t")
    found = line(HOW, number)
    assert (round(found.x / 914400, 1), round(found.w / 914400, 2)) == (round(begins, 1), 0.25)
    assert number.frame.y < found.y and found.bottom < number.frame.y + inches(0.05) + points(12)


@pytest.mark.parametrize(
    ("idx", "begins", "opens", "bedded"),
    [
        (CITATIONS, "E07020", True, False),
        (CITATIONS, "E07020", False, True),  # on all other slides they may be long
        (CITATIONS, "F7B060", True, True),  # words at the far end would be lost
        (TOPIC, "FFFFFF", True, False),
        (TOPIC, "FFFFFF", False, False),
    ],
)
def test_few_small_words_need_no_bed_for_the_far_end_of_their_box(idx: int, begins: str, opens: bool, bedded: bool) -> None:
    ground = Painted(colours=(begins, "A03000", "A03000"), places=(0, 45, 100), angle=0)
    there = changed(sheet(heading(LOW)), colours=SCHEME, background=ground)
    small = Slot(idx=idx, name="", role=Role.BODY, frame=LOW, levels=(Level(size=9, floor=9, align="r", colour=PAPER),), drawn=True)
    made = Inked(HOW, there, EYE, palette(SCHEME, ("A03000",)), (), opens=opens).drawn(small)
    assert bool(made.fill) is bedded and (bedded or made.levels[0].colour == PAPER)
