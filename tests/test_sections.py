"""What is made from the talk's own structure: PowerPoint's sections, progress, marked rows, and words that are let go of each other."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation

from claimdeck import build
from claimdeck.model.face import Faces, face
from claimdeck.model.layout import Level
from claimdeck.model.words import Run, plain
from claimdeck.plan.fitting.loosening import loosened
from conftest import ROOT

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
CASES = ROOT / "tests" / "cases" / "decks"
Make = Callable[..., Any]


@pytest.fixture
def slides(tmp_path: Path) -> Make:
    """Build an outline with these slides, and open the deck."""

    def made(*written: str, brand: str = "ember") -> Any:
        (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
        shutil.copytree(ROOT / "assets", tmp_path / "assets", dirs_exist_ok=True)
        outline = tmp_path / "outline.yaml"
        lines = [
            f"deck: {{title: Example talk, language: en-GB, brand: {brand}, code: EX-1}}",
            "slides:",
            *(f"  - {one}" for one in written),
        ]
        outline.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return Presentation(str(build(outline, tmp_path / "deck.pptx").target))

    return made


def arcs(slide: Any) -> list[tuple[str, str]]:
    """Geometry and colour of each piece of the motif on a slide."""
    pieces = slide.shapes._spTree.xpath("./p:grpSp[p:nvGrpSpPr/p:cNvPr/@name='Progress']/p:sp/p:spPr")
    return [(one.find("a:prstGeom", NS).get("prst"), one.find("a:solidFill/a:schemeClr", NS).get("val")) for one in pieces]


def marked(slide: Any) -> list[str]:
    """The words of the rows of a slide's table that are set apart, cell by cell."""
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    filled = [row for row in table.rows if row.cells[0]._tc.xpath("./a:tcPr/a:solidFill/a:schemeClr[@val='bg2']")]
    bold = [row for row in table.rows if all(run.font.bold for run in row.cells[1].text_frame.paragraphs[0].runs)]
    assert [row.cells[1].text for row in filled] == [row.cells[1].text for row in bold]
    return [row.cells[1].text for row in filled]


def test_a_section_begins_one_in_powerpoint(slides: Make) -> None:
    deck = slides(
        "cover: {}", "section: {title: The *first* section}", "statement: {text: one}", "section: {title: Long title, section: Second}",
        "section: {title: Kept, backup: true}", "statement: {text: two}",
    )  # fmt: skip
    listed = etree.fromstring(etree.tostring(deck.part._element)).xpath("//p14:section", namespaces=NS)
    found = [(one.get("name"), len(one.xpath(".//p14:sldId", namespaces=NS))) for one in listed]
    assert found == [("Example talk", 1), ("The first section", 2), ("Second", 1), ("Kept", 2)]


def test_arcs_show_what_is_past_current_and_coming(slides: Make) -> None:
    deck = slides(*(f"section: {{title: Section {i}}}" for i in range(3)))
    assert [[colour for _, colour in arcs(slide)] for slide in deck.slides] == [
        ["accent3", "bg1", "bg1"],
        ["accent1", "accent3", "bg1"],
        ["accent1", "accent1", "accent3"],
    ]
    groups = [slide.shapes._spTree.xpath("./p:grpSp/p:nvGrpSpPr/p:cNvPr")[0] for slide in deck.slides]
    assert all(one.findall(".//adec:decorative", NS) for one in groups)


def test_more_than_eight_sections_are_one_ring(slides: Make) -> None:
    deck = slides(*(f"section: {{title: Section {i}}}" for i in range(9)))
    assert [arcs(slide) for slide in deck.slides] == [[("donut", "accent1")]] * 9
    assert [shape.text for shape in deck.slides[8].placeholders if shape.placeholder_format.idx in (15, 16)] == ["9", "of 9"]


def test_a_brand_without_motif_keeps_the_count(slides: Make) -> None:
    first, second = slides("section: {title: One}", "section: {title: Two}", brand="plain").slides
    assert arcs(first) == arcs(second) == []
    assert [shape.text for shape in second.placeholders if shape.placeholder_format.idx in (15, 16)] == ["2", "of 2"]


@pytest.mark.parametrize(("count", "expected"), [(0, 4), (1, 4), (3, 3), (8, 8), (9, 0)])
def test_the_cover_has_an_arc_for_each_section(slides: Make, count: int, expected: int) -> None:
    cover = slides("cover: {}", *(f"section: {{title: Section {i}}}" for i in range(count))).slides[0]
    drawn = cover.slide_layout.shapes._spTree.xpath(".//a:prstGeom/@prst")
    assert (drawn.count("blockArc"), drawn.count("donut")) == (expected, 0 if expected else 1)


def test_a_brand_whose_motif_is_a_picture_shows_it_and_says_the_progress(slides: Make, tmp_path: Path) -> None:
    brand = tmp_path / "assets" / "brands" / "pictured"
    brand.mkdir(parents=True)
    Image.new("RGB", (60, 80), "#0b7285").save(brand / "motif.png")
    (brand / "brand.yaml").write_text("extends: plain\nmotif: {picture: motif.png, alt: A plain colour}\n", encoding="utf-8")
    _, second = slides("section: {title: One}", "section: {title: Two, subtitle: Below}", brand="pictured").slides
    shown = [(shape.placeholder_format.idx, shape.text if shape.has_text_frame else shape.name) for shape in second.placeholders]
    assert second.slide_layout.name == "CD Section" and arcs(second) == []
    assert [text for idx, text in shown if idx in (0, 1, 15, 16, 18)] == ["Two", "Below", "2", "of 2", "Picture"]


def test_an_agenda_marks_where_it_stands(slides: Make) -> None:
    deck = slides(
        "agenda: {}", "section: {title: One}", "agenda: {}", "agenda: {title: Before the second}", "section: {title: Two}",
        "statement: {text: two}", "agenda: {}", "section: {title: Kept, backup: true}", "agenda: {title: In the backup}",
    )  # fmt: skip
    agendas = [slide for slide in deck.slides if slide.slide_layout.name.startswith("CD Agenda")]
    assert [marked(slide) for slide in agendas] == [[], ["One"], ["Two"], ["Two"], []]
    assert [slide.shapes.title.text.replace("\u00a0", " ") for slide in agendas] == [
        "Agenda",
        "Agenda: One",
        "Before the second",
        "Agenda: Two",
        "In the backup",
    ]


def test_an_agenda_without_section_slides_lists_the_sections_named_on_slides(slides: Make) -> None:
    deck = slides(
        "cover: {section: Welcome}", "agenda: {}", "statement: {text: one, section: First}", "statement: {text: two}",
        "agenda: {title: Where we are}", "statement: {text: three, section: Last}",
    )  # fmt: skip
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    assert [[row.cells[1].text for row in table.rows] for table in tables] == [["First", "Last"]] * 2
    assert marked(deck.slides[4]) == ["Last"]


def test_the_ninth_item_is_where_an_agenda_is_too_long(tmp_path: Path) -> None:
    outline = tmp_path / "outline.yaml"
    items = "".join(f"        - Item {i}\n" for i in range(9))
    outline.write_text(f"deck: {{title: T, language: en-GB, brand: plain}}\nslides:\n  - agenda:\n      items:\n{items}", encoding="utf-8")
    found = [finding for finding in build(outline, tmp_path / "deck.pptx").findings if finding.rule == "agenda-too-long"]
    assert [(one.span.line, one.span.column) for one in found] == [(13, 11)]


FACES = Faces(headings=face("Arial"), body=face("Arial"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two\u00a0words", "Two\u00a0words"),
        ("neuro-inflammatoires\u00a0concomitantes", "neuro-inflammatoires concomitantes"),
        ("une\u00a0voie\u00a0inflammatoire\u00a0: deux", "une voie inflammatoire\u00a0: deux"),
    ],
)
def test_words_held_together_are_let_go_where_they_are_longer_than_a_line(text: str, expected: str) -> None:
    level = Level(size=20, floor=20)
    assert plain(loosened((Run(text=text),), level, 150, FACES)) == expected


def test_markers_follow_the_structure_after_slides_were_divided(slides: Make) -> None:
    many = f"claims: {{title: Nine points, points: [{', '.join(f'Point {i}' for i in range(9))}]}}"
    deck = slides(
        "agenda: {}", "section: {title: One}", many, "section: {title: Two}", many, "agenda: {}",
        "section: {title: Kept, backup: true}", many, "statement: {text: The last one}",
    )  # fmt: skip
    pages, titles = list(deck.slides), [slide.shapes.title.text for slide in deck.slides]
    assert len(pages) > 9 + 2, "the points fit on one slide, so nothing is divided here"
    first = next(shape.table for shape in pages[0].shapes if shape.has_table)
    runs = [row.cells[0].text_frame.paragraphs[0].runs[0]._r for row in first.rows]
    targets = [pages[0].part.related_part(run.xpath(".//a:hlinkClick/@r:id")[0]) for run in runs]
    assert [part.slide.shapes.title.text for part in targets] == ["One", "Two"]
    assert marked(next(slide for slide in pages[1:] if slide.slide_layout.name.startswith("CD Agenda"))) == ["Two"]
    kept = next(shape.table for shape in pages[titles.index("Kept")].shapes if shape.has_table)
    for row in kept.rows:
        assert titles[int(row.cells[1].text) - 1].startswith(row.cells[0].text), [cell.text for cell in row.cells]
