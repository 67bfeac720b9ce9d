"""A box with text to fit, and how it stands with so many points less, and so much space between its paragraphs."""

from math import ceil

from claimdeck.model.face import Faces
from claimdeck.model.layout import Level
from claimdeck.model.plan import Fit
from claimdeck.model.record import record
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph
from claimdeck.plan.fitting import measure

NEARLY = 1e-6
SPACINGS = (100, 75, 50)
"""Percent of the layout's space between paragraphs, tried in this order at each size."""


@record(kw_only=False)
class Step:
    """How a kin is set: so many points smaller than its layout wants, with so much (percent) of the space between paragraphs."""

    smaller: int = 0
    spacing: int = 100


AS_WANTED = Step()


@record(kw_only=False)
class Stood:
    """What a text takes in its box: height in points, lines, and whether that is no more than there is."""

    height: float
    lines: int
    fits: bool


@record(kw_only=False)
class Box:
    """Something with text to fit: its kin, faces, styles, and room in points; `most_lines` limits the lines of all its paragraphs.

    Of several `columns` the width is that of one, the height that of all of them.
    """

    name: str
    kin: str
    faces: Faces
    paragraphs: tuple[Paragraph, ...]
    levels: tuple[Level, ...]
    width: float
    height: float
    most_lines: int | None = None
    columns: int = 1
    whole: bool = False  # rather smaller than with a word over two lines

    def torn(self, step: Step) -> bool:
        """Whether a word does not stand on one line with that step."""
        levels = [level.smaller(step.smaller) for level in self.levels]
        styled = ((one, levels[min(one.level, len(levels) - 1)]) for one in self.paragraphs)
        return any(measure.torn(one.words, level, self.width - level.indent / EMU_PER_POINT, self.faces) for one, level in styled)

    def stood(self, step: Step = AS_WANTED) -> Stood:
        """The text as it stands in the box with that step."""
        levels = tuple([level.smaller(step.smaller) for level in self.levels]) if step.smaller else self.levels
        if self.columns == 1:
            height, lines = measure.stood(self.paragraphs, levels, self.width, self.faces, step.spacing)
        else:
            height, lines = measure.flowed(self.paragraphs, levels, self.width, self.faces, step.spacing, self.height / self.columns)
        fits = height <= self.height + 0.01 and (self.most_lines is None or lines <= self.most_lines)
        return Stood(height, lines, fits)

    @property
    def spaced(self) -> bool:
        """True where there is space between paragraphs that may shrink."""
        return len(self.paragraphs) > 1 and any(_spaces(one, self.levels) for one in self.paragraphs)

    @property
    def smallest(self) -> int:
        """How many points smaller the text may be set at most: then every level is at its floor."""
        return max(_steps_down(level) for level in self.levels)

    def size(self, smaller: int = 0) -> float:
        """The size in points of its largest paragraph, so many points smaller."""
        levels = [level.smaller(smaller) for level in self.levels] if smaller else self.levels
        last = len(levels) - 1
        return max([_size(paragraph, levels[paragraph.level if paragraph.level < last else last]) for paragraph in self.paragraphs])

    @property
    def share(self) -> float:
        """How much of its room the text takes at the least size and space, as a share of 1."""
        return self.stood(Step(self.smallest, SPACINGS[-1])).height / max(self.height, 1.0)

    def told(self, step: Step, stood: Stood) -> Fit:
        """What the report tells of it."""
        fill = round(100 * (stood.height / max(self.height, 1.0) if self.most_lines is None else stood.lines / self.most_lines))
        wanted = self.size()
        given = self.size(step.smaller) if step.smaller else wanted
        return Fit(box=self.name, wanted=wanted, given=given, spacing=step.spacing, lines=stood.lines, fill=fill)


def _steps_down(level: Level) -> int:
    """How many points a level steps down by; sizes of a page that is scaled are no half points, and its last step is a part of one."""
    scaled = abs(2 * level.floor - round(2 * level.floor)) > NEARLY
    return ceil(level.size - level.floor - NEARLY) if scaled else int(level.size - level.floor)


def _size(paragraph: Paragraph, level: Level) -> float:
    """The paragraph's size in points; where every run has one of its own, the largest of these."""
    largest = 0.0
    for run in paragraph.words:
        if run.size is None and run.text != "\n":
            return level.size
        largest = max(largest, run.size or 0)
    return largest or level.size


def _spaces(paragraph: Paragraph, levels: tuple[Level, ...]) -> float:
    level = levels[min(paragraph.level, len(levels) - 1)]
    return (level.before if paragraph.before is None else paragraph.before) + (level.after if paragraph.after is None else paragraph.after)
