"""Notes: a page for every slide that has something to say."""

from functools import lru_cache

from claimdeck.model.carried import Holder, NotesMaster
from claimdeck.model.plan import Slide
from claimdeck.model.shapes import frame
from claimdeck.model.words import Paragraph, said
from claimdeck.powerpoint.frame import identity, place
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.placeholders import LOCKED
from claimdeck.powerpoint.shapes import tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.slide import INHERITED_COLOURS, slide_name
from claimdeck.powerpoint.text import inheriting, number_field
from claimdeck.powerpoint.xml import SPOKEN, document, tag

MASTER = "ppt/notesMasters/notesMaster1.xml"
TYPE = XML_TYPE + "presentationml.notesSlide+xml"
IMAGE: Holder = ("sldImg", 2)
BODY: Holder = ("body", 3)
FOOTER: Holder = ("ftr", 4)
NUMBER: Holder = ("sldNum", 5)
NAMES = {"sldImg": "Slide image", "body": "Notes", "ftr": "Footer", "sldNum": "Slide number"}
OWN = NotesMaster(part=MASTER, image=IMAGE, body=BODY, footer=FOOTER, number=NUMBER)
UNHELD: Holder = ("body", None)
WHERE = frame(0.75, 4.75, 6, 4.5)
"""The notes where their master has no place for them, on a page of 7.5 × 10 inches."""

STILL = tag("p:cNvSpPr", tag("a:spLocks", noGrp=True, noRot=True, noChangeAspect=True))


def notes_name(number: int) -> str:
    """The part of a notes page, counted from 1 without gaps."""
    return f"ppt/notesSlides/notesSlide{number}.xml"


def notes_part(name: str, slide: Slide, number: int, language: str, footer: str, master: NotesMaster = OWN) -> Part:
    """The notes of slide `number`."""
    sheet = Sheet(language, number)
    sheet.relate("notesMaster", master.part)
    sheet.relate("slide", slide_name(number))
    look = "" if master.body else place("a:xfrm", WHERE)
    drawn = tree(
        image_box(sheet, kind=master.image) if master.image else "",
        _filled(sheet, master.body or UNHELD, inheriting(sheet, slide.notes), look),
        _filled(sheet, master.footer, _foot(language, footer)) if footer and master.footer else "",
        _filled(sheet, master.number, number_field(sheet)) if master.number else "",
    )
    return sheet.part(name, document(f"<p:notes {SPOKEN}><p:cSld>{drawn}</p:cSld>{INHERITED_COLOURS}</p:notes>"), TYPE)


@lru_cache(maxsize=32)
def _foot(language: str, footer: str) -> str:
    """The footer, the same on every page."""
    return inheriting(Sheet(language), (Paragraph(words=said(footer)),))


def _filled(sheet: Sheet, kind: Holder, paragraphs: str, look: str = "") -> str:
    """A text that is set as the page's master has it."""
    return text_box(sheet, kind, f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody>", look)


def image_box(sheet: Sheet, look: str = "", kind: Holder = IMAGE) -> str:
    """The slide's picture; `look` is its place where it is not inherited."""
    return f"<p:sp><p:nvSpPr>{identity(sheet, NAMES[kind[0]])}{STILL}{_tie(kind)}</p:nvSpPr>{_placed(look)}</p:sp>"


def text_box(sheet: Sheet, kind: Holder, words: str, look: str = "") -> str:
    """A text of the page, by kind and index."""
    return f"<p:sp><p:nvSpPr>{identity(sheet, NAMES[kind[0]])}{LOCKED}{_tie(kind, 'quarter')}</p:nvSpPr>{_placed(look)}{words}</p:sp>"


def _placed(look: str) -> str:
    return f"<p:spPr>{look}</p:spPr>" if look else "<p:spPr/>"


@lru_cache(maxsize=64)
def _tie(kind: Holder, size: str | None = None) -> str:
    name, idx = kind
    return tag("p:nvPr", tag("p:ph", type=name, idx=idx, sz=size))
