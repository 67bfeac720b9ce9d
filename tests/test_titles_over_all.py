"""Titles on templates of somebody else: of slides that are drawn over the whole slide, and where their lines end."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches

from claimdeck.model.words import Words, said
from claimdeck.plan.wording.hyphens import ended
from test_talk_on_template import built, placed, sizes

NARROW = {PP_PLACEHOLDER.TITLE: (3.4, 0.25, 6, 0.85), PP_PLACEHOLDER.BODY: (0.5, 1.25, 9, 5.2)}
LONG = "A headline of so many words that they take three lines of the narrow box above, and no more than two of all that is free"
POINTS = "points: [One, Two, Three]"


Box = tuple[float, float, float, float]
"""Left, top, width and height in inches."""


def drawn(template: bytes, *boxes: Box) -> bytes:
    """The template with something filled on its master."""
    made: Any = pptx.Presentation(io.BytesIO(template))
    for one in boxes:
        shape = made.slides[0].shapes.add_shape(1, *(Inches(length) for length in one))
        made.slide_master.shapes._spTree.insert(2, shape._element)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def ruled(template: bytes) -> bytes:
    """The template with a line below its titles, which none of them crosses."""
    return drawn(template, (0.5, 1.14, 9, 0.02))


def feet(slide: Any) -> dict[str, tuple[int, int]]:
    """Where footer and number stand."""
    kinds = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
    shown = [one for one in slide.placeholders if one.placeholder_format.type in kinds]
    return {str(one.placeholder_format.type): (one.left, one.top) for one in shown}


def test_a_slide_drawn_over_all_has_title_and_feet_as_high_as_the_others(tmp_path: Path) -> None:
    outline = f"  - key-messages: {{title: Short, {POINTS}}}\n  - key-messages: {{title: '{LONG}', {POINTS}}}\n"
    short, long = built(tmp_path, outline, ruled(placed(NARROW))).slides
    assert short.shapes.title.left == Inches(3.4)
    assert long.shapes.title.left < Inches(1) and long.shapes.title.top == short.shapes.title.top
    assert long.shapes.title.top + long.shapes.title.height <= Inches(1.14), "it ends above the line"
    assert len(feet(long)) == 2 and feet(long) == feet(short)
    assert all(size >= 2000 for size in sizes(long.shapes.title))


def test_a_slide_drawn_over_all_begins_below_marks_beside_its_title_in_type_that_is_read(tmp_path: Path) -> None:
    between = placed({**NARROW, PP_PLACEHOLDER.TITLE: (3.4, 0.25, 3.2, 0.85)})
    marked = drawn(between, (0.2, 0.2, 1.4, 1), (8.4, 0.2, 1.4, 1))
    slide = built(tmp_path, f"  - key-messages: {{title: '{LONG}', {POINTS}}}\n", marked).slides[0]
    assert slide.shapes.title.top >= Inches(1.2) and all(size >= 2000 for size in sizes(slide.shapes.title))
    [three] = slide.shapes._spTree.xpath(".//a:p[contains(., 'Three')]/ancestor::*[self::p:sp or self::p:graphicFrame][1]")
    assert all(int(size) >= 1800 for size in three.xpath(".//@sz"))


def test_a_title_is_not_broken_after_its_colon_where_its_box_then_has_no_room(tmp_path: Path) -> None:
    title = "Of a trial: groups, a row of them, and numbers that stand on their decimal sign"
    slide = built(tmp_path, f"  - key-messages: {{title: '{title}', {POINTS}}}\n", ruled(placed(NARROW))).slides[0]
    assert "\v" not in slide.shapes.title.text_frame.text and slide.shapes.title.left == Inches(3.4)


def written(words: Words) -> str:
    """The words with their line breaks."""
    return "".join(run.text for run in words)


def wrapped(width: int) -> Callable[[Words], int]:
    """How many lines of so many letters some words take; one may end behind a hyphen, and a word longer than a line is cut."""

    def lines(words: Words) -> int:
        taken = 0
        for text in written(words).split("\n"):
            taken, at = taken + 1, 0
            for word in text.replace("-", "- ").split(" "):
                space = bool(at) and f"-{word}" not in text
                if at + space + len(word) <= width:
                    at += space + len(word)
                else:
                    taken, at = taken + bool(at) + (len(word) - 1) // width, min(len(word), width)
        return taken

    return lines


@pytest.mark.parametrize(
    ("text", "width", "there"),
    [
        ("Two groups for many weeks, double-blind\u00a0(1/2)", 40, "Two groups for many weeks, double-blind (1/2)"),
        ("Two groups for many weeks, double-blind\u00a0(1/2)", 35, "Two groups for many weeks,\ndouble-blind\u00a0(1/2)"),
        (
            "Two groups for many weeks double-blind\u00a0(continued,\u00a02/2)",
            60,
            "Two groups for many weeks double-blind\u00a0(continued,\u00a02/2)",
        ),
        ("One study of two\u00a0(continued,\u00a02/2)", 17, "One study of two (continued,\u00a02/2)"),
    ],
)
def test_no_word_of_a_title_is_torn_for_the_part_that_is_held_to_it(text: str, width: int, there: str) -> None:
    assert written(ended(said(text), wrapped(width))) == there


STUDY = """  - study-design:
      topic: A study
      title: One group
      tag: illustrative
      population: {n: 96, criteria: [Adults, Stable treatment]}
      arms: [{name: Treatment, treatment: one dose a day, n: 96}]
      phases: [{name: Screening, weeks: 2, part: selection}, {name: Open, weeks: 24}]
      endpoints: {primary: Change of score A}
"""
SMALL = {PP_PLACEHOLDER.TITLE: (0.5, 0.4, 9, 1), PP_PLACEHOLDER.BODY: (0.5, 1.9, 9, 2.7), PP_PLACEHOLDER.FOOTER: (3, 4.8, 4, 0.4)}


def test_the_weeks_of_a_study_stand_above_its_sources_where_their_words_are_larger_than_designed(tmp_path: Path) -> None:
    slide = built(tmp_path, STUDY, placed(SMALL)).slides[0]
    inside = [one for group in slide.shapes if group.shape_type == 6 for one in group.shapes]
    weeks = [one for one in inside if one.name.startswith("week")]
    sources = next(one for one in slide.shapes if one.name == "Sources")
    assert weeks and all(one.top + one.height <= sources.top for one in weeks)
