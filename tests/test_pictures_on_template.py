"""Pictures on a company's template: in the layout it has for them, in its places for a picture and, where they fit, for words."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from PIL import Image
from pptx.util import Inches

import foreign
from claimdeck.model.job import Job
from claimdeck.pipeline import build
from conftest import ROOT

ON = date(2026, 11, 1)
CORPUS = ROOT.parent / "shared" / "corpus" / "templates"
PICTURED = "Picture with Caption"
OUTLINE = """deck: {title: A talk, brand: plain, language: en-GB}
slides:
  - text-picture:
      title: Points beside a picture
      picture: {file: wide.png, alt: A wide picture}
      source: drawn for this test
      points: [A first point, A second one]
  - figure:
      title: A figure with a caption
      picture: {file: wide.png, alt: A wide picture}
      caption: {title: What is seen, items: [{text: The middle, at: [0.5, 0.5]}, Nothing else]}
      source: drawn for this test
"""


def arranged(picture: tuple[float, float, float, float], *, art: bool = False, top: float = 0.5) -> bytes:
    """The small template, its layout for pictures with the picture at that place (inches) and the words at the left."""
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = next(one for one in made.slide_layouts if one.name == PICTURED)
    places = {0: (0.5, top, 9, 0.9), 1: picture, 2: (0.5, 1.7, 4.2, 4.2)}
    for holder in layout.placeholders:
        if holder.placeholder_format.idx in places:
            left, top, width, height = places[holder.placeholder_format.idx]
            holder.left, holder.top, holder.width, holder.height = Inches(left), Inches(top), Inches(width), Inches(height)
    if art:
        box = made.slides[0].shapes.add_shape(1, Inches(6), Inches(5.5), Inches(3), Inches(1.2))
        box.fill.solid()
        layout.shapes._spTree.append(box._element)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def built(folder: Path, template: bytes, old: str = "", new: str = "") -> Any:
    """The talk on a template, with `new` words for `old` ones."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    (folder / "outline.yaml").write_text(OUTLINE.replace(old, new) if old else OUTLINE, encoding="utf-8")
    (folder / "corp.potx").write_bytes(template)
    Image.new("RGB", (1600, 600), "teal").save(folder / "wide.png")
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=ON, template=folder / "corp.potx"))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return pptx.Presentation(io.BytesIO(done.deck))


def named(slide: Any, name: str) -> Any:
    return next(shape for shape in slide.shapes if shape.name == name)


def test_a_picture_beside_points_fills_the_templates_own_place(tmp_path: Path) -> None:
    slide = built(tmp_path, arranged((5, 1.7, 4.5, 4.2))).slides[0]
    assert slide.slide_layout.name == PICTURED
    picture = named(slide, "Picture")
    assert picture.is_placeholder and picture._element.spPr.xfrm is None, "where it stands is the layout's to say"
    assert picture.crop_left > 0.1 and picture.crop_right > 0.1 and picture.crop_top == 0


def test_a_figure_is_shown_whole_with_its_caption_in_the_templates_box(tmp_path: Path) -> None:
    slide = built(tmp_path, arranged((5, 1.7, 4.5, 4.2))).slides[1]
    picture, caption = named(slide, "Picture"), named(slide, "Caption")
    assert slide.slide_layout.name == PICTURED and picture.is_placeholder and caption.is_placeholder
    assert not any((picture.crop_left, picture.crop_right, picture.crop_top, picture.crop_bottom))
    assert picture.width / picture.height == pytest.approx(1600 / 600, rel=0.01) and picture.width == pytest.approx(Inches(4.5), rel=0.01)
    assert "What is seen" in caption.text_frame.text
    source = named(slide, "Figure source")
    assert caption.top + caption.height <= source.top and source.left + source.width <= picture.left


def test_the_row_for_the_stamp_ends_before_the_picture(tmp_path: Path) -> None:
    for slide in built(tmp_path, arranged((5, 0.2, 4.5, 6))).slides:
        picture = named(slide, "Picture")
        for shape in slide.shapes:
            inside = shape.left < picture.left + picture.width and picture.left < shape.left + shape.width
            over = shape.top < picture.top + picture.height and picture.top < shape.top + shape.height
            marks = shape.name in ("Picture", "Picture ground 1", "figure/call-outs")
            assert marks or not (inside and over and slide.slide_layout.name == PICTURED), shape.name


@pytest.mark.parametrize(("place", "art"), [((0.2, 1.5, 9.6, 5.0), False), ((5.0, 1.7, 4.5, 4.2), True), (None, False)])
def test_where_nothing_is_left_beside_the_picture_or_art_is_in_its_way_all_is_drawn(
    place: tuple[float, float, float, float] | None, art: bool, tmp_path: Path
) -> None:
    slide = built(tmp_path, arranged(place, art=art) if place else foreign.base()).slides[0]
    assert slide.slide_layout.name != PICTURED and not named(slide, "Picture").is_placeholder


@pytest.mark.parametrize("template", ["oo-de-de.pptx", "atorus-21.pptx", "ru-17.pptx", "corp-4masters.pptx"])
def test_on_real_templates_pictures_stand_in_their_places(template: str, tmp_path: Path) -> None:
    if not (CORPUS / template).is_file():
        pytest.skip("the corpus of real templates is not beside the project")
    for slide in built(tmp_path, (CORPUS / template).read_bytes()).slides:
        assert named(slide, "Picture").is_placeholder, slide.slide_layout.name


def test_the_card_behind_a_picture_has_no_corners_to_round_where_it_is_square(tmp_path: Path) -> None:
    deck = built(tmp_path, arranged((5, 1.7, 4.5, 4.2)), "brand: plain", "brand: ember")
    cards = [one for slide in deck.slides for one in slide.shapes if one.name.startswith("Picture ground")]
    square = [one._element.xpath(".//a:prstGeom[@prst='rect']") for one in cards]
    assert any(square) and not any(one._element.xpath(".//a:prstGeom[@prst='rect']//a:gd") for one in cards)


def test_the_topic_beside_a_picture_leaves_room_for_the_tag(tmp_path: Path) -> None:
    topic = "      topic: Pictures\n      tag: illustrative\n      picture"
    deck = built(tmp_path, arranged((5, 1.4, 4.5, 4.5), top=0.1), "      picture", topic)
    rows = [{one.name: one for one in slide.shapes if one.name in ("Topic", "tag")} for slide in deck.slides]
    assert all(len(row) == 2 and row["Topic"].left + row["Topic"].width <= row["tag"].left for row in rows)


def test_topic_and_tag_stand_below_the_low_title_of_a_layout_for_pictures(tmp_path: Path) -> None:
    made: Any = pptx.Presentation(io.BytesIO(arranged((5, 1.2, 4.5, 4.5))))
    layout = next(one for one in made.slide_layouts if one.name == PICTURED)
    title, words = layout.placeholders[0], layout.placeholders[2]
    title.top, title.width, title.height, words.top, words.height = (Inches(one) for one in (1.0, 4.2, 1.2, 2.2, 3.8))
    band = made.slides[0].shapes.add_shape(1, 0, 0, Inches(10), Inches(0.95))
    band.fill.solid()
    layout.shapes._spTree.insert(2, band._element)
    kept = io.BytesIO()
    made.save(kept)
    topic = "      topic: Pictures\n      tag: illustrative\n      picture"
    slide = built(tmp_path, kept.getvalue(), "      picture", topic).slides[0]
    title, points = named(slide, "Title"), named(slide, "Points")
    assert slide.slide_layout.name == PICTURED
    for one in (named(slide, "Topic"), named(slide, "tag")):
        assert title.top + title.height <= one.top and one.top + one.height <= points.top
