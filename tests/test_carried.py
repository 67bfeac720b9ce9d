"""A foreign template's package in a deck: what is kept is kept to the byte, and of its slides there is no trace."""

import io
from pathlib import Path

import pptx
import pytest

import foreign
import templates
from oracle.validators import audit_errors, sdk_errors

GONE = ("slides", "notesSlides", "printerSettings", "docProps", "customXml", "comments")


def test_masters_layouts_and_themes_are_the_templates_own_bytes() -> None:
    before, after = templates.parts(foreign.base()), templates.parts(foreign.deck(foreign.base()))
    kept = [name for name in before if name.startswith(("ppt/slideMasters/s", "ppt/slideLayouts/s", "ppt/theme/", "ppt/notesMasters/n"))]
    assert len(kept) > 13 and all(after[name] == before[name] for name in kept)


def test_nothing_of_the_sample_slides_is_left() -> None:
    after = templates.parts(foreign.deck(foreign.base()))
    assert not [name for name, content in after.items() if b"Sample" in content]
    assert len([name for name in after if name.startswith("ppt/slides/s")]) == 11


def test_a_deck_on_it_opens_with_its_slides_on_the_templates_layouts() -> None:
    deck = pptx.Presentation(io.BytesIO(foreign.deck(foreign.base())))
    own = [layout.name for layout in pptx.Presentation(io.BytesIO(foreign.base())).slide_layouts]
    assert [slide.slide_layout.name for slide in deck.slides] == own
    assert all(slide.notes_slide.notes_text_frame.text == f"Title {i}" for i, slide in enumerate(deck.slides))
    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)


def test_the_same_template_gives_the_same_bytes() -> None:
    assert foreign.deck(bytes(foreign.base())) == foreign.deck(bytes(foreign.base()))


@pytest.mark.slow
def test_the_judges_find_nothing(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(foreign.deck(foreign.base()))
    assert audit_errors(path) == [] and sdk_errors(path) == []
