"""A footer and a number that only one of a template's layouts for plain slides has: slides on the other one show them at the same place."""

import io
from pathlib import Path
from typing import Any

import pptx
import pytest

import foreign
from test_feet import feet
from test_talk_on_template import built


@pytest.mark.parametrize("without", ["Title Only", "Title and Content"])
def test_footer_and_number_stand_at_one_place_on_all_slides(without: str, tmp_path: Path) -> None:
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = next(one for one in made.slide_layouts if one.name == without)
    for one in [one for one in layout.placeholders if one.placeholder_format.type in (13, 15, 16)]:
        layout.shapes._spTree.remove(one._element)
    kept = io.BytesIO()
    made.save(kept)
    deck = built(tmp_path, "  - text: {title: A title, points: [One]}\n  - statement: {text: A sentence}\n", kept.getvalue())
    assert len({slide.slide_layout.name for slide in deck.slides}) == 2
    for kind in ("ftr", "sldNum"):
        places = {(one.left, one.top, one.height) for one in (feet(slide)[kind] for slide in deck.slides)}
        assert len(places) == 1 and all(kind in feet(slide.slide_layout) for slide in deck.slides)
