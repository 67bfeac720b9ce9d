"""Covers that leave little room: the draft stamp beside what is drawn and off what stands above the title, sources with their lines."""

from pathlib import Path

from claimdeck.layouts.standard import CITATIONS
from claimdeck.mapping.covers.cover_places import STAMP, SUBTITLE
from claimdeck.mapping.covers.needed import FACTS
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.record import changed
from claimdeck.model.units import inches
from test_covers_order import COVER, STRIP, layout, made


def strip(x: float, y: float, w: float, h: float) -> str:
    box = f'<a:off x="{inches(x)}" y="{inches(y)}"/><a:ext cx="{inches(w)}" cy="{inches(h)}"/>'
    return STRIP.replace('<a:off x="0" y="0"/><a:ext cx="1371600" cy="6858000"/>', box)


def test_the_stamp_stands_beside_something_that_is_drawn_all_along_the_right(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 1.2, 8.5, 1.6), (0.75, 3, 8.5, 1), extra=strip(8, 0, 2, 7.5))
    cover = layout(brand, "CD Cover")
    assert cover.edge and brand.page.laid and brand.page.laid.frame(cover.edge).right <= inches(8)


def test_what_stands_above_the_title_is_off_the_stamp_in_the_row_there(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 1.8, 8.5, 2), (0.75, 3.8, 8.5, 1.3), align="r", extra=strip(0.3, 5, 9.4, 2.5))
    cover = layout(brand, "CD Cover")
    stamp = cover.edge
    assert stamp and {SUBTITLE, FACTS} <= {slot.idx for slot in cover.slots}
    assert not any(slot.drawn and slot.frame.meets(changed(stamp, x=stamp.right - inches(STAMP), w=inches(STAMP))) for slot in cover.slots)


def test_sources_beside_something_at_the_left_have_the_lines_that_they_take_there(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 1.6, 8.5, 1.4), (0.75, 3.1, 8.5, 0.8), extra=strip(0, 4.1, 3.3, 3.4))
    sources = layout(brand, "CD Cover").slot(CITATIONS)
    assert sources and brand.page.laid and brand.page.laid.frame(sources.frame).x >= inches(3.3)
    assert sources.frame.h >= 3 * lines_high(changed(sources.levels[0], floor=sources.levels[0].size - 1), 1, brand.faces)


def test_a_subtitle_stands_below_a_title_that_has_grown_over_it(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 5, 5.25, 0.45), (0.75, 5.44, 5.25, 0.55), extra=strip(0, 0, 10, 4.98))
    cover = layout(brand, "CD Cover")
    title, below = cover.slot(0), cover.slot(SUBTITLE)
    assert title and below and title.frame.bottom <= below.frame.y
