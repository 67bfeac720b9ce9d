"""The part of a chart: fonts and colours from the theme, the plot exactly where the plan has it, and the workbook behind it."""

from collections.abc import Iterator

from claimdeck.layouts.laid import laid
from claimdeck.model.chart import Chart
from claimdeck.model.page import Page
from claimdeck.model.plan import Plan
from claimdeck.powerpoint.chart.axes import axes
from claimdeck.powerpoint.chart.bands import DRAWING, drawn_over
from claimdeck.powerpoint.chart.plots import plot
from claimdeck.powerpoint.package import XML_TYPE, Part
from claimdeck.powerpoint.paint import NONE
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import MAIN, RELATIONS, document, tag

CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
TYPE = XML_TYPE + "drawingml.chart+xml"
UNSEEN = tag("c:spPr", NONE, tag("a:ln", NONE))


def chart_name(slide: int, index: int) -> str:
    """The part of the chart number `index` (from 0) of a slide (from 1)."""
    return f"ppt/charts/chart{slide}{f'-{index + 1}' if index else ''}.xml"


def chart_parts(plan: Plan, page: Page) -> Iterator[Part]:
    """The charts of the slides, each with its workbook; words and lines as large as the page is that they were decided on."""
    pages = {layout.name: layout.page or page for layout in plan.layouts}
    for number, slide in enumerate(plan.slides, 1):
        for i, value in enumerate(item for item in slide.items if isinstance(item, Chart)):
            how = pages[slide.layout].laid
            yield from _parts(laid(how, value) if how else value, chart_name(number, i), plan.properties.language)


def _parts(value: Chart, name: str, language: str) -> Iterator[Part]:
    from claimdeck.powerpoint.chart.workbook import workbook  # only decks with a chart wait for XlsxWriter

    sheet = Sheet(language)
    book = name.replace("charts/chart", "embeddings/Microsoft_Excel_Sheet").replace(".xml", ".xlsx")
    behind = tag("c:externalData", tag("c:autoUpdate", val=False), r__id=sheet.relate("package", book))
    if value.bands:
        over = name.replace("charts/chart", "charts/drawing")  # a folder of ours: parts that a template has there get another name
        behind += tag("c:userShapes", r__id=sheet.relate("chartUserShapes", over))
        yield Part(name=over, content=drawn_over(value), type=DRAWING)
    yield sheet.part(name, document(_space(sheet, value, behind)), TYPE)
    yield Part(name=book, content=workbook(value.sheet))


def _space(sheet: Sheet, value: Chart, behind: str) -> str:
    """The whole chart; `behind` names its workbook, and what is drawn over it."""
    start = (tag("c:date1904", val=False), tag("c:lang", val=sheet.language), tag("c:roundedCorners", val=False))
    rest = (tag("c:plotVisOnly", val=True), tag("c:dispBlanksAs", val="gap"))
    shown = tag("c:chart", tag("c:autoTitleDeleted", val=True), _area(sheet, value), *rest)
    type_of = tag("c:txPr", tag("a:bodyPr"), tag("a:lstStyle"), tag("a:p", tag("a:pPr", tag("a:defRPr", sz=1200)), _end(sheet)))
    return tag("c:chartSpace", *start, shown, UNSEEN, type_of, behind, xmlns__c=CHARTS, xmlns__a=MAIN, xmlns__r=RELATIONS)


def _end(sheet: Sheet) -> str:
    return tag("a:endParaRPr", lang=sheet.language)


def _area(sheet: Sheet, value: Chart) -> str:
    """The plot with its series and axes; series are counted through all plots."""
    firsts = [sum(len(plot.series) for plot in value.plots[:i]) for i in range(len(value.plots))]
    drawn = [plot(sheet, value, one, first) for one, first in zip(value.plots, firsts, strict=True)]
    return tag("c:plotArea", _inner(value), *drawn, *axes(sheet, value), UNSEEN)


def _inner(value: Chart) -> str:
    """Where the plot stands, in shares of the frame."""
    frame, inner = value.frame, value.plot
    shares = (
        ("x", (inner.x - frame.x) / frame.w),
        ("y", (inner.y - frame.y) / frame.h),
        ("w", inner.w / frame.w),
        ("h", inner.h / frame.h),
    )
    modes = (tag("c:layoutTarget", val="inner"), tag("c:xMode", val="edge"), tag("c:yMode", val="edge"))
    return tag("c:layout", tag("c:manualLayout", *modes, *(tag(f"c:{name}", val=f"{share:.6g}") for name, share in shares)))
