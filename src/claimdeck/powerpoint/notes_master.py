"""The notes master: where slide, notes, footer and number stand on the page (7.5 × 10 inches)."""

from functools import lru_cache

from claimdeck.model.colour import MUTE, PAPER, TEXT
from claimdeck.model.layout import Level
from claimdeck.model.page import Page
from claimdeck.model.shapes import ZERO_INSETS, Fill, Frame, Outline, frame
from claimdeck.model.words import Paragraph, said
from claimdeck.powerpoint.frame import place
from claimdeck.powerpoint.geometry import preset
from claimdeck.powerpoint.layout import background
from claimdeck.powerpoint.master import COLOUR_MAP
from claimdeck.powerpoint.notes import BODY, FOOTER, MASTER, NUMBER, image_box, text_box
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.paint import NONE, line
from claimdeck.powerpoint.shapes import body, tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import levels_style, list_style
from claimdeck.powerpoint.text import inheriting, number_field, text_body
from claimdeck.powerpoint.xml import root, tag

TYPE = XML_TYPE + "presentationml.notesMaster+xml"
BESIDE, TOP, WIDTH, AIR, FOOT = 0.75, 0.5, 6.0, 0.225, 9.3
"""Margin, upper edge and width of slide and notes, the air between the two, and where the notes end, in inches."""
FOOTER_FRAME, NUMBER_FRAME = frame(0.75, 9.5, 4.75, 0.208), frame(5.75, 9.5, 1, 0.208)
WORDS = Level(size=12, floor=11, colour=TEXT, spacing=109, after=6)
SMALL = Level(size=9, floor=9, colour=MUTE)
SMALL_RIGHT = Level(size=9, floor=9, colour=MUTE, align="r")


@lru_cache(maxsize=8)
def notes_master_part(language: str, theme: str, prompt: str, page: Page) -> Part:
    """The master of the notes pages; `prompt` asks for notes where there are none."""
    sheet = Sheet(language)
    sheet.relate("theme", theme)
    image = WIDTH * 7.5 / page.width
    below = TOP + image + AIR
    held, asked = body(ZERO_INSETS, "t"), inheriting(sheet, (Paragraph(words=said(prompt)),))
    boxes = (
        image_box(sheet, _look(frame(BESIDE, TOP, WIDTH, image), edge=True)),
        text_box(sheet, BODY, text_body("p:txBody", held, list_style((WORDS,)), asked), _look(frame(BESIDE, below, WIDTH, FOOT - below))),
        text_box(sheet, FOOTER, text_body("p:txBody", held, list_style((SMALL,)), inheriting(sheet, ())), _look(FOOTER_FRAME)),
        text_box(sheet, NUMBER, text_body("p:txBody", held, list_style((SMALL_RIGHT,)), number_field(sheet)), _look(NUMBER_FRAME)),
    )
    drawn = tag("p:cSld", background(Fill(PAPER)), tree(*boxes))
    style = tag("p:notesStyle", *levels_style((WORDS,)))
    return sheet.part(MASTER, root("p:notesMaster", drawn, COLOUR_MAP, tag("p:hf", hdr=False, dt=False), style), TYPE)


def _look(where: Frame, *, edge: bool = False) -> str:
    drawn = line(Outline(MUTE, 0.75)) if edge else line(None)
    return place("a:xfrm", where) + preset("rect") + NONE + drawn
