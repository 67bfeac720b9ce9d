"""Titles of templates that have them low, or too small a box for them: never set under twenty points, and all where they belong."""

import io
from datetime import date
from pathlib import Path

import pptx
from lxml import etree
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches

import foreign
from claimdeck.mapping.headings.row import title_frame
from claimdeck.model.job import Job
from claimdeck.model.page import Laid
from claimdeck.model.units import EMU_PER_POINT, inches
from claimdeck.pipeline import build
from test_talk_on_template import HEAD, built, placed, sizes

LOW = {PP_PLACEHOLDER.TITLE: (0.5, 5.3, 5, 0.8), PP_PLACEHOLDER.BODY: (0.6, 0.4, 8.8, 4.7)}
LONG = "A headline that says all of what the slide is about, in more words than there is room for in a box as low as this one"
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"


def claims(*titles: str) -> str:
    return "".join(f"  - key-messages: {{title: '{title}', points: [One, Two, Three]}}\n" for title in titles)


def test_a_headline_too_long_for_a_low_box_stands_above_all_and_is_not_set_small(tmp_path: Path) -> None:
    slides = built(tmp_path, claims("Short", LONG), placed(LOW)).slides
    assert slides[0].shapes.title.top > 5 * 914400 > slides[1].shapes.title.top
    assert all(size >= 2000 for slide in slides for size in sizes(slide.shapes.title))


def test_where_all_is_drawn_over_the_slide_it_begins_where_bodies_do(tmp_path: Path) -> None:
    title = built(tmp_path, claims("Short", LONG), placed(LOW)).slides[1].shapes.title
    assert title.top < 914400 and title.left + title.text_frame.margin_left == 0.6 * 914400


def test_a_sentence_alone_has_no_bullet_where_titles_have_one(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    level = made.slide_master.element.find(f".//{{{SLIDES}}}titleStyle/{{{MAIN}}}lvl1pPr")
    for old in level.findall(f"{{{MAIN}}}buNone"):
        level.remove(old)
    level.insert(len(level.findall(f"{{{MAIN}}}spcBef")), etree.Element(f"{{{MAIN}}}buChar", char="*"))
    kept = io.BytesIO()
    made.save(kept)
    for slide in built(tmp_path, "  - statement: {text: A sentence alone}\n  - questions: {}\n", kept.getvalue()).slides:
        assert slide.shapes.title._element.findall(f".//{{{MAIN}}}buNone")


def test_a_title_of_its_own_has_room_for_two_lines_in_a_tall_face_also_on_a_small_page() -> None:
    for scale in (0.65, 0.7, 1.0):
        how = Laid(scale, 0, 0, inches(10), inches(5.625))
        frame = title_frame(how)
        assert how.frame(frame).h >= 2 * 20 * how.share * 1.26 * EMU_PER_POINT
        assert frame.bottom == title_frame(Laid(1.0, 0, 0, inches(10), inches(5.625))).bottom


def test_a_headline_that_finds_no_room_even_over_the_whole_slide_is_set_smaller_rather_than_refused(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(placed(LOW)))
    made.slide_width, made.slide_height = Inches(5), Inches(3.75)
    kept = io.BytesIO()
    made.save(kept)
    (tmp_path / "corp.pptx").write_bytes(kept.getvalue())
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "outline.yaml").write_text(HEAD + claims(" ".join([LONG] * 2)), encoding="utf-8")
    done = build(Job(outline=tmp_path, output=tmp_path / "deck.pptx", as_of=date(2026, 11, 1), template=tmp_path / "corp.pptx"))
    assert done.deck and "text-set-small" in [one.rule for one in done.findings]
