"""The leaflet's talk as a deck: every line of the leaflet is on a slide, and the code leads where it says."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from pptx import Presentation

from conftest import ROOT
from oracle.drawn import render

LEAFLET = ROOT / "decks" / "smoldering-ms" / "leaflet.txt"
CHANGED = {
    "par internet : https:///www.sanofimedicalinformation.com": "www.sanofimedicalinformation.com",
    "par téléphone du lundi au vendredi de 9h à 18h aux numéros suivants": "par téléphone, du lundi au vendredi de 9h à 18h",
    "téléphone depuis la métropole": "depuis la métropole",
    "téléphone depuis les drom com": "depuis les drom com",
}
"""Lines of the back page that a slide says otherwise: the address without its slip, the numbers under one label."""


def folded(text: str) -> str:
    """Words to compare: one kind of space and apostrophe, no case, no marker, no mark at the end."""
    plain = re.sub(r"\s*\[[\d,]+\]", "", text).replace("’", "'").casefold()
    return " ".join(plain.split()).rstrip(" .:")


def bodies(shapes: Any) -> Iterator[Any]:
    """Every text body among some shapes: their own, those in groups, those of table cells."""
    for shape in shapes:
        if shape.shape_type == 6:  # a group
            yield from bodies(shape.shapes)
        elif getattr(shape, "has_table", False) and shape.has_table:
            yield from (cell.text_frame for row in shape.table.rows for cell in row.cells)
        elif shape.has_text_frame:
            yield shape.text_frame


def said(paragraph: Any) -> str:
    """A paragraph's words without the markers, which are raised."""
    runs = [run for run in paragraph.runs if not run.font._element.get("baseline")]
    return folded("".join(run.text for run in runs))


@pytest.fixture(scope="module")
def paragraphs(talk: Path) -> list[str]:
    """Every paragraph on every slide."""
    return [said(paragraph) for slide in Presentation(str(talk)).slides for body in bodies(slide.shapes) for paragraph in body.paragraphs]


def lines() -> list[str]:
    """The lines of the leaflet that are sentences or items."""
    units = [line for line in LEAFLET.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [CHANGED.get(folded(line), folded(line)) for line in units]


def test_every_line_of_the_leaflet_is_on_a_slide(paragraphs: list[str]) -> None:
    assert len(lines()) == 45
    assert [line for line in lines() if not any(line in paragraph for paragraph in paragraphs)] == []


def test_has_twelve_to_sixteen_slides_with_titles_of_their_own(talk: Path) -> None:
    titles = [slide.shapes.title.text for slide in Presentation(str(talk)).slides]
    assert 12 <= len(titles) <= 16
    assert all(titles) and len(set(titles)) == len(titles)


def test_every_slide_with_content_has_notes(talk: Path) -> None:
    content = list(Presentation(str(talk)).slides)[:-3]
    assert all(slide.has_notes_slide and len(slide.notes_slide.notes_text_frame.text) > 80 for slide in content)


@pytest.mark.slow
def test_the_drawn_code_leads_to_its_address(talk: Path, tmp_path: Path) -> None:
    last = render(talk, tmp_path)[-1]
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(last))] == ["https://www.smolderingms.com/fr-fr"]
