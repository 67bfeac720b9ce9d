"""The frame on the slide that shows a chart's part."""

from claimdeck.model.chart import Chart
from claimdeck.model.layout import Slot
from claimdeck.powerpoint.chart.part import CHARTS, chart_name
from claimdeck.powerpoint.frame import identity, place
from claimdeck.powerpoint.placeholders import tied
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import tag


def chart(sheet: Sheet, value: Chart, slot: Slot | None) -> str:
    """The chart in its frame, tied to the layout's `slot` where it has one."""
    name = chart_name(sheet.number, sheet.count("chart"))
    tie = tied(slot) if slot else tag("p:nvPr")
    locked = tag("p:cNvGraphicFramePr", tag("a:graphicFrameLocks", noGrp=True))
    named = tag("p:nvGraphicFramePr", identity(sheet, value.name, value.description), locked, tie)
    shown = tag("c:chart", xmlns__c=CHARTS, r__id=sheet.relate("chart", name))
    return tag("p:graphicFrame", named, place("p:xfrm", value.frame), tag("a:graphic", tag("a:graphicData", shown, uri=CHARTS)))
