"""The theme: twelve colours, two faces, no effects, and the defaults of whatever is drawn by hand."""

import re
from functools import lru_cache

from claimdeck.errors import BrandError
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, NAMED, PAPER, SLOTS, TEXT
from claimdeck.model.resolved import resolved
from claimdeck.model.shapes import Outline
from claimdeck.model.units import inches
from claimdeck.powerpoint.drawn import asset_name
from claimdeck.powerpoint.package import OFFICE, XML_TYPE, Part, Relation
from claimdeck.powerpoint.paint import NONE, line, solid
from claimdeck.powerpoint.xml import MAIN, document, tag

TYPE = XML_TYPE + "theme+xml"
HEX = re.compile("[0-9A-Fa-f]{6}")
PHOLDER = tag("a:solidFill", tag("a:schemeClr", val="phClr"))


@lru_cache(maxsize=8)
def theme_part(brand: Brand, number: int) -> Part:
    """The theme as part `number`: master and notes master each own one. Raises BrandError where colours or faces are unusable."""
    if brand.template:
        pictures = ((key, asset_name(asset)) for key, asset in brand.template.theme_targets)
        related = tuple(Relation(id=key, kind=OFFICE + "image", target=target) for key, target in pictures)
        return Part(name=theme_name(number), content=brand.template.theme, type=TYPE, relations=related)
    _checked(brand)
    elements = tag("a:themeElements", _colours(brand), _faces(brand), formats())
    made = tag("a:theme", elements, _defaults(), tag("a:extraClrSchemeLst"), _named(brand), xmlns__a=MAIN, name=brand.name)
    return Part(name=theme_name(number), content=document(made), type=TYPE)


def theme_name(number: int) -> str:
    """The part of a theme, counted from 1."""
    return f"ppt/theme/theme{number}.xml"


def _checked(brand: Brand) -> None:
    if len(brand.colours) != len(SLOTS):
        found = f"brand '{brand.name}' has {len(brand.colours)} colours, {len(SLOTS)} were expected"
        raise BrandError(found, "name all twelve theme colours")
    for slot, value in zip(SLOTS, brand.colours, strict=True):
        if not HEX.fullmatch(value):
            found = f"brand '{brand.name}': colour {slot} is '{value}', six hexadecimal digits were expected"
            raise BrandError(found, "write it like 0B3C49")
    if not brand.headings.strip() or not brand.body.strip():
        raise BrandError(f"brand '{brand.name}' names no typeface for headings or body", "name both under fonts")


def _colours(brand: Brand) -> str:
    slots = (tag(f"a:{slot}", tag("a:srgbClr", val=value.upper())) for slot, value in zip(SLOTS, brand.colours, strict=True))
    return tag("a:clrScheme", *slots, name=brand.name)


def _faces(brand: Brand) -> str:
    rest = (tag("a:ea", typeface=brand.east_asian), tag("a:cs", typeface=brand.complex_script))
    pairs = (("major", brand.headings), ("minor", brand.body))
    faces = (tag(f"a:{name}Font", tag("a:latin", typeface=face), *rest) for name, face in pairs)
    return tag("a:fontScheme", *faces, name=brand.name)


def formats() -> str:
    """What shapes refer to by number: plain fills, lines of three weights, no effects."""
    lines = (tag("a:ln", PHOLDER, tag("a:prstDash", val="solid"), w=width) for width in (9525, 19050, 28575))
    effects = tag("a:effectStyleLst", *[tag("a:effectStyle", tag("a:effectLst"))] * 3)
    fills = (tag("a:fillStyleLst", *[PHOLDER] * 3), tag("a:lnStyleLst", *lines), effects, tag("a:bgFillStyleLst", *[PHOLDER] * 3))
    return tag("a:fmtScheme", *fills, name="claimdeck")


def _defaults() -> str:
    """What a shape, a line and a text box look like when somebody draws them."""
    room = dict.fromkeys(("lIns", "tIns", "rIns", "bIns"), inches(0.167))
    letters = tag("a:lstStyle", tag("a:defPPr", tag("a:defRPr", solid(TEXT), sz=1600)))
    shape = (tag("a:spPr", solid(CARD), line(None)), tag("a:bodyPr", **room, rtlCol=False, anchor="ctr"), letters)
    stroke = (tag("a:spPr", line(Outline(DARK, 1.5))), tag("a:bodyPr"), tag("a:lstStyle"))
    text = (tag("a:spPr", NONE), tag("a:bodyPr", wrap="square", rtlCol=False), letters)
    return tag("a:objectDefaults", tag("a:spDef", *shape), tag("a:lnDef", *stroke), tag("a:txDef", *text))


def _named(brand: Brand) -> str:
    """The derived colours by name, as values: a theme cannot hold a formula."""
    theme = dict(zip(SLOTS, brand.colours, strict=True))
    colours = (tag("a:custClr", tag("a:srgbClr", val=resolved(value, theme, PAPER)), name=name) for name, value in NAMED.items())
    return tag("a:custClrLst", *colours)
