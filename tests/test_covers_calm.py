"""Covers and openings of sections on grounds that show something: nothing covers a mark, beds are one, bands keep their words."""

from claimdeck.layouts.standard import NUMBER
from claimdeck.mapping.footer.number_in_row import numbered
from claimdeck.mapping.ground.beds import joined
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.unread import without_unread
from claimdeck.mapping.room.calm import shown, with_shown
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.page import Laid, Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.sheets import Art, Painted, Placeholder, Sheet
from claimdeck.model.units import inches

COLUMNS, ROWS = 64, 36
MARK = Frame(48, 27, 8, 6)
"""A mark in a plain picture, in its tiles."""
EYE = Eye(width=COLUMNS * 1000, height=ROWS * 1000, means=lambda part: {"marked": _marked(100), "seen through": _marked(0)}.get(part))


def _marked(around: int) -> Mosaic:
    inside = [MARK.x <= x < MARK.right and MARK.y <= y < MARK.bottom for y in range(ROWS) for x in range(COLUMNS)]
    tiles = tuple("202060" if one else "FFFFFF" for one in inside)
    return Mosaic(columns=COLUMNS, rows=ROWS, tiles=tiles, opaque=tuple(100 if one else around for one in inside))


def _sheet(*art: Art, image: str = "", **more: object) -> Sheet:
    ground = Painted(image=image) if image else Painted(colours=("FFFFFF",))
    return Sheet(part="layout", place="0.0", name="", background=ground, art=art, **more)  # type: ignore[arg-type]


def test_a_mark_in_the_picture_behind_a_cover_is_seen_and_the_rest_is_calm() -> None:
    found = shown(_sheet(image="marked"), EYE)
    around = Frame((MARK.x - 1) * 1000, (MARK.y - 1) * 1000, (MARK.w + 2) * 1000, (MARK.h + 2) * 1000)
    assert found and all(around.x <= one.x and one.right <= around.right and around.y <= one.y <= around.bottom for one in found)
    assert shown(_sheet(), EYE) == ()


def test_the_edges_of_panels_that_nearly_fill_the_slide_are_seen() -> None:
    panel = Art(name="", frame=Frame(8000, 4000, 48000, 28000), kind="shape", paint=Painted(colours=("205020",)))
    found = shown(_sheet(panel), EYE)
    inner, outer = Frame(12000, 8000, 40000, 20000), Frame(0, 0, 4000, EYE.height)
    assert found and not any(one.meets(inner) or one.meets(outer) for one in found)


def test_a_large_picture_that_is_mostly_seen_through_takes_only_what_it_draws() -> None:
    art = Art(name="", frame=EYE.page, kind="picture", paint=Painted(image="seen through"))
    sheets = with_shown({"title": _sheet(art), "content": _sheet(art)}, EYE)
    assert sheets["title"].art[0].through and sheets["title"].shown
    assert not sheets["content"].art[0].through


def test_a_cover_without_boxes_whose_art_leaves_words_no_room_lends_its_place_to_plain_slides() -> None:
    emblem = Art(name="", frame=Frame(20000, 12000, 20000, 12000), kind="picture", paint=Painted(image="unknown"))
    head = Placeholder(type="title", idx=0, name="", frame=Frame(4000, 2000, 50000, 6000), levels=(), inks=(), bulleted=())
    plain = changed(_sheet(placeholders=(head,)), part="plain")
    assert without_unread({"title": _sheet(emblem), "title_only": plain}, EYE)["title"] is plain
    corner = changed(emblem, frame=Frame(56000, 1000, 6000, 4000))
    assert without_unread({"title": _sheet(corner), "title_only": plain}, EYE)["title"].art == (corner,)


def _slot(idx: int, role: Role, frame: Frame, *, bed: bool = False, drawn: bool = False) -> Slot:
    tie = None if drawn else Tie("sldNum" if role is Role.NUMBER else "ftr", idx, bed=PAPER if bed else None)
    fill = Fill(PAPER) if bed and drawn else None
    return Slot(idx=idx, name="", role=role, frame=frame, levels=(Level(size=10, floor=8),), tie=tie, fill=fill, drawn=drawn)


def test_beds_right_below_each_other_are_one() -> None:
    boxes = [_slot(i, Role.BODY, Frame(0, y, 100, inches(0.3)), bed=True, drawn=True) for i, y in enumerate((0, inches(0.4), inches(2)))]
    before = tuple(changed(one, fill=None) for one in boxes)
    first, second, third = joined(tuple(boxes), before, opens=False)
    assert first.frame.bottom == second.frame.y and first.insets.bottom == inches(0.4) - inches(0.3)
    assert (second, third) == (boxes[1], boxes[2])


def test_a_number_that_would_cover_a_mark_of_the_template_stands_in_the_row_of_the_footer() -> None:
    page = Page(laid=Laid(1.0, 0, 0, inches(13.333), inches(7.5)))
    footer = _slot(11, Role.FOOTER, Frame(0, inches(7), inches(8), inches(0.3)))
    number = _slot(NUMBER, Role.NUMBER, Frame(inches(12), 0, inches(1), inches(1)), bed=True)
    there = next(one for one in numbered(page, (footer, number)) if one.role is Role.NUMBER)
    assert there.tie and there.tie.placed and there.tie.bed is None
    assert (there.frame.y, there.frame.right) == (footer.frame.y, page.edge)
    beside = _slot(5, Role.BODY, Frame(inches(11), inches(7), inches(2), inches(0.3)), drawn=True)
    assert numbered(page, (footer, number, beside)) == (footer, number, beside)
