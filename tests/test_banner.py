"""Slides whose own title stands large in the middle, on templates that draw a band behind titles: it never stays empty."""

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pptx
import pytest
from lxml import etree
from pptx.enum.dml import MSO_FILL_TYPE
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR

import foreign
import templates
from claimdeck.layouts.standard import TOPIC
from claimdeck.mapping.sheets.standing import PANEL
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.plan import TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.words import Paragraph, said
from claimdeck.plan.furnishing.close_bed import AMPLE, close_bed
from test_covers import dressed
from test_feet import untitled
from test_talk_on_template import built, placed

BAND = """<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="78" name="Band"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>
<a:schemeClr val="accent3"/></a:solidFill></p:spPr></p:sp>"""
INCH = 914400


def banded(high: float, template: bytes | None = None) -> bytes:
    """A template with a band of so many inches behind its titles."""
    made = pptx.Presentation(io.BytesIO(template or foreign.base()))
    made.slide_master.shapes._spTree.insert(2, etree.fromstring(BAND % round(high * INCH)))
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize(("topic", "shown"), [("topic: The topic, ", "The topic"), ("", "A talk")])
def test_a_band_behind_titles_says_what_a_sentence_alone_is_about(topic: str, shown: str, tmp_path: Path) -> None:
    [slide] = built(tmp_path, f"  - statement: {{{topic}text: A sentence alone}}\n", banded(1.6)).slides
    [words] = [one for one in slide.shapes if one.has_text_frame and one.text_frame.text == shown]
    assert words.top + words.height <= 1.7 * INCH < slide.shapes.title.top


def test_the_topic_in_a_high_band_stands_off_the_slides_edge_in_the_middle_of_its_titles_box(tmp_path: Path) -> None:
    high = placed({PP_PLACEHOLDER.TITLE: (0.5, 0.1, 9, 1.4), PP_PLACEHOLDER.BODY: (0.5, 1.8, 9, 5)})
    [slide] = built(tmp_path, "  - statement: {topic: The topic, text: A sentence alone}\n", banded(1.6, high)).slides
    [words] = [one for one in slide.shapes if one.has_text_frame and one.text_frame.text == "The topic"]
    assert words.text_frame.vertical_anchor == MSO_ANCHOR.MIDDLE
    assert words.top + words.text_frame.margin_top >= 0.3 * INCH - 1
    assert abs(words.top + words.height / 2 - 0.8 * INCH) <= 1


def test_without_a_band_the_topic_is_a_small_line_and_nothing_else_is_said(tmp_path: Path) -> None:
    [slide] = built(tmp_path, "  - statement: {text: A sentence alone}\n", foreign.base()).slides
    assert "A talk" not in [one.text_frame.text for one in slide.shapes if one.has_text_frame]


def test_a_short_title_stands_in_its_low_band_though_a_long_one_would_reach_below(tmp_path: Path) -> None:
    low = placed({PP_PLACEHOLDER.TITLE: (0, 0, 10, 0.74), PP_PLACEHOLDER.BODY: (0.3, 1.5, 9.4, 5)})
    title = built(tmp_path, "  - text: {title: Short, points: [One, Two]}\n", banded(0.74, low)).slides[0].shapes.title
    frame = title.text_frame
    assert frame.vertical_anchor == MSO_ANCHOR.TOP and title.top + title.height > 0.74 * INCH
    assert 0.15 * INCH < title.top + frame.margin_top <= 0.3 * INCH


def test_a_quotation_may_have_as_many_lines_as_its_box_holds_where_a_layout_has_no_title(tmp_path: Path) -> None:
    found = dressed(tmp_path, templates.parts(untitled())).layout("CD Quotation")
    assert found and found.slots[0].most_lines is None


def striped(apart: float) -> bytes:
    """A template with stripes over its slides, so many inches apart, on which no ink is read."""
    template = pptx.Presentation(io.BytesIO(foreign.base()))
    pitch = round(apart * INCH)
    for at in range(10 * INCH // pitch):
        stripe = BAND.replace('x="0"', f'x="{at * pitch}"').replace('cx="9144000"', f'cx="{pitch // 2}"').replace("accent3", "tx1")
        template.slide_master.shapes._spTree.insert(2, etree.fromstring(stripe % (7 * INCH)))
    kept = io.BytesIO()
    template.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize(("align", "left"), [("l", 0), ("ctr", 2.5 * INCH), ("r", 5 * INCH)])
def test_the_bed_of_a_topic_is_as_wide_as_its_words(align: Any, left: float) -> None:
    level = Level(size=10, floor=10, align=align)
    topic = Slot(
        idx=TOPIC, name="Topic", role=Role.BODY, frame=Frame(0, 0, 6 * INCH, INCH // 4), levels=(level,), fill=Fill(PAPER), most_lines=1
    )
    desk: Any = SimpleNamespace(width=lambda words, level: INCH / AMPLE)
    items = (TextBox(idx=TOPIC, paragraphs=(Paragraph(words=said("Short")),)),)
    made = close_bed(desk, Layout(name="", slots=(topic,), part="sheet"), items).slots[0]
    assert made.frame == Frame(round(left), 0, INCH, INCH // 4)


def test_the_bed_of_a_topic_in_a_panel_stays_as_wide_as_the_panel() -> None:
    frame, level = Frame(0, 0, 6 * INCH, INCH // 4), Level(size=10, floor=10)
    topic = Slot(idx=TOPIC, name="Topic", role=Role.BODY, frame=frame, levels=(level,), fill=Fill(PAPER), most_lines=1)
    below = changed(topic, idx=14, name="Facts", frame=changed(frame, y=frame.bottom), most_lines=None)
    layout = Layout(name="", slots=(topic, below), part="sheet")
    items = (TextBox(idx=TOPIC, paragraphs=(Paragraph(words=said("Short")),)),)
    desk: Any = SimpleNamespace(width=lambda words, level: INCH)
    assert close_bed(desk, layout, items) is layout


def test_what_lies_under_a_title_leaves_the_topic_its_row(tmp_path: Path) -> None:
    [slide] = built(tmp_path, "  - text: {topic: Short, title: A title, points: [One]}\n", striped(0.75)).slides
    title, [topic] = slide.shapes.title, [one for one in slide.shapes if one.name == "Topic"]
    panel = [one for one in slide.shapes if one.name == PANEL and one.top <= title.top and title.top + title.height <= one.top + one.height]
    assert title.fill.type == MSO_FILL_TYPE.SOLID or panel
    assert topic.top + topic.height <= title.top or title.top + title.height <= topic.top


def test_the_link_to_the_next_part_is_read_behind_what_goes_on_there(tmp_path: Path) -> None:
    points = ", ".join(f"A point that says what is to be said about number {i}" for i in range(40))
    first, *_, last = built(tmp_path, f"  - text: {{topic: Topic, title: A title, points: [{points}]}}\n").slides
    read = [one.name for one in first.shapes]
    assert read == sorted(read, key=["Title", "Topic", "Points", "Next part", "Footer", "Date", "Slide number"].index), read
    assert last.shapes.title is last.shapes[0] or last.shapes[0].shape_id == last.shapes.title.shape_id
    assert "Next part" not in [one.name for one in last.shapes]
