"""Brands: what they may say, and what follows from it in the deck."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation

from claimdeck.check import settle
from claimdeck.load import load, load_brand
from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, PAPER, SLOTS
from claimdeck.model.contrast import AA, contrast, poor
from claimdeck.model.finding import Level, error, warning
from claimdeck.model.job import Job
from claimdeck.model.metrics import units
from claimdeck.model.resolved import resolved
from claimdeck.rules import names
from conftest import ROOT, Run
from oracle.fonts import font
from oracle.validators import audit_errors, sdk_errors

WHOLE = r"""
title: Acme Medical
extends: plain
colours: {acute: "4FB3BF", link: "4FB3BF"}
fonts: {headings: Acme Serif, east-asian: Yu Gothic, complex-script: Arial}
ground: dark
logo: {file: logo.png, partners: [partner.png], clear-space: 0.1}
motif: {picture: cover.png}
footer: {fr-FR: "Acme France · {code}", en-GB: "Acme · {code}"}
sizes: {title: 26, claim: 18}
floors: {key-message: 22}
profile: {code: 'MAT-[A-Z]{2}-\d{7}'}
levels: {unused-claim: warning, unused-reference: "off"}
words:
  banned: {guaranteed: nothing is}
  preferred: {side effect: adverse reaction}
"""
OUTLINE = """\
deck:
  title: A talk
  language: en-GB
  brand: acme
  code: MAT-1
  prepared: November 2026
references:
  one: {type: article-journal, title: An example, authors: [Example A], journal: J Ex, issued: 2021, volume: 4}
claims:
  shown: {text: A Guaranteed effect, cites: [one]}
  hidden: {text: No side effect, cites: [one]}
slides:
  - cover: {}
  - claims: {title: Two points, points: ["One side effect [@one]", Another], claims: [shown]}
  - key-messages: {points: [First, Second]}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the brand acme and a talk in it."""
    folder = tmp_path / "assets" / "brands" / "acme"
    folder.mkdir(parents=True)
    (folder / "brand.yaml").write_text(WHOLE, encoding="utf-8")
    Image.new("RGBA", (600, 150), "#0b7285").save(folder / "logo.png")
    Image.new("RGB", (200, 200), "#728500").save(folder / "partner.png")
    Image.new("RGB", (400, 900), "#500b72").save(folder / "cover.png")
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "outline.yaml").write_text(OUTLINE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def deck(project: Path, claimdeck: Run) -> Path:
    """The talk built in the brand acme."""
    finished = claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=project)
    assert finished.returncode == 0, finished.stderr
    return project / "deck.pptx"


def brand_of(text: str, project: Path) -> Brand:
    """The brand a text stands for."""
    (project / "assets" / "brands" / "acme" / "brand.yaml").write_text(text, encoding="utf-8")
    found, findings = load_brand("acme", project)
    assert found, findings
    return found


def test_a_brand_is_shown_and_a_nearly_right_name_is_suggested(claimdeck: Run) -> None:
    shown = claimdeck("brand", "show", "plain")
    assert shown.returncode == 0 and "measured with Caladea" in shown.stdout and "15.91 on paper" in shown.stdout
    unknown = claimdeck("brand", "show", "embre")
    assert unknown.returncode == 1 and "did you mean 'ember'?" in unknown.stderr


@pytest.mark.parametrize(
    ("project_file", "brands", "said"),
    [
        ("brands: [plain, acme]\n", ["acme"], "plain: the first brand of claimdeck.yaml"),
        ("", ["acme"], "acme: the brand that the talks here name"),
        ("", ["plain", "acme", "acme"], "acme: the brand of 2 of 3 talks here"),
        ("", [], "plain: the built-in brand; neither a project file nor a talk here names one"),
    ],
)
def test_without_a_name_the_brand_in_use_is_shown(project_file: str, brands: list[str], said: str, project: Path, claimdeck: Run) -> None:
    (project / "claimdeck.yaml").write_text(project_file, encoding="utf-8")
    (project / "outline.yaml").unlink()
    for number, brand in enumerate(brands):
        (project / "decks" / f"t{number}").mkdir(parents=True)
        (project / "decks" / f"t{number}" / "outline.yaml").write_text(OUTLINE.replace("brand: acme", f"brand: {brand}"), encoding="utf-8")
    shown = claimdeck("brand", "show", cwd=project)
    assert said in shown.stderr.splitlines() and shown.stdout.startswith(f"{said.partition(':')[0]} – ")


def test_every_value_is_shown_with_the_file_it_comes_from(claimdeck: Run, project: Path) -> None:
    shown = claimdeck("brand", "show", "acme", "--format", "json", cwd=project)
    told: dict[str, Any] = json.loads(shown.stdout)
    places = {one["key"]: one["place"] for one in told["values"]}
    assert places["colours.acute"] == "assets/brands/acme/brand.yaml:4" and places["fonts.headings"].endswith("acme/brand.yaml:5")
    assert places["colours.ink"] == "claimdeck/brands/plain/brand.yaml:5" and places["fonts.body"].startswith("claimdeck/brands/plain")
    assert "colours.acute" in places and [one["value"] for one in told["values"] if one["key"] == "colours.acute"] == ["4FB3BF"]
    acute = next(one for one in told["colours"] if one["name"] == "accent1")
    assert acute["contrast"] < AA <= contrast(acute["instead"], "FFFFFF")
    assert [face["margin"] for face in told["faces"]] == [0.1, 0.0] and len(told["layouts"]) > 200


def test_no_outside_judge_objects_to_a_deck_of_it(deck: Path) -> None:
    assert not sdk_errors(deck) and not audit_errors(deck)


def test_the_same_brand_gives_the_same_bytes(deck: Path, claimdeck: Run, project: Path) -> None:
    assert claimdeck("build", "outline.yaml", "-o", "again.pptx", cwd=project, PYTHONHASHSEED="7").returncode == 0
    assert (project / "again.pptx").read_bytes() == deck.read_bytes()


def pictures(sheet: Any) -> list[tuple[str, str, int, int]]:
    """Pictures of a sheet that are in no placeholder: name, alt text, and size in thousandths of an inch."""
    found = [shape for shape in sheet.shapes if shape.shape_type == 13 and not shape.is_placeholder]
    alts = [shape._element.nvPicPr.cNvPr.get("descr", "") for shape in found]
    return [(one.name, alt, round(one.width / 914.4), round(one.height / 914.4)) for one, alt in zip(found, alts, strict=True)]


def test_the_logo_is_on_master_cover_and_dark_slides_whole_and_named(deck: Path) -> None:
    slides = Presentation(str(deck))
    cover, rows, dark = (slide.slide_layout for slide in slides.slides)
    assert (
        pictures(slides.slide_masters[0]) == [("Logo", "Acme Medical", 1000, 250)]
        or pictures(slides.slide_masters[0])[0][1] == "Acme Medical"
    )
    assert [one[:2] for one in pictures(cover)] == [("Logo", "Acme Medical"), ("Logo", "")] and pictures(rows) == []
    assert [one[1] for one in pictures(dark)] == ["Acme Medical"]
    assert all(abs(w / h - ratio) < 0.02 for (_, _, w, h), ratio in zip(pictures(cover), (4.0, 1.0), strict=True))
    assert [shape.name for shape in dark.shapes].count("Logo ground") == 1
    footer, logo = (next(shape for shape in dark.shapes if shape.name == name) for name in ("Footer", "Logo"))
    assert footer.left + footer.width <= logo.left


def test_a_logo_for_dark_grounds_needs_no_plate(project: Path) -> None:
    shutil.copy(project / "assets" / "brands" / "acme" / "partner.png", project / "assets" / "brands" / "acme" / "white.png")
    found = brand_of(WHOLE.replace("file: logo.png,", "file: logo.png, on-dark: white.png,"), project)
    layout = found.layout("CD Key messages")
    assert layout and [one.name for one in layout.decoration if "Logo" in one.name] == ["Logo"]


def test_the_brand_s_picture_is_on_a_cover_that_names_none(deck: Path) -> None:
    cover = Presentation(str(deck)).slides[0]
    [shown] = [shape for shape in cover.placeholders if shape.placeholder_format.idx == 18]
    assert shown._element.nvPicPr.cNvPr.get("descr") == "Acme Medical" and shown.crop_left + shown.crop_top > 0.1


def test_the_brand_s_picture_is_on_the_openings_of_sections_and_no_text_over_it(project: Path) -> None:
    layout = brand_of(WHOLE, project).layout("CD Section")
    assert layout
    picture = layout.slot(18)
    assert picture and all(slot.frame.right <= picture.frame.x for slot in layout.slots if slot is not picture)
    assert all(one.frame.right <= picture.frame.x for one in layout.decoration)


def test_the_footer_is_that_of_the_language_and_the_faces_are_the_brand_s(deck: Path) -> None:
    slides = Presentation(str(deck))
    texts = [shape.text_frame.text for shape in slides.slides[1].placeholders]
    assert any(text.startswith("Acme · MAT-1") for text in texts)
    theme = next(rel.target_part for rel in slides.slide_masters[0].part.rels.values() if rel.reltype.endswith("/theme"))
    assert b'<a:latin typeface="Acme Serif"/><a:ea typeface="Yu Gothic"/><a:cs typeface="Arial"/>' in theme.blob


def test_sizes_and_floors_hold_in_layouts_and_tables(project: Path) -> None:
    found = brand_of(WHOLE, project)
    rows, messages = found.layout("CD Rows 3"), found.layout("CD Text")
    assert rows and messages
    title, row = rows.slots[0].levels[0], next(slot for slot in rows.slots if slot.idx == 31).levels[0]
    assert (title.size, title.floor, row.size, row.floor) == (26, 24, 18, 18)


def test_a_colour_that_cannot_be_read_is_darker_where_it_is_text_and_itself_where_it_decorates(project: Path, deck: Path) -> None:
    found = brand_of(WHOLE, project)
    theme = dict(zip(SLOTS, found.colours, strict=True))
    assert found.colours[SLOTS.index("accent1")] == "4FB3BF"
    instead = dict(found.readable)[ACUTE]
    assert contrast(resolved(instead, theme, PAPER), found.colours[3]) >= AA
    assert contrast(found.colours[SLOTS.index("hlink")], found.colours[3]) >= AA  # programs paint links without modifiers


@pytest.mark.parametrize("name", ["ember", "plain"])
def test_the_brands_we_bring_are_read_as_they_are(name: str) -> None:
    found, findings = load_brand(name, ROOT)
    assert found and not findings and not found.readable and not poor(found.colours, gradient=found.ground == "dark")


def test_a_company_gives_levels_bans_words_and_knows_its_codes(project: Path, claimdeck: Run) -> None:
    finished = claimdeck("check", "outline.yaml", cwd=project)
    said = finished.stdout
    assert finished.returncode == 0, said
    assert "outline.yaml:5:9: hold: the code 'MAT-1' has not the form" in said and "[malformed-code]" in said
    assert "outline.yaml:10:3: hold: 'guaranteed' is on the company's list of banned words: nothing is [banned-word]" in said
    assert "outline.yaml:14:42: warning: the company writes 'adverse reaction' for 'side effect' [unpreferred-word]" in said
    assert "outline.yaml:11:3: warning: claim 'hidden' is shown on no slide [unused-claim]" in said
    assert said.count("[unpreferred-word]") == 1  # a claim no slide shows is not looked at


def test_an_error_stays_one_whatever_the_company_says(project: Path) -> None:
    inputs, _ = load(Job(outline=project / "outline.yaml", as_of=date(2026, 1, 1)))
    assert inputs
    settled = settle(inputs, (error("unused-reference", "bad"), warning("unused-reference", "not so bad"), warning("other", "kept")))
    assert [(one.message, one.level) for one in settled] == [("bad", Level.ERROR), ("kept", Level.WARNING)]


def test_a_company_may_level_every_finding_that_is_no_error() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "src" / "claimdeck").rglob("*.py"))
    made = {name for text in sources for name in re.findall(r'\b(?:warning|note)\(\s*"([a-z-]+)"', text)}
    assert len(made) >= 4 and made <= set(names())


@pytest.fixture
def with_fonts(project: Path) -> Callable[[str], str]:
    """A brand whose headings are measured with font files of its own."""
    folder = project / "assets" / "brands" / "acme" / "fonts"
    folder.mkdir()
    for style in ("Regular", "Bold"):
        shutil.copy(font(f"Caladea-{style}"), folder / f"Caladea-{style}.ttf")
    return lambda files: f"extends: plain\nfonts: {{headings: Caladea, files: [{files}]}}\n"


def test_a_face_is_measured_with_its_own_files(project: Path, with_fonts: Callable[[str], str]) -> None:
    plain, _ = load_brand("plain", project)
    own = brand_of(with_fonts("fonts/Caladea-Regular.ttf, fonts/Caladea-Bold.ttf"), project).faces.headings
    assert plain and own.by == "Caladea-Regular.ttf, Caladea-Bold.ttf"
    for bold in (False, True):
        assert units("Mesuré à part", bold, False, own) == pytest.approx(units("Mesuré à part", bold, False, plain.faces.headings))
    thick = brand_of(with_fonts("fonts/Caladea-Regular.ttf"), project).faces.headings
    assert units("Mesuré", True, False, thick) > units("Mesuré", False, False, thick)


def test_without_fonttools_a_sentence_says_what_to_install(
    project: Path, with_fonts: Callable[[str], str], claimdeck: Run, tmp_path: Path
) -> None:
    (project / "assets" / "brands" / "acme" / "brand.yaml").write_text(with_fonts("fonts/Caladea-Regular.ttf"), encoding="utf-8")
    (tmp_path / "less" / "fontTools").mkdir(parents=True)
    (tmp_path / "less" / "fontTools" / "__init__.py").write_text("raise ImportError\n", encoding="utf-8")
    finished = claimdeck("check", "outline.yaml", cwd=project, PYTHONPATH=f"{tmp_path / 'less'}:{ROOT / 'src'}")
    assert finished.returncode == 2 and "claimdeck[fonts]" in finished.stderr
    assert "brand.yaml:2:" in finished.stderr and "Traceback" not in finished.stderr


def test_a_project_s_own_plain_may_extend_the_built_in_one(project: Path) -> None:
    folder = project / "assets" / "brands" / "plain"
    folder.mkdir()
    (folder / "brand.yaml").write_text('title: Ours\nextends: plain\ncolours: {emphasis: "6A1B9A"}\n', encoding="utf-8")
    found, findings = load_brand("plain", project)
    assert found and not findings and (found.title, found.colours[5], found.colours[0]) == ("Ours", "6A1B9A", "222222")


CHARTED = """\
deck: {title: T, language: en-GB, brand: acme, code: MAT-1, prepared: 2026}
slides:
  - chart:
      {title: T, tag: illustrative, type: line, categories: [V, W], series: [{name: A, values: [1, 2]}, {name: B, values: [1, 3]}]}
  - chart:
      {title: T, tag: illustrative, type: stacked, unit: "%", categories: [A], series: [{name: X, values: [4]}, {name: Y, values: [6]}]}
  - chart: {title: T, tag: illustrative, type: bar, categories: [A, B], highlight: A, series: [{values: [40, 30]}]}
  - kaplan-meier:
      title: T
      tag: illustrative
      time: {unit: months, ticks: [0, 6, 12]}
      arms:
        - {name: A, n: 10, at-risk: [10, 8, 6], curve: [[0, 1, 1, 1], [5, 0.8, 0.7, 0.9], [12, 0.7, 0.6, 0.8]]}
        - {name: B, n: 10, at-risk: [10, 7, 5], curve: [[0, 1, 1, 1], [4, 0.7, 0.6, 0.8], [12, 0.6, 0.5, 0.7]]}
        - {name: C, n: 10, at-risk: [10, 6, 4], curve: [[0, 1, 1, 1], [3, 0.6, 0.5, 0.7], [12, 0.5, 0.4, 0.6]]}
"""


def painted(deck: Path, part: str) -> list[str]:
    """The theme colours of a chart's series in their order, each with its darkening, those of axes left out."""
    with ZipFile(deck) as package:
        space = etree.fromstring(package.read(part))
    found = [one.find("{*}spPr//{*}schemeClr") for one in space.iter("{*}ser")]
    shades = [(one.get("val"), *(change.get("val") for change in one.iter("{*}lumMod"))) for one in found if one is not None]
    return ["/".join(one) for one in shades]


def test_series_are_painted_in_the_brands_order(project: Path, claimdeck: Run) -> None:
    brand = project / "assets" / "brands" / "acme" / "brand.yaml"
    brand.write_text('title: A\nextends: plain\ncolours: {accent6: "9FC3A9"}\nseries: [accent4, accent6, emphasis]\n', encoding="utf-8")
    (project / "outline.yaml").write_text(CHARTED, encoding="utf-8")
    finished = claimdeck("build", project / "outline.yaml", "-o", project / "deck.pptx")
    assert finished.returncode == 0, finished.stderr
    told = re.search(r"'accent6' has a contrast of 1.93 with paper.* charts have it darker, at (\d+) %: (\d\.\d+)", finished.stderr)
    assert told and float(told[2]) >= 4.5, finished.stderr
    first, second, third = "accent4", f"accent6/{told[1]}000", "accent2"
    assert painted(project / "deck.pptx", "ppt/charts/chart1.xml") == [first, second]
    assert painted(project / "deck.pptx", "ppt/charts/chart2.xml") == [first, second]
    with ZipFile(project / "deck.pptx") as package:
        bars = etree.fromstring(package.read("ppt/charts/chart3.xml"))
    assert [
        one.get("val") for one in bars.iter("{*}schemeClr") if one.getparent().getparent().getparent().tag.endswith(("}ser", "}dPt"))
    ] == [
        "accent4",
        "accent6",
    ]
    curves = painted(project / "deck.pptx", "ppt/charts/chart4.xml")
    assert curves == [first, first, second, second, third, third, first, second, third]
    with ZipFile(project / "deck.pptx") as package:
        bands = etree.fromstring(package.read("ppt/charts/drawing4.xml"))
    assert [one.get("val") for one in bands.iter("{*}schemeClr")] == ["accent4", "accent6", "accent2"]


def test_what_a_brand_comes_to_has_its_series(project: Path, claimdeck: Run) -> None:
    shown = json.loads(claimdeck("brand", "show", "plain", "--format", "json", cwd=project).stdout)
    series = [(one["name"], one["value"]) for one in shown["derived"] if one["name"].startswith("series")]
    assert series == [("series 1", "8A1C3B"), ("series 2", "3D4144"), ("series 3", "3D444A"), ("series 4", "5C646B")]
