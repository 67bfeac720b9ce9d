"""Words at chosen values, as rich text: they say what the plan says, in its language's signs, whichever program draws them."""

from claimdeck.model.chart import Chart, Label, Series
from claimdeck.model.record import changed
from claimdeck.model.words import RAISED, Paragraph, Run, Words
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.text import set_here
from claimdeck.powerpoint.xml import extensions, tag

ROOM = tag("a:bodyPr", tag("a:spAutoFit"), wrap="none", lIns=0, tIns=0, rIns=0, bIns=0, anchor="ctr")
"""No line is broken but where the plan breaks it."""
SHOWN = ("c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize")
C15 = "http://schemas.microsoft.com/office/drawing/2012/chart"
NO_LEADERS = extensions("c", ("{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", tag("c15:showLeaderLines", xmlns__c15=C15, val=False)))
"""No line from a label to what it is at, however far it was moved."""


def labels(sheet: Sheet, chart: Chart, one: Series) -> str:
    """The labels of a series; all other values have none."""
    if not one.labels:
        return ""
    ordered = sorted(one.labels, key=lambda label: label.point)
    return tag("c:dLbls", *(_label(sheet, chart, label) for label in ordered), *(tag(name, val=False) for name in SHOWN), NO_LEADERS)


def _label(sheet: Sheet, chart: Chart, label: Label) -> str:
    words = set_here(sheet, _lines(label.words), label.level)
    rich = tag("c:tx", tag("c:rich", ROOM, tag("a:lstStyle"), words))
    shown = (tag(name, val=name == "c:showVal") for name in SHOWN)
    return tag("c:dLbl", tag("c:idx", val=label.point), _moved(chart, label), rich, tag("c:dLblPos", val=label.side), *shown)


def _lines(words: Words) -> tuple[Paragraph, ...]:
    """A paragraph for each line: not every program breaks lines inside one in a chart."""
    lines: list[list[Run]] = [[]]
    for run in words:
        for i, text in enumerate(run.text.split("\n")):
            lines += [[]] if i else []
            lines[-1] += [_raised(changed(run, text=text))] if text else []
    return tuple(Paragraph(words=tuple(line)) for line in lines)


def _raised(run: Run) -> Run:
    """A marker in raised letters of their own: not every program raises letters in a chart, and 31 % with source 1 is not 311 %."""
    return changed(run, text=run.text.translate(RAISED), raised=False, size=None) if run.raised else run


def _moved(chart: Chart, label: Label) -> str:
    """How far from its side, in shares of the frame."""
    if not label.dx and not label.dy:
        return ""
    shares = (tag("c:x", val=f"{label.dx / chart.frame.w:.6g}"), tag("c:y", val=f"{label.dy / chart.frame.h:.6g}"))
    return tag("c:layout", tag("c:manualLayout", *shares))
