"""What every drawing of a chart is handed, and what it hands back."""

from claimdeck.model.chart import Axis, Column, Plot
from claimdeck.model.compose import Desk
from claimdeck.model.finding import Finding
from claimdeck.model.locale import Typography
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Words, letters
from claimdeck.slides.chart import Chart
from claimdeck.slides.charts.sheet import Sheet, sheet
from claimdeck.slides.charts.told import Told


class Misfit(Exception):
    """Words that a chart has no room for: caught where the chart is composed."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@record
class Room:
    """The chart, its values, and the frame it is drawn in."""

    chart: Chart
    told: Told
    desk: Desk
    frame: Frame

    @property
    def signs(self) -> Typography:
        """The language's signs."""
        return self.desk.locale.typography

    @property
    def alone(self) -> str:
        """What a series is called that has no name."""
        return letters(self.desk.words(self.chart.quantity or self.chart.title, "none"))

    def sheet(self) -> Sheet:
        """The cells behind the chart."""
        return sheet(self.told, self.alone, self.desk)


@record
class Figure:
    """A chart before it has a name: the plot inside its axes, its cells, series and axes, and what the line above must explain."""

    plot: Frame
    sheet: tuple[Column, ...]
    plots: tuple[Plot, ...]
    across: Axis
    up: Axis
    key: Words = ()
