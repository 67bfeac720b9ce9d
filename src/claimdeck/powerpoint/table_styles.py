"""The deck's own table styles: one with a drawn header, one whose first row looks like the others."""

from functools import lru_cache

from claimdeck.model.colour import DARK, LINE, PAPER, TEXT, Colour
from claimdeck.model.shapes import Outline
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.paint import NONE, colour, line, solid
from claimdeck.powerpoint.xml import MAIN, document, tag

NAME, TYPE = "ppt/tableStyles.xml", XML_TYPE + "presentationml.tableStyles+xml"
HEADED, PLAIN = "{3F8A52C6-71D4-4E0B-9C35-A2E6B1D07F41}", "{3F8A52C6-71D4-4E0B-9C35-A2E6B1D07F42}"
HAIRLINE, HEAVY = Outline(LINE, 0.75), Outline(DARK, 1.5)


@lru_cache(maxsize=8)
def table_styles(own: bytes | None) -> Part:
    """The part: the template's `own`, else claimdeck's; new tables take the style with a header."""
    if own is not None:
        return Part(name=NAME, content=own, type=TYPE)
    element = tag("a:tblStyleLst", *own_styles().values(), xmlns__a=MAIN, **{"def": HEADED})
    return Part(name=NAME, content=document(element), type=TYPE)


def own_styles() -> dict[str, str]:
    """Claimdeck's styles by id."""
    header = tag("a:firstRow", _letters(PAPER, bold=True), _cells(tag("a:bottom", line(HEAVY)), solid(DARK)))
    return {HEADED: _style(HEADED, "claimdeck", header), PLAIN: _style(PLAIN, "claimdeck, no header")}


def _style(key: str, name: str, *parts: str) -> str:
    edges = (tag("a:bottom", line(HAIRLINE)), tag("a:insideH", line(HAIRLINE)), tag("a:insideV", line(None)))
    sides = (tag("a:left", line(None)), tag("a:right", line(None)), tag("a:top", line(None)))
    whole = tag("a:wholeTbl", _letters(TEXT), _cells("".join((*sides, *edges)), NONE))
    return tag("a:tblStyle", whole, *parts, styleId=key, styleName=name)


def _letters(paint: Colour, *, bold: bool = False) -> str:
    face = tag("a:fontRef", tag("a:prstClr", val="black"), idx="minor")
    return tag("a:tcTxStyle", face, colour(paint), b="on" if bold else None)


def _cells(edges: str, fill: str) -> str:
    return tag("a:tcStyle", tag("a:tcBdr", edges), tag("a:fill", fill))
