"""Where words begin and end on a template's slides: at one edge, off the slide's edges, in boxes that hold them."""

import io
from pathlib import Path

import pptx
import pytest

import foreign
import templates
from claimdeck.layouts.standard import NUMBER
from claimdeck.mapping.covers.in_the_way import taken_on
from claimdeck.mapping.footer.feet import _in_its_box, clear
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.row import free_row, title_frame
from claimdeck.mapping.headings.titles import title, wide
from claimdeck.mapping.placing.headed import _below_row
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.mapping.sheets.placed import grown, lined_up, lines_high, off_edges
from claimdeck.model.face import Face, Faces, face
from claimdeck.model.job import Job
from claimdeck.model.layout import Anchor, Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import ZERO_INSETS, Frame, Insets
from claimdeck.model.sheets import Art, Painted, Placeholder, Sheet
from claimdeck.model.units import inches
from claimdeck.pipeline import build
from claimdeck.powerpoint.template.package.elements import parsed
from claimdeck.powerpoint.template.repair.boxes import boxes

WIDE, HIGH = inches(13.333), inches(7.5)
HOW = Laid(1.0, 0, 0, WIDE, HIGH)
EYE = Eye(width=WIDE, height=HIGH)
FACES = Faces(headings=face("Arial"), body=face("Arial"))
TALLER = Face(name="Tall", by="Arial", styles=FACES.body.styles, line=1.8)
LEVEL = Level(size=36, floor=20, spacing=100)


def box(x: float, y: float, w: float, h: float) -> Frame:
    return Frame(inches(x), inches(y), inches(w), inches(h))


def slot(frame: Frame, inset: float = 0.1, *, placed: bool = True) -> Slot:
    room = Insets(inches(inset), inches(0.05), inches(inset), inches(0.05))
    return Slot(idx=0, name="Title", role=Role.TITLE, frame=frame, levels=(LEVEL,), insets=room, tie=Tie("title", 0, placed=placed))


def heading(frame: Frame, paint: Painted | None = None) -> Placeholder:
    room = Insets(91440, 45720, 91440, 45720)
    return Placeholder(
        type="title", idx=0, name="Title", frame=frame, levels=(LEVEL,), inks=("000000",), bulleted=(False,), insets=room, paint=paint
    )


def sheet(held: Placeholder, *art: Art) -> Sheet:
    return Sheet(part="a", place="0.0", name="Title Only", placeholders=(held,), art=art, background=Painted(colours=("FFFFFF",)))


def begins(one: Slot) -> float:
    return round((one.frame.x + one.insets.left) / 914400, 3)


def test_a_heading_that_begins_nearly_where_the_body_does_begins_there() -> None:
    for x, inset in ((0.52, 0.1), (0.62, 0.1), (0.7, 0.0)):
        assert begins(lined_up(HOW, slot(box(x, 0.4, 11, 1), inset))) == 0.667
    far = slot(box(1.2, 0.4, 11, 1))
    assert lined_up(HOW, far) is far


def test_words_of_a_heading_at_the_slides_edge_keep_off_it() -> None:
    assert begins(lined_up(HOW, slot(box(0, 0.4, 13.3, 1), placed=False))) == 0.3


def test_a_box_too_low_for_room_above_and_below_keeps_off_the_sides_all_the_same() -> None:
    foot = off_edges(HOW, slot(box(0.1, 7.2, 5, 0.3)))
    assert begins(foot) == 0.3 and foot.insets.bottom == inches(0.05)


def test_a_heading_grows_by_what_keeps_it_off_the_upper_edge_too() -> None:
    grew = off_edges(HOW, grown(HOW, slot(box(0.6, 0.1, 11, 0.6), placed=False), [box(0, 3, 13, 1)], 2, FACES))
    room = grew.frame.h - grew.insets.top - grew.insets.bottom
    assert grew.frame.y + grew.insets.top >= inches(0.3) - 1 and room >= 2 * 20 * FACES.headings.line * 12700


def test_a_heading_for_a_few_words_is_as_wide_as_nothing_stands_beside_it() -> None:
    few = heading(box(0.5, 0.5, 4, 1))
    mark, near = (Art(name="Logo", frame=box(x, 0.4, 1.5, 1), kind="picture") for x in (11, 4.7))
    assert wide(HOW, few, sheet(few, mark)).right == inches(10.7)
    assert wide(HOW, few, sheet(few, near)) == few.frame
    second = changed(few, type="body", idx=5, frame=box(6, 0.5, 6, 1))
    beside = [changed(sheet(few), placeholders=(few, one)) for one in (second, changed(second, frame=box(6, 0.5, 6, 5)))]
    assert wide(HOW, few, beside[0]).right > inches(12) and wide(HOW, few, beside[1]).right < inches(6), "an empty box is no column"
    centred = changed(few, levels=(changed(LEVEL, align="ctr"),))
    assert wide(HOW, centred, sheet(centred)) == few.frame


def test_the_body_begins_under_a_heading_of_the_faces_own_lines_and_at_its_words() -> None:
    one = sheet(heading(box(0.5, 0.2, 12, 0.7)))
    area = box(0.625, 0.95, 11, 5)
    usual = grown_area(area, one, EYE, FACES)
    assert usual.x == inches(0.6)
    assert grown_area(area, one, EYE, Faces(headings=TALLER, body=TALLER)).y > usual.y
    assert grown_area(box(0.6, 0.95, 11, 5), sheet(heading(box(1, 0.2, 11, 0.7))), EYE, FACES).x == inches(1.1)


def test_the_body_begins_under_a_heading_that_was_moved_down_a_little_and_stays_above_one_at_the_foot() -> None:
    area = box(0.6, 0.4, 12, 4.5)
    low, foot = (sheet(changed(heading(box(0.5, y, 12, 0.8)), moved=True)) for y in (0.8, 5.5))
    assert grown_area(area, low, EYE, FACES).y > inches(1.5)
    assert grown_area(area, foot, EYE, FACES).y < inches(0.5)


def test_the_body_begins_at_the_words_of_a_heading_whose_lines_are_turned_from_right_to_left() -> None:
    to_the_left = changed(heading(box(0.5, 0.2, 12, 0.7)), levels=(changed(LEVEL, align="r"),), rtl=True)
    area = box(0.5, 0.95, 12, 5)
    assert grown_area(area, sheet(to_the_left), EYE, FACES).x == inches(0.6)
    assert grown_area(area, sheet(changed(to_the_left, rtl=False)), EYE, FACES).x == inches(0.5), "at the right nobody sees it"


def test_nothing_stands_in_the_upper_room_of_a_heading_that_is_filled_or_has_a_line_around_it() -> None:
    plain = heading(box(0.9, 0.6, 11, 1.4))
    for seen in (changed(plain, paint=Painted(colours=("FFFFFF",))), changed(plain, framed=True)):
        above, lower = (free_row(HOW, sheet(one), one, inches(12)) for one in (seen, plain))
        assert above and lower and above.bottom <= seen.frame.y < lower.bottom


def test_above_a_title_of_the_slides_own_the_row_is_as_free_as_that_is() -> None:
    held = heading(box(0.9, 0.6, 11, 1.4))
    bare = changed(sheet(held, Art(name="Line", frame=box(0, 0.2, 13.3, 3), kind="shape", words="Line")), placeholders=())
    row = free_row(HOW, bare, None, inches(12))
    assert row and row.bottom <= title_frame(HOW).y


def test_lists_stand_in_the_templates_own_placeholder(tmp_path: Path) -> None:
    (tmp_path / "usual.pptx").write_bytes(foreign.base())
    done = build(Job(outline=templates.TALK, template=tmp_path / "usual.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
    slides = pptx.Presentation(io.BytesIO(done.deck or b"")).slides
    assert any(one.placeholder_format.idx == 1 and one.name == "Points" for slide in slides for one in slide.placeholders)


def test_the_lines_of_a_heading_end_before_a_mark_on_its_far_end() -> None:
    held = heading(box(0.3, 0.4, 12.7, 1))
    stamp = Art(name="Stamp", frame=box(11, 0.3, 1.5, 0.5), kind="shape", words="Confidential")
    band = Art(name="Band", frame=box(0, 0.3, 13.3, 1), kind="shape", words="Band")
    own = slot(held.frame)
    marked, plain = (title(HOW, own, sheet(held, art), held, [], FACES) for art in (stamp, band))
    assert marked and plain and marked.frame.right - marked.insets.right == inches(10.9)
    assert plain.insets.right == held.insets.right


def test_the_lines_of_a_heading_in_the_middle_end_before_marks_on_either_side_of_it() -> None:
    held = changed(heading(box(2, 0.4, 9, 1)), levels=(changed(LEVEL, align="ctr"),))
    marks = [Art(name="Mark", frame=box(x, 0.3, 1, 0.5), kind="picture") for x in (1.5, 10.5)]
    made = title(HOW, changed(slot(held.frame), levels=held.levels), sheet(held, *marks), held, [], FACES)
    assert made and (made.insets.left, made.insets.right) == (inches(0.6), inches(0.6))


@pytest.mark.parametrize("anchor", ["ctr", "t"])
def test_a_heading_of_two_lines_ends_with_the_band_that_it_stands_in(anchor: Anchor) -> None:
    held = changed(heading(box(0.4, 0.35, 9, 0.4)), anchor=anchor, levels=(changed(LEVEL, size=20),))
    band = Art(name="Band", frame=box(0, 0, 13.3, 1.1), kind="picture")
    own = changed(slot(held.frame), levels=held.levels)
    made = title(HOW, own, changed(sheet(held, band), banded=True), held, [], FACES)
    assert made and made.tie and made.tie.placed and made.anchor == "t"
    assert held.frame.bottom < made.frame.bottom <= band.frame.bottom


def test_a_single_line_of_a_heading_that_has_grown_over_a_rule_stays_above_it() -> None:
    held = changed(heading(box(1, 0.25, 11, 0.5)), anchor="ctr", levels=(changed(LEVEL, size=24),))
    rule = Art(name="Rule", frame=box(0.6, 0.73, 12.3, 0.04), kind="shape", paint=Painted(colours=("00AA00",)))
    made = title(HOW, changed(slot(held.frame), levels=held.levels), sheet(held, rule), held, [], FACES)
    assert made and made.frame.bottom > rule.frame.bottom and made.anchor == "t"
    assert made.frame.y + made.insets.top + lines_high(changed(LEVEL, floor=19), 1, FACES) <= rule.frame.y


def test_a_heading_between_two_lines_gives_up_the_room_around_its_words() -> None:
    held = heading(box(0.6, 0.4, 9, 0.72))
    lines = [Art(name="Line", frame=box(0, y, 13.3, 0.02), kind="shape", paint=Painted(colours=("000000",))) for y in (0.36, 1.13)]
    made = title(HOW, slot(held.frame), sheet(held, *lines), held, [], FACES)
    assert made and made.insets.top + made.insets.bottom < held.insets.top + held.insets.bottom
    assert made.frame.h - made.insets.top - made.insets.bottom >= lines_high(changed(LEVEL, floor=20), 2, FACES) - 1


def test_a_number_too_near_the_foot_keeps_its_line_where_it_is() -> None:
    number = changed(slot(box(12, 7.03, 0.8, 0.38)), role=Role.NUMBER, anchor="ctr", levels=(changed(LEVEL, size=9),))
    kept = clear(HOW, number)
    assert kept.frame.y + kept.frame.h // 2 == number.frame.y + number.frame.h // 2
    assert kept.frame.bottom - kept.insets.bottom <= inches(7.3) + 1


def test_a_footer_whose_words_stand_at_the_foot_of_its_box_rises_without_reaching_higher() -> None:
    footer = changed(slot(box(1, 6.95, 6, 0.4)), role=Role.FOOTER, anchor="b", levels=(changed(LEVEL, size=12),))
    kept = clear(HOW, changed(footer, insets=ZERO_INSETS))
    assert kept.frame.y == footer.frame.y and kept.frame.bottom <= inches(7.3) + 1


def test_a_number_set_much_larger_than_its_box_is_set_in_what_that_holds() -> None:
    number = changed(slot(box(12, 6.9, 0.8, 0.3)), idx=NUMBER, role=Role.NUMBER, levels=(changed(LEVEL, size=36, floor=9),))
    held, usual = (_in_its_box(one, FACES) for one in (number, changed(number, levels=(changed(LEVEL, size=12, floor=9),))))
    assert 9 <= held.levels[0].size <= 18 and held.tie and held.tie.styled
    assert usual.levels[0].size == 12


@pytest.mark.parametrize(("x", "side"), [(0.0, "left"), (12.78, "right")])
def test_a_number_in_a_narrow_box_at_the_side_is_moved_off_the_edge(x: float, side: str) -> None:
    number = changed(slot(box(x, 6.9, 0.55, 0.3)), idx=NUMBER, role=Role.NUMBER, anchor="ctr", levels=(changed(LEVEL, size=9),))
    kept = clear(HOW, number)
    left, right = kept.frame.x + kept.insets.left, WIDE - kept.frame.right + kept.insets.right
    assert (left if side == "left" else right) >= inches(0.3) - 1 and kept.frame.w == number.frame.w


def test_a_layouts_title_loses_the_index_by_which_other_programs_do_not_find_it() -> None:
    tree = '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:ph type="{}" idx="{}"/><p:ph {}/></p:sld>'
    for kind, idx, other, left in (("title", "7", 'idx="1"', ""), ("ctrTitle", "7", 'idx="1"', ""), ("title", "7", 'type="body"', "7")):
        root = parsed(tree.format(kind, idx, other).encode(), "test")
        boxes(root, (root, *root.every("p:ph")))
        assert next(iter(root.every("p:ph"))).get("idx") == left


def test_a_title_that_has_given_up_the_room_above_it_begins_below_the_row_in_that() -> None:
    given = changed(slot(box(0.6, 1, 11, 0.9)), insets=changed(ZERO_INSETS, top=inches(0.02)))
    above, below = box(0.6, 0.83, 11, 0.25), box(0.6, 1.95, 11, 0.25)
    moved = _below_row(given, above)
    assert moved.frame == given.frame and moved.frame.y + moved.insets.top == above.bottom and moved.tie and moved.tie.styled
    assert _below_row(given, below) is given


def test_close_lines_in_a_box_without_room_above_them_get_some() -> None:
    close = changed(slot(box(0.6, 1, 11, 0.3)), insets=ZERO_INSETS, levels=(changed(LEVEL, spacing=90),))
    grew = grown(HOW, close, [], 2, FACES)
    assert grew.insets.top >= 0.1 * 36 * FACES.headings.line * 12700 - 1 and grew.tie and grew.tie.styled
    assert grown(HOW, changed(close, levels=(LEVEL,)), [], 2, FACES).insets.top == 0


def test_a_title_of_its_own_with_more_lines_begins_higher() -> None:
    usual, longer = (title_frame(changed(HOW, title_lines=lines)) for lines in (2, 3))
    assert longer.bottom == usual.bottom and longer.y < usual.y


def test_a_veil_that_hardly_shows_is_in_the_way_of_no_words() -> None:
    veil, held = Painted(colours=("2B2D78",), opacity=9), heading(box(1, 0.5, 11, 1))
    strokes = tuple(Art(name="Stroke", frame=box(x, 4, 0.1, 3), kind="shape", paint=veil) for x in (2, 6, 10))
    group = Art(name="Strokes", frame=box(2, 4, 8.1, 3), kind="group", paint=veil, parts=strokes)
    drawn = changed(group, parts=(*strokes[:2], changed(strokes[2], paint=Painted(colours=("2B2D78",)))))
    assert not sheet(held, group).things and taken_on(HOW, sheet(held, group), ()) == []
    assert sheet(held, drawn).things and taken_on(HOW, sheet(held, drawn), ())
