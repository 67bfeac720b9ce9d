"""A deck opened by another program's reader: what the plan said is what stands there."""

import itertools
from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Pt

from claimdeck.model.plan import Slide, TextBox
from claimdeck.model.words import Link, Paragraph, Run
from claimdeck.powerpoint import write
from oracle import specimen

MARK = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


@pytest.fixture(scope="module")
def slides() -> list[Any]:
    return opened(write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP))


def opened(deck: bytes) -> list[Any]:
    return list(Presentation(BytesIO(deck)).slides)


def named(shapes: Iterable[Any], name: str) -> Any:
    return next(shape for shape in shapes if shape.name == name)


def test_titles_and_layouts_are_the_plans(slides: list[Any]) -> None:
    assert [slide.shapes.title.text for slide in slides[:4]] == ["Titel", "Karten", "Figur", "Tabelle"]
    assert [slide.slide_layout.name for slide in slides] == [slide.layout for slide in specimen.slides()]
    assert [slide.name for slide in slides] == [slide.key for slide in specimen.slides()]
    assert [slide.element.get("show") for slide in slides] == [None, None, None, None, "0", None]


def test_reading_order_is_the_plans(slides: list[Any]) -> None:
    assert [shape.name for shape in slides[1].shapes] == ["Title", "Head", "Points", "Sources", "Footer", "Slide number"]


def test_runs_keep_their_looks(slides: list[Any]) -> None:
    runs = {run.text: run for run in named(slides[1].shapes, "Points").text_frame.paragraphs[0].runs}
    assert {text: run.font._element.get("baseline") for text, run in runs.items()} == {
        **dict.fromkeys(runs), "1–3": "30000", "2": "-25000",
    }  # fmt: skip
    assert (runs["Wort"].font.bold, runs["1–3"].font.bold, runs["fett"].font.bold) == (None, False, True)
    assert runs[" schräg"].font.italic is True
    assert runs["rot"].font.color.theme_color == MSO_THEME_COLOR.ACCENT_2
    assert runs[" klein"].font.size == Pt(16)
    assert runs[" versal"].font._element.get("cap") == "all"


def test_paragraphs_say_only_what_deviates(slides: list[Any]) -> None:
    points = named(slides[1].shapes, "Points")
    assert [paragraph.level for paragraph in points.text_frame.paragraphs] == [0, 1, 0]
    assert points.text_frame.text == "Wort1–3 H2O fett schräg\vrot klein versal\ntiefer\nohne"
    assert len(points._element.xpath(".//a:buNone")) == 1
    assert points._element.xpath("./p:txBody/a:lstStyle/*/a:defRPr/@sz") == ["1800", "1600"]


def test_only_a_measured_height_moves_a_placeholder(slides: list[Any]) -> None:
    points, head = named(slides[1].shapes, "Points"), named(slides[1].shapes, "Head")
    slot = next(slot for slot in specimen.cards().slots if slot.idx == 31)
    assert (points.left, points.top, points.width, points.height) == (slot.frame.x, slot.frame.y, slot.frame.w, 3 * 914400)
    assert head._element.spPr.xfrm is None and head.height == 1.25 * 914400


def test_links_lead_where_they_should(slides: list[Any]) -> None:
    runs = {run.text: run for run in named(slides[1].shapes, "Sources").text_frame.paragraphs[0].runs if run.text.strip()}
    assert runs["Netz"].hyperlink.address == "https://example.org/a%20b?x=1&y=%3C2%3E"
    assert runs["nirgends"]._r.xpath(".//a:hlinkClick") == []
    assert target(slides[1], runs["Quelle 1"]) is slides[5].part
    assert runs["Quelle 1"]._r.xpath(".//a:ext/*/@val") == ["tx"]
    back = named(slides[5].shapes, "Sources").text_frame.paragraphs[0].runs[0]
    assert target(slides[5], back) is slides[1].part, "an anchor two slides carry leads to the first"


def target(slide: Any, run: Any) -> Any:
    click = run._r.xpath(".//a:hlinkClick")[0]
    assert click.get("action") == "ppaction://hlinksldjump"
    return slide.part.related_part(click.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"))


BAD_ADDRESSES = ["", "  ", "no scheme", "http://[half", "\x00"]


@pytest.mark.parametrize("url", BAD_ADDRESSES)
def test_an_address_powerpoint_would_repair_is_no_link(url: str) -> None:
    words = (Run(text="Netz", link=Link(url=url)),)
    slide = Slide(key="a", layout="S Canvas", title="A", items=(TextBox(idx=0, paragraphs=(Paragraph(words=words),)),))
    read = opened(write(specimen.plan(slide), specimen.BRAND, (), None))[0]
    assert read.shapes.title.text == "Netz"
    assert read.element.xpath(".//a:hlinkClick") == []
    assert [relation.reltype.rpartition("/")[2] for relation in read.part.rels.values()] == ["slideLayout"]


def test_tables_are_native_and_whole(slides: list[Any]) -> None:
    frame = named(slides[3].shapes, "Tabelle")
    assert [[cell.text for cell in row.cells] for row in frame.table.rows] == [
        ["Kopf", "Zahl & Wort"],
        ["a\nb", ""],
        [specimen.KEPT, "1 < 2"],
    ]
    assert frame.is_placeholder and frame._element.xpath(".//p:cNvPr/@descr") == ["Tabelle <1>"]
    assert frame.table.first_row is True
    assert {run.font.size for row in frame.table.rows for cell in row.cells for one in cell.text_frame.paragraphs for run in one.runs} == {
        Pt(13)
    }


def test_an_edge_two_cells_share_is_drawn_alike(slides: list[Any]) -> None:
    rows = named(slides[3].shapes, "Tabelle")._element.xpath(".//a:tr")
    for above, below in itertools.pairwise(rows):
        assert [len(cell.xpath("./a:tcPr/a:lnB/a:solidFill")) for cell in above.xpath("./a:tc")] == [
            len(cell.xpath("./a:tcPr/a:lnT/a:solidFill")) for cell in below.xpath("./a:tc")
        ]


def test_a_row_of_another_length_is_our_own_fault() -> None:
    grid = specimen.table(("a", "b"), ("c",))
    with pytest.raises(ValueError, match="every row needs 2 cells"):
        write(specimen.plan(Slide(key="a", layout="S Table", title="A", items=(grid,))), specimen.BRAND, (), None)


def test_pictures_fill_their_placeholder(slides: list[Any]) -> None:
    photo = named(slides[0].shapes, "Picture")
    assert photo.image.blob == specimen.IMAGES[0].content
    assert (photo.crop_left, photo.crop_top, photo.crop_right) == (0.1, 0.0, 0.1)
    assert photo._element.xpath(".//p:cNvPr/@descr") == ["Ein Rechteck"]
    assert photo.left == 7.5 * 914400


def test_figures_are_groups_of_shapes(slides: list[Any]) -> None:
    figure = named(slides[2].shapes, "figure")
    assert figure.shape_type == MSO_SHAPE_TYPE.GROUP
    assert figure._element.xpath("./p:nvGrpSpPr/p:cNvPr/@descr") == ["Drei Formen & eine Linie"]
    assert [shape.name for shape in figure.shapes] == ["figure/inner", "figure/step", "figure/line"]
    assert (figure.left, figure.top, figure.width, figure.height) == tuple(getattr(specimen.figure().frame, edge) for edge in "xywh")
    assert named(figure.shapes, "figure/step").text_frame.text == "Schritt & Co"
    assert named(figure.shapes, "figure/line")._element.xpath(".//a:ext/*")[0].tag == MARK
    assert figure._element.xpath(".//p:style") == []


def test_notes_are_read_beside_their_slide(slides: list[Any]) -> None:
    assert [slide.has_notes_slide for slide in slides] == [False, True, False, False, True, False]
    page = slides[1].notes_slide
    assert page.notes_text_frame.text == "Merke\nNoch etwas & mehr"
    assert [shape.text_frame.text for shape in page.placeholders if shape.has_text_frame] == [
        "",
        "Merke\nNoch etwas & mehr",
        "Code 1 · 2026",
        "2",
    ]


def test_evil_words_come_back_without_what_xml_forbids(slides: list[Any]) -> None:
    text = slides[4].shapes.title.text
    assert text.startswith(specimen.KEPT)
    assert text.count("😀") == 2, "two surrogates that make one letter are that letter"
    assert "שלום مرحبا" in text and text.endswith("Ungeheuerwort" * 30)
    assert [one for one in ("\x00", "\x07", "\x1f", "\ufffe", "\ud800", "_x000B_") if one in text] == []


def test_ids_of_shapes_are_unique(slides: list[Any]) -> None:
    for slide in slides:
        ids = slide.element.xpath(".//p:cNvPr/@id")
        assert len(ids) == len(set(ids)) > 1


def test_every_run_speaks_the_decks_language(slides: list[Any]) -> None:
    for slide in (*slides, slides[1].notes_slide, *(slide.slide_layout for slide in slides)):
        spoken = slide.element.xpath(".//a:rPr | .//a:endParaRPr")
        assert spoken and {one.get("lang") for one in spoken} == {"de-DE"}
