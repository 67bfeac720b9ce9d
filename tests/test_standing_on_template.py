"""How a talk stands on templates that were changed by hand: in their own boxes, clear of what is drawn on them."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from lxml import etree
from pptx.dml import color
from pptx.util import Inches

import foreign
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.grown_area import off_sides
from claimdeck.model.job import Job
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.room import slot_room
from claimdeck.model.shapes import frame
from claimdeck.pipeline import build
from conftest import ROOT

ON = date(2026, 11, 1)
OUTLINE = """deck: {title: A talk, brand: plain, language: en-GB}
slides:
  - text: {topic: Line above, title: A list, points: [A first point, A second one]}
  - statement: {topic: Line above, text: A sentence alone}
"""
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
BAR = """<p:spPr xmlns:p="{}" xmlns:a="{}"><a:xfrm><a:off x="11000000" y="0"/><a:ext cx="900000" cy="6858000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="202060"/></a:solidFill></p:spPr>"""


def template(change: Callable[[Any], None]) -> bytes:
    """The small template, changed."""
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    change(made)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def built(folder: Path, content: bytes, outline: str = OUTLINE) -> Any:
    """The deck of a small talk on that template."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    (folder / "outline.yaml").write_text(outline, encoding="utf-8")
    (folder / "corp.potx").write_bytes(content)
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=ON, template=folder / "corp.potx"))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return pptx.Presentation(io.BytesIO(done.deck))


def named(slide: Any, name: str) -> Any:
    """The shape of that name."""
    return next(shape for shape in slide.shapes if shape.name == name)


def layout(made: Any, name: str) -> Any:
    """The layout of that name."""
    return next(one for one in made.slide_layouts if one.name == name)


def filled(sheet: Any, colour: str, *box: float) -> None:
    """A rectangle on a layout, in inches, of one colour."""
    slide = sheet.part.package.presentation_part.presentation.slides[0]
    shape = slide.shapes.add_shape(1, *(Inches(one) for one in box))
    shape.fill.solid()
    made: Any = color.RGBColor
    shape.fill.fore_color.rgb = made.from_string(colour)
    sheet.shapes._spTree.insert(2, shape._element)


def test_a_list_fills_the_templates_own_body(tmp_path: Path) -> None:
    points = named(built(tmp_path, template(lambda made: None)).slides[0], "Points")
    assert points.is_placeholder and points.placeholder_format.idx == 1


def test_a_list_in_white_ink_is_read_on_a_panel(tmp_path: Path) -> None:
    def striped(made: Any) -> None:
        for sheet in made.slide_layouts:
            for i in range(20):
                filled(sheet, "FFFFFF" if i % 2 else "000000", 0, i * 0.375, 10, 0.375)
        for size in made.slide_master._element.iter(f"{A}lvl1pPr"):
            run = size.find(f"{A}defRPr")
            for ink in run.findall(f"{A}solidFill"):
                run.remove(ink)
            run.insert(0, etree.fromstring(f'<a:solidFill xmlns:a="{A[1:-1]}"><a:schemeClr val="bg1"/></a:solidFill>'))

    slide = built(tmp_path, template(striped)).slides[0]
    assert any(one.name.startswith("Panel") for one in slide.shapes)
    inks = [one.get("val") for one in named(slide, "Points")._element.iter(f"{A}schemeClr")]
    assert inks and "bg1" not in inks


def test_slides_are_drawn_on_the_layout_for_lists_where_the_other_is_full_of_art(tmp_path: Path) -> None:
    def loud(made: Any) -> None:
        for i in range(12):
            filled(layout(made, "Title Only"), "FF0000" if i % 2 else "00FF00", i * 0.85, 0, 0.85, 7.5)

    assert built(tmp_path, template(loud)).slides[1].slide_layout.name == "Title and Content"


def test_words_in_a_drawn_box_keep_clear_of_its_round_corners() -> None:
    box = Slot(
        idx=1, name="Card", role=Role.BODY, frame=frame(0, 0, 2, 2), levels=(Level(size=12, floor=12),), geometry="roundRect", drawn=True,
        radius=Inches(0.5),
    )  # fmt: skip
    width, height = slot_room(box)
    assert width == height and abs(144 - 2 * 36 * (1 - 0.5**0.5) - width) < 0.01


def test_the_stamp_of_a_reference_list_stands_above_its_title_as_on_other_slides(tmp_path: Path) -> None:
    talk = """deck: {title: A talk, brand: plain, language: en-GB}
references: {1: {pending: the first reference}}
slides:
  - statement: {text: "A sentence alone [@1]"}
  - references: {}
"""

    def lower(made: Any) -> None:
        for sheet in (made.slide_master, *made.slide_layouts):
            for title in (one for one in sheet.placeholders if one.placeholder_format.idx == 0):
                title.left, title.top, title.width, title.height = Inches(0.5), Inches(0.5), Inches(9), Inches(1)

    deck = built(tmp_path, template(lower), talk)
    usual, listed = (named(slide, "stamp") for slide in deck.slides)
    assert abs(listed.top - usual.top) < Inches(0.1)
    title = deck.slides[1].shapes.title
    assert listed.top >= Inches(0.3) - 1 and listed.top + listed.height <= title.top + Inches(0.06)


def test_a_line_without_paint_around_a_title_is_no_box(tmp_path: Path) -> None:
    def lined(made: Any) -> None:
        look = made.slide_master.placeholders[0]._element.spPr
        look.append(etree.fromstring(f'<a:ln xmlns:a="{A[1:-1]}" w="12700"><a:miter lim="400000"/></a:ln>'))

    look = named(built(tmp_path, template(lined)).slides[0], "Title")._element.spPr
    assert look.find(f"{A}ln/{A}noFill") is not None and look.find(f"{A}noFill") is not None


@pytest.mark.parametrize(("paint", "apart"), [("<a:noFill/>", False), ('<a:solidFill><a:srgbClr val="FF8800"/></a:solidFill>', True)])
def test_the_topic_stands_above_a_line_that_is_seen_around_a_title(paint: str, apart: bool, tmp_path: Path) -> None:
    def lined(made: Any) -> None:
        boxes = [one for sheet in (made.slide_master, *made.slide_layouts) for one in sheet.placeholders]
        for title in (one for one in boxes if one.placeholder_format.idx == 0):
            title.left, title.top, title.width, title.height = Inches(0.5), Inches(0.6), Inches(9), Inches(1)
            title._element.spPr.append(etree.fromstring(f'<a:ln xmlns:a="{A[1:-1]}" w="25400">{paint}</a:ln>'))

    slide = built(tmp_path, template(lined)).slides[0]
    topic, title = named(slide, "Topic"), slide.shapes.title
    assert (topic.top + topic.height <= title.top) is apart


def test_a_title_of_close_lines_begins_where_its_words_do(tmp_path: Path) -> None:
    def close(made: Any) -> None:
        title = made.slide_master.placeholders[0]._element
        title.txBody.find(f"{A}bodyPr").attrib.update({"anchor": "t", "tIns": "0"})
        first = made.slide_master._element.find(f".//{P}titleStyle/{A}lvl1pPr")
        first.insert(0, etree.fromstring(f'<a:lnSpc xmlns:a="{A[1:-1]}"><a:spcPct val="80000"/></a:lnSpc>'))

    deck = built(tmp_path, template(close))
    title, given = named(deck.slides[0], "Title"), deck.slide_masters[0].placeholders[0]
    room = int(title._element.txBody.find(f"{A}bodyPr").get("tIns"))
    assert room > 0 and title.top + room == given.top


def test_a_slide_drawn_over_all_has_the_layouts_own_number(tmp_path: Path) -> None:
    def tiny(made: Any) -> None:
        for sheet in (made.slide_master, *made.slide_layouts):
            for holder in sheet.placeholders:
                if holder.placeholder_format.type is not None and "FOOTER" in str(holder.placeholder_format.type):
                    holder.left, holder.top, holder.width, holder.height = Inches(4), Inches(6.9), Inches(0.4), Inches(0.3)

    slide = built(tmp_path, template(tiny)).slides[1]
    number = named(slide, "Slide number")
    assert number.is_placeholder and "SLIDE_NUMBER" in str(number.placeholder_format.type)


def test_a_low_body_grows_to_the_foot_where_nothing_stands_below_it(tmp_path: Path) -> None:
    def low(made: Any) -> None:
        for sheet in (made.slide_master, layout(made, "Title and Content")):
            body = next(one for one in sheet.placeholders if one.placeholder_format.idx == 1)
            body.left, body.top, body.width, body.height = Inches(0.5), Inches(1.7), Inches(9), Inches(0.9)

    points = named(built(tmp_path, template(low)).slides[0], "Points")
    assert points.is_placeholder and points.height > Inches(3)


def test_a_number_that_reaches_over_the_edge_by_a_hair_stays_on_its_bar(tmp_path: Path) -> None:
    def low(made: Any) -> None:
        for sheet in (made.slide_master, *made.slide_layouts):
            for holder in sheet.placeholders:
                if "SLIDE_NUMBER" in str(holder.placeholder_format.type):
                    holder.left, holder.top, holder.width, holder.height = Inches(8), Inches(7.2) + 900, Inches(1.4), Inches(0.3)

    number = named(built(tmp_path, template(low)).slides[0], "Slide number")
    assert number._element.spPr.xfrm is None, "where it stands is the layout's to say"


def test_close_lines_of_a_title_begin_below_the_row_above_them(tmp_path: Path) -> None:
    tops = {}
    for share in (100, 80):

        def close(made: Any, share: int = share) -> None:
            for sheet in (made.slide_master, *made.slide_layouts):
                for title in (one for one in sheet.placeholders if one.placeholder_format.idx == 0):
                    title.left, title.top, title.width, title.height = Inches(0.5), Inches(0.5), Inches(9), Inches(1)
                    body = title.text_frame._txBody.bodyPr
                    body.set("anchor", "t")
                    body.set("tIns", "91440")
            style = next(made.slide_master.element.iter("{http://schemas.openxmlformats.org/presentationml/2006/main}titleStyle"))[0]
            for old in style.findall(A + "lnSpc"):
                style.remove(old)
            spacing = etree.fromstring(f'<a:lnSpc xmlns:a="{A[1:-1]}"><a:spcPct val="{share}000"/></a:lnSpc>')
            style.insert(0, spacing)

        (folder := tmp_path / str(share)).mkdir()
        tops[share] = built(folder, template(close)).slides[0].shapes.title.text_frame._txBody.bodyPr.get("tIns")
    assert tops[100] in (None, "91440") and int(tops[80] or 0) > Inches(0.13)


def test_a_heading_in_a_narrow_column_gives_way_to_one_above_all_that_is_drawn(tmp_path: Path) -> None:
    def aside(made: Any) -> None:
        for name in ("Title Only", "Title and Content"):
            one = layout(made, name).placeholders[0]
            one.left, one.top, one.width, one.height = Inches(0.5), Inches(1), Inches(2), Inches(5.5)

    deck = built(tmp_path, template(aside))
    title, points = deck.slides[0].shapes.title, named(deck.slides[0], "Points")
    assert title.width > deck.slide_width // 2
    assert title.top + title.height <= points.top


def test_a_body_made_for_a_larger_slide_ends_on_this_one(tmp_path: Path) -> None:
    def beyond(made: Any) -> None:
        body = layout(made, "Title and Content").placeholders[1]
        body.left, body.top, body.width, body.height = Inches(0.5), Inches(1.75), Inches(11), Inches(7)

    deck = built(tmp_path, template(beyond))
    points = named(deck.slides[0], "Points")
    assert points.left + points.width <= deck.slide_width
    assert max(shape.top + shape.height for shape in deck.slides[0].shapes) <= deck.slide_height


def test_boxes_made_for_a_slide_of_another_size_are_stretched_over_this_one_unless_something_is_drawn(tmp_path: Path) -> None:
    def wider(made: Any) -> None:
        made.slide_width = Inches(13.333)

    def drawn_on(made: Any) -> None:
        wider(made)
        shape = etree.SubElement(made.slide_masters[0].shapes._spTree, f"{P}sp")
        shape.append(etree.fromstring(f'<p:nvSpPr xmlns:p="{P[1:-1]}"><p:cNvPr id="99" name="Bar"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'))
        shape.append(etree.fromstring(BAR.format(P[1:-1], A[1:-1])))

    for number, (change, right) in enumerate(((wider, 0.9), (drawn_on, 0.0))):
        (tmp_path / str(number)).mkdir()
        deck = built(tmp_path / str(number), template(change))
        title, points = deck.slides[0].shapes.title, named(deck.slides[0], "Points")
        assert (title.left + title.width > right * deck.slide_width) and (points.left + points.width > right * deck.slide_width)
        assert right or title.left + title.width < 0.8 * deck.slide_width


def test_a_box_from_edge_to_edge_leaves_on_all_sides_what_printers_cut() -> None:
    eye = Eye(width=Inches(10), height=Inches(7.5))
    assert off_sides(eye.page, eye) == frame(0.3, 0.3, 9.4, 6.9)


def test_a_number_is_read_where_its_line_stands_though_an_edge_of_its_box_lies_elsewhere(tmp_path: Path) -> None:
    def on_a_bar(made: Any) -> None:
        ground = made.slide_masters[0].background.fill
        ground.solid()
        ground.fore_color.rgb = color.RGBColor.from_string("404040")  # type: ignore[no-untyped-call]  # python-pptx
        tree = made.slide_masters[0].shapes._spTree
        bar = etree.fromstring(BAR.format(P[1:-1], A[1:-1]).replace("202060", "7C7C7C"))
        where, size = bar.find(f"{A}xfrm/{A}off"), bar.find(f"{A}xfrm/{A}ext")
        where.attrib.update({"x": "0", "y": str(int(Inches(7)))})
        size.attrib.update({"cx": str(int(Inches(10))), "cy": str(int(Inches(0.5)))})
        shape = etree.Element(f"{P}sp")
        shape.append(etree.fromstring(f'<p:nvSpPr xmlns:p="{P[1:-1]}"><p:cNvPr id="99" name="Bar"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'))
        shape.append(bar)
        tree.insert(2, shape)

    number = named(built(tmp_path, template(on_a_bar)).slides[0], "Slide number")
    inks = number._element.findall(f".//{A}schemeClr")
    assert inks and all(ink.get("val") == "tx1" for ink in inks)
