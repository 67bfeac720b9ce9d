"""Native charts: the part that draws, the workbook behind it, and the frame on the slide."""

from claimdeck.powerpoint.chart.frame import chart
from claimdeck.powerpoint.chart.part import chart_name, chart_parts

__all__ = ["chart", "chart_name", "chart_parts"]
