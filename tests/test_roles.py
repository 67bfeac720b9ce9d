"""Which layout of a template does what: on made-up designs, and measured on real ones with and without their names."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from claimdeck.mapping.choosing.choices import ROLES
from claimdeck.mapping.choosing.names import is_copy, is_decoy, prefix_of, said
from claimdeck.mapping.choosing.roles import roles
from claimdeck.mapping.choosing.wanted import chosen, layout_named, role_named
from claimdeck.mapping.room.areas import safe_area
from claimdeck.mapping.sheets.boxes import Box
from claimdeck.mapping.sheets.free import largest
from claimdeck.mapping.sheets.parts import bodies, first_bulleted, heading, number_boxes, under_text
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Design, Painted, Placeholder, Sheet

SHARED = Path(__file__).parents[2] / "shared" / "corpus"
W, H = 13_333_000, 7_500_000


def frame(x: float, y: float, w: float, h: float) -> Frame:
    """A frame in hundredths of the page."""
    return Frame(round(x * W / 100), round(y * H / 100), round(w * W / 100), round(h * H / 100))


def holder(kind: str, x: float, y: float, w: float, h: float, *, size: float = 24, bullet: bool | None = None, **more: Any) -> Placeholder:
    bulleted = (kind == "obj" if bullet is None else bullet,) * 9
    levels = (Level(size=size, floor=12),) * 9
    made = Placeholder(type=kind, idx=1, name=kind, frame=frame(x, y, w, h), levels=levels, inks=("000000",) * 9, bulleted=bulleted)
    return changed(made, **more)


def title(y: float = 5, h: float = 15, size: float = 40, **more: Any) -> Placeholder:
    return holder("title", 5, y, 90, h, size=size, **more)


def cover(name: str = "", **more: Any) -> Sheet:
    return sheet(name, holder("ctrTitle", 10, 30, 80, 20, size=54), holder("subTitle", 10, 55, 80, 15), **more)


def sheet(name: str, *holders: Placeholder, kind: str = "", place: str = "", art: tuple[Art, ...] = ()) -> Sheet:
    return Sheet(part="", place=place, name=name, type=kind, placeholders=holders, art=art, colours=("000000",) * 12)


PLAIN = (title(), holder("obj", 5, 25, 90, 65))
TWO = (title(), holder("obj", 5, 25, 44, 65), holder("obj", 51, 25, 44, 65))
DIVIDER = (title(40, 25, 54), holder("body", 5, 66, 90, 15, size=20, bullet=False))
PICTURED = (title(), holder("pic", 50, 25, 45, 65), holder("body", 5, 25, 40, 65, bullet=False))


def made(*layouts: Sheet, masters: int = 1, samples: tuple[str, ...] = ()) -> Design:
    """A design whose layouts have their places in this order, unless they say one."""
    placed = tuple(one if one.place else changed(one, place=f"0.{number}") for number, one in enumerate(layouts))
    above = tuple(Sheet(part="", place=str(i), name=f"Master {i + 1}", colours=("000000",) * 12) for i in range(masters))
    return Design(width=W, height=H, masters=above, layouts=placed, samples=samples)


def house(names: bool = True) -> Design:
    said = ("Title Slide", "Title and Content", "Section Header", "Two Content", "Title Only", "Blank", "Picture with Caption")
    shapes = (cover().placeholders, PLAIN, DIVIDER, TWO, (title(),), (), PICTURED)
    return made(*(sheet(name if names else "", *those) for name, those in zip(said, shapes, strict=True)))


@pytest.mark.parametrize("names", (True, False))
def test_each_role_gets_the_layout_that_was_made_for_it(names: bool) -> None:
    found = roles(house(names))
    there = {choice.role: choice.place for choice in found.choices if choice.natural}
    assert there == {
        "title": "0.0", "content": "0.1", "section": "0.2", "two_content": "0.3", "title_only": "0.4", "blank": "0.5", "picture": "0.6",
    }  # fmt: skip
    assert {choice.how for choice in found.choices if choice.natural} == ({"exact name"} if names else {"shape"})


def test_what_a_template_lacks_falls_back_and_says_to_what() -> None:
    found = roles(house())
    lacking = {choice.role: choice.instead for choice in found.choices if not choice.natural}
    assert lacking == {"comparison": "two_content", "table": "content", "chart": "content", "closing": "section"}
    assert found.of("table").place == found.of("content").place


def test_a_layout_that_cannot_carry_a_role_does_not_get_it_by_its_name() -> None:
    found = roles(made(cover("Title Slide"), sheet("Title and Content", title()), sheet("Full page", *PLAIN)))
    assert (found.of("content").place, found.of("title_only").place) == ("0.2", "0.1")


def test_a_table_beside_a_narrow_heading_leaves_no_room_for_titles() -> None:
    beside = sheet("Table", holder("title", 2, 4, 20, 33, size=14), holder("tbl", 28, 4, 70, 83))
    below = sheet("Table", title(), holder("tbl", 5, 25, 90, 65))
    found = [roles(made(cover(), sheet("Title and Content", *PLAIN), one)).of("table") for one in (beside, below)]
    assert [one.how for one in found] == ["fallback", "exact name"]


WHEN = ("Use this title slide only with an image", "Diese Folie nur mit Bild", "N’utilisez cette page qu’avec une image")


@pytest.mark.parametrize(("words", "place"), [*((one, "0.1") for one in WHEN), ("Use the code below", "0.0")])
def test_a_cover_that_says_when_to_use_it_stands_behind_one_that_does_not(words: str, place: str) -> None:
    told = Art(name="", frame=frame(0.4, 3, 5, 0.5), kind="shape", words=words)
    covers = (changed(cover("Title with picture"), art=(told,)), cover("Title - short"))
    assert roles(made(*covers, sheet("Title and Content", *PLAIN))).of("title").place == place


@pytest.mark.parametrize(("down", "place"), [(12.5, "0.2"), (22, "0.1")])
def test_a_layout_whose_own_line_strikes_its_titles_stands_behind_another(down: float, place: str) -> None:
    line = Art(name="", frame=frame(0, down, 100, 0), kind="line")
    found = roles(made(cover("Title Slide"), sheet("Title and Content", *PLAIN, art=(line,)), sheet("Title and Text", *PLAIN)))
    assert found.of("content").place == place


def test_no_layout_serves_two_rival_roles() -> None:
    found = roles(made(cover("Title Slide"), sheet("Title and Content", *PLAIN)))
    natural = [choice.place for choice in found.choices if choice.natural]
    assert sorted(natural) == ["0.0", "0.1"]
    assert found.of("section").instead == "title"


def test_a_side_title_is_usual_where_all_layouts_have_it() -> None:
    side = holder("title", 6, 34, 29, 36, size=40)
    pair = (holder("obj", 42, 12, 51, 35), holder("obj", 42, 53, 51, 35))
    found = roles(
        made(cover("Cover"), sheet("Content", side, holder("obj", 42, 12, 51, 77)), sheet("Two Content", side, *pair), sheet("", side))
    )
    assert [found.of(role).place for role in ("title", "content", "two_content", "title_only")] == ["0.0", "0.1", "0.2", "0.3"]
    unnamed = roles(made(cover(), sheet("", side, holder("obj", 42, 12, 51, 77)), sheet("", side, *pair)))
    assert not unnamed.of("two_content").natural, "boxes one above the other are two contents only by name or type"


def test_a_cover_in_another_colour_is_no_divider_unless_it_is_called_one() -> None:
    assert roles(made(cover(), cover(), sheet("", *PLAIN))).of("section").instead == "title"
    assert roles(made(cover(), cover("Divider"), sheet("", *PLAIN))).of("section").place == "0.1"


def test_a_title_off_the_page_leaves_a_blank_layout_blank() -> None:
    away = title(-20, 12)
    found = roles(made(cover(), sheet("", *PLAIN), sheet("", away), sheet("", title())))
    assert (found.of("blank").place, found.of("title_only").place) == ("0.2", "0.3")


def test_types_are_believed_only_where_layouts_look_like_them() -> None:
    honest = made(cover(kind="title"), sheet("", *PLAIN, kind="obj"), sheet("", *PICTURED, kind="picTx"))
    lying = made(cover(kind="blank"), sheet("", *PLAIN, kind="blank"), sheet("", title(), kind="blank"))
    assert roles(honest).of("content").how == "type"
    assert roles(lying).of("content").how == roles(lying).of("title").how == "shape"


def test_a_layout_nobody_shall_use_comes_last() -> None:
    found = roles(made(cover("Cover"), sheet("Content - do not use", *PLAIN), sheet("Page", *PLAIN)))
    assert found.of("content").place == "0.2"


def test_nearly_equal_candidates_are_ambiguous() -> None:
    found = roles(made(cover("Cover"), sheet("Content blue", *PLAIN), sheet("Content green", *PLAIN))).of("content")
    assert found.ambiguous and found.runner_up and found.runner_up.place == "0.2"
    assert found.margin < 0.1


def test_a_chosen_layout_holds_whatever_it_looks_like() -> None:
    found = roles(house(), {"content": "0.5"}).of("content")
    assert (found.place, found.how, found.natural) == ("0.5", "named", True)


def test_a_template_without_any_heading_is_drawn_on_its_emptiest_layout() -> None:
    found = roles(
        made(sheet("One", holder("pic", 0, 0, 100, 100), holder("pic", 0, 0, 50, 50)), sheet("Two", holder("tbl", 0, 0, 100, 100)))
    )
    assert {choice.how for choice in found.choices} <= {"drawn", "shape", "fallback"}
    assert found.of("content").how == "drawn"


def test_home_is_the_master_that_can_do_most_and_borrows_from_its_sisters() -> None:
    one = changed(cover("Cover"), place="0.0")
    two = [
        sheet("Title and Content", *PLAIN, place="1.0"),
        sheet("Title Only", title(), place="1.1"),
        sheet("Two Content", *TWO, place="1.2"),
    ]
    found = roles(made(one, *two, masters=2))
    assert found.home == 1 and "3 of 10" in found.why
    assert (found.of("title").place, found.of("title").natural) == ("0.0", True)


def test_a_master_of_other_colours_lends_nothing_to_a_large_one() -> None:
    two = [
        sheet(name, *those, place=f"1.{i}")
        for i, (name, those) in enumerate((("", PLAIN), ("", TWO), ("", (title(),)), ("", ()), ("", PICTURED)))
    ]
    found = made(changed(cover("Cover"), place="0.0"), *two, masters=2)
    other = changed(found, masters=(changed(found.masters[0], colours=("FF0000",) * 12), found.masters[1]))
    assert roles(found).of("title").natural
    assert not roles(other).of("title").natural
    used = changed(other, samples=("0.0", "1.1"))
    assert roles(used).of("title").place == "0.0"


def test_the_cover_of_the_first_sample_slide_goes_before_one_that_only_looks_like_it() -> None:
    pages = [
        sheet("", title(30, 40, 54), place="1.0"),
        sheet("", *PLAIN, place="1.1"),
        sheet("", *TWO, place="1.2"),
        sheet("", title(), place="1.3"),
        sheet("", place="1.4"),
    ]
    design = made(changed(cover(), place="0.0"), *pages, masters=2)
    assert roles(design).of("title").place == "1.0"
    assert roles(changed(design, samples=("0.0", "1.1", "1.1"))).of("title").place == "0.0"


@pytest.mark.parametrize(
    ("name", "role", "exact"),
    [
        ("Title Slide", "title", True), ("TITLE_ONLY", "title_only", True), ("标题和内容", "content", True),
        ("2_Titelfolie", "title", True), ("セクション見出し", "section", True), ("Kaksi sisältökohdetta", "two_content", True),
        ("Thank you (blue)", "closing", False),
        ("Trennfolie grün", "section", False), ("3 Columns with text", None, False), ("Text + Bild rechts", "picture", False),
        ("Titie only slide", "title_only", False), ("Two-column slide", "two_content", False), ("Section title 4", "section", True),
    ],
)  # fmt: skip
def test_names_tell_roles_in_many_languages(name: str, role: str | None, exact: bool) -> None:
    found = said(name)
    assert found is not None and (found.role, found.exact) == (role, exact)


def test_the_name_of_the_house_before_all_names_says_nothing() -> None:
    names = ["ACME - Title", "1_ACME - Title", "ACME – Picture", "ACME - Content", "Notes"]
    assert prefix_of(names) == "acme - "
    assert prefix_of(["Title - blue", "Title - green", "Content", "Blank", "Two"]) == ""
    found = said("ACME - Title", "acme - ")
    assert found is not None and (found.role, found.exact) == ("title", True)


def test_names_that_say_nothing_say_nothing() -> None:
    assert said("Zebra 7") is None
    assert is_copy("1_Blank") and not is_copy("1 Blank")
    assert is_decoy("99_Title_unused") and not is_decoy("Household")


def test_the_heading_is_the_title_or_the_line_that_serves_as_one() -> None:
    line = holder("body", 5, 6, 80, 8, bullet=False)
    upended = title(vertical=True)
    assert heading(made(), sheet("", title(), line)) == title()
    assert heading(made(), sheet("", line, holder("obj", 5, 20, 80, 70))) == line
    assert heading(made(), sheet("", upended, line)) == line
    assert heading(made(), sheet("", holder("obj", 5, 5, 90, 90))) is None


def test_bodies_come_in_reading_order() -> None:
    left, below, right = holder("obj", 5, 25, 43, 30), holder("obj", 6, 58, 42, 30), holder("obj", 52, 25, 43, 63)
    assert bodies(made(), sheet("", title(), right, below, left)) == (left, below, right)
    mirrored = [changed(one, rtl=True) for one in (right, below, left)]
    assert bodies(made(), sheet("", title(), *mirrored)) == tuple(changed(one, rtl=True) for one in (right, left, below))


def test_a_box_of_huge_type_is_a_chapters_number() -> None:
    number, body = holder("body", 5, 20, 20, 30, size=140), holder("body", 5, 55, 90, 30, size=60)
    assert number_boxes(sheet("", number, body)) == (number,)


def test_the_first_bulleted_level_is_told() -> None:
    assert first_bulleted(holder("obj", 0, 0, 1, 1)) == 0
    assert first_bulleted(holder("body", 0, 0, 1, 1, bulleted=(False, True) + (False,) * 7)) == 1
    assert first_bulleted(holder("body", 0, 0, 1, 1, bullet=False)) is None


def test_a_picture_under_text_is_told_and_one_beside_it_is_not() -> None:
    full, beside = holder("pic", 0, 0, 100, 100), holder("pic", 60, 30, 40, 60)
    assert under_text(made(), sheet("", full, title(40))) == (full,)
    assert under_text(made(), sheet("", beside, title(5), holder("body", 5, 30, 50, 60))) == ()


FOOT = holder("ftr", 5, 88, 60, 6)


def area(one: Sheet, home: Sheet | None = None) -> tuple[str, tuple[int, ...]]:
    found = safe_area(made(one), changed(one, place="0.0"), home)
    f = found.frame
    return found.way, tuple(round(value) for value in (f.x * 100 / W, f.y * 100 / H, f.w * 100 / W, f.h * 100 / H))


def test_the_safe_area_is_the_layouts_own_body_above_its_footers() -> None:
    assert area(sheet("", *PLAIN, FOOT)) == ("body", (5, 25, 90, 63))
    assert area(sheet("", *TWO)) == ("body", (5, 25, 90, 65))


def test_a_small_box_gives_way_to_much_more_free_room() -> None:
    way, (x, y, w, h) = area(sheet("", title(4, 6), holder("obj", 4, 25, 49, 48)))
    assert way == "free" and w > 85 and h > 75 and y >= 10 and x >= 4
    assert (
        area(sheet("", title(), holder("obj", 5, 25, 50, 65), art=(Art(name="", frame=frame(60, 20, 40, 80), kind="picture"),)))[0]
        == "body"
    )


def test_a_picture_beside_the_title_is_no_part_of_the_safe_area() -> None:
    beside = holder("pic", 60, 0, 40, 100)
    assert area(sheet("", title(), beside, holder("obj", 5, 25, 50, 65))) == ("body", (5, 25, 50, 65))


def test_a_layout_without_body_has_the_home_layouts_below_its_own_heading() -> None:
    home = sheet("", *PLAIN)
    assert area(sheet("", title()), home) == ("home", (5, 25, 90, 65))
    assert area(sheet("", title(5, 35)), home)[1][1:] == (41, 90, 49)


def test_what_is_drawn_is_left_free_unless_all_stands_on_it() -> None:
    drawn = Art(name="", frame=frame(70, 20, 30, 80), kind="picture", paint=Painted(colours=("FF0000",)))
    way, (x, y, w, h) = area(sheet("", title(), art=(drawn,)), sheet("", *PLAIN))
    assert way == "free" and x + w <= 70 and y >= 20 and w * h > 3500
    card = changed(drawn, frame=frame(3, 22, 94, 62), kind="shape")
    assert area(sheet("", *PLAIN, art=(card,)))[0] == "body"
    slanting = changed(drawn, kind="line")
    assert area(sheet("", *PLAIN, art=(slanting,)))[0] == "body"
    unseen = changed(drawn, paint=None, kind="shape")
    assert area(sheet("", *PLAIN, art=(unseen,)))[0] == "body"


def test_a_group_over_the_whole_page_leaves_free_what_its_parts_do_unless_one_of_them_is_a_ground() -> None:
    def part(x: float, w: float) -> Art:
        return Art(name="", frame=frame(x, 0, w, 100), kind="shape", paint=Painted(colours=("FF0000",)))

    def area(*parts: Art) -> int:
        group = Art(name="", frame=frame(0, 0, 100, 100), kind="group", paint=Painted(), parts=parts)
        alone = sheet("Alone", title(), art=(group,))
        return safe_area(made(alone), alone, sheet("List", title(), holder("obj", 5, 25, 68, 60))).frame.right

    assert area(part(75, 25), part(0, 4)) == frame(5, 25, 68, 60).right
    assert area(part(75, 25), part(0, 100)) > frame(0, 0, 80, 0).right


def test_where_nothing_is_free_margins_are_left() -> None:
    strips = tuple(Art(name="", frame=frame(x, 0, 4, 100), kind="picture") for x in range(0, 100, 8))
    assert area(sheet("", art=strips))[0] == "margins"


def test_the_largest_free_rectangle_keeps_to_the_margins() -> None:
    found = largest([Box(0, 0, 1, 0.25)])
    assert (round(found.x, 2), round(found.y, 2), round(found.right, 2), round(found.bottom, 2)) == (0.05, 0.25, 0.95, 0.96)
    assert largest([Box(0, 0, 1, 1)]).area == 0


def test_layouts_are_named_as_they_are_with_number_or_master() -> None:
    design = made(
        sheet("Text", place="0.0"), sheet("Text", place="0.1"), sheet("Text / wide", place="0.2"), sheet("Text", place="1.0"),
        sheet("Only here", place="1.1"), masters=2,
    )  # fmt: skip
    wanted = ("Text", "Text#2", "text / WIDE", "Master 2/Text", "2/Text", "Only here", "Text#3")
    found = [layout_named(design, name) for name in wanted]
    assert [one.place if one else "" for one in found] == ["0.0", "0.1", "0.2", "1.0", "1.0", "1.1", "1.0"]
    assert layout_named(design, "Text#4") is None and layout_named(design, "3/Text") is None and layout_named(design, "") is None


def test_unknown_names_come_back_with_the_three_nearest() -> None:
    found = chosen(house(), [("cover", "Title Slide"), ("two-content", "Tow Content"), ("forest-plot", "Blank")])
    assert found.places == {"title": "0.0", "forest-plot": "0.5"}
    assert [(one.use, one.layout, one.nearest[0], len(one.nearest)) for one in found.unknown] == [
        ("two-content", "Tow Content", "Two Content", 3)
    ]


def test_roles_go_by_other_words_too() -> None:
    assert [role_named(word) for word in ("Two content", "divider", "title-only", "poll")] == ["two_content", "section", "title_only", None]


def tool() -> ModuleType:
    file = Path(__file__).parents[1] / "tools" / "roles.py"
    spec = importlib.util.spec_from_file_location("tools_roles", file)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def nothing_said(one: Design) -> Design:
    """A design whose layouts say neither name nor type."""
    return changed(one, layouts=tuple(changed(layout, name="", type="") for layout in one.layouts))


def untitled(one: Design) -> Design:
    """A design whose headings are boxes like others."""

    def plain(held: Placeholder) -> Placeholder:
        return changed(held, type="body", bulleted=(False,) * 9) if held.type in ("title", "ctrTitle") else held

    return changed(one, layouts=tuple(changed(layout, placeholders=tuple(map(plain, layout.placeholders))) for layout in one.layouts))


def mirrored(one: Design) -> Design:
    """A design that is read from the right."""

    def turned(held: Placeholder) -> Placeholder:
        there = held.frame
        return changed(held, frame=Frame(one.width - there.right, there.y, there.w, there.h), rtl=True)

    return changed(one, layouts=tuple(changed(layout, placeholders=tuple(map(turned, layout.placeholders))) for layout in one.layouts))


def over_a_picture(name: str, **paint: Any) -> Sheet:
    """A cover whose white words lie on the place of a picture."""
    words = (holder("ctrTitle", 10, 30, 80, 20, size=54, inks=("FFFFFF",) * 9), holder("subTitle", 10, 55, 80, 15))
    return changed(sheet(name, holder("pic", 0, 0, 100, 100, **paint), *words), background=Painted(colours=("FFFFFF",)))


def test_a_cover_that_is_read_on_a_picture_only_gives_way_to_one_that_needs_none() -> None:
    plain, usual = cover("Title Slide Text"), sheet("Title and Content", *PLAIN)
    relying = roles(made(over_a_picture("Title Slide Photo"), plain, usual)).of("title")
    assert (relying.place, relying.others[0].evidence[-1]) == ("0.1", "its heading is read on a picture only")
    filled = roles(made(over_a_picture("Title Slide Photo", paint=Painted(colours=("112233",))), plain, usual)).of("title")
    assert filled.place == "0.0", "one that is filled is a ground of its own"
    assert roles(made(over_a_picture("Title Slide Photo"), usual)).of("title").place == "0.0", "where it is the only cover it stays"


def written(words: str, y: float = 40) -> Art:
    return Art(name="", frame=frame(10, y, 60, 20), kind="shape", words=words)


def test_words_that_stand_where_content_does_leave_a_layout_to_them() -> None:
    asked = sheet("Question", title(), art=(written("True or false?"),))
    bare = sheet("Base", title())
    numbered = sheet("Other", title(), art=(written("‹#›"),))
    assert roles(made(cover(), sheet("List", *PLAIN), asked, bare)).choices[ROLES.index("title_only")].place == "0.3"
    assert roles(made(cover(), sheet("List", *PLAIN), numbered, bare)).choices[ROLES.index("title_only")].place == "0.2"


def test_a_line_low_on_the_page_is_no_heading_of_plain_slides() -> None:
    opening = sheet("Intro", holder("body", 5, 35, 42, 9, bullet=False), holder("body", 5, 60, 12, 5, bullet=False))
    found = {choice.role: choice for choice in roles(made(opening, sheet("Base"))).choices}
    assert (found["title_only"].how, found["title_only"].place, found["content"].place) == ("fallback", "0.1", "0.1")


@pytest.mark.skipif(not SHARED.is_dir(), reason="no corpus of templates beside the project")
def test_real_templates_are_mapped_as_a_person_would() -> None:
    judge = tool()
    templates = judge.read(SHARED / "templates", SHARED / "expected-roles.json")
    total = sum(len(said["roles"]) for _, _, said in templates)

    def faults(change: Callable[[Design], Design]) -> dict[str, dict[str, str]]:
        return {name: judge.wrong(roles(change(one)), said) for name, one, said in templates}

    named = faults(lambda one: one)
    assert [name for name, found in named.items() if set(found) & set(judge.CORE)] == []
    wrong = {
        change.__name__: sum(map(len, faults(change).values())) / total for change in (judge.nameless, nothing_said, untitled, mirrored)
    }
    assert sum(map(len, named.values())) <= 0.01 * total
    assert max(wrong.values()) <= 0.025, wrong
