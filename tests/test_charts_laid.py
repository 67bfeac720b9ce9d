"""Charts on a company's template: their words are as large on the slide as everything else that was decided on its page."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pptx
import pytest
from lxml import etree
from pptx.util import Inches

import foreign
from claimdeck.layouts.ladder import on_ladder
from claimdeck.model.chart import Chart, Label
from claimdeck.model.job import Job
from claimdeck.pipeline import build, examine

TALK = """deck: {title: A talk, brand: plain, language: en-GB, code: EX-1, prepared: November 2026}
slides:
  - chart:
      title: Long names beside lying bars
      type: bar
      quantity: Patients who name it
      unit: "%"
      categories: ["A symptom in words as long as those of a questionnaire", Another one, A third one]
      series: {values: [78, 64, 51]}
      n: [156/200, 128/200, 102/200]
"""
UNSAID = 12
"""Points of words in a chart that say nothing of their size; nothing has none."""


def small(wide: float, high: float) -> bytes:
    """A template of a slide of that many inches, with all that stands on it in proportion."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    assert made.slide_width and made.slide_height
    across, down = Inches(wide) / made.slide_width, Inches(high) / made.slide_height
    made.slide_width, made.slide_height = Inches(wide), Inches(high)
    for sheet in (made.slide_master, *made.slide_layouts):
        for one in sheet.placeholders:
            if one._element.spPr.find(".//{*}off") is not None:
                one.left, one.width = round(one.left * across), round(one.width * across)
                one.top, one.height = round(one.top * down), round(one.height * down)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize(("wide", "high"), [(10, 5.625), (13.333, 7.5), (26.667, 15)])
def test_words_in_a_chart_have_the_size_on_the_slide_that_was_decided_on_its_page(tmp_path: Path, wide: float, high: float) -> None:
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "outline.yaml").write_text(TALK, encoding="utf-8")
    (tmp_path / "corp.pptx").write_bytes(small(wide, high))
    job = Job(outline=tmp_path, output=tmp_path / "deck.pptx", as_of=date(2026, 11, 1), template=tmp_path / "corp.pptx")
    made, subject = examine(job)
    assert made.plan and subject and build(job).deck
    pages = {layout.name: layout.page or subject.inputs.brand.page for layout in made.plan.layouts}
    [(slide, chart)] = [(slide, item) for slide in made.plan.slides for item in slide.items if isinstance(item, Chart)]
    how = pages[slide.layout].laid
    assert how and how.scale != 1
    labels = [label for plot in chart.plots for one in plot.series for label in one.labels]
    decided = {on_ladder(points * how.scale, how.scale) for points in _sizes(labels, chart)}
    with zipfile.ZipFile(tmp_path / "deck.pptx") as deck:
        [name] = [one for one in deck.namelist() if one.startswith("ppt/charts/chart")]
        written = {int(size) / 100 for size in etree.fromstring(deck.read(name)).xpath("//@sz")}
    assert decided <= written <= decided | {UNSAID}


def _sizes(labels: list[Label], chart: Chart) -> set[float]:
    words = {run.size for label in labels for run in label.words if run.size}
    return words | {label.level.size for label in labels} | {chart.across.level.size, chart.up.level.size}
