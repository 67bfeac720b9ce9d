"""How slides stand on a company's template where its boxes do not hold them: one note for the talk, the manifest, `template check`."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pptx
from PIL import Image
from pptx.util import Inches

from claimdeck.model.finding import Finding, Level
from claimdeck.model.job import Job
from claimdeck.pipeline import build
from claimdeck.report.template.data import as_json
from claimdeck.report.template.text import as_text
from claimdeck.template_check import looked
from test_custom_on_template import arranged

ON = date(2026, 11, 1)
OUTLINE = """deck: {title: A talk, brand: plain, language: en-GB, code: A, prepared: B}
slides:
  - text: {title: Short, points: [A point]}
  - comparison: {title: Long, left: {heading: Left, points: [%s]}, right: {heading: Right, points: [another]}}
  - custom: {layout: Picture with Caption, slots: {title: T, body: Over it, picture: {picture: {file: wide.png, alt: A picture}}}}
"""
LONG = "A point of quite some words that says a little more than it would need to "


def template(height: float, wide: float) -> bytes:
    """The small template with columns so many inches high, and a picture so wide that it lies under its caption, or does not."""
    made: Any = pptx.Presentation(io.BytesIO(arranged("Picture with Caption", 1, box=(1, 1.5, wide, 5.8))))
    layout = next(one for one in made.slide_layouts if one.name == "Comparison")
    for body in (one for one in layout.placeholders if one.placeholder_format.idx in (2, 4)):
        body.left, body.top, body.width, body.height = body.left, body.top, body.width, Inches(height)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def built(folder: Path, on: bytes, times: int) -> tuple[list[Finding], list[dict[str, Any]]]:
    """The note on slides that stand otherwise, and the slides of the manifest."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "outline.yaml").write_text(OUTLINE % (LONG * times), encoding="utf-8")
    (folder / "corp.potx").write_bytes(on)
    Image.new("RGB", (1600, 600), "teal").save(folder / "wide.png")
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=ON, template=folder / "corp.potx"))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    notes = [one for one in done.findings if one.rule == "off-layout"]
    return notes, json.loads((folder / "deck.manifest.json").read_text(encoding="utf-8"))["slides"]


def test_slides_that_leave_the_layouts_boxes_are_told_in_one_note(tmp_path: Path) -> None:
    notes, slides = built(tmp_path, template(2, 8), 10)
    (note,) = notes
    assert note.level is Level.NOTE and (note.span.line, note.span.column) == (1, 7)
    assert note.message == "slide 2 is drawn in small type; colour lies below the text of slide 3"
    assert "claimdeck template check FILE --for OUTLINE" in note.hint
    assert [one.get("stands") for one in slides] == [None, "drawn small", None]
    beds = ["Title", "Text Placeholder 3", "Footer"]
    assert [one.get("beds") for one in slides] == [None, None, beds]
    found = looked(tmp_path / "corp.potx", tmp_path, tmp_path, ON).told
    told = json.loads(as_json(found, "0"))["talk"]["slides"]
    assert [(one["drawn"], one["beds"]) for one in told] == [(None, []), ("drawn small", []), (None, beds)]
    assert "colour below Title, Text Placeholder 3, Footer" in as_text(found)


def test_slides_in_the_layouts_boxes_are_not_told_of(tmp_path: Path) -> None:
    notes, slides = built(tmp_path, template(3.9, 0.5), 1)
    assert notes == [] and not any("stands" in one or "beds" in one for one in slides)
