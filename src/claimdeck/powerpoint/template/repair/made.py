"""What can be made from nothing where a part lacks it: what shapes say of themselves, a theme's colours, faces and formats."""

from claimdeck.powerpoint.template.package.elements import Element, parsed
from claimdeck.powerpoint.theme import formats
from claimdeck.powerpoint.xml import MAIN, document

OFFICE: dict[str, str] = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31", "accent3": "A5A5A5",
    "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip
"""What a slot is where the theme does not say: Office's own of 2013."""
PLACE, SIZE = {"x": "0", "y": "0"}, {"cx": "0", "cy": "0"}
ATTRIBUTES: dict[str, dict[str, str]] = {
    "p:cNvPr": {"id": "0", "name": ""}, "a:off": PLACE, "a:chOff": PLACE, "a:ext": SIZE, "a:chExt": SIZE,
    "a:theme": {"name": "Office Theme"}, "a:prstGeom": {"prst": "rect"}, "a:fontRef": {"idx": "minor"},
    "a:tblStyleLst": {"def": "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"},
    **{name: {"idx": "0"} for name in ("a:lnRef", "a:fillRef", "a:effectRef")},
    **{name: {"name": "Office"} for name in ("a:clrScheme", "a:fontScheme")},
}  # fmt: skip
"""What an attribute is that must be there, where its element is not."""
BARE = frozenset((
    "p:nvGrpSpPr", "p:cNvPr", "p:cNvGrpSpPr", "p:nvPr", "p:grpSpPr", "p:nvSpPr", "p:cNvSpPr", "p:spPr", "p:nvPicPr", "p:cNvPicPr",
    "p:nvCxnSpPr", "p:cNvCxnSpPr", "p:nvGraphicFramePr", "p:cNvGraphicFramePr", "a:bodyPr", "a:lstStyle", "a:p", "a:t", "a:spPr",
    "a:themeElements", "a:clrScheme", "a:fontScheme", "a:fmtScheme", "a:majorFont", "a:minorFont", "a:lnRef", "a:fillRef", "a:effectRef",
    "a:fontRef", "a:pathLst", "a:effectLst", "a:masterClrMapping",
))  # fmt: skip
"""Elements that are made empty; what they must hold is made likewise."""
FACE = "Arial"


def made(name: str) -> Element | None:
    """An element of that name, or None where there is nothing it could be."""
    if name in BARE:
        return Element(name, dict(ATTRIBUTES.get(name, {})))
    if name in ("a:latin", "a:ea", "a:cs"):
        return Element(name, {"typeface": FACE if name == "a:latin" else ""})
    if name[2:] in OFFICE and name.startswith("a:"):
        return Element(name, {}, children=[Element("a:srgbClr", {"val": OFFICE[name[2:]]})])
    return next((one for one in _formats() if one.name == name), None)


def _formats() -> Element:
    """Plain fills, lines and effects, each three times: whoever takes one may change it."""
    return parsed(document(formats().replace("<a:fmtScheme", f'<a:fmtScheme xmlns:a="{MAIN}"', 1)), "formats")
