"""Slides `custom` that name a layout of a company's template: its own placeholders, filled by what they are for or by name."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from PIL import Image
from pptx.util import Inches

import foreign
from claimdeck.load import load_brand
from claimdeck.mapping.choosing.wanted import layout_named, name_of
from claimdeck.model.job import Job
from claimdeck.pipeline import build, examine
from claimdeck.powerpoint.template.foreign import foreign as read
from claimdeck.slides.fillable import fillable, slot_named, takes
from conftest import ROOT

ON = date(2026, 11, 1)
TABLE = "{table: {columns: [Arm, n], rows: [[Placebo, '120'], [Treatment, '121']]}}"
CHART = (
    "{chart: {type: column, unit: '%', quantity: Events, categories: [Placebo, Treatment], n: ['1/2', '1/3'], "
    "series: [{values: [50, 33.3]}]}}"
)
PICTURE = "{picture: {file: wide.png, alt: A wide picture}}"


def job(folder: Path, *slides: str, template: bytes | None = None) -> Job:
    """A talk of these slides, on the small template of somebody else's or another."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    head = "deck: {title: A talk, brand: plain, language: en-GB, code: A, prepared: B}\nreferences: {a: {pending: a reference}}\nslides:\n"
    (folder / "outline.yaml").write_text(head + "".join(f"  - custom: {slide}\n" for slide in slides), encoding="utf-8")
    (folder / "corp.potx").write_bytes(template or foreign.base())
    Image.new("RGB", (1600, 600), "teal").save(folder / "wide.png")
    return Job(outline=folder, output=folder / "deck.pptx", as_of=ON, template=folder / "corp.potx")


def built(folder: Path, *slides: str, template: bytes | None = None) -> list[Any]:
    """The slides of the deck."""
    done = build(job(folder, *slides, template=template))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    return list(pptx.Presentation(io.BytesIO(done.deck)).slides)


def holder(slide: Any, idx: int) -> Any:
    return next(one for one in slide.placeholders if one.placeholder_format.idx == idx)


def arranged(name: str, *idx: int, box: tuple[float, float, float, float]) -> bytes:
    """The small template with boxes of a layout at that place (inches), one beside the other."""
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = next(one for one in made.slide_layouts if one.name == name)
    for one in layout.placeholders:
        if one.placeholder_format.idx in idx:
            left, top, width, height = (Inches(length) for length in box)
            one.left, one.top, one.width, one.height = left + idx.index(one.placeholder_format.idx) * width, top, width, height
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_words_stand_in_the_layouts_own_boxes_and_inherit_place_and_size(tmp_path: Path) -> None:
    words = "{title: Two columns, body: [One, {text: Two, points: [below]}], second body: Right}"
    template = arranged("Two Content", 1, 2, box=(0.5, 2, 4, 4))
    (slide,) = built(tmp_path, f"{{layout: two  CONTENT, slots: {words}}}", template=template)
    assert slide.slide_layout.name == "Two Content"
    left, right = holder(slide, 1), holder(slide, 2)
    assert [one.text for one in left.text_frame.paragraphs] == ["One", "Two", "below"]
    assert [one.level for one in left.text_frame.paragraphs] == [0, 0, 1]
    assert right.text_frame.text == "Right"
    assert all(one._element.spPr.xfrm is None for one in (left, right)), "a slide without sources leaves boxes where the layout has them"
    assert "sz=" not in pptx.oxml.xmlchemy.serialize_for_reading(left._element)


def test_a_box_ends_above_the_sources_where_a_slide_has_any(tmp_path: Path) -> None:
    slide, bare = built(
        tmp_path,
        "{layout: Two Content, slots: {title: T, body: 'Cited [@a]'}}",
        "{layout: Two Content, slots: {title: T, body: Not cited}}",
    )
    sources = next(one for one in slide.shapes if one.name == "Sources")
    assert holder(slide, 1).top + holder(slide, 1).height <= sources.top < holder(bare, 1).top + holder(bare, 1).height
    assert not any(one.name == "Sources" for one in bare.shapes)


def test_boxes_are_named_by_their_own_names_and_those_left_empty_are_not_there(tmp_path: Path) -> None:
    (slide,) = built(tmp_path, "{layout: Comparison, slots: {Title 1: T, text placeholder 4: A head}}")
    assert {one.placeholder_format.idx for one in slide.placeholders if one.placeholder_format.type not in (13, 15, 16)} >= {0, 3}
    assert holder(slide, 3).text_frame.text == "A head"
    assert not {1, 2, 4} & {one.placeholder_format.idx for one in slide.placeholders}


def test_pictures_tables_and_charts_stand_in_placeholders(tmp_path: Path) -> None:
    pictured, both = built(
        tmp_path,
        f"{{layout: Picture with Caption, slots: {{title: T, picture: {PICTURE}, body: Words}}}}",
        f"{{layout: Two Content, slots: {{title: T, table: {TABLE}, chart 2: {CHART}}}}}",
    )
    assert holder(pictured, 1).image.content_type == "image/png"
    own = next(one for one in pictured.slide_layout.placeholders if one.placeholder_format.idx == 1)
    assert (holder(pictured, 1).left, holder(pictured, 1).width) == (own.left, own.width)
    table, chart = holder(both, 1), holder(both, 2)
    assert [cell.text for row in table.table.rows for cell in row.cells] == ["Arm", "n", "Placebo", "120", "Treatment", "121"]
    box = next(one for one in both.slide_layout.placeholders if one.placeholder_format.idx == 2)
    assert chart.has_chart and chart.left == box.left and chart.top > box.top, "what the values are stands above the chart, in its box"
    assert any(one.name == "Quantity" and one.left >= box.left and one.top >= box.top - 1 for one in both.shapes)


def test_tables_and_charts_take_files_and_what_is_wrong_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("Arm,Events\nPlacebo,120\nTreatment,121\n", encoding="utf-8")
    (tmp_path / "wrong.csv").write_text("Arm,Events\nPlacebo,fifty\n", encoding="utf-8")
    table = "{table: {data: rows.csv}}"
    good, bad = (
        f"{{layout: Two Content, slots: {{title: Arms, body: {table}, body 2: {{chart: {{type: column, unit: n, data: {name}}}}}}}}}"
        for name in ("rows.csv", "wrong.csv")
    )
    (shown,) = built(tmp_path, good)
    frames = [one for one in shown.shapes if one.has_table or one.has_chart]
    assert [one.has_chart for one in frames] == [False, True] and frames[0].table.cell(2, 1).text == "121"
    told = [one for one in examine(job(tmp_path, bad))[0].findings if one.span and one.span.file.endswith("wrong.csv")]
    assert told, "at its place in the file"


def test_words_in_boxes_that_overlap_are_told_and_few_that_do_not_meet_are_not(tmp_path: Path) -> None:
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = next(one for one in made.slide_layouts if one.name == "Two Content")
    first, second = (one for one in layout.placeholders if one.placeholder_format.idx in (1, 2))
    second.left, second.top, second.width, second.height = first.left, first.top + Inches(1.5), Inches(4), Inches(3)
    kept = io.BytesIO()
    made.save(kept)
    long, short = (
        f"{{layout: Two Content, slots: {{title: A, body: [{'words of a point, ' * many}], body 2: [Others]}}}}" for many in (12, 1)
    )
    found = [one for one in examine(job(tmp_path, long, short, template=kept.getvalue()))[0].findings if one.rule == "overlapping-boxes"]
    assert [one.span.line for one in found if one.span] == [4], found


def test_words_over_a_picture_get_a_bed_and_without_it_none(tmp_path: Path) -> None:
    slots = "title: T, body: Over it"
    over, alone = built(
        tmp_path, f"{{layout: Picture with Caption, slots: {{{slots}, picture: {PICTURE}}}}}",
        f"{{layout: Picture with Caption, slots: {{{slots}}}}}", template=arranged("Picture with Caption", 1, box=(1, 1.5, 8, 5.8)),
    )  # fmt: skip
    assert holder(over, 2).fill.type is not None and holder(alone, 2).fill.type is None


WRONG = (
    ("Two Contents, slots: {title: T}", "unknown-layout", "Two", "did you mean 'Two Content'? the template has also: Title Slide, "),
    ("CD Txt, slots: {title: T}", "unknown-layout", "CD", "did you mean 'CD Text'?"),
    ("Title Only, slots: {title: T, body: x}", "unknown-placeholder", "body", "known here: title ('Title')"),
    ("Two Content, slots: {title: T, bdy: x}", "unknown-placeholder", "bdy", "did you mean 'body'? known here: title ('Title'), body ('"),
    ("Two Content, slots: {title: T, body: x, content 1: y}", "duplicate-key", "content 1", "keep one of the two"),
    ("Two Content, slots: {body: x}", "missing-title", "custom", "add `Title:` with its words"),
    (f"Section Header, slots: {{title: T, body: {TABLE}}}", "unsuitable-placeholder", "body", "takes no table: name another"),
    ("Picture with Caption, slots: {title: T, picture: x}", "unsuitable-placeholder", "picture", "words goes into: title, body"),
    ("Two Content, slots: {title: T, body: }", "missing-key", "body", "add `text:`, its words, or a list of paragraphs"),
    (f"Two Content, slots: {{title: T, body: {{text: x, {PICTURE[1:]}}}", "unsuitable-placeholder", "body", "of its own"),
    (f"Two Content, slots: {{title: T, chart: {CHART.replace('33.3', 'x')}}}", "not-a-number", "x]", ""),
)
"""What is wrong in a slide: the finding, where in the line it points to, and what to do."""


def test_what_is_not_there_is_told_with_its_place_and_what_there_is(tmp_path: Path) -> None:
    slides = [f"{{layout: {slide}}}" for slide, _, _, _ in WRONG]
    done, _ = examine(job(tmp_path, *slides))
    for number, (slide, (_, rule, at, hint)) in enumerate(zip(slides, WRONG, strict=True), 4):
        column = f"  - custom: {slide}".index(at) + 1
        there = [(one.rule, one.span.column, one.hint) for one in done.findings if one.span.line == number and one.level.name == "ERROR"]
        assert [pair[:2] for pair in there] == [(rule, column)] and hint in there[0][2], (slide, there)


def test_a_talk_names_claimdecks_layouts_on_a_template_as_without_one(tmp_path: Path) -> None:
    (slide,) = built(tmp_path, "{layout: CD Text, slots: {Title: T, Points: [One, Two]}}")
    assert "One\nTwo" in [one.text_frame.text for one in slide.shapes if one.has_text_frame]
    done = build(Job(outline=tmp_path, output=tmp_path / "plain.pptx", as_of=ON))
    assert done.deck


def test_a_templates_layout_without_that_template_says_what_is_needed(tmp_path: Path) -> None:
    job(tmp_path, "{layout: Two Content, slots: {title: T}}")
    done, _ = examine(Job(outline=tmp_path, output=None, as_of=ON))
    (said,) = [one for one in done.findings if one.rule == "unknown-layout"]
    assert "`--template`" in said.hint


def test_the_whole_corpus_can_be_named() -> None:
    """Every layout is found by the name that is told, and every placeholder by what it is called."""
    files = sorted((ROOT.parent / "shared" / "corpus" / "templates").glob("phs*"))
    if not files:
        pytest.skip("../shared/corpus with real templates is not beside the project")
    brand, _ = load_brand("plain", ROOT, files[0])
    assert brand and brand.own
    for name in brand.own.known:
        layout = brand.layout(brand.called(name))
        assert layout and all(takes(slot) for slot in fillable(layout))
        assert all(slot_named(layout, one.called[0]) is one for one in fillable(layout))
    design = read(files[0].read_bytes()).design
    assert all(layout_named(design, name_of(sheet, design)) is sheet for sheet in design.layouts)
