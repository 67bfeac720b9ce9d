"""The master: what every layout starts from, and the grid for whoever goes on designing."""

from collections.abc import Mapping

from claimdeck.layouts.logo import footer_logo
from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, DARK, LINE, MUTE, PAPER, TEXT
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.plan import Plan
from claimdeck.model.shapes import DrawnPicture, Fill, Outline, Shape, frame
from claimdeck.model.units import inches
from claimdeck.powerpoint.guides import guides
from claimdeck.powerpoint.layout import MASTER, background, layout_name, shown_footer
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.placeholders import slot_shape
from claimdeck.powerpoint.shapes import drawing, tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import levels_style
from claimdeck.powerpoint.xml import root, tag

TYPE = XML_TYPE + "presentationml.slideMaster+xml"
FIRST_ID = 2147483648  # master and layouts share one range of ids, from here on
SIZES = (20, 18, 16, 14, 14)
ACCENTS = {f"accent{i}": f"accent{i}" for i in range(1, 7)}
COLOUR_MAP = tag("p:clrMap", bg1="lt1", tx1="dk1", bg2="lt2", tx2="dk2", **ACCENTS, hlink="hlink", folHlink="folHlink")


def master_part(brand: Brand, plan: Plan, theme: str, media: Mapping[str, str]) -> Part:
    """The master over the plan's layouts."""
    sheet, footer = Sheet(plan.properties.language, media=media), shown_footer(plan)
    keys = [sheet.relate("slideLayout", layout_name(i)) for i in range(1, len(plan.layouts) + 1)]
    sheet.relate("theme", theme)
    decoration = (drawing(sheet, shape) for shape in _decoration(brand))
    slots = (slot_shape(sheet, slot, plan.prompts, footer) for slot in _slots(brand))
    held = tag("p:cSld", background(Fill(PAPER)), tree(*decoration, *slots))
    ids = tag("p:sldLayoutIdLst", *(tag("p:sldLayoutId", id=FIRST_ID + 1 + i, r__id=key) for i, key in enumerate(keys)))
    footers = tag("p:hf", hdr=False, dt=False)
    return sheet.part(MASTER, root("p:sldMaster", held, COLOUR_MAP, ids, footers, _text_styles(brand), guides(), preserve=True), TYPE)


def _decoration(brand: Brand) -> tuple[Shape | DrawnPicture, ...]:
    gradient, line = Fill(ACUTE, end=DARK, angle=90), Outline(LINE, 0.75)
    strip = Shape(name="Strip", frame=frame(0, 0, brand.strip / inches(1), 7.5), fill=gradient, decorative=True)
    rule = Shape(name="Rule", frame=frame(0.667, 7, 12, 0), geometry="line", outline=line, decorative=True)
    return (*((strip,) if brand.strip else ()), rule, *footer_logo(brand, dark=False))


def _slots(brand: Brand) -> tuple[Slot, ...]:
    small = Level(size=9, floor=9, colour=MUTE)
    return (
        Slot(idx=0, name="Title", role=Role.TITLE, frame=frame(0.667, 0.521, 12, 0.958), levels=(_title(brand),), prompt="title"),
        Slot(idx=1, name="Text", role=Role.BODY, frame=frame(0.667, 1.563, 12, 4.521), levels=_body()),
        Slot(idx=3, name="Footer", role=Role.FOOTER, frame=frame(0.667, 7.104, 10.417, 0.208), levels=(small,)),
        Slot(idx=4, name="Slide number", role=Role.NUMBER, frame=frame(11.833, 7.104, 0.833, 0.208), levels=(_right(small),)),
    )


def _right(level: Level) -> Level:
    return Level(size=level.size, floor=level.floor, colour=level.colour, align="r")


def _title(brand: Brand) -> Level:
    return Level(size=28, floor=24, colour=DARK, bold=brand.bold_headings, heading=True, tracking=-15, spacing=97)


def _body() -> tuple[Level, ...]:
    hanging = inches(0.25)
    return tuple(
        Level(size=size, floor=14, bullet="–" if i else "•", indent=hanging + i * inches(0.292), hanging=hanging, after=6)
        for i, size in enumerate(SIZES)
    )


def _text_styles(brand: Brand) -> str:
    plain = tuple(Level(size=16, floor=14, colour=TEXT, spacing=100) for _ in range(9))
    other = tag("p:otherStyle", *levels_style(plain))
    return tag("p:txStyles", tag("p:titleStyle", *levels_style((_title(brand),))), tag("p:bodyStyle", *levels_style(_body())), other)
