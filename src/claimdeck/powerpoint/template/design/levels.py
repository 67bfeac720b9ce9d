"""List styles → levels. What a layout does not say itself it has from its master: the chain is read from the nearest on."""

from typing import Literal, cast

from claimdeck.model.faces.names import LINE
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.powerpoint.template.colours.paints import colour, whole
from claimdeck.powerpoint.template.package.elements import Element

Chain = tuple[Element, ...]
"""List styles, the nearest first."""
SIGNS = ("a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip")
Align = Literal["l", "ctr", "r"]
ALIGNED = {"l": "l", "ctr": "ctr", "r": "r", "just": "l", "dist": "l"}


def level(chain: Chain, number: int, own: Level) -> Level:
    """The level of that number (from 1); floor and step, which no file can say, are claimdeck's `own`."""
    paragraphs = tuple(found for style in chain if (found := style.find(f"a:lvl{number}pPr")))
    letters = tuple(found for one in paragraphs if (found := one.find("a:defRPr")))
    size = _number(whole(_said(letters, "sz"), round(own.size * 100)) / 100)
    spaced = changed(
        own,
        size=size,
        floor=min(own.floor, size),
        bold=_said(letters, "b", "0") in ("1", "true", "on"),
        caps=_said(letters, "cap") in ("all", "small"),  # small ones run nearly as wide
        tracking=whole(_said(letters, "spc")),
        colour=colour(_child(letters, "a:solidFill")) or own.colour,
        heading=_heading(letters, own),
        face=_named(letters),
    )
    return _bulleted(paragraphs, _set(paragraphs, spaced))


def _set(paragraphs: Chain, made: Level) -> Level:
    """How its paragraphs stand."""
    return changed(
        made,
        spacing=_spacing(_child(paragraphs, "a:lnSpc"), made.size),
        exact=_exact(_child(paragraphs, "a:lnSpc")),
        before=_space(_child(paragraphs, "a:spcBef"), made.size),
        after=_space(_child(paragraphs, "a:spcAft"), made.size),
        indent=whole(_said(paragraphs, "marL")),
        hanging=-whole(_said(paragraphs, "indent")),
        align=cast(Align, ALIGNED.get(_said(paragraphs, "algn"), "l")),
    )


def _bulleted(paragraphs: Chain, made: Level) -> Level:
    sign = next((one for paragraph in paragraphs for one in paragraph if one.name in SIGNS), None)
    if sign is None or sign.name == "a:buNone":
        return changed(made, bullet="", bullet_colour=None)
    paint = next((one for paragraph in paragraphs for one in paragraph if one.name in ("a:buClr", "a:buClrTx")), None)
    return changed(made, bullet=sign.get("char", "•"), bullet_colour=colour(paint))


def _said(chain: Chain, name: str, otherwise: str = "") -> str:
    return next((one.get(name) for one in chain if name in one.attributes), otherwise)


def _child(chain: Chain, name: str) -> Element | None:
    return next((found for one in chain if (found := one.find(name))), None)


def _heading(letters: Chain, own: Level) -> bool:
    """Set in the theme's heading face; a face by its own name leaves it as it was."""
    face = _child(letters, "a:latin")
    named = face.get("typeface") if face else "+mn-lt"
    return named.startswith("+mj") if named.startswith("+") else own.heading


def _exact(said: Element | None) -> bool:
    return said is not None and said.find("a:spcPts") is not None


def _named(letters: Chain) -> str:
    """The face by its own name; empty where it is the theme's."""
    face = _child(letters, "a:latin")
    named = face.get("typeface").strip() if face else ""
    return "" if named.startswith("+") else named


def _spacing(said: Element | None, size: float) -> int:
    """The line spacing in percent."""
    percent, exact = (said.find("a:spcPct"), said.find("a:spcPts")) if said else (None, None)
    if exact:
        return round(whole(exact.get("val")) / (size * LINE))
    return round(whole(percent.get("val").removesuffix("%"), 100000) / 1000) if percent else 100


def _space(said: Element | None, size: float) -> float:
    """Room above or below a paragraph in points."""
    percent, exact = (said.find("a:spcPct"), said.find("a:spcPts")) if said else (None, None)
    if exact:
        return _number(whole(exact.get("val")) / 100)
    return size * LINE * whole(percent.get("val")) / 100000 if percent else 0


def _number(value: float) -> float:
    return int(value) if value == int(value) else value
