"""Covers and sections of foreign templates read from the top: title, subtitle, facts, sources, all beginning where the title's words do."""

import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import pptx
import pytest
from PIL import Image
from pptx.util import Inches

import foreign
from claimdeck.layouts.standard import CITATIONS, TOPIC
from claimdeck.mapping.covers.cover_places import SUBTITLE
from claimdeck.mapping.covers.in_the_way import taken_on
from claimdeck.mapping.covers.needed import FACTS
from claimdeck.mapping.ground.beds import joined, lone_beds
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.inked import Inked
from claimdeck.mapping.ground.palette import palette
from claimdeck.mapping.headings.heading_room import with_room
from claimdeck.mapping.sheets.clothes import unlisted
from claimdeck.model.brand import Brand
from claimdeck.model.colour import PAPER, TEXT
from claimdeck.model.job import Job
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.plan import Plan, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.sheets import Art, Painted, Placeholder, Sheet
from claimdeck.model.units import inches
from claimdeck.model.words import letters, said
from claimdeck.pipeline import examine
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.wording.last_line import evened
from claimdeck.powerpoint.style import restyled
from templates import ON, TALK

Box = tuple[float, float, float, float]
"""Left, top, width and height in inches."""
LOW: tuple[Box, Box] = ((0.75, 1.75, 8.5, 1.2), (1.5, 3.19, 7, 1.43))
COVER, SECTION = 0, 2


def made(
    folder: Path, layout: int, title: Box, subtitle: Box, *, high: float = 7.5, align: str = "", extra: str = "", base: bytes = b""
) -> tuple[Brand, Plan]:
    """A talk on a template whose cover or section has its title and subtitle there."""
    deck: Any = pptx.Presentation(io.BytesIO(base or foreign.base()))
    deck.slide_height = Inches(high)
    for holder, box in zip(deck.slide_layouts[layout].placeholders, (title, subtitle), strict=False):
        holder.left, holder.top, holder.width, holder.height = (Inches(one) for one in box)
    body = deck.slide_layouts[layout].placeholders[0]._element.txBody
    if align:
        deck.slide_layouts[layout].placeholders[0].text_frame.margin_top = 0
        style = f'<a:lvl1pPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" algn="{align}"/>'
        body.find(".//{*}lstStyle").insert(0, pptx.oxml.parse_xml(style))
    for one in pptx.oxml.parse_xml(f"<drawn>{extra}</drawn>"):
        deck.slide_layouts[layout].shapes._spTree.insert(2, one)
    deck.save(folder / "template.pptx")
    subject = examine(Job(outline=TALK / "outline.yaml", template=folder / "template.pptx", as_of=ON))[1]
    assert subject is not None
    return subject.inputs.brand, subject.plan


def boxes(brand: Brand, name: str = "CD Cover") -> dict[int, Frame]:
    return {slot.idx: slot.frame for slot in layout(brand, name).slots}


def layout(brand: Brand, name: str) -> Layout:
    found = brand.layout(name)
    assert found is not None
    return found


def in_order(found: dict[int, Frame], *indices: int) -> bool:
    return all(found[one].bottom <= found[other].y for one, other in pairwise(indices))


def test_on_a_low_slide_what_the_cover_has_no_place_for_is_as_high_as_its_lines_and_stands_below_the_subtitle(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, *LOW, high=5.625)
    found = boxes(brand)
    assert in_order(found, 0, SUBTITLE, TOPIC, FACTS, CITATIONS)
    assert brand.page.laid and found[FACTS].h * brand.page.laid.scale <= inches(0.6), "two lines of 12 points"


def test_a_subtitle_far_below_the_title_stands_right_below_it_where_the_facts_would_come_between(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 1, 8.5, 1.2), (0.75, 6, 8.5, 0.9))
    found = boxes(brand)
    assert in_order(found, 0, SUBTITLE, FACTS, CITATIONS)
    assert found[SUBTITLE].y - found[0].bottom < inches(0.3)


def test_title_and_subtitle_stand_higher_where_nothing_has_room_below_them(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 3.6, 8.5, 1.6), (1.5, 5.7, 7, 1.3))
    found = boxes(brand)
    assert in_order(found, 0, SUBTITLE, TOPIC, FACTS, CITATIONS)


def test_the_stamp_leaves_the_row_into_which_a_title_has_risen(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, COVER, (0.75, 3.5, 8.5, 1.6), (0.75, 5.2, 8.5, 2), align="ctr")
    cover, laid = layout(brand, "CD Cover"), brand.page.laid
    assert laid and cover.edge
    title, stamp = laid.frame(cover.slots[0].frame), laid.frame(cover.edge)
    assert title.y < inches(3.2), "it has risen over the row that ended where it was"
    assert not stamp.meets(title)


@pytest.mark.parametrize(("align", "above"), [("l", True), ("r", False)])
def test_the_topic_stands_above_the_title_only_where_it_begins_as_its_words_do(tmp_path: Path, align: str, above: bool) -> None:
    brand, _ = made(tmp_path, COVER, (2.5, 1.4, 6.5, 1.2), (2.5, 2.7, 6.5, 1), align=align)
    cover = layout(brand, "CD Cover")
    title, topic = cover.slot(0), cover.slot(TOPIC)
    assert title and topic and (topic.frame.bottom <= title.frame.y + title.insets.top + 1) is above
    begins = (topic.frame.x - title.frame.x - title.insets.left, title.frame.right - title.insets.right - topic.frame.right)
    assert begins[0 if align == "l" else 1] == 0


STRIP = (
    '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="90" name="Strip"/><p:cNvSpPr/><p:nvPr/>'
    '</p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1371600" cy="6858000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    '</a:prstGeom><a:solidFill><a:srgbClr val="336699"/></a:solidFill></p:spPr></p:sp>'
)

SEAL = (
    '<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p:nvPicPr><p:cNvPr id="91" name="Seal"/><p:cNvPicPr/>'
    '<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
    '<a:off x="4114800" y="4206240"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr></p:pic>'
)


def test_a_subtitle_begins_where_a_title_does_that_was_moved_beside_something(tmp_path: Path) -> None:
    brand, _ = made(tmp_path, SECTION, (0.8, 2, 8.5, 1.5), (0.8, 3.6, 8.5, 1.2), extra=STRIP)
    section = layout(brand, "CD Section")
    title, below = section.slot(0), section.slot(SUBTITLE)
    assert title and below and brand.page.laid
    assert brand.page.laid.frame(title.frame).x >= inches(1.5) - 1, "the title is clear of the strip"
    assert below.frame.x + below.insets.left == title.frame.x + title.insets.left


def test_a_line_is_not_broken_after_its_colon_where_that_takes_one_more_in_the_size_it_will_have(tmp_path: Path) -> None:
    _, plan = made(tmp_path, COVER, (0.75, 2.3, 8.5, 1.6), (1.5, 4.25, 7, 1.9))
    box = next(item for item in plan.slides[0].items if isinstance(item, TextBox) and item.idx == SUBTITLE)
    assert "\n" not in letters(box.paragraphs[0].words)


def test_no_short_rest_stands_on_a_last_line() -> None:
    def lines(words: Any, width: int = 20) -> int:
        taken, room = 1, width
        for word in letters(words).split(" "):
            taken, room = (taken, room - len(word) - 1) if len(word) <= room else (taken + 1, width - len(word) - 1)
        return taken

    text = "several words that take two"
    even = letters(evened(said("eight or ten letters go on"), lines, lambda some: len(letters(some)) / 20))
    assert even == "eight or ten letters\u00a0go on"
    assert letters(evened(said(text), lines, lambda some: len(letters(some)) / 20)) == text, "a long rest stays"


def test_words_in_a_box_without_room_are_left_as_they_are() -> None:
    nobody: Any = None
    words: Any = ("words",)
    assert SlideDesk.evened(nobody, words, Level(size=12, floor=12), 0) is words


def test_words_that_are_no_list_neither_hang_nor_have_a_bullet() -> None:
    level = Level(size=20, floor=12, indent=400, hanging=300, bullet="•")
    holder = Placeholder(type="body", idx=1, name="", frame=Frame(0, 0, 1, 1), levels=(level,), inks=("000000",), bulleted=(True,))
    plain = unlisted(holder, (level,))
    assert (plain[0].indent, plain[0].hanging, plain[0].bullet) == (100, 0, "")
    assert "buNone" in restyled(plain, 0, 0, None, whole=True) and "buNone" not in restyled((level,), 0, 0, None, whole=True)


def _slot(idx: int, y: float, *, x: float = 1, tied: bool = False, bed: bool = True) -> Slot:
    tie = Tie("subTitle", idx, bed=PAPER if bed else None) if tied else None
    where = Frame(inches(x), inches(y), inches(6), inches(0.5))
    role = Role.SUBTITLE if tied else Role.BODY
    fill = Fill(PAPER) if bed and not tied else None
    return Slot(idx=idx, name="", role=role, frame=where, levels=(Level(size=10, floor=8),), tie=tie, fill=fill, drawn=not tied)


def test_beds_of_a_cover_are_one_panel_and_no_line_of_several_has_one_alone() -> None:
    below, facts = _slot(SUBTITLE, 1, tied=True), _slot(FACTS, 2.2, x=0.9)
    first, second = joined((below, facts), (below, _slot(FACTS, 2.2, bed=False)), opens=True)
    assert first.frame.bottom == second.frame.y and (first.frame.x, first.frame.right) == (second.frame.x, second.frame.right)
    assert first.frame.x + first.insets.left == below.frame.x, "the words stay"
    wider, _ = joined((below, below), (below, below), opens=True)
    assert (wider.frame.x, wider.frame.right) == (below.frame.x - inches(0.17), below.frame.right + inches(0.17)), "it begins off its words"
    kept, _ = joined((below, below), (below, below), opens=True, panels=[changed(below.frame, y=0)])
    assert (kept.frame.x, kept.frame.right) == (below.frame.x, below.frame.right), "in line with the template's own"
    high = changed(below, frame=changed(below.frame, h=inches(1)))
    padded, _ = joined((high, facts), (high, _slot(FACTS, 2.2, bed=False)), opens=True)
    assert padded.insets.top > inches(0.1) and first.insets.top == 0, "off the panel's edge, where there is room"
    wide = changed(high, levels=(Level(size=24, floor=20, spacing=125),), frame=changed(high.frame, h=inches(1.15)))
    kept, _ = joined((wide, facts), (wide, _slot(FACTS, 2.2, bed=False)), opens=True)
    assert kept.insets.top == 0, "two lines with much room between them take all of a panel that would hold two close ones"
    sides = (inches(1.2), inches(6.8))
    inside, _ = joined((below, facts), (below, _slot(FACTS, 2.2, bed=False)), opens=True, sides=sides)
    assert (inside.frame.x, inside.frame.right) == (inches(0.9), inches(7)), "no words stand outside"
    roomy = changed(below, insets=changed(below.insets, left=inches(0.5), right=inches(0.5)))
    inside, _ = joined((roomy, facts), (roomy, _slot(FACTS, 2.2, x=1, bed=False)), opens=True, sides=sides)
    assert inside.frame.right == inches(6.9), "it ends no nearer to the slide's side than its words"
    dark = changed(high, tie=Tie("subTitle", SUBTITLE, ink=PAPER, bed=TEXT))
    _, toned = joined((dark, facts), (dark, _slot(FACTS, 2.2, bed=False)), opens=True)
    assert toned.fill == Fill(TEXT) and toned.levels[0].colour == PAPER, "one panel has one tone"
    low = changed(dark, frame=changed(dark.frame, h=inches(0.3)))
    toned, _ = joined((low, facts), (low, _slot(FACTS, 2.2, bed=False)), opens=True)
    assert toned.tie and (toned.tie.ink, toned.tie.bed) == (facts.levels[0].colour, PAPER), "that of its largest part"
    assert lone_beds((_slot(TOPIC, 1), _slot(FACTS, 1.6, bed=False))) == (FACTS,)
    assert not lone_beds((_slot(TOPIC, 1), _slot(FACTS, 3, bed=False)))


def test_a_subtitle_ends_above_a_picture_over_the_foot_of_its_box(tmp_path: Path) -> None:
    deck: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    Image.new("RGB", (200, 200), "navy").save(tmp_path / "seal.png")
    cover = deck.slide_layouts[COVER]
    _, relation = cover.part.get_or_add_image_part(str(tmp_path / "seal.png"))
    cover.shapes._spTree.append(pptx.oxml.parse_xml(SEAL.replace("rId9", relation)))
    (tmp_path / "with").mkdir()
    deck.save(tmp_path / "with" / "base.pptx")
    brand, _ = made(tmp_path, COVER, (0.75, 2, 8.5, 1.4), (1.5, 3.6, 7, 1.8), base=(tmp_path / "with" / "base.pptx").read_bytes())
    below = layout(brand, "CD Cover").slot(SUBTITLE)
    assert below and brand.page.laid and brand.page.laid.frame(below.frame).bottom <= inches(4.6) + 1


def test_a_bed_keeps_the_room_at_the_foot_of_the_slide_that_its_words_have() -> None:
    how, facts = Laid(1.0, 0, 0, inches(10), inches(5.625)), _slot(FACTS, 5.625 * 29 / 30 - 0.5, bed=False)
    picture = Art(name="", frame=Frame(0, 0, inches(10), inches(5.625)), kind="picture", paint=Painted(colours=("777777",)))
    sheet = Sheet(part="a", place="0.0", name="", art=(picture,), colours=("000000", "FFFFFF") * 6)
    eye = Eye(width=how.width, height=how.height)
    bed = Inked(how, sheet, eye, palette(sheet.colours, ("777777",), may_panel=False), ()).drawn(facts, bed=True)
    assert bed.fill and bed.frame.y < facts.frame.y and bed.frame.bottom == facts.frame.bottom


def test_of_a_panel_that_words_stand_on_only_the_rim_is_in_the_way() -> None:
    how = Laid(1.0, 0, 0, inches(10), inches(7.5))
    panel = Art(name="", frame=Frame(inches(0.5), inches(0.5), inches(7), inches(4)), kind="shape", paint=Painted(colours=("DDDDDD",)))
    sheet = Sheet(part="a", place="0.0", name="", art=(panel,))
    inside = Frame(inches(1), inches(2.5), inches(6), inches(1))
    assert any(inside.meets(one) for one in taken_on(how, sheet, ()))
    words = (_slot(SUBTITLE, 1, tied=True),)
    assert not any(inside.meets(one) for one in taken_on(how, sheet, words))
    assert any(Frame(inside.x, inches(4), inside.w, inside.h).meets(one) for one in taken_on(how, sheet, words))


@pytest.mark.parametrize(("anchor", "ends"), [("b", 3.0), ("t", 3.2)])
def test_a_heading_whose_words_stand_at_its_foot_ends_above_a_strip_there(anchor: Any, ends: float) -> None:
    strip = Art(name="", frame=Frame(0, inches(3), inches(10), inches(0.3)), kind="shape", paint=Painted(colours=("338888",)))
    frame, level = Frame(inches(0.5), inches(1.2), inches(9), inches(2)), Level(size=36, floor=20)
    held = Placeholder(type="ctrTitle", idx=0, name="", frame=frame, levels=(level,), inks=("000000",), bulleted=(False,), anchor=anchor)
    sheet = Sheet(part="a", place="0.0", name="", placeholders=(held,), art=(strip,), background=Painted(colours=("FFFFFF",)))
    found = with_room(sheet, Eye(width=inches(10), height=inches(7.5)))
    assert found.placeholders[0].frame.bottom == inches(ends)
