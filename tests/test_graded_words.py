"""Words that a template paints with a gradient, which some programs draw black: slides say a plain colour where it is that or has to be."""

from pathlib import Path
from typing import Any

import pptx
import pytest
from lxml import etree

import foreign
import templates
from claimdeck.mapping.ground.inked import Inked
from claimdeck.mapping.ground.palette import palette
from claimdeck.model.job import Job
from claimdeck.model.record import changed
from claimdeck.model.sheets import Painted
from claimdeck.pipeline import build
from test_lined_up import EYE, HOW, box, heading, sheet, slot

MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
STOPS = f"""<a:gradFill xmlns:a="{MAIN}"><a:gsLst><a:gs pos="0"><a:schemeClr val="FIRST"/></a:gs><a:gs pos="86000"><a:schemeClr val="LAST"/>
</a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>"""
SCHEME = ("000000", "FFFFFF", "1F497D", "EEECE1", *("808080",) * 8)


def graded(first: str, last: str) -> bytes:
    """A template whose titles are painted with a gradient."""

    def painted(xml: str) -> str:
        root = etree.fromstring(xml.encode())
        letters: Any = root.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr")
        letters.replace(letters.find("{*}solidFill"), etree.fromstring(STOPS.replace("FIRST", first).replace("LAST", last)))
        return str(etree.tostring(root, encoding="unicode"))

    return templates.changed(foreign.base(), "ppt/slideMasters/slideMaster1.xml", painted)


@pytest.mark.parametrize(("first", "last", "said"), [("tx2", "tx2", "tx2"), ("tx1", "tx2", None)])
def test_a_gradient_from_one_colour_to_itself_is_that_colour_on_every_slide(
    tmp_path: Path, first: str, last: str, said: str | None
) -> None:
    (tmp_path / "corp.pptx").write_bytes(graded(first, last))
    assert build(Job(outline=templates.TALK, template=tmp_path / "corp.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON)).deck
    title: Any = pptx.Presentation(str(tmp_path / "deck.pptx")).slides[3].shapes.title
    fill = title._element.find(f".//{{{MAIN}}}lvl1pPr/{{{MAIN}}}defRPr/{{{MAIN}}}solidFill/{{{MAIN}}}schemeClr")
    assert (fill.get("val") if fill is not None else None) == said


@pytest.mark.parametrize(("stops", "inked"), [((), False), (("000000", "1F497D"), True)])
def test_on_a_panel_of_the_slide_words_are_in_no_gradient(stops: tuple[str, ...], inked: bool) -> None:
    held = changed(heading(box(0.5, 0.3, 12, 1)), graded=stops)
    there = changed(sheet(held), colours=SCHEME, background=Painted(colours=("AAAAAA",)))
    read = Inked(HOW, there, EYE, palette(SCHEME, ("FFFFFF",)), (HOW.back(box(0, 0, 13.333, 7.5)),))
    made = read.tied(slot(held.frame))
    assert made.tie and bool(made.tie.ink) is inked
