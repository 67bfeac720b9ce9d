"""Templates with small slides: words are as large as they are read, and each stands clear of the others."""

import io
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.util import Emu, Pt

import foreign
from claimdeck.layouts import make
from claimdeck.mapping.placing.sides import compared
from claimdeck.mapping.room.page import page_over
from claimdeck.model.job import Job
from claimdeck.model.record import changed
from claimdeck.model.sheets import Placeholder
from claimdeck.pipeline import build
from oracle import specimen
from templates import ON
from test_lined_up import HIGH, WIDE, box, heading, sheet

WORDS = (
    "Words of somebody that go on over as many lines as a quotation has at most, since nothing of them may be left out, nor any of them be "
    "said in another way than they were written, which takes room on a slide that is as small as "
    "this one, whose type is as large as on others that have more room for it, "
    "so that whoever sits in the last row of a long hall reads every word of it"
)


def small() -> bytes:
    """A template whose slides are three quarters as high as usual."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    share = 5143500 / 6858000
    for part in (made.slide_master, *made.slide_layouts):
        for one in part.placeholders:
            one.left, one.top, one.width, one.height = one.left, Emu(round(one.top * share)), one.width, Emu(round(one.height * share))
    made.slide_height = Emu(5143500)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def quoted(folder: Path, words: str) -> dict[str, Any]:
    """The shapes of a quotation on that template, by name."""
    (folder / "small.potx").write_bytes(small())
    (folder / "outline.yaml").write_text(
        "deck: {title: A talk, brand: plain, language: en-GB, code: EX-1, prepared: November 2026}\n"
        "references:\n  one: {type: article-journal, title: An example, authors: [Example A], journal: J Ex, issued: 2021, volume: 4}\n"
        f'slides:\n  - quotation: {{text: "{words}", by: Somebody, cites: [one]}}\n  - references: {{}}\n',
        encoding="utf-8",
    )
    done = build(Job(outline=folder / "outline.yaml", template=folder / "small.potx", output=folder / "deck.pptx", as_of=ON))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    slide, _ = pptx.Presentation(str(folder / "deck.pptx")).slides
    return {shape.name: shape for shape in slide.shapes}


def test_a_long_quotation_is_no_smaller_than_titles_are_and_ends_above_who_said_it(tmp_path: Path) -> None:
    (tmp_path / "short").mkdir()
    short, long = quoted(tmp_path / "short", "A few words"), quoted(tmp_path, WORDS)
    sizes = [found["Quotation"].text_frame.paragraphs[0].runs[0].font.size for found in (short, long)]
    assert long["By"].top > short["By"].top and all(size is None or size >= Pt(20) for size in sizes)
    assert long["Quotation"].top + long["Quotation"].height <= long["By"].top


HEAD = changed(heading(box(0.7, 0.42, 11.9, 0.83)), anchor="ctr")
COLUMNS = tuple((left, top, high) for left in (0.7, 6.8) for top, high in ((2.4, 1.0), (3.4, 3.0)))


def column(index: int, left: float, top: float, high: float) -> Placeholder:
    """A head or a body of a comparison."""
    return changed(HEAD, type="body", idx=10 + index, name=f"Column {index}", frame=box(left, top, 5.8, high))


@pytest.mark.parametrize(("high", "part"), [(0.8, "columns"), (1.25, "alone")])
def test_columns_are_drawn_where_the_title_above_them_would_reach_into_the_row_of_the_topic(high: float, part: str) -> None:
    low = changed(HEAD, frame=box(0.7, 0.3, 11.9, high))
    columns = changed(sheet(low), part="columns", placeholders=(low, *(column(i, *one) for i, one in enumerate(COLUMNS))))
    alone = changed(sheet(HEAD), part="alone")
    brand = changed(specimen.BRAND, page=page_over(box(0.7, 1.36, 11.9, 5), WIDE, HIGH, alone))
    own = make(brand).get("CD Comparison plain quiet without icons")
    assert own is not None
    assert compared(brand, own, {"comparison": columns, "title_only": alone}).part == part
