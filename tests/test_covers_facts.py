"""Covers that leave too little room show code, date, audience and sources all the same: on a panel, beside the title, over a picture."""

import io
from pathlib import Path
from typing import Any

import pptx
import pytest

import foreign
from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import AIR, SUBTITLE, _gap, _narrower
from claimdeck.mapping.covers.drawn_facts import with_room
from claimdeck.mapping.covers.facts import _wider
from claimdeck.mapping.covers.in_the_way import CLOSE, taken_on
from claimdeck.mapping.covers.needed import FACTS
from claimdeck.mapping.covers.scattered import _in_order
from claimdeck.mapping.sheets.placed import grown, lines_high
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, frame
from claimdeck.model.sheets import Art, Painted, Sheet
from claimdeck.model.units import inches
from test_covers_order import COVER, boxes, in_order, layout, made
from test_covers_stamp import strip
from test_lined_up import FACES

ALL = {SUBTITLE, TOPIC, FACTS, CITATIONS}
NAMES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
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


@pytest.mark.parametrize(
    ("aligned", "exact", "free"),
    [("l", True, (0, 40)), ("r", True, (90, 100)), ("r", False, (0, 40)), ("ctr", True, (0, 0))],
)
def test_beside_something_that_reaches_over_the_middle_a_row_is_free_where_lines_begin_or_is_widest(
    aligned: str, exact: bool, free: tuple[int, int]
) -> None:
    beside = [Frame(40, 0, 20, 9), Frame(45, 0, 30, 9), Frame(75, 0, 15, 9)]
    assert _gap(Frame(0, 0, 100, 9), beside, aligned, exact=exact) == free


@pytest.mark.parametrize(("least", "air"), [(4, AIR), (7, 0)])
def test_words_beside_something_drawn_have_air_where_they_stay_wide_enough(least: float, air: float) -> None:
    line = Frame(inches(1), inches(1), inches(2), inches(0.1))
    found = _narrower(range(1), Frame(inches(1), 0, inches(9), inches(2)), [line], "l", inches(least), exact=False)
    assert found and found.x == inches(3 + air) and found.right == inches(10)


@pytest.mark.parametrize(("size", "large"), [(20, True), (40, False)])
def test_a_small_title_in_a_strip_at_the_top_of_a_cover_is_large_in_the_middle(tmp_path: Path, size: int, large: bool) -> None:
    deck: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    cover = deck.slide_layouts[COVER]
    title, subtitle = (cover.placeholders[i]._element for i in (0, 1))
    subtitle.getparent().remove(subtitle)
    title.txBody.find(".//{*}lstStyle").insert(0, pptx.oxml.parse_xml(f'<a:lvl1pPr {NAMES} algn="l"><a:defRPr sz="{size}00"/></a:lvl1pPr>'))
    kept = io.BytesIO()
    deck.save(kept)
    brand, _ = made(tmp_path, COVER, (0.75, 0.2, 8.5, 0.5), (0, 0, 1, 1), base=kept.getvalue())
    top = layout(brand, "CD Cover").slots[0]
    assert (top.frame.y > inches(1.2)) is large and brand.page.laid
    assert round(top.levels[0].size * brand.page.laid.scale) >= 28


@pytest.mark.parametrize(("kind", "air"), [("line", CLOSE), ("shape", 0.0)])
def test_nothing_stands_close_to_a_slanted_line(kind: Any, air: float) -> None:
    ring = ((0, 0), (inches(0.1), 0), (inches(5), inches(5)), (inches(4.9), inches(5)))
    art = Art(name="", frame=Frame(0, 0, inches(5), inches(5)), kind=kind, outlined=True, edges=(ring,))
    sheet = Sheet(part="", place="0.0", name="", background=Painted(colours=("FFFFFF",)), art=(art,), placeholders=())
    taken = taken_on(Laid(1.0, 0, 0, inches(10), inches(7.5)), sheet, ())
    assert min(one.x for one in taken) == -inches(air)
    low = Frame(inches(1), inches(3), inches(1.2 - air), inches(0.3))
    assert not any(one.meets(low) for one in taken), "below the line there is room"


def test_a_subtitle_that_a_cover_has_no_placeholder_for_has_room_for_one_line_more(tmp_path: Path) -> None:
    deck: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    subtitle = deck.slide_layouts[COVER].placeholders[1]._element
    subtitle.getparent().remove(subtitle)
    kept = io.BytesIO()
    deck.save(kept)
    brand, _ = made(tmp_path, COVER, (0.75, 2, 8.5, 1.6), (0, 0, 1, 1), base=kept.getvalue())
    below = layout(brand, "CD Cover").slot(SUBTITLE)
    assert below and below.drawn and below.frame.h >= lines_high(below.levels[0], 3, brand.faces)


def test_on_a_drawn_cover_facts_and_sources_have_room_for_their_lines_and_the_subtitle_gives_way(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.5, 1.1, 9, 1.5), (0.5, 2.6, 9, 0.6))
    low = {SUBTITLE: box(SUBTITLE, 4.1, 1.5), FACTS: box(FACTS, 5.7, 0.2), CITATIONS: box(CITATIONS, 6.1, 0.2), TOPIC: box(TOPIC, 0.5, 0.1)}
    found = {slot.idx: slot.frame for slot in with_room(brand, changed(layout(brand, "CD Cover"), slots=tuple(low.values()))).slots}
    assert all(found[idx].h >= lines_high(low[idx].levels[0], 2, brand.faces) for idx in (FACTS, CITATIONS))
    assert found[CITATIONS].bottom == low[CITATIONS].frame.bottom and found[CITATIONS].w > low[CITATIONS].frame.w
    assert found[SUBTITLE].bottom < found[FACTS].y and found[FACTS].bottom < found[CITATIONS].y
    assert found[TOPIC].h >= lines_high(low[TOPIC].levels[0], 1, brand.faces)


def test_a_box_beside_all_else_on_a_cover_reaches_as_far_as_sources_are_long() -> None:
    how, box = Laid(1.0, 0, 0, inches(20), inches(7.5)), frame(1, 6, 6, 1)
    assert _wider(how, box, []) == frame(1, 6, 9, 1)
    assert _wider(how, box, [frame(8, 5, 2, 3)]).right < inches(8)
    assert _wider(how, box, [frame(7, 5, 2, 3)]) == box, "it never becomes narrower"
    assert _wider(changed(how, width=inches(9)), box, []).right < inches(9)


@pytest.mark.parametrize(("size", "more"), [(60, True), (20, False)])
def test_a_large_subtitle_of_close_lines_begins_below_the_top_of_its_box(tmp_path: Path, size: int, more: bool) -> None:
    deck: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    subtitle = deck.slide_layouts[COVER].placeholders[1]._element
    look = f'<a:lvl1pPr {NAMES} algn="l"><a:lnSpc><a:spcPct val="85000"/></a:lnSpc><a:defRPr sz="{size}00"/></a:lvl1pPr>'
    style = subtitle.txBody.find(".//{*}lstStyle")
    style.clear()
    style.insert(0, pptx.oxml.parse_xml(look))
    kept = io.BytesIO()
    deck.save(kept)
    brand, _ = made(tmp_path, COVER, (0.75, 0.5, 8.5, 1.5), (0.75, 2.5, 8.5, 3), base=kept.getvalue())
    below = next(slot for slot in layout(brand, "CD Cover").slots if slot.idx == SUBTITLE)
    assert brand.page.laid and (below.insets.top > 45720 / brand.page.laid.scale * 1.1) is more
