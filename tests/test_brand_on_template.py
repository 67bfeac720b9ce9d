"""What a brand adds on a company's template: its logo in a corner that is free, its floors in the template's own boxes."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from PIL import Image
from pptx.dml.color import RGBColor
from pptx.util import Inches

import foreign
import templates
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build
from conftest import ROOT

ON = date(2026, 11, 1)
OUTLINE = """deck: {title: A talk, brand: acme, language: en-GB}
slides:
  - cover: {}
  - text:
      title: Words of a text
      points: [Some words]
  - key-messages:
      points: [First, Second, Third]
"""
LOGO = "logo: {file: logo.png, on-dark: white.png}"


def picture(path: Path, colour: str, size: tuple[int, int] = (300, 100)) -> None:
    Image.new("RGB", size, colour).save(path)


def project(folder: Path, more: str, template: bytes | None = None) -> Path:
    """A project with a brand on the small template of somebody else, and two logos."""
    brand = folder / "assets" / "brands" / "acme"
    brand.mkdir(parents=True, exist_ok=True)
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "outline.yaml").write_text(OUTLINE, encoding="utf-8")
    picture(brand / "logo.png", "navy")
    picture(brand / "white.png", "white")
    (brand / "corp.potx").write_bytes(template or foreign.base())
    (brand / "brand.yaml").write_text(f"title: Acme\nextends: plain\ntemplate: corp.potx\n{more}\n", encoding="utf-8")
    return folder


def built(folder: Path) -> tuple[Build, Any]:
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=ON))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return done, pptx.Presentation(io.BytesIO(done.deck))


def logos(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape.name == "Logo"]


def box(shape: Any) -> tuple[int, int, int, int]:
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def drawn_on(change: Any) -> bytes:
    """The small template with something drawn on its master."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    change(made)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def lower(made: Any) -> None:
    """Headings that leave room above them."""
    for sheet in (made.slide_master, *made.slide_layouts):
        for holder in sheet.placeholders:
            if holder.placeholder_format.type == 1 and holder.top < Inches(1):
                holder.left, holder.top, holder.width, holder.height = Inches(0.5), Inches(1.1), Inches(9), Inches(0.9)


def square(made: Any, colour: str, left: float, top: float, width: float, height: float) -> None:
    """A filled box on the master, drawn on a slide and moved there."""
    slide = made.slides[0]
    shape = slide.shapes.add_shape(1, Inches(left), Inches(top), Inches(width), Inches(height))
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(colour)  # type: ignore[no-untyped-call]  # python-pptx
    shape.line.fill.background()
    made.slide_master.shapes._spTree.insert(2, shape._element)


def test_the_logo_stands_on_every_slide_once_at_one_place_and_over_nothing(tmp_path: Path) -> None:
    done, deck = built(project(tmp_path, LOGO))
    assert not [one for one in done.findings if one.rule == "undrawn-logo"]
    places = set()
    for number, slide in enumerate(deck.slides):
        [logo] = logos(slide)
        assert logo._element.nvPicPr.cNvPr.get("descr") == "Acme"
        clear = Inches(0.08)
        around = (box(logo)[0] - clear, box(logo)[1] - clear, box(logo)[2] + clear, box(logo)[3] + clear)
        assert not [other.name for other in slide.shapes if other.name != "Logo" and meet(around, box(other))]
        assert around[0] >= 0 and around[1] >= 0 and around[2] <= deck.slide_width and around[3] <= deck.slide_height
        if number:
            places.add(box(logo))
    assert len(places) == 1
    assert box(logos(deck.slides[0])[0])[3] - box(logos(deck.slides[0])[0])[1] > Inches(0.4), "larger on the cover"


def test_all_slides_share_one_picture(tmp_path: Path) -> None:
    done, _ = built(project(tmp_path, LOGO))
    assert len([name for name in templates.parts(done.deck or b"") if name.startswith("ppt/media/")]) == 1


def test_the_corner_is_the_brands_to_say(tmp_path: Path) -> None:
    _, deck = built(project(tmp_path, "logo: {file: logo.png, corner: top-left}", drawn_on(lower)))
    [logo] = logos(deck.slides[1])
    assert logo.left < deck.slide_width // 4 and logo.top < deck.slide_height // 5


def test_on_dark_the_white_version_is_shown_and_without_one_a_plate_lies_below(tmp_path: Path) -> None:
    dark = drawn_on(lambda made: square(made, "101030", -0.1, -0.1, 10.2, 7.7))
    done, deck = built(project(tmp_path, LOGO, dark))
    [logo] = logos(deck.slides[1])
    assert logo.image.blob == (tmp_path / "assets/brands/acme/white.png").read_bytes(), [one.message for one in done.findings]
    _, deck = built(project(tmp_path, "logo: {file: logo.png}", dark))
    names = [shape.name for shape in deck.slides[1].shapes]
    assert names.index("Logo ground") == names.index("Logo") - 1


def test_where_the_template_shows_a_picture_no_logo_stands_beside_it(tmp_path: Path) -> None:
    """A picture of the template's own at the lower right: the next corner is taken, and the finding comes only where that was asked for."""
    picture(tmp_path / "own.png", "red", (200, 100))

    def own(made: Any) -> None:
        lower(made)
        shown = made.slides[0].shapes.add_picture(str(tmp_path / "own.png"), Inches(9.0), Inches(6.9), Inches(0.8), Inches(0.4))
        image = made.slide_master.part.get_or_add_image_part(str(tmp_path / "own.png"))[1]
        shown._element.blipFill.blip.rEmbed = image
        made.slide_master.shapes._spTree.append(shown._element)

    template = drawn_on(own)
    _, deck = built(project(tmp_path, LOGO, template))
    [logo] = logos(deck.slides[1])
    assert logo.top < deck.slide_height // 5 or logo.left < deck.slide_width // 3
    done, deck = built(project(tmp_path, "logo: {file: logo.png, corner: bottom-right}", template))
    assert not any(logos(slide) for slide in deck.slides)
    [said] = [one for one in done.findings if one.rule == "undrawn-logo"]
    assert "bottom right" in said.message and "corner:" in said.hint and said.span.line == 4


def test_where_no_corner_is_free_nothing_is_drawn_and_that_is_said(tmp_path: Path) -> None:
    def busy(made: Any) -> None:
        for left, top in ((0, 0), (6, 0), (0, 6.3), (6, 6.3)):
            square(made, "DDAA00", left, top, 4, 1.2)

    done, deck = built(project(tmp_path, LOGO, drawn_on(busy)))
    assert not logos(deck.slides[1])
    [said] = [one for one in done.findings if one.rule == "undrawn-logo"]
    assert "the slides" in said.message


@pytest.mark.parametrize("template", ["phs-16x9.pptx", "ms07-pyramid.potx", "gslides-2masters.pptx", "poi-sv.pptx"])
def test_on_real_templates_the_logo_meets_nothing(template: str, tmp_path: Path) -> None:
    file = ROOT.parent / "shared" / "corpus" / "templates" / template
    if not file.is_file():
        pytest.skip("the corpus of real templates is not beside the project")
    done, deck = built(project(tmp_path, LOGO, file.read_bytes()))
    shown = [logo for slide in deck.slides for logo in logos(slide)]
    assert shown, [one.message for one in done.findings]
    for slide in deck.slides:
        for logo in logos(slide):
            others = [*slide.shapes, *(one for one in slide.slide_layout.shapes if one.shape_type == 13)]
            assert not [other.name for other in others if other.name != "Logo" and meet(box(logo), box(other))]


def test_floors_hold_in_the_templates_boxes_and_in_what_is_drawn(tmp_path: Path) -> None:
    """Words that would step down to 14 points in the template's body stay at the brand's 20, and are divided instead."""
    long = "slides:\n  - cover: {}\n  - text:\n      title: Words of a text\n      points:\n" + "".join(
        f"        - {number} words that fill a whole line of a box that is as wide as the slide, and a little more than that\n"
        for number in range(9)
    )
    head = OUTLINE.split("slides:")[0]

    def parts(floors: str) -> tuple[int, float]:
        folder = project(tmp_path, floors)
        (folder / "outline.yaml").write_text(head + long, encoding="utf-8")
        done, _ = built(folder)
        assert done.plan is not None
        fits = [fit for slide in done.plan.slides for fit in slide.fits if fit.box == "Points"]
        return len(fits), min(fit.given for fit in fits)

    without, small = parts("")
    count, size = parts("floors: {claim: 20}")
    assert small < 20 <= size and count > without
