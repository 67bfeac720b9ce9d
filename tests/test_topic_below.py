"""Air below the row of topic and stamp where that stands below a title."""

from pathlib import Path
from typing import Any

from pptx.util import Inches

from test_standing_on_template import built, named, template

CLAIMS = """deck: {title: A talk, brand: plain, language: en-GB}
slides:
  - claims: {topic: Line above, title: Some, points: [A first point, A second one]}
"""
AIR = 0.085
"""The least room in inches between the row and what stands below it."""


def _high_titles(made: Any) -> None:
    """Titles at the upper edge of all sheets, so that no row is free above them."""
    for sheet in (*made.slide_masters, *made.slide_layouts):
        for one in sheet.placeholders:
            if one.placeholder_format.type is not None and one.placeholder_format.type.name in ("TITLE", "CENTER_TITLE"):
                one.left, one.top, one.width, one.height = Inches(0.6), Inches(0.1), Inches(12), Inches(1.1)


def test_cards_stand_off_a_topic_that_has_its_row_below_the_title(tmp_path: Path) -> None:
    slide = built(tmp_path, template(_high_titles), CLAIMS).slides[0]
    topic = named(slide, "Topic")
    ends = topic.top + topic.height
    assert topic.top > Inches(1), "the row is below the title"
    below = min(shape.top for shape in slide.shapes if shape.top is not None and shape.top >= ends)
    assert below - ends >= Inches(AIR)
