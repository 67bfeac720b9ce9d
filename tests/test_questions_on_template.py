"""The slide for questions on somebody's template: its title large where nothing is asked below it, and no stroke left behind."""

import io
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.enum.shapes import PP_PLACEHOLDER

import foreign
from claimdeck.mapping.room.grown_area import grown_area
from claimdeck.model.sheets import Art
from test_lined_up import EYE, FACES, HIGH, box, heading, sheet
from test_talk_on_template import built, placed

MESSAGES = "  - key-messages: {points: [The first message, The second one, The third]}\n"
CENTRED = {PP_PLACEHOLDER.TITLE: (0, 0.3, 10, 1.2), PP_PLACEHOLDER.BODY: (0.5, 1.8, 9, 4.8)}


def asked(folder: Path, fields: str, template: bytes) -> Any:
    """The slide for questions of a talk that ends with it."""
    return list(built(folder, f"{MESSAGES}  - questions: {{{fields}}}\n", template).slides)[-1]


def strokes(slide: Any) -> list[Any]:
    return [one for one in slide.shapes if one.name == "Accent rule"]


@pytest.mark.parametrize("fields", ["", "repeat: true"])
def test_the_word_stands_large_where_nothing_is_asked_below_it(fields: str, tmp_path: Path) -> None:
    slide = asked(tmp_path, fields, foreign.base())
    [stroke] = strokes(slide)
    title = slide.shapes.title
    assert title.top > 1.5 * 914400 and abs(title.top + title.height - stroke.top) < 0.2 * 914400
    assert not [one for one in slide.shapes if one.name == "Key messages" and one.left < title.left + title.width]


def test_above_prompts_it_is_a_title_like_others_and_its_stroke_is_left_out(tmp_path: Path) -> None:
    slide = asked(tmp_path, "prompts: [What would you do first?]", foreign.base())
    assert not strokes(slide) and slide.shapes.title.top < 914400


def test_prompts_begin_where_the_messages_beside_them_do(tmp_path: Path) -> None:
    slide = asked(tmp_path, "repeat: true, prompts: [What would you do first?]", foreign.base())
    at = {one.name: one.top for one in slide.shapes}
    assert at["Prompts"] == at["Label"] < at["Key messages"]


def test_a_title_that_is_a_band_over_the_slide_stays_where_it_is(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(placed(CENTRED)))
    title = next(one for one in made.slide_master.placeholders if one.placeholder_format.type == PP_PLACEHOLDER.TITLE)
    title.fill.solid()
    title.fill.fore_color.theme_color = 5
    kept = io.BytesIO()
    made.save(kept)
    slide = asked(tmp_path, "repeat: true", kept.getvalue())
    assert slide.shapes.title.top < 914400 and not strokes(slide)


def test_a_line_below_titles_has_more_air_below_it_than_a_titles_box() -> None:
    area, held = box(0.5, 1.8, 12, 5), heading(box(0.5, 0.3, 12, 1.2))
    line = Art(kind="line", name="Line", frame=box(0.5, 1.55, 12, 0))
    plain, ruled = (grown_area(area, one, EYE, FACES).y for one in (sheet(held), sheet(held, line)))
    assert plain - held.frame.bottom >= HIGH // 100 and ruled - line.frame.bottom == HIGH // 100 * 2
