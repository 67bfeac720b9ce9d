"""What a template draws far apart in one group, along a side, or on one layout only, is kept clear of; so is a heading of one layout."""

import pytest

from claimdeck.layouts import make
from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.footer.beside_art import beside_art
from claimdeck.mapping.footer.feet import _off_bars
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.heading_room import with_room
from claimdeck.mapping.headings.row import free_row
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.figured import canvas, figured
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.room.calm import with_shown
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.mapping.room.page import page_over
from claimdeck.model.layout import Layout
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.page import MARGIN
from claimdeck.model.record import changed
from claimdeck.model.shapes import Insets
from claimdeck.model.sheets import Art, Painted, Sheet
from claimdeck.model.units import inches
from oracle import specimen
from test_lined_up import FACES, HIGH, HOW, WIDE, box, heading, sheet, slot
from test_low_bodies import body, drawn

GREY = Painted(colours=("BBBBBB",))
HEAD = heading(box(0.7, 0.7, 11.9, 1.0))
EYE = Eye(width=WIDE, height=HIGH)


def group(*parts: Art) -> Art:
    return Art(name="Group", frame=box(0, 0, 13.333, 7.5), kind="group", paint=GREY, parts=parts)


IN_CORNERS = (drawn(11, 0.2, 2, 0.6), drawn(0, 6.5, 3, 1))


def test_a_group_of_a_few_things_far_apart_is_its_parts() -> None:
    assert sheet(HEAD, group(*IN_CORNERS)).things == IN_CORNERS
    filled = group(drawn(0, 0, 13.333, 7.5), *IN_CORNERS)
    assert sheet(HEAD, filled).things == (filled,), "one of them is a ground"


def test_stamps_keep_off_a_logo_that_is_grouped_with_one_in_another_corner() -> None:
    rows = [free_row(HOW, sheet(HEAD, *art), HEAD, WIDE - inches(MARGIN)) for art in ((group(*IN_CORNERS),), ())]
    assert rows[0] is None and rows[1]


@pytest.mark.parametrize(("right", "moves"), [(1.0, True), (0.75, False)])
def test_words_begin_apart_from_a_bar_along_their_side(right: float, moves: bool) -> None:
    bar = drawn(0, 0, right, 7.5)
    with_bar, alone = (grown_area(box(1.05, 1.9, 11, 4.5), sheet(HEAD, *art), EYE, FACES) for art in ((bar,), ()))
    assert (with_bar.x > alone.x) is moves
    assert with_bar.x - bar.frame.right >= inches(0.19)


@pytest.mark.parametrize(("bottom", "ends"), [(6.6, 6.525), (7.5, 7.2), (6.3, 7.2)])
def test_an_area_that_lies_in_a_frame_grows_no_farther_than_that(bottom: float, ends: float) -> None:
    """Unless the frame ends where the slide does, or above where the area ends anyhow."""
    frames = group(drawn(0, 0, 13.333, 7.5), drawn(0.4, 0.4, 12.5, bottom - 0.4))
    found = grown_area(box(0.7, 1.9, 11.9, 4.5), sheet(HEAD, frames), EYE, FACES)
    assert round(found.bottom / 914400, 3) == ends


LISTS = changed(sheet(HEAD), part="lists", place="0.1", placeholders=(HEAD, body(0.7, 1.9, 11.9, 4.5)))


def diagram(lists: Sheet) -> Layout:
    brand = changed(specimen.BRAND, page=page_over(box(0.7, 1.9, 11.9, 4.5), WIDE, HIGH, LISTS))
    own = make(brand).get("CD Canvas")
    assert own is not None
    return canvas(brand, own, {"content": lists, "title_only": changed(sheet(HEAD), part="alone")})


def test_a_diagram_stands_where_nothing_is_drawn_below_it() -> None:
    wheel = changed(LISTS, art=(drawn(0.2, 0.2, 3.3, 3.3),))
    assert [diagram(one).part for one in (LISTS, wheel)] == ["lists", "alone"]


@pytest.mark.parametrize(("high", "part"), [(1.0, "lists"), (3.0, "alone")])
def test_a_table_stands_where_the_heading_ends_above_it(high: float, part: str) -> None:
    taller = changed(LISTS, placeholders=(changed(HEAD, frame=changed(HEAD.frame, h=inches(high)), anchor="b"), *LISTS.placeholders[1:]))
    brand = changed(specimen.BRAND, page=page_over(box(0.7, 1.9, 11.9, 4.5), WIDE, HIGH, LISTS))
    own = make(brand).get("CD Table")
    assert own is not None
    assert figured(brand, own, {"table": taller, "title_only": changed(sheet(HEAD), part="alone")}).part == part


def test_a_heading_is_apart_from_a_bar_in_its_box() -> None:
    head = with_room(sheet(HEAD, drawn(0, 0, 1.2, 7.5, "picture")), EYE).placeholders[0]
    assert head.frame.x == inches(1.3) and head.frame.right == HEAD.frame.right


@pytest.mark.parametrize(("right", "begins"), [(1.2, 1.2), (3.5, 3.5), (0.6, 0.7), (9, 0.7)])
def test_a_date_begins_beside_what_is_drawn_over_its_end(right: float, begins: float) -> None:
    made = _off_bars(HOW, slot(box(0.7, 6.9, 3, 0.4)), sheet(HEAD, drawn(0, 0, right, 7.5)))
    assert made.frame.x == inches(begins) and made.frame.right == inches(3.7)


def test_a_date_begins_beside_the_part_of_a_group_over_its_end() -> None:
    part, low = (drawn(0, y, 2, 1, "picture") for y in (6.5, 7.4))
    group = Art(name="corners", frame=box(0, 0, 13.333, 7.5), kind="group", parts=(part, low))
    assert _off_bars(HOW, slot(box(0.7, 6.9, 3, 0.4)), sheet(HEAD, group)).frame.x == inches(2)


@pytest.mark.parametrize(("left", "right", "begins"), [(0.1, 1.1, 1.25), (0.1, 0.6, 0.7), (0.9, 2, 0.7), (0, 9, 0.7)])
def test_sources_begin_beside_a_mark_at_the_foot(left: float, right: float, begins: float) -> None:
    mark = drawn(left, 6.2, right - left, 1.2, "picture")
    made = beside_art(HOW, slot(box(0.7, 6.5, 11, 0.4)), sheet(HEAD, mark))
    assert made.frame.x == inches(begins) and made.frame.right == inches(11.7)


@pytest.mark.parametrize(("starts", "begins"), [(1.2, 1.2), (1.3, 1.3), (1.35, 1.25), (1.05, 1.25)])
def test_sources_beside_a_mark_begin_with_words_that_begin_nearly_there(starts: float, begins: float) -> None:
    words = changed(slot(box(starts - 0.2, 3, 5, 1)), insets=Insets(left=inches(0.2)))
    made = beside_art(HOW, slot(box(0.7, 6.5, 11, 0.4)), sheet(HEAD, drawn(0.1, 6.2, 1, 1.2, "picture")), [words])
    assert made.frame.x == inches(begins)


def test_a_topic_begins_beside_a_mark_that_reaches_over_much_of_its_row() -> None:
    brand = changed(specimen.BRAND, page=page_over(box(0.7, 1.9, 11.9, 4.5), WIDE, HIGH, LISTS))
    own = make(brand).get("CD Text")
    assert own is not None
    topics = [free(brand, own, changed(LISTS, art=art)).slot(TOPIC) for art in ((), (drawn(0.1, 0, 3, 2.5, "picture"),))]
    assert topics[0] and topics[1] and laid_of(brand).frame(topics[1].frame).x == pytest.approx(inches(3.25), abs=2)
    assert topics[1].frame.right == topics[0].frame.right
    held = changed(HEAD, frame=box(3.2, 0.3, 9, 1), insets=Insets())
    beside = changed(LISTS, placeholders=(held, *LISTS.placeholders[1:]), art=(drawn(0.1, 0, 3, 2.5, "picture"),))
    topic = free(brand, own, beside).slot(TOPIC)
    assert topic and laid_of(brand).frame(topic.frame).x == pytest.approx(inches(3.2), abs=2), "with the title's words"


def test_what_lies_below_a_panel_is_in_nobody_s_way() -> None:
    mark, panel = drawn(0.1, 6.2, 1, 1.2, "picture"), drawn(0.3, 0.3, 12.7, 7)
    there, under = (sheet(HEAD, *art) for art in ((panel, mark), (mark, panel)))
    sources, dates = slot(box(0.7, 6.5, 11, 0.4)), slot(box(0.7, 6.9, 3, 0.4))
    assert beside_art(HOW, sources, there).frame.x > sources.frame.x and beside_art(HOW, sources, under) == sources
    assert _off_bars(HOW, dates, there).frame.x > dates.frame.x and _off_bars(HOW, dates, under) == dates


def test_sources_are_on_every_drawn_slide_beside_a_mark() -> None:
    brand = changed(specimen.BRAND, page=page_over(box(0.7, 1.9, 11.9, 4.5), WIDE, HIGH, LISTS))
    own = make(brand).get("CD Text")
    assert own is not None
    sources = free(brand, own, changed(LISTS, art=(drawn(0.1, 5.8, 1, 1.2, "picture"),))).slot(CITATIONS)
    assert sources is not None and laid_of(brand).frame(sources.frame).x == pytest.approx(inches(1.25), abs=2)


def banded(rows: int) -> Mosaic:
    """A picture with a band at its upper edge."""
    tiles = ("E08010",) * 64 * rows + ("FFFFFF",) * 64 * (36 - rows)
    return Mosaic(columns=64, rows=36, tiles=tiles, opaque=(100,) * len(tiles))


@pytest.mark.parametrize(("rows", "free"), [(3, False), (1, True)])
def test_the_row_above_a_heading_does_not_cross_the_edge_of_a_band_in_the_picture_behind(rows: int, free: bool) -> None:
    eye = Eye(width=WIDE, height=HIGH, means=lambda _: banded(rows))
    pictured = changed(sheet(heading(box(0.7, 0.75, 11.9, 1.0))), background=Painted(image="banded"))
    plain = with_shown({"title_only": pictured}, eye)["title_only"]
    assert (free_row(HOW, plain, plain.placeholders[0], WIDE - inches(MARGIN)) is not None) is free
