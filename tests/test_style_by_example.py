"""`style` in a brand: tables and emphasis as the sample on a layout of the template has them; `layouts` for kinds of slides."""

import copy
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Inches, Pt

import foreign
from claimdeck.load import load_brand
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build

ON = date(2026, 11, 1)
NS = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main", "p": "http://schemas.openxmlformats.org/presentationml/2006/main"}
HEADER = (
    '<a:tcPr xmlns:a="{a}"><a:lnB w="25400"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:lnB>'
    '<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></a:tcPr>'
).format(**NS)
BODY = '<a:tcPr xmlns:a="{a}"><a:lnB w="12700"><a:solidFill><a:schemeClr val="accent3"/></a:solidFill></a:lnB>{fill}</a:tcPr>'
BAND = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
OUTLINE = """deck: {title: A talk, brand: acme, language: en-GB}
slides:
  - table:
      title: A table of things
      columns: [Thing, Number]
      rows: [[One, "1"], [Two, "2"], [Three, "3"]]
  - text:
      title: Words of a text
      points: [Some words and **others** in bold.]
  - key-messages:
      points: [First, Second, Third]
"""


def cell(table: Any, row: int, column: int, properties: str) -> None:
    """Put properties on a cell of the sample."""
    from lxml import etree

    element = table.cell(row, column)._tc
    for old in element.findall("a:tcPr", NS):
        element.remove(old)
    element.append(etree.fromstring(properties))


def sample(change: Callable[[Any], None] | None = None) -> bytes:
    """The small template with a sample on its last layout: drawn on a slide, then moved to the layout as a designer would have."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    slide = made.slides.add_slide(made.slide_layouts[6])
    frame = slide.shapes.add_table(3, 2, Inches(1), Inches(1), Inches(6), Inches(2))
    properties = frame.table._tbl.find("a:tblPr", NS)
    for old in list(properties):
        properties.remove(old)
    for column in range(2):
        cell(frame.table, 0, column, HEADER)
        cell(frame.table, 1, column, BODY.format(fill="", **NS))
        cell(frame.table, 2, column, BODY.format(fill=BAND, **NS))
    head = frame.table.cell(0, 0).text_frame.paragraphs[0].add_run()
    head.text, head.font.bold = "Head", False
    small = frame.table.cell(1, 0).text_frame.paragraphs[0].add_run()
    small.text, small.font.size = "Body", Pt(12)
    words = slide.shapes.add_textbox(Inches(1), Inches(4), Inches(6), Inches(1)).text_frame.paragraphs[0]
    words.add_run().text = "Some words and "
    apart = words.add_run()
    apart.text, apart.font.bold = "others", True
    apart.font.color.theme_color = MSO_THEME_COLOR.ACCENT_2
    if change:
        change(slide)
    layout = made.slide_layouts[9]
    layout.name = "Sample"
    for shape in list(layout.shapes):
        shape._element.getparent().remove(shape._element)
    for shape in slide.shapes:
        layout.shapes._spTree.append(copy.deepcopy(shape._element))
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a brand on the template that has the sample."""
    folder = tmp_path / "assets" / "brands" / "acme"
    folder.mkdir(parents=True)
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "corp.potx").write_bytes(sample())
    (tmp_path / "outline.yaml").write_text(OUTLINE, encoding="utf-8")
    write(tmp_path, "style: Sample")
    return tmp_path


def write(project: Path, more: str) -> None:
    (project / "assets" / "brands" / "acme" / "brand.yaml").write_text(f"extends: plain\ntemplate: corp.potx\n{more}\n", encoding="utf-8")


def built(project: Path) -> tuple[Build, Any]:
    """The build, and its deck as python-pptx reads it."""
    done = build(Job(outline=project, output=project / "deck.pptx", as_of=ON))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return done, pptx.Presentation(io.BytesIO(done.deck))


def table_of(deck: Any) -> Any:
    return next(shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table)


def look(element: Any, path: str) -> list[str]:
    return [found.get("val") for found in element.findall(path, NS)]


def test_tables_are_drawn_as_the_sample_is(project: Path) -> None:
    table = table_of(built(project)[1])
    head, first, second, last = (table.cell(row, 0)._tc for row in range(4))
    assert look(head, "a:tcPr/a:solidFill/a:schemeClr") == ["accent1"]
    assert look(head, "a:tcPr/a:solidFill/a:schemeClr/a:lumMod") == ["50000"]
    assert look(head, "a:tcPr/a:lnB/a:solidFill/a:schemeClr") == ["accent2"] and head.find("a:tcPr/a:lnB", NS).get("w") == "25400"
    assert look(first, "a:tcPr/a:lnB/a:solidFill/a:schemeClr") == ["accent3"]
    assert not look(first, "a:tcPr/a:solidFill/a:schemeClr") and look(second, "a:tcPr/a:solidFill/a:schemeClr") == ["bg2"]
    assert look(last, "a:tcPr/a:lnB/a:solidFill/a:schemeClr") != ["accent3"], "the line that ends the table stays"


def test_the_headers_ink_is_read_on_its_ground_and_as_heavy_as_the_samples(project: Path) -> None:
    words = table_of(built(project)[1]).cell(0, 0)._tc.find(".//a:rPr", NS)
    assert words.get("b") in (None, "0") and look(words, "a:solidFill/a:schemeClr") == ["bg1"], "white reads on a dark blue"


def test_words_in_bold_are_set_apart_as_in_the_sample(project: Path) -> None:
    _, deck = built(project)
    runs = [run for slide in deck.slides for run in slide._element.iterfind(".//a:r", NS) if run.findtext("a:t", "", NS) == "others"]
    assert runs and all(look(run, "a:rPr/a:solidFill/a:schemeClr") == ["accent2"] for run in runs)


def test_no_slide_stands_on_the_sample(project: Path) -> None:
    _, deck = built(project)
    assert "Sample" not in {slide.slide_layout.name for slide in deck.slides}


def test_without_style_nothing_changes(project: Path) -> None:
    write(project, "")
    table = table_of(built(project)[1])
    assert look(table.cell(1, 0)._tc, "a:tcPr/a:lnB/a:solidFill/a:schemeClr") != ["accent3"]


def test_a_sample_that_cannot_be_read_is_followed_as_far_as_it_can(project: Path) -> None:
    """A band as dark as the words, and an emphasis as light as the ground, are left out."""

    def change(slide: Any) -> None:
        for fill in slide._element.iterfind(".//a:tcPr/a:solidFill/a:schemeClr[@val='bg2']", NS):
            fill.set("val", "tx1")
        for ink in slide._element.iterfind(".//a:r/a:rPr/a:solidFill/a:schemeClr[@val='accent2']", NS):
            ink.set("val", "bg2")

    (project / "assets" / "brands" / "acme" / "corp.potx").write_bytes(sample(change))
    _, deck = built(project)
    table = table_of(deck)
    assert not look(table.cell(2, 0)._tc, "a:tcPr/a:solidFill/a:schemeClr")
    runs = [run for slide in deck.slides for run in slide._element.iterfind(".//a:r", NS) if run.findtext("a:t", "", NS) == "others"]
    assert runs and all(not look(run, "a:rPr/a:solidFill/a:schemeClr") for run in runs)


def test_a_layout_that_shows_nothing_is_told(project: Path) -> None:
    write(project, "style: Title Slide")
    _, findings = load_brand("acme", project)
    assert [one.rule for one in findings if one.rule == "no-example"] and all(one.hint for one in findings)


def test_a_sample_that_is_not_there_is_an_error_at_its_line(project: Path) -> None:
    write(project, "style: Smaple")
    _, findings = load_brand("acme", project)
    [error] = [one for one in findings if one.rule == "unknown-layout"]
    assert error.span.line == 3 and "'Sample'" in error.hint


def test_a_kind_of_slide_may_have_a_layout_of_its_own(project: Path) -> None:
    write(project, "layouts: {key-messages: Two Content}")
    _, deck = built(project)
    on = {slide.shapes.title.text_frame.text if slide.shapes.title else "": slide.slide_layout.name for slide in deck.slides}
    names = [slide.slide_layout.name for slide in deck.slides]
    assert names.count("Two Content") == 1, on
    write(project, "")
    _, deck = built(project)
    assert "Two Content" not in [slide.slide_layout.name for slide in deck.slides]


def test_what_is_neither_a_role_nor_a_kind_is_an_error(project: Path) -> None:
    write(project, "layouts: {key-mesages: Two Content}")
    _, findings = load_brand("acme", project)
    [error] = [one for one in findings if one.rule == "unknown-value"]
    assert "key-messages" in error.hint and error.span.line == 3
