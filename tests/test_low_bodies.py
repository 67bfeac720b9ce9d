"""Templates whose bodies are low, narrow or beside something: titles and words keep a size that is read from the last row."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

import foreign
import templates
from claimdeck.layouts import make
from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.choosing.choices import ROLES, Choice, Role, RoleMap
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.row import free_row
from claimdeck.mapping.headings.titles import title
from claimdeck.mapping.placing.bodies import _free_below, _off_marks
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.room.coloured import Colours, ground_of, is_read
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.mapping.room.page import page_over
from claimdeck.mapping.room.roomier import with_roomier
from claimdeck.mapping.sheets.clothes import levels_of
from claimdeck.mapping.sheets.placed import grown, under_its_top
from claimdeck.model.compose import Draft
from claimdeck.model.face import anywhere, face
from claimdeck.model.job import Job
from claimdeck.model.layout import Layout, Tie
from claimdeck.model.layout import Role as Kind
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.plan import TextBox
from claimdeck.model.record import changed
from claimdeck.model.sheets import Art, Design, Painted, Placeholder, Sheet
from claimdeck.model.words import Paragraph, said
from claimdeck.pipeline import build
from claimdeck.plan.enlarging.even_titles import evened, smallest
from claimdeck.plan.fitting.tried import Divided
from oracle import specimen
from test_lined_up import EYE, FACES, HIGH, HOW, LEVEL, WIDE, box, heading, sheet, slot

COLOURS = ("000000", "FFFFFF", "1F2937", "E5E7EB", "2563EB", "16A34A", "D97706", "7C3AED", "0891B2", "DC2626", "1D4ED8", "6D28D9")
"""Of a theme's twelve slots."""
WHITE, GREY = Painted(colours=("FFFFFF",)), Painted(colours=("BBBBBB",))


def drawn(x: float, y: float, w: float, h: float, kind: str = "shape") -> Art:
    return Art(name="Drawn", frame=box(x, y, w, h), kind=kind, paint=None if kind == "line" else GREY)  # type: ignore[arg-type]


def body(x: float, y: float, w: float, h: float) -> Placeholder:
    return changed(heading(box(x, y, w, h)), type="obj", idx=1, name="Content", levels=(changed(LEVEL, size=20),) * 9)


def test_a_line_along_its_side_leaves_a_title_the_room_below_it() -> None:
    low, line, across = slot(box(1, 0.8, 11, 0.6), placed=False), box(1, 1.5, 0, 6), box(0.5, 1.5, 12, 0)
    above = box(0, 0, 13, 0.8)
    assert grown(HOW, low, [above, line], 2, FACES).frame.h > grown(HOW, low, [above, across], 2, FACES).frame.h


def test_a_title_reaches_down_to_the_body_over_what_that_stands_on() -> None:
    held = heading(box(0.6, 0.8, 12, 0.6))
    ground, below = drawn(0.6, 1.5, 12, 4.2), box(0.6, 1.9, 12, 4.6)
    found = [title(HOW, slot(held.frame), sheet(held, drawn(0, 0, 13, 0.7), ground), held, others, FACES) for others in ([below], [])]
    assert [one.frame.bottom > ground.frame.y for one in found if one] == [True, False]


def test_the_row_above_a_title_gives_way_to_the_titles_second_line() -> None:
    held = heading(box(0.6, 0.67, 12, 0.58))
    band, rule = drawn(0, 0, 13.3, 0.3), drawn(0, 1.33, 13.3, 0, "line")
    assert free_row(HOW, sheet(held, band), held, WIDE) is not None
    assert free_row(HOW, sheet(held, band, rule), held, WIDE) is None


def test_what_cannot_be_seen_is_in_nobodys_way_and_a_group_is_its_parts() -> None:
    empty = Art(name="Text Box", frame=box(1, 1, 5, 5), kind="shape")
    lines = Art(name="Group", frame=box(0, 0, 9, 7), kind="group", parts=(drawn(0, 0, 9, 0, "line"), drawn(0, 7, 9, 0, "line"), empty))
    assert [one.kind for one in sheet(heading(box(1, 1, 9, 1)), empty, lines).things] == ["line", "line"]


def test_lines_that_would_run_into_each_other_are_set_apart() -> None:
    close, usual = (changed(heading(box(1, 1, 9, 1)), levels=(changed(LEVEL, spacing=one),)) for one in (60, 90))
    apart, kept = (levels_of(HOW, one, 0, 1, 20)[0] for one in (close, usual))
    assert (apart.spacing, apart.exact, kept.spacing, kept.exact) == (80, True, 90, False)


def test_the_first_of_close_lines_stays_in_its_box() -> None:
    room = changed(slot(box(1, 1, 9, 4)).insets, top=0)
    bare = changed(slot(box(1, 1, 9, 4)), levels=(changed(LEVEL, size=28, spacing=90),), insets=room)
    assert under_its_top(bare, FACES).insets.top > 3 * 12700
    assert under_its_top(changed(bare, anchor="ctr"), FACES).insets.top == 0


def test_words_begin_beside_a_line_along_the_side_of_the_free_area() -> None:
    one = sheet(heading(box(1, 0.4, 11, 1)), drawn(1, 1.6, 0, 5, "line"))
    assert grown_area(box(1, 1.7, 11, 4.5), one, EYE, FACES).x > box(1.05, 0, 0, 0).x
    assert grown_area(box(1, 1.7, 11, 4.5), changed(one, art=()), EYE, FACES).x < box(1.11, 0, 0, 0).x


def test_the_free_area_begins_below_a_subtitle_that_serves_as_heading() -> None:
    headed = sheet(heading(box(1, 0.4, 11, 1.6)))
    subtitled = changed(headed, placeholders=tuple(changed(one, type="subTitle") for one in headed.placeholders))
    tops = [grown_area(box(1, 2.1, 11, 4.5), one, EYE, FACES).y for one in (headed, subtitled)]
    assert tops[0] == tops[1] >= box(0, 2, 0, 0).y


def test_sources_have_all_their_lines_also_where_a_low_page_makes_them_larger_than_designed() -> None:
    for high, taller in ((3.7, True), (5.7, False)):
        page = page_over(box(0.7, 1.7, 11.9, high), WIDE, HIGH, SEEN)
        brand = changed(specimen.BRAND, page=page)
        own = make(brand).get("CD Text")
        assert own is not None
        held, given = free(brand, own, SEEN).slot(CITATIONS), own.slot(CITATIONS)
        assert held is not None and given is not None and (held.frame.h > given.frame.h) == taller
        assert held.frame.h >= 4 * held.levels[0].floor * 1.2 * 12700 and held.frame.bottom == given.frame.bottom


def test_a_line_below_the_topic_begins_where_that_ends_also_where_a_low_page_makes_it_larger_than_its_row() -> None:
    seen = sheet(heading(box(0.6, 0.1, 12, 1.2)))
    page = page_over(box(0.7, 1.7, 11.9, 3), WIDE, HIGH, seen)
    brand = changed(specimen.BRAND, page=page)
    own = make(brand).get("CD Further 2")
    assert own is not None
    made = free(brand, own, seen)
    topic, lead = made.slot(TOPIC), made.slot(17)
    assert topic is not None and lead is not None and made.edge
    assert topic.frame.bottom > made.edge.bottom and lead.frame.y >= topic.frame.bottom


def waves(mark: str = "") -> Eye:
    """A ground from light to a little darker and back from left to right, with a `mark` in a band at its foot."""
    row = ("DDDDDD", "CCCCCC", "BBBBBB", "CCCCCC", "DDDDDD") * 2
    tiles = row * 9 + ((mark,) * 10 if mark else row)
    return Eye(width=WIDE, height=HIGH, means=lambda _: Mosaic(columns=10, rows=10, tiles=tiles, opaque=(100,) * 100))


def test_an_area_on_a_picture_goes_down_as_far_as_that_goes_on_alike() -> None:
    pictured = changed(sheet(heading(box(0.6, 0.4, 12, 1))), background=Painted(image="ground.png"))
    alike, marked = (grown_area(box(0.7, 1.7, 11, 3), pictured, eye, FACES).bottom for eye in (waves(), waves("202020")))
    assert alike > box(0, 7, 0, 0).y and box(0, 6, 0, 0).y < marked < box(0, 6.9, 0, 0).y


def test_faces_of_one_width_are_measured_as_such_also_where_they_are_not_installed() -> None:
    for name in ("Lucida Console", "Fira Code", "JetBrains Mono"):
        assert anywhere(face(name)).by == face("Courier New").by
    assert face("Monotype Corsiva").by != face("Courier New").by


def test_titles_of_very_large_type_are_set_as_large_as_the_longest() -> None:
    for size, smaller in ((94, 60), (44, 13)):
        own = changed(slot(box(1, 1, 9, 1)), levels=(changed(LEVEL, size=size),))
        layout = Layout(name="Text", slots=(own,))
        long = (Draft(layout="Text", items=(), title=()), layout, (TextBox(idx=0, smaller=60),))
        found = smallest([Divided(parts=(long,), ranges=(), fits=())], HOW, FACES)
        assert found == {(size, LEVEL.floor): smaller}


@pytest.mark.parametrize(("letters", "smaller"), [(72, 0), (84, 2), (96, 0)])
def test_titles_are_a_little_smaller_where_they_then_have_two_lines_and_not_three(letters: int, smaller: int) -> None:
    own = changed(slot(box(1, 1, 9, 2)), levels=(changed(LEVEL, size=32, floor=20),))
    said_of_it = (Paragraph(words=said(" ".join(["words"] * (letters // 6)))),)
    title = (Draft(layout="Text", items=(), title=()), Layout(name="Text", slots=(own,)), (TextBox(idx=0, paragraphs=said_of_it),))
    assert list(smallest([Divided(parts=(title,), ranges=(), fits=())], HOW, FACES).values()) == [smaller]


@pytest.mark.parametrize(("wanted", "smaller"), [((24, 24, 24, 22, 10, 2, 2, 2, 2, 2), 20), ((24, 2, 2, 2, 2, 2, 2, 2), 13), ((24,), 13)])
def test_where_many_titles_are_small_the_others_are_not_much_larger(wanted: tuple[int, ...], smaller: int) -> None:
    layout = Layout(name="Text", slots=(changed(slot(box(1, 1, 9, 2)), levels=(changed(LEVEL, size=44, floor=20),)),))
    talk = [(Draft(layout="Text", items=(), title=()), layout, (TextBox(idx=0, smaller=one),)) for one in wanted]
    found = smallest([Divided(parts=(one,), ranges=(), fits=()) for one in talk], HOW, FACES)
    assert list(found.values()) == [smaller]


def test_the_last_line_of_a_title_is_no_short_rest() -> None:
    layout = Layout(name="Text", slots=(changed(slot(box(1, 1, 9, 2)), levels=(changed(LEVEL, size=32, floor=20),)),))
    title = TextBox(idx=0, paragraphs=(Paragraph(words=said("A headline of a few words whose rest is left over")),))
    done = evened(Divided(parts=((Draft(layout="Text", items=(), title=()), layout, (title,)),), ranges=(), fits=((),)), {}, FACES)
    shown = done.parts[0][2][0]
    assert isinstance(shown, TextBox) and "is\u00a0left\u00a0over" in shown.paragraphs[0].text


SEEN = changed(sheet(heading(box(0.6, 0.4, 12, 1))), colours=COLOURS)


def layouts(*made: Sheet) -> Design:
    numbered = tuple(changed(one, colours=COLOURS, part=f"{i}", place=f"0.{i}", name=f"Layout {i}") for i, one in enumerate(made))
    return Design(width=WIDE, height=HIGH, masters=(Sheet(part="m", place="0", name="m", background=WHITE),), layouts=numbered)


def roomier(design: Design) -> Mapping[str, Sheet]:
    """What the sheets come to where the first layout is for lists, and stands in for all that is drawn."""
    own: tuple[Role, ...] = ("content", "title", "section")
    chosen = (Choice(role=role, place="0.0", score=1.0, how="type" if role in own else "fallback") for role in ROLES)
    found = RoleMap(choices=tuple(chosen), home=0, why="")
    return with_roomier(design, {role: design.layouts[0] for role in ROLES}, found, Colours(EYE), FACES)


def test_a_layout_of_one_look_with_more_room_stands_in_for_what_is_drawn() -> None:
    head = heading(box(0.9, 0.9, 11.5, 0.6))
    narrow = changed(sheet(head, drawn(8.2, 0, 5.1, 7.5)), placeholders=(head, body(0.9, 1.7, 7, 4.9)))
    wide = changed(sheet(head), placeholders=(head, body(0.9, 1.7, 3, 4.9), changed(body(4.5, 1.7, 8, 4.9), idx=2)))
    other = changed(wide, placeholders=(heading(box(0.9, 5.9, 11.5, 0.6)), *wide.placeholders[1:]))
    told = changed(wide, art=(Art(name="Note", frame=box(1, 7, 3, 0.3), kind="shape", words="Questions?"),))
    found = roomier(layouts(narrow, wide))
    assert found["title_only"].part == found["table"].part == "1" and found["content"].part == found["title"].part == "0"
    assert {one.part for one in roomier(layouts(narrow, other, told)).values()} == {"0"}
    assert {one.part for one in roomier(layouts(wide, wide)).values()} == {"0"}


def test_a_layout_on_one_ground_stands_in_for_one_whose_edge_runs_through_what_is_drawn() -> None:
    head = heading(box(0.9, 0.5, 11.5, 0.8))
    halves, even = (changed(sheet(head, one), placeholders=(head, body(0.9, 1.7, 11.5, 4.9))) for one in (half(4), half(0)))
    assert roomier(layouts(halves, even))["title_only"].part == "1"
    assert roomier(layouts(even, halves))["title_only"].part == "0"
    dark = changed(even, art=(changed(half(0), paint=Painted(colours=("101010",))),))
    assert roomier(layouts(halves, dark))["title_only"].part == "0", "slides of one talk are about as light"


def half(left: float) -> Art:
    """A pale ground from there on to the right edge."""
    return Art(name="ground", frame=box(left, 0, 13.333 - left, 7.5), kind="shape", paint=Painted(colours=("F0F0F0",)))


@pytest.mark.parametrize(("wide", "read"), [(6.9, True), (10.0, False)])
def test_boxes_of_the_template_hold_words_on_a_panel_only_where_they_lie_on_it(wide: float, read: bool) -> None:
    loud = changed(SEEN, background=Painted(colours=("6A6A6A", "8A8A8A"), places=(0, 100), angle=90))
    page = page_over(box(0.7, 1.7, 7, 4.9), WIDE, HIGH, loud)
    assert page.laid and ground_of(page, loud, Colours(EYE)).panel
    there = changed(loud, placeholders=(*loud.placeholders, body(0.7, 1.9, wide, 4)))
    words = changed(slot(page.laid.back(box(0.7, 1.9, wide, 4))), idx=1, role=Kind.BODY, tie=Tie("obj", 1))
    assert is_read(Layout(name="Text", slots=(words,)), there, page, Colours(EYE)) is read


SAMPLE = """<p:sp><p:nvSpPr><p:cNvPr id="99" name="Sample"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="2000000"
y="2400000"/><a:ext cx="5000000" cy="3000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>
<a:p><a:r><a:rPr lang="en-GB"/><a:t>Name, class, result</a:t></a:r></a:p></p:txBody></p:sp>"""


def test_slides_hide_the_sample_words_that_their_layout_shows_where_they_have_theirs(tmp_path: Path) -> None:
    plain, spoken = foreign.base(), foreign.base()
    for part in [name for name in templates.parts(plain) if re.fullmatch(r"ppt/slideLayouts/slideLayout\d+\.xml", name)]:
        spoken = templates.changed(spoken, part, lambda text: text.replace("</p:spTree>", SAMPLE + "</p:spTree>"))
    for content, hides in ((plain, False), (spoken, True)):
        (tmp_path / "usual.pptx").write_bytes(content)
        done = build(Job(outline=templates.TALK, template=tmp_path / "usual.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
        slides = templates.shown(done.deck)
        assert any(b'showMasterSp="0"' in one for name, one in slides.items() if "slides/slide" in name) == hides


def test_a_body_on_a_mark_in_its_corner_ends_beside_that_or_above_it() -> None:
    held = slot(box(1, 2, 11, 4))
    marks = (drawn(10.5, 3, 2.5, 4, "picture"), drawn(8, 5.8, 3.5, 1.5, "picture"))
    marked, lower = (_off_marks(HOW, held, sheet(heading(box(1, 0.5, 11, 1)), one)) for one in marks)
    assert marked.insets.right > held.insets.right and marked.frame == held.frame
    assert lower.frame.bottom <= box(0, 5.8, 1, 1).y and lower.insets == held.insets


def test_a_list_grows_beside_a_title_whose_box_reaches_down_there_and_not_onto_what_begins_lower() -> None:
    low, tall, note = body(3, 1.3, 9, 1.9), heading(box(0, 0, 3.3, 3.3)), changed(body(3, 4, 9, 1), idx=2)
    bottom, lower = box(0, 0, 1, 5).bottom, changed(tall, frame=box(0, 3.3, 12, 1))
    for others, free_below in (((tall,), True), ((tall, note), False), ((lower,), False)):
        held = changed(sheet(low), placeholders=(*others, low))
        assert _free_below(HOW, low.frame, bottom, low, held) is free_below
