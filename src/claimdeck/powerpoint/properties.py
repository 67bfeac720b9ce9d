"""Document properties, and the settings PowerPoint expects beside a presentation. No date: nothing may change with the day."""

from functools import cache

from claimdeck.model.paragraphs import shown_on
from claimdeck.model.plan import Plan, Properties
from claimdeck.model.words import plain
from claimdeck.powerpoint.package import PACKAGE, XML_TYPE, Part
from claimdeck.powerpoint.xml import document, escaped, root, tag

CORE, APP = "docProps/core.xml", "docProps/app.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
DUBLIN = "http://purl.org/dc/elements/1.1/"


def core_part(said: Properties) -> Part:
    """Title, subject, creator, language, version and status."""
    known = (
        ("dc:title", said.title), ("dc:subject", said.subject), ("dc:creator", said.company or "claimdeck"),
        ("dc:language", said.language), ("cp:version", said.version), ("cp:contentStatus", said.status),
    )  # fmt: skip
    fields = (tag(name, escaped(value)) for name, value in known if value)
    element = tag("cp:coreProperties", *fields, xmlns__cp=PACKAGE + "metadata/core-properties", xmlns__dc=DUBLIN)
    return Part(name=CORE, content=document(element), type=CORE_TYPE)


def app_part(plan: Plan, themes: tuple[str, ...]) -> Part:
    """The true counts and the titles of the parts; `themes` are the names of the masters'."""
    words = [len(plain(paragraph.words).split()) for slide in plan.slides for paragraph in shown_on(slide)]
    counts = (
        ("TotalTime", 0), ("Words", sum(words)), ("Application", "claimdeck"),
        ("PresentationFormat", "Widescreen"), ("Paragraphs", len(words) - words.count(0)),
        ("Slides", len(plan.slides)), ("Notes", sum(1 for slide in plan.slides if slide.notes)),
        ("HiddenSlides", sum(1 for slide in plan.slides if slide.hidden)), ("MMClips", 0), ("ScaleCrop", "false"),
    )  # fmt: skip
    titles = [*themes, *(slide.title for slide in plan.slides)]
    fields = (tag(name, escaped(str(value))) for name, value in counts)
    company = tag("Company", escaped(plan.properties.company)) if plan.properties.company else ""
    rest = (tag("LinksUpToDate", "false"), tag("SharedDoc", "false"), tag("HyperlinksChanged", "false"))
    named = (_headings(len(themes), len(plan.slides)), _titles(titles))
    element = tag("Properties", *fields, *named, company, *rest, xmlns=EXTENDED, xmlns__vt=VARIANTS)
    return Part(name=APP, content=document(element), type=XML_TYPE + "extended-properties+xml")


def _headings(themes: int, slides: int) -> str:
    pairs = (("Theme", themes), ("Slide Titles", slides))
    variants = (tag("vt:variant", element) for name, count in pairs for element in (tag("vt:lpstr", name), tag("vt:i4", str(count))))
    return tag("HeadingPairs", tag("vt:vector", *variants, size=2 * len(pairs), baseType="variant"))


def _titles(titles: list[str]) -> str:
    named = (tag("vt:lpstr", escaped(title)) for title in titles)
    return tag("TitlesOfParts", tag("vt:vector", *named, size=len(titles), baseType="lpstr"))


@cache
def settings_parts() -> tuple[Part, Part]:
    """How the deck is shown and edited: nothing out of the ordinary."""
    kind = XML_TYPE + "presentationml."
    scale = tag("p:scale", tag("a:sx", n=100, d=100), tag("a:sy", n=100, d=100))
    view = tag("p:cSldViewPr", tag("p:cViewPr", scale, tag("p:origin", x=0, y=0), varScale=True), snapToGrid=False)
    normal = tag("p:normalViewPr", tag("p:restoredLeft", sz=15620), tag("p:restoredTop", sz=84380))
    grid = tag("p:gridSpacing", cx=76200, cy=76200)
    return (
        Part(name="ppt/presProps.xml", content=root("p:presentationPr"), type=kind + "presProps+xml"),
        Part(name="ppt/viewProps.xml", content=root("p:viewPr", normal, tag("p:slideViewPr", view), grid), type=kind + "viewProps+xml"),
    )
