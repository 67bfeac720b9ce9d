"""The presentation part: which master, notes master and slides there are, in which order and under which sections."""

from claimdeck.model.page import Page
from claimdeck.model.plan import Plan
from claimdeck.model.units import inches
from claimdeck.powerpoint.layout import MASTER
from claimdeck.powerpoint.master import FIRST_ID
from claimdeck.powerpoint.notes import MASTER as NOTES_MASTER
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.sections import sections
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.slide import slide_name
from claimdeck.powerpoint.theme import theme_name
from claimdeck.powerpoint.xml import root, tag

NAME = "ppt/presentation.xml"
TYPE = XML_TYPE + "presentationml.presentation.main+xml"
TEMPLATE_TYPE = XML_TYPE + "presentationml.template.main+xml"
FIRST_SLIDE_ID = 256
HEIGHT = inches(7.5)


def presentation_part(plan: Plan, page: Page, *, template: bool = False) -> Part:
    """The part that names all others, of a presentation or of a template for new ones."""
    sheet = Sheet(plan.properties.language)
    master = tag("p:sldMasterIdLst", tag("p:sldMasterId", id=FIRST_ID, r__id=sheet.relate("slideMaster", MASTER)))
    keys = [sheet.relate("slide", slide_name(i)) for i in range(1, len(plan.slides) + 1)]
    notes = tag("p:notesMasterIdLst", tag("p:notesMasterId", r__id=sheet.relate("notesMaster", NOTES_MASTER)))
    slides = tag("p:sldIdLst", *[f'<p:sldId id="{i}" r:id="{key}"/>' for i, key in enumerate(keys, FIRST_SLIDE_ID)])
    for kind in ("presProps", "viewProps", "tableStyles"):
        sheet.relate(kind, f"ppt/{kind}.xml")
    sheet.relate("theme", theme_name(1))
    size = tag("p:sldSz", cx=width_of(page), cy=HEIGHT, type="screen4x3" if page.narrow else None)
    size += tag("p:notesSz", cx=HEIGHT, cy=inches(10))
    rest = (_letters(sheet.language), sections(plan, FIRST_SLIDE_ID))
    content = root("p:presentation", master, notes, slides, size, *rest, saveSubsetFonts=True)
    return sheet.part(NAME, content, TEMPLATE_TYPE if template else TYPE)


def width_of(page: Page) -> int:
    """Whole pixels: 13.333 inches are 1280 of them."""
    return inches(round(page.width * 96) / 96)


def _letters(language: str) -> str:
    """What text outside placeholders starts from."""
    face = tag("a:latin", typeface="+mn-lt") + tag("a:ea", typeface="+mn-ea") + tag("a:cs", typeface="+mn-cs")
    run = tag("a:defRPr", tag("a:solidFill", tag("a:schemeClr", val="tx1")), face, sz=1600, kern=1200)
    levels = (tag(f"a:lvl{i}pPr", run, marL=457200 * (i - 1), algn="l", defTabSz=914400, rtl=False) for i in range(1, 10))
    return tag("p:defaultTextStyle", tag("a:defPPr", tag("a:defRPr", lang=language)), *levels)
