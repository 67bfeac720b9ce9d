"""Decks on foreign templates, made by hand: a slide with a title on every layout, notes and sections."""

import io
from functools import cache

import pptx

from claimdeck.model.brand import Brand
from claimdeck.model.carried import Carried
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.mapped import Content
from claimdeck.model.plan import Plan, Properties, Slide, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import frame
from claimdeck.model.words import Paragraph, said
from claimdeck.powerpoint import write
from claimdeck.powerpoint.template.carry.carried import carried
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element
from oracle import specimen

TITLES = {"title": Role.TITLE, "ctrTitle": Role.COVER_TITLE}


@cache
def base() -> bytes:
    """A small template of somebody else: python-pptx's own, 4:3 with eleven layouts, with two sample slides and notes."""
    made = pptx.Presentation()
    for i in range(2):
        slide = made.slides.add_slide(made.slide_layouts[i])
        slide.shapes.title.text = "Sample confidential"
        slide.notes_slide.notes_text_frame.text = "Sample notes"
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def taken(content: Content) -> tuple[Archive, Carried]:
    """A template's archive and what a deck keeps of it."""
    archive = Archive(content)
    return archive, carried(archive)


def deck(content: Content, most: int = 30) -> bytes:
    """A deck with a slide on each of the template's first layouts."""
    archive, kept = taken(content)
    return written(archive, kept, most)


def written(archive: Archive, kept: Carried, most: int = 30, *, prune: bool = False) -> bytes:
    """A deck from a template that has been read."""
    layouts = tuple(_layout(archive, part, i) for i, part in enumerate(kept.layouts[:most]))
    slides = tuple(_slide(layout, i) for i, layout in enumerate(layouts))
    said_of_it, prompts = Properties(title="Talk", language="en-GB"), specimen.plan().prompts
    plan = Plan(properties=said_of_it, prompts=prompts, slides=slides, layouts=layouts, notes_footer="Foot")
    return write(plan, changed(specimen.BRAND, carried=kept, prune=prune), (), None)


def brand(kept: Carried) -> Brand:
    """The specimen's brand in a foreign template."""
    return changed(specimen.BRAND, carried=kept)


def _layout(archive: Archive, part: str, number: int) -> Layout:
    held = next((one for one in archive.element(part).every("p:ph") if one.get("type") in TITLES), None)
    return Layout(name=f"L{number}", slots=(_title(held),) if held else (), part=part)


def _title(held: Element) -> Slot:
    level, idx = Level(size=28, floor=24), int(held.get("idx", "0"))
    return Slot(idx=idx, name="Title", role=TITLES[held.get("type")], frame=frame(1, 1, 8, 1), levels=(level,))


def _slide(layout: Layout, number: int) -> Slide:
    words = (Paragraph(words=said(f"Title {number}")),)
    items = tuple(TextBox(idx=slot.idx, paragraphs=words) for slot in layout.slots)
    return Slide(
        key=f"s{number}", layout=layout.name, title=f"Title {number}", items=items, notes=words,
        section=f"Section {number // 5}" if number % 5 == 0 else "",
    )  # fmt: skip
