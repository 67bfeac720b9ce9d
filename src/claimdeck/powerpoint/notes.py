"""Notes: a page for every slide that has something to say."""

from claimdeck.model.plan import Slide
from claimdeck.model.words import Paragraph, said
from claimdeck.powerpoint.frame import identity
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.shapes import tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.slide import INHERITED_COLOURS, slide_name
from claimdeck.powerpoint.text import inheriting, number_field, text_body
from claimdeck.powerpoint.xml import Value, root, tag

MASTER = "ppt/notesMasters/notesMaster1.xml"
TYPE = XML_TYPE + "presentationml.notesSlide+xml"
IMAGE, BODY, FOOTER, NUMBER = ("sldImg", 2), ("body", 3), ("ftr", 4), ("sldNum", 5)
NAMES = {IMAGE: "Slide image", BODY: "Notes", FOOTER: "Footer", NUMBER: "Slide number"}


def notes_name(number: int) -> str:
    """The part of a notes page, counted from 1 without gaps."""
    return f"ppt/notesSlides/notesSlide{number}.xml"


def notes_part(name: str, slide: Slide, number: int, language: str, footer: str) -> Part:
    """The notes of slide `number`."""
    sheet = Sheet(language, number)
    sheet.relate("notesMaster", MASTER)
    sheet.relate("slide", slide_name(number))
    plain = (tag("a:bodyPr"), tag("a:lstStyle"))
    foot = inheriting(sheet, (Paragraph(words=said(footer)),))
    boxes = (
        image_box(sheet),
        text_box(sheet, BODY, text_body("p:txBody", *plain, inheriting(sheet, slide.notes))),
        text_box(sheet, FOOTER, text_body("p:txBody", *plain, foot)) if footer else "",
        text_box(sheet, NUMBER, text_body("p:txBody", *plain, number_field(sheet))),
    )
    return sheet.part(name, root("p:notes", tag("p:cSld", tree(*boxes)), INHERITED_COLOURS), TYPE)


def image_box(sheet: Sheet, look: str = "") -> str:
    """The slide's picture; `look` is its place where it is not inherited."""
    locks = tag("p:cNvSpPr", tag("a:spLocks", noGrp=True, noRot=True, noChangeAspect=True))
    named = tag("p:nvSpPr", identity(sheet, NAMES[IMAGE]), locks, _tie(IMAGE))
    return tag("p:sp", named, tag("p:spPr", look))


def text_box(sheet: Sheet, kind: tuple[str, int], words: str, look: str = "") -> str:
    """A text of the page, by kind and index."""
    locks = tag("p:cNvSpPr", tag("a:spLocks", noGrp=True))
    named = tag("p:nvSpPr", identity(sheet, NAMES[kind]), locks, _tie(kind, sz="quarter"))
    return tag("p:sp", named, tag("p:spPr", look), words)


def _tie(kind: tuple[str, int], **more: Value) -> str:
    name, idx = kind
    return tag("p:nvPr", tag("p:ph", type=name, idx=idx, **more))
