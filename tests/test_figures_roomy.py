"""Figures on templates that leave little room: their boxes take what there is, a second slide follows, and nothing is set small."""

import io
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace
from typing import Any

import pptx
import pytest
from pptx.util import Inches

from claimdeck.layouts.figures import PANEL, figure
from claimdeck.layouts.finish import finished
from claimdeck.layouts.standard import CITATIONS, TITLE
from claimdeck.model.colour import TEXT
from claimdeck.model.finding import Level
from claimdeck.model.job import Job
from claimdeck.model.layout import Level as Look
from claimdeck.model.metrics import width
from claimdeck.model.page import WIDE, Laid
from claimdeck.model.plan import Cell, Slide, Table
from claimdeck.model.record import changed
from claimdeck.model.shapes import Group, Shape, frame
from claimdeck.model.words import Paragraph, Run, said
from claimdeck.pipeline import examine
from claimdeck.plan.desk import SlideDesk
from claimdeck.rules import Subject
from claimdeck.slides.boxes import lines
from claimdeck.slides.least_room import shapes_have_room
from claimdeck.slides.risk_table import Line, clear
from claimdeck.slides.study import ring as study_ring
from conftest import ROOT
from random_figures import FIGURES
from templates import ON, brand

SIZES = {"narrow": (10.0, 6.1), "wide": (13.333, 5.9), "low": (13.333, 5.4)}
"""Width of a made-up template's slides in inches, and where a band begins below which nothing may stand."""


@cache
def talk(name: str) -> tuple[Subject, tuple[str, ...]]:
    """The gallery on that template, and the rule of each finding at a figure that anything but its sources is too long or set small."""
    width, band = SIZES[name]
    made = pptx.Presentation()
    made.slide_width = Inches(width)
    drawn = made.slides.add_slide(made.slide_layouts[6]).shapes.add_shape(1, 0, Inches(band), made.slide_width, Inches(7.5 - band))
    made.slide_master.shapes._spTree.append(drawn._element)
    lists, heading = made.slide_layouts[1].placeholders[0], made.slide_master.placeholders[0]
    lists.left, lists.top, lists.width, lists.height = heading.left, heading.top, heading.width, Inches(2.2)  # of lists alone
    kept = io.BytesIO()
    made.save(kept)
    file = Path(mkdtemp()) / f"{name}.pptx"
    file.write_bytes(kept.getvalue())
    done, subject = examine(Job(outline=ROOT / "decks" / "gallery", template=file, as_of=ON))
    assert subject is not None
    figures = {slide.span for slide in subject.plan.slides if slide.kind in FIGURES}
    told = (one for one in done.findings if one.span in figures and (one.level is Level.ERROR or one.rule == "text-set-small"))
    return subject, tuple(f"{one.rule}:{one.span.line} {one.message}" for one in told if not one.message.startswith("'Sources'"))


def slides(name: str, kind: str) -> list[Slide]:
    """The slides of a kind on that template."""
    return [slide for slide in talk(name)[0].plan.slides if slide.kind == kind]


@pytest.mark.parametrize("name", SIZES)
def test_no_figure_is_set_small_where_there_is_little_room(name: str) -> None:
    page = talk(name)[0].inputs.brand.page.laid
    assert page is not None and page.scale < 0.95
    assert not talk(name)[1]


@pytest.mark.parametrize("name", SIZES)
def test_nothing_of_a_forest_plot_reaches_its_sources(name: str) -> None:
    for slide in slides(name, "forest-plot"):
        layout = next(one for one in talk(name)[0].plan.layouts if one.name == slide.layout)
        sources = layout.slot(CITATIONS)
        assert sources is not None
        lowest = max(one.frame.bottom for one in slide.items if isinstance(one, (Table, Shape)))
        assert lowest <= sources.frame.y


def test_a_participant_flow_that_one_slide_does_not_hold_goes_on_with_its_arms() -> None:
    flows = [item for slide in slides("low", "study-design") for item in slide.items if isinstance(item, Group) and item.name == "flow"]
    names = [{one.name for one in flow.members if isinstance(one, Shape)} for flow in flows]
    assert len(flows) == 2
    assert all({"allocated 1", "allocated 2"} <= shown for shown in names)
    assert "assessed" in names[0] and "assessed" not in names[1]
    assert "analysed 1" in names[1] and "analysed 1" not in names[0]


@pytest.mark.parametrize("name", SIZES)
def test_boxes_of_a_flow_stand_clear_of_each_other(name: str) -> None:
    for slide in slides(name, "study-design"):
        for flow in (item for item in slide.items if isinstance(item, Group)):
            boxes = [one.frame for one in flow.members if isinstance(one, Shape) and one.paragraphs]
            assert not any(one.meets(other) for i, one in enumerate(boxes) for other in boxes[:i])


@pytest.mark.parametrize("name", SIZES)
def test_answers_of_a_tree_stand_clear_of_each_other(name: str) -> None:
    for slide in slides(name, "algorithm"):
        for tree in (item for item in slide.items if isinstance(item, Group)):
            answers = [one.frame for one in tree.members if isinstance(one, Shape) and one.name.startswith("answer")]
            assert not any(one.meets(other) for i, one in enumerate(answers) for other in answers[:i])


def test_facts_that_the_panel_does_not_hold_stand_below_the_curves() -> None:
    assert any("facts below" in slide.layout for slide in slides("low", "kaplan-meier"))


def test_a_diagram_stands_on_a_layout_whose_heading_leaves_it_its_room() -> None:
    for slide in slides("wide", "algorithm"):
        layout = next(one for one in talk("wide")[0].plan.layouts if one.name == slide.layout)
        title, tree = layout.slot(TITLE), next(item for item in slide.items if isinstance(item, Group))
        assert title is not None
        assert title.frame.bottom <= min(one.frame.y for one in tree.members if isinstance(one, Shape)) + 1


@pytest.mark.parametrize("name", SIZES)
def test_no_name_beside_the_numbers_at_risk_is_torn(name: str) -> None:
    brand = talk(name)[0].inputs.brand
    for slide in slides(name, "kaplan-meier"):
        for table in (item for item in slide.items if isinstance(item, Table) and item.name == "At risk"):
            for cell in (row.cells[0] for row in table.rows):
                longest = max(
                    width(word, cell.level.floor, bold=True, of=brand.faces.of(cell.level)) for word in cell.paragraphs[0].text.split()
                )
                assert longest * 12700 <= table.columns[0] - cell.insets.left - cell.insets.right


def test_events_stand_below_those_at_risk_where_columns_are_narrow() -> None:
    lines = (Line(name=said("A"), colour=TEXT, numbers=("240\u00a0(0)", "221\u00a0(18)")),)
    desk: Any = SimpleNamespace(brand=talk("narrow")[0].inputs.brand, width=lambda words, level: 600_000)
    assert clear(lines, 700_000, desk) == lines
    assert clear(lines, 500_000, desk)[0].numbers == ("240\n(0)", "221\n(18)")


def desk_on(laid: Laid) -> Any:
    """As much of a desk as measures words on a page that is laid so."""
    desk: Any = SimpleNamespace(brand=replace(brand("plain"), page=changed(WIDE, laid=laid)))
    desk.width, desk.height = partial(SlideDesk.width, desk), partial(SlideDesk.height, desk)
    return desk


def test_a_ring_is_as_large_as_its_letter_above_its_ratio() -> None:
    desk, level = desk_on(Laid(0.6, 0, 0, 9144000, 5143500)), Look(size=12, floor=12, colour=TEXT, spacing=96, align="ctr")
    letter, ratio = (Run(text="R", size=16),), said("1:1")
    small, right = (
        Shape(name="ring", frame=frame(0, 0, wide, wide), geometry="ellipse", level=level, paragraphs=lines(letter, ratio))
        for wide in (study_ring.RING, study_ring._ring_width(desk, letter, ratio, level))
    )
    assert shapes_have_room(desk, right) and not shapes_have_room(desk, small)


def test_words_that_head_others_in_a_drawn_box_are_never_smaller_than_those() -> None:
    desk = desk_on(Laid(0.7, 0, 0, 9144000, 5143500, lenient=0.83))
    head = Paragraph(words=(Run(text="Treatment A", bold=True, size=18), Run(text=" *", size=10)))
    box = Shape(name="arm", frame=frame(0, 0, 3, 1), level=Look(size=16, floor=12, colour=TEXT), paragraphs=(head,))
    first, second = finished(desk.brand, box).paragraphs[0].words
    assert first.size is None and second.size is not None


def test_small_words_in_a_table_are_never_smaller_than_tables_are_read() -> None:
    laid = Laid(0.672, 0, 0, 9144000, 5143500, lenient=0.01)
    cell = Cell(paragraphs=(Paragraph(words=(Run(text="N = 240", size=12),)),), level=Look(size=14, floor=12, colour=TEXT))
    (words,) = finished(desk_on(laid).brand, cell).paragraphs[0].words
    assert words.size is not None and words.size * laid.scale >= 9.99


@pytest.mark.parametrize(("size", "least"), [(12, 10), (10.5, 9), (9, 8)])
def test_only_what_is_larger_steps_down_where_words_find_little_room(size: float, least: float) -> None:
    floors = [
        finished(desk_on(laid).brand, Look(size=size, floor=size, colour=TEXT)).floor * laid.scale
        for laid in (Laid(0.6, 0, 0, 9144000, 5143500, lenient=share) for share in (0.83, 0.01))
    ]
    assert floors[0] == pytest.approx(least) and floors[1] < 7


def test_a_panel_of_type_larger_than_designed_has_more_room_for_it() -> None:
    room = {
        scale: figure(desk_on(Laid(scale, 0, 0, 9144000, 5143500)).brand, panel=True, counted=False).slot(PANEL) for scale in (1.0, 0.67)
    }
    small, usual = room[0.67], room[1.0]
    assert small and usual and small.frame == usual.frame and small.insets.left < usual.insets.left
