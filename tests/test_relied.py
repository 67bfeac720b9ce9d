"""A place for a picture that is filled with a colour, and that words lie on: without a picture the colour stays behind them."""

import io
from pathlib import Path
from typing import Any

import pptx
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Inches

import foreign
from claimdeck.model.job import Job
from claimdeck.pipeline import build
from templates import ON

OUTLINE = """deck: {title: A talk, brand: acme, language: en-GB, code: A, prepared: B}
slides:
  - section: {title: A part of the talk}
"""
BRAND = "title: Acme\nextends: plain\ntemplate: corp.potx\nlayouts: {section: Picture with Caption}\n"


def filled(*, theme: bool) -> bytes:
    """The small template: on one layout white words on the place of a picture, which is filled with a colour of its theme, or another."""
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = next(one for one in made.slide_layouts if one.name == "Picture with Caption")
    picture = next(one for one in layout.placeholders if one.placeholder_format.idx == 1)
    title = next(one for one in layout.placeholders if one.placeholder_format.idx == 0)
    for one, top, height in ((picture, 0, 5), (title, 2, 1.5)):
        one.left, one.top, one.width, one.height = Inches(0.5), Inches(top), Inches(9), Inches(height)
    layout.shapes._spTree.remove(picture._element)
    layout.shapes._spTree.insert(2, picture._element)
    properties = picture._element.spPr
    colour = 'schemeClr val="accent1"' if theme else 'srgbClr val="102030"'
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    properties.append(pptx.oxml.parse_xml(f"<a:solidFill {space}><a:{colour}/></a:solidFill>"))
    level = title.text_frame._txBody.find("{http://schemas.openxmlformats.org/drawingml/2006/main}lstStyle")
    white = f'<a:lvl1pPr {space}><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    for old in list(level):
        level.remove(old)
    level.append(pptx.oxml.parse_xml(white))
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def built(folder: Path, template: bytes) -> Any:
    brand = folder / "assets" / "brands" / "acme"
    brand.mkdir(parents=True)
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "outline.yaml").write_text(OUTLINE, encoding="utf-8")
    (brand / "corp.potx").write_bytes(template)
    (brand / "brand.yaml").write_text(BRAND, encoding="utf-8")
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=ON))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return pptx.Presentation(io.BytesIO(done.deck)).slides[0]


def test_a_filled_place_for_a_picture_stays_as_a_ground(tmp_path: Path) -> None:
    slide = built(tmp_path, filled(theme=True))
    ground = next(one for one in slide.shapes if one.name == "Picture Placeholder 2")
    assert ground.fill.fore_color.theme_color == MSO_THEME_COLOR.ACCENT_1 and not ground.is_placeholder
    title = slide.shapes.title
    assert "solidFill" not in pptx.oxml.xmlchemy.serialize_for_reading(title._element), "its own white is read on that ground"


def test_one_in_a_colour_of_no_theme_is_not_drawn_and_words_are_read_all_the_same(tmp_path: Path) -> None:
    slide = built(tmp_path, filled(theme=False))
    assert not any(one.name == "Picture Placeholder 2" for one in slide.shapes)
    assert "solidFill" in pptx.oxml.xmlchemy.serialize_for_reading(slide.shapes.title._element)
