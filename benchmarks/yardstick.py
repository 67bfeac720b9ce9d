"""The yardstick S: the same deck written the usual way with python-pptx.

`contents` reads a finished deck once into plain records; `write` writes them again as a plain script would: slide added, title and
text boxes filled run by run, tables cell by cell, notes, saved to memory.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx import Presentation
from pptx.util import Emu, Pt

GROUP, PICTURE = 6, 13
TITLES = (1, 3)


@dataclass(frozen=True, slots=True)
class Thing:
    """One object of a slide: its kind (title, text, table, picture), its box in EMU, and what it shows."""

    kind: str
    box: tuple[int, ...]
    shows: Any


@dataclass(frozen=True, slots=True)
class Page:
    """A slide as plain data."""

    things: tuple[Thing, ...]
    notes: str


def contents(deck: bytes) -> list[Page]:
    """The slides of a deck."""
    return [_page(slide) for slide in Presentation(io.BytesIO(deck)).slides]


def _page(slide: Any) -> Page:
    notes = slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
    return Page(tuple(thing for shape in _flat(slide.shapes) if (thing := _thing(shape))), notes)


def _flat(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        yield from _flat(shape.shapes) if shape.shape_type == GROUP else (shape,)


def _thing(shape: Any) -> Thing | None:
    box = tuple(int(value or 0) for value in (shape.left, shape.top, shape.width, shape.height))
    if getattr(shape, "has_table", False) and shape.has_table:
        return Thing("table", box, [[cell.text for cell in row.cells] for row in shape.table.rows])
    if shape.shape_type == PICTURE:
        return Thing("picture", box, shape.image.blob)
    if not shape.has_text_frame:
        return None
    title = shape.is_placeholder and shape.placeholder_format.type in TITLES
    paragraphs = [[_run(run) for run in paragraph.runs] for paragraph in shape.text_frame.paragraphs]
    return Thing("title" if title else "text", box, paragraphs)


def _run(run: Any) -> tuple[str, bool, bool, float | None, int]:
    size = run.font.size.pt if run.font.size is not None else None
    raised = int(run._r.rPr.get("baseline", 0)) if run._r.rPr is not None else 0
    return run.text, bool(run.font.bold), bool(run.font.italic), size, raised


def write(pages: list[Page]) -> bytes:
    """The same contents by the usual calls of python-pptx."""
    deck = Presentation()
    layout = deck.slide_layouts[5]  # title only
    for page in pages:
        slide = deck.slides.add_slide(layout)
        for thing in page.things:
            WRITERS[thing.kind](slide, thing)
        if page.notes:
            slide.notes_slide.notes_text_frame.text = page.notes
    saved = io.BytesIO()
    deck.save(saved)
    return saved.getvalue()


def _fill(frame: Any, paragraphs: list[list[tuple[Any, ...]]]) -> None:
    for i, runs in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        for text, bold, italic, size, raised in runs:
            run = paragraph.add_run()
            run.text, run.font.bold, run.font.italic = text, bold, italic
            if size:
                run.font.size = Pt(size)
            if raised:
                run.font._element.set("baseline", str(raised))


def _title(slide: Any, thing: Thing) -> None:
    _fill(slide.shapes.title.text_frame, thing.shows)


def _text(slide: Any, thing: Thing) -> None:
    box = slide.shapes.add_textbox(*(Emu(value) for value in thing.box))
    box.text_frame.word_wrap = True
    _fill(box.text_frame, thing.shows)


def _table(slide: Any, thing: Thing) -> None:
    table = slide.shapes.add_table(len(thing.shows), len(thing.shows[0]), *(Emu(value) for value in thing.box)).table
    for i, row in enumerate(thing.shows):
        for j, text in enumerate(row):
            table.cell(i, j).text = text


def _picture(slide: Any, thing: Thing) -> None:
    slide.shapes.add_picture(io.BytesIO(thing.shows), *(Emu(value) for value in thing.box))


WRITERS = {"title": _title, "text": _text, "table": _table, "picture": _picture}
