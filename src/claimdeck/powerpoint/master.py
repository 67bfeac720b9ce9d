"""The master: what every layout starts from, and the grid for whoever goes on designing."""

from collections.abc import Mapping

from claimdeck.layouts.logo import footer_logo
from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, DARK, LINE, PAPER, TEXT
from claimdeck.model.drawn import Place
from claimdeck.model.layout import Level
from claimdeck.model.plan import Plan
from claimdeck.model.shapes import DrawnPicture, Fill, Outline, Shape, frame
from claimdeck.model.units import inches
from claimdeck.powerpoint.drawn import sheet_content
from claimdeck.powerpoint.guides import guides
from claimdeck.powerpoint.layout import MASTER, background, layout_name, shown_footer
from claimdeck.powerpoint.master_slots import body_levels, master_slots, title
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.placeholders import slot_shape
from claimdeck.powerpoint.shapes import drawing, tree
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import levels_style
from claimdeck.powerpoint.xml import root, tag

TYPE = XML_TYPE + "presentationml.slideMaster+xml"
FIRST_ID = 2147483648  # master and layouts share one range of ids, from here on
ACCENTS = {f"accent{i}": f"accent{i}" for i in range(1, 7)}
COLOUR_MAP = tag("p:clrMap", bg1="lt1", tx1="dk1", bg2="lt2", tx2="dk2", **ACCENTS, hlink="hlink", folHlink="folHlink")


def master_part(brand: Brand, plan: Plan, theme: str, media: Mapping[str, str]) -> Part:
    """The master over the plan's layouts."""
    sheet, footer = Sheet(plan.properties.language, media=media), shown_footer(plan)
    keys = [sheet.relate("slideLayout", layout_name(i)) for i in range(1, len(plan.layouts) + 1)]
    sheet.relate("theme", theme)
    ids = "".join(tag("p:sldLayoutId", id=FIRST_ID + 1 + i, r__id=key) for i, key in enumerate(keys))
    if brand.template:
        content = sheet_content(sheet, brand.template.master, plan, footer, {Place.LAYOUTS: ids})
        return sheet.part(MASTER, content, TYPE)
    decoration = (drawing(sheet, shape) for shape in _decoration(brand))
    slots = (slot_shape(sheet, slot, plan.prompts, footer) for slot in master_slots(brand))
    held = tag("p:cSld", background(Fill(PAPER)), tree(*decoration, *slots))
    rest = (tag("p:sldLayoutIdLst", ids), tag("p:hf", hdr=False, dt=False), _text_styles(brand), guides(brand.page))
    return sheet.part(MASTER, root("p:sldMaster", held, COLOUR_MAP, *rest, preserve=True), TYPE)


def _decoration(brand: Brand) -> tuple[Shape | DrawnPicture, ...]:
    gradient, line = Fill(ACUTE, end=DARK, angle=90), Outline(LINE, 0.75)
    strip = Shape(name="Strip", frame=frame(0, 0, brand.strip / inches(1), 7.5), fill=gradient, decorative=True)
    rule = Shape(name="Rule", frame=brand.page.frame(0.667, 7, 12, 0), geometry="line", outline=line, decorative=True)
    return (*((strip,) if brand.strip else ()), rule, *footer_logo(brand, dark=False))


def _text_styles(brand: Brand) -> str:
    plain = tuple(Level(size=16, floor=14, colour=TEXT, spacing=100) for _ in range(9))
    other = tag("p:otherStyle", *levels_style(plain))
    return tag("p:txStyles", tag("p:titleStyle", *levels_style((title(brand),))), tag("p:bodyStyle", *levels_style(body_levels())), other)
