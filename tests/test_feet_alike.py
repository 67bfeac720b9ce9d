"""A footer and a number that only one of a template's layouts for plain slides has: slides on the other one show them at the same place."""

import io
from pathlib import Path
from typing import Any

import pptx
import pytest

import foreign
from claimdeck.mapping.footer.clear_feet import clear_of_art
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import frame
from claimdeck.model.sheets import Art, Painted, Sheet
from claimdeck.model.units import inches
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


def test_feet_of_a_slides_own_keep_off_lines_and_marks_that_a_layout_draws() -> None:
    how, level = Laid(1.0, 0, 0, inches(13.333), inches(7.5)), Level(size=9, floor=9)
    line = Art(name="", frame=frame(0, 7.2, 13.333, 0), kind="line")
    mark = Art(name="", frame=frame(11.9, 7, 1, 0.4), kind="picture", paint=Painted(image="logo"))
    sheet = Sheet(part="", place="0.0", name="", art=(line, mark))
    footer = Slot(idx=11, name="", role=Role.FOOTER, frame=frame(0.6, 7.1, 10, 0.2), levels=(level,))
    number = changed(footer, role=Role.NUMBER, frame=frame(11.8, 7.1, 0.8, 0.2))
    higher, beside = (clear_of_art(how, one, sheet).frame for one in (footer, number))
    assert higher.bottom <= line.frame.y and higher.x == footer.frame.x and higher.y > inches(6.9)
    assert beside.right < mark.frame.x and beside.w == number.frame.w and beside.bottom <= line.frame.y
    assert clear_of_art(how, footer, changed(sheet, art=())) is footer
