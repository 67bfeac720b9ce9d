"""Headings whose box lies on something of the template: words stand beside it, and stay where they stand on a band made for them."""

import pytest

from claimdeck.layouts.ladder import on_ladder
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.alike import with_one_look
from claimdeck.mapping.headings.heading_room import with_room
from claimdeck.mapping.headings.tall_heading import with_usual_heading
from claimdeck.mapping.headings.under_line import with_headings_under_lines
from claimdeck.mapping.sheets.clothes import tie_of
from claimdeck.model.layout import Level
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Painted, Placeholder, Sheet
from claimdeck.model.units import inches

WIDTH, HEIGHT = inches(13.333), inches(7.5)
COLUMNS, ROWS = 64, 36
LINE = 5
"""The row of tiles of a picture that shows a line across the slide."""
EYE = Eye(width=WIDTH, height=HEIGHT, means=lambda part: _lined() if part == "lined" else None)


def _lined() -> Mosaic:
    tiles = tuple("2040A0" if i // COLUMNS == LINE else "FFFFFF" for i in range(COLUMNS * ROWS))
    return Mosaic(columns=COLUMNS, rows=ROWS, tiles=tiles, opaque=(100,) * len(tiles))


def _box(x: float, y: float, w: float, h: float) -> Frame:
    return Frame(inches(x), inches(y), inches(w), inches(h))


HEAD = Placeholder(
    type="title", idx=0, name="", frame=_box(0.9, 0.4, 11.5, 1.45), levels=(Level(size=40, floor=20),), inks=("000000",), bulleted=(False,)
)


def _standing(*art: Art, head: Placeholder = HEAD, image: str = "") -> Placeholder:
    ground = Painted(image=image) if image else Painted(colours=("FFFFFF",))
    return with_room(Sheet(part="", place="0.0", name="", background=ground, art=art, placeholders=(head,)), EYE).placeholders[0]


def _shape(frame: Frame, colour: str) -> Art:
    return Art(name="", frame=frame, kind="shape", paint=Painted(colours=(colour,)))


def test_a_heading_begins_beside_a_logo_in_its_box() -> None:
    logo = Art(name="", frame=_box(0.2, 0.2, 2.2, 1.8), kind="picture", paint=Painted(image="unknown"))
    made = _standing(logo)
    begins = logo.frame.right + inches(0.1)
    assert made.moved and made.frame == Frame(begins, HEAD.frame.y, HEAD.frame.right - begins, HEAD.frame.h)


def test_a_heading_stands_above_a_line_that_the_picture_behind_it_shows() -> None:
    made = _standing(image="lined")
    assert made.moved and made.frame.bottom <= HEIGHT * (LINE + 0.1) / ROWS and made.frame.y < HEAD.frame.y


BAND = _box(0, 0, 13.333, 0.9)
IN_THE_CORNER = _box(12.3, 0.4, 1, 0.4)


@pytest.mark.parametrize(
    ("art", "head"),
    [
        ((), HEAD),
        ((_shape(BAND, "202060"),), changed(HEAD, inks=("FFFFFF",))),  # words are read on the band, not on the slide
        ((_shape(IN_THE_CORNER, "202060"),), HEAD),
        ((_shape(_box(0.2, 0.2, 2.2, 1.8), "202060"), _shape(_box(0, 0, 13.333, 2), "F0F0F0")), HEAD),  # a band hides it
        ((_shape(_box(0.9, 0.4, 6, 1.4), "202060"), _shape(_box(7, 0.4, 6, 1.4), "206020")), HEAD),  # nowhere is there room
        ((_shape(BAND, "202060"),), changed(HEAD, paint=Painted(colours=("FFFFFF",)))),  # it is filled itself
    ],
)
def test_a_heading_stays_where_nothing_is_in_its_way_or_nothing_is_won(art: tuple[Art, ...], head: Placeholder) -> None:
    assert _standing(*art, head=head) == head


def test_titles_look_alike_on_all_slides() -> None:
    lists = Sheet(part="lists", place="0.1", name="", placeholders=(HEAD,))
    plain = changed(lists, part="plain", place="0.2")
    shouted = changed(plain, placeholders=(changed(HEAD, levels=(changed(HEAD.levels[0], caps=True),)),))
    smaller = changed(plain, placeholders=(changed(HEAD, levels=(changed(HEAD.levels[0], size=24),)),))
    assert with_one_look({"title_only": plain, "content": lists}, EYE)["title_only"] is plain
    day, night = (changed(sheet, background=Painted(colours=(ground,))) for sheet, ground in ((plain, "FFFFFF"), (lists, "000000")))
    assert with_one_look({"title_only": day, "content": night}, EYE)["title_only"] is night
    assert all(with_one_look({"title_only": one, "content": lists}, EYE)["title_only"] is lists for one in (shouted, smaller))
    assert with_one_look({"title_only": changed(shouted, place="1.2"), "content": lists}, EYE)["title_only"].place == "1.2"
    centred = changed(plain, placeholders=(changed(HEAD, levels=(changed(HEAD.levels[0], align="ctr"),)),))
    crossed = changed(lists, art=(_shape(HEAD.frame, "202060"),))
    assert with_one_look({"title_only": centred, "content": lists}, EYE)["title_only"] is lists
    assert with_one_look({"title_only": centred, "content": crossed}, EYE)["title_only"] is centred


def test_titles_and_numbers_stand_in_one_place_on_all_slides() -> None:
    left, right = (changed(HEAD, type="sldNum", idx=12, frame=_box(x, 7, 1, 0.3)) for x in (0.5, 12))
    lists = Sheet(part="lists", place="0.1", name="", placeholders=(HEAD, right))
    plain, moved = (changed(lists, part="plain", place="0.2", placeholders=both) for both in ((HEAD, right), (HEAD, left)))
    aside = changed(plain, placeholders=(changed(HEAD, frame=_box(1.5, 0.4, 10.9, 1.45)), right))
    crossed = changed(lists, art=(_shape(HEAD.frame, "202060"),))
    assert with_one_look({"title_only": plain, "content": lists}, EYE)["title_only"] is plain
    assert all(with_one_look({"title_only": one, "content": lists}, EYE)["title_only"] is lists for one in (aside, moved))
    assert all(with_one_look({"title_only": one, "content": crossed}, EYE)["title_only"] is one for one in (aside, moved))


def test_sizes_on_slides_twice_as_large_are_as_far_apart_as_on_usual_ones() -> None:
    assert [on_ladder(size) for size in (8, 9, 10, 11, 12.9)] == [8, 9, 10, 11, 12]
    assert [on_ladder(size, 2.0) for size in (16, 18, 20, 22, 26, 60)] == [16, 16, 20, 20, 24, 56]


def test_a_box_without_type_and_index_says_itself_how_its_words_are_set() -> None:
    box = changed(HEAD, type="obj")
    sheet = Sheet(part="", place="0.0", name="", placeholders=(box,))
    assert tie_of(box, sheet).styled and not tie_of(changed(box, idx=1), sheet).styled and not tie_of(HEAD, sheet).styled


def test_a_heading_that_rises_ends_below_the_words_of_a_footer_above_it() -> None:
    line = Art(name="", frame=_box(0.9, 1.3, 11.5, 0), kind="line", outlined=True)
    foot = changed(HEAD, type="ftr", idx=11, frame=_box(6, 0.1, 6, 0.45))
    sheet = Sheet(part="", place="0.0", name="", art=(line,), placeholders=(changed(HEAD, frame=_box(0.9, 0.7, 11.5, 1.05)), foot))
    alone = changed(sheet, placeholders=sheet.placeholders[:1])
    under, free = (with_room(one, EYE).placeholders[0].frame for one in (sheet, alone))
    assert under.bottom == free.bottom == line.frame.y and free.y < foot.frame.bottom == under.y


OVER_ALL = changed(HEAD, frame=_box(0.3, 0.4, 12.7, 6.5))
BODY = changed(HEAD, type="obj", idx=1, frame=_box(6, 0.4, 7, 6.5))


@pytest.mark.parametrize(
    ("holders", "opens", "cut"),
    [
        ((OVER_ALL,), False, True),
        ((OVER_ALL,), True, True),
        ((changed(OVER_ALL, anchor="ctr"),), True, False),  # the title of a cover may stand in its middle
        ((changed(OVER_ALL, frame=_box(0.3, 0.4, 4, 6.5)), BODY), False, False),  # a column beside another
        ((HEAD,), False, False),
    ],
)
def test_a_heading_over_the_whole_slide_is_as_high_as_headings_are(holders: tuple[Placeholder, ...], opens: bool, cut: bool) -> None:
    sheet = Sheet(part="", place="0.0", name="", placeholders=holders)
    made = with_usual_heading(sheet, EYE, opens=opens).placeholders[0]
    assert made.moved is cut and (made.frame.h < HEIGHT // 4) is (cut or holders[0] is HEAD)
    assert made.frame.y == holders[0].frame.y


LOW_HEAD = changed(HEAD, frame=_box(1, 0.1, 11, 0.55))


def _ruled(at: float, *heads: Placeholder) -> list[Placeholder]:
    """The headings of the layout with a title alone and that for lists, on a line there."""
    line = Art(name="", frame=_box(0.5, at, 12.3, 0.04), kind="shape", paint=Painted(colours=("00AA00",)))
    ruled = (Sheet(part=str(i), place="0.0", name="", art=(line,), placeholders=(one,)) for i, one in enumerate(heads))
    made = with_headings_under_lines(dict(zip(("title_only", "content"), ruled, strict=True)), EYE)
    return [made[role].placeholders[0] for role in ("title_only", "content")]


def test_a_heading_for_one_line_on_a_line_across_the_slide_stands_below_that() -> None:
    for made in _ruled(0.64, LOW_HEAD, LOW_HEAD):
        assert made.moved and made.frame.y > inches(0.68) and made.frame.h > LOW_HEAD.frame.h


@pytest.mark.parametrize(("at", "other"), [(1.2, LOW_HEAD), (0.64, changed(HEAD, frame=_box(1, 2, 11, 1)))])
def test_headings_stay_where_two_lines_have_room_above_and_where_others_could_not_follow(at: float, other: Placeholder) -> None:
    assert _ruled(at, LOW_HEAD, other) == [LOW_HEAD, other]


@pytest.mark.parametrize(("upwards", "moved"), [(False, False), (True, True)])
def test_of_a_slanted_line_only_what_reaches_the_words_is_in_their_way(upwards: bool, moved: bool) -> None:
    corners = [(7.0, 1.0), (13.0, 7.4)] if upwards else [(7.0, 7.4), (13.0, 1.0)]
    (left, top), (right, bottom) = ((inches(x), inches(y)) for x, y in corners)
    ring = ((left, top), (left + 25400, top), (right, bottom), (right - 25400, bottom))
    line = Art(name="", frame=_box(7, 1, 6, 6.4), kind="line", outlined=True, edges=(ring,))
    assert _standing(line, head=changed(HEAD, frame=_box(0.9, 0.4, 11.5, 2.4))).moved is moved
