"""Figures: one to four numbers, each over what it is a share of."""

from claimdeck.layouts.stats import BARE_UNIT, NUMBER, NUMBERS, SMALL_UNITS, UNIT, WORDS, stats_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, styled
from claimdeck.slides.counted import miscounted
from claimdeck.slides.dots import dots
from claimdeck.slides.interval import told
from claimdeck.slides.shares import amount, faults, share

MOST = 4
NO_BREAK = "\u00a0"
SURE = 0.95
"""The share of a column that a number with its unit may take to be sure to stand on one line of it."""


@record
class Stat:
    """A number, what it is of, and what it says."""

    value: Text = says("the number, without its unit", example="62.5")
    unit: str = says("the unit, such as `%` or `years`", "")
    count: Text | None = says("how many of the denominator a percentage is", None, example="25 patients")
    of: Text = says("the denominator: a number, with or without what is counted", example="40 patients")
    low: Text | None = says("the lower limit of the confidence interval", None)
    high: Text | None = says("the upper limit of the confidence interval", None)
    confidence: int = says("the interval's level in percent", 95)
    text: Text = says("what the number says; on a slide with this number alone, the context below it")
    highlight: bool = says("set in the colour of the one number that counts; at most one on a slide", False)
    span: Span = NOWHERE


@record
class Stats(Kind):
    """One to four figures; more are divided over slides. A single one is set as large as can be, and the title says what it is."""

    title: Text = says("the title")
    figures: tuple[Stat, ...] = says("the figures")

    def faults(self, decimal: str) -> Findings:
        """Values that are no numbers, over their denominator or over 100 %, or that do not go together."""
        return faults(self.figures, decimal)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Every figure weighs the same."""
        return (1,) * max(1, len(self.figures))

    def objection(self, desk: Desk) -> Finding:
        """That there is no figure."""
        return miscounted("figures", len(self.figures), "at least 1", self.span)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Number, dots and words of each column, left to right; or the bare number."""
        figures = self.figures[part.first : part.last]
        if not 1 <= len(figures) <= MOST:
            return None
        title = desk.words(self.title, "title")
        if len(self.figures) == 1:
            return Draft(layout=NUMBER, title=title, items=_bare(desk, figures[0]))
        decimal = desk.locale.typography.decimal
        drawn = any(share(one, decimal) is not None for one in figures)
        marked = next((i for i, one in enumerate(figures, 1) if one.highlight), 0)
        name = stats_name(max(2, len(figures)), marked, dots=drawn)
        items = tuple(item for i, one in enumerate(figures) for item in _column(desk, name, i, one))
        return Draft(layout=name, title=title, items=items, notes=_notes(desk, figures, drawn=drawn))


def _column(desk: Desk, layout: str, index: int, figure: Stat) -> list[Item]:
    slot = desk.layout(layout).slot(WORDS + index)
    part = share(figure, desk.locale.typography.decimal)
    drawn = [dots(desk, index, part, slot.frame, marked=figure.highlight)] if part is not None and slot else []
    of = [Paragraph(words=words) for words in (_denominator(desk, figure), styled(_interval(desk, figure), bold=False)) if words]
    below = (*of, Paragraph(words=desk.words(figure.text, "narrow", alone=False), level=1))
    number = TextBox(idx=NUMBERS + index, paragraphs=(Paragraph(words=_fitting(desk, figure, desk.layout(layout))),), kin="numbers")
    return [number, *drawn, TextBox(idx=WORDS + index, paragraphs=below, kin="figures")]


def _bare(desk: Desk, figure: Stat) -> tuple[Item, ...]:
    beside = tuple(Paragraph(words=words) for words in (_denominator(desk, figure), _interval(desk, figure)) if words)
    return (
        TextBox(idx=NUMBERS, paragraphs=(Paragraph(words=_number(desk, figure, BARE_UNIT)),)),
        TextBox(idx=1, paragraphs=beside),
        TextBox(idx=2, paragraphs=(Paragraph(words=desk.words(figure.text, "wide")),)),
    )


def _fitting(desk: Desk, figure: Stat, layout: Layout) -> Words:
    """The number of a column; on somebody's template its unit is so small that they stand on one line, else below it."""
    usual, slot = _number(desk, figure, UNIT), layout.slot(NUMBERS)
    if desk.brand.page.laid is None or slot is None:
        return usual
    least = changed(slot.levels[0], size=slot.levels[0].floor)
    tries = (usual, *(_number(desk, figure, size) for size in SMALL_UNITS))
    below = _number(desk, figure, SMALL_UNITS[-1], " ")
    return next((words for words in tries if desk.width(words, least) <= SURE * slot.frame.w), below)


def _number(desk: Desk, figure: Stat, unit: int, between: str = NO_BREAK) -> Words:
    """The number with its unit on the same line; a unit that is a word is smaller, `unit` points."""
    if figure.unit in ("", "%"):
        return desk.prose(f"{_signed(desk, figure.value)} {figure.unit}".strip().replace(" ", NO_BREAK))
    behind = styled(desk.prose(figure.unit.replace(" ", NO_BREAK)), size=unit)
    return (*desk.prose(_signed(desk, figure.value).replace(" ", NO_BREAK)), Run(text=between, size=unit), *behind)


def _signed(desk: Desk, number: Text) -> str:
    """A number with the language's minus."""
    said = number.source.strip()
    return f"{desk.locale.typography.minus}{said[1:]}" if said[:1] in ("-", "–") else said


def _denominator(desk: Desk, figure: Stat) -> Words:
    """`25 of 40 patients`, `of 40 patients` behind a percentage or a count, else `N = 40 patients`."""
    labels, of = desk.locale.labels, figure.of.source
    if figure.count:
        return desk.prose(labels.count_of.format(count=figure.count.source, of=of), "narrow")
    return desk.prose(labels.out_of.format(of=of) if figure.unit in ("", "%") else f"N = {of}", "narrow")


def _interval(desk: Desk, figure: Stat) -> Words:
    if not (figure.low and figure.high):
        return ()
    low, high = _signed(desk, figure.low), _signed(desk, figure.high)
    between = f"{low}{desk.locale.labels.interval_joint}{high}" if low.startswith(desk.locale.typography.minus) else f"{low}–{high}"
    return told(between, desk, figure.confidence)


def _notes(desk: Desk, figures: tuple[Stat, ...], *, drawn: bool) -> tuple[Words, ...]:
    """What a dot stands for, and that denominators differ."""
    labels = desk.locale.labels
    different = len({amount(one.of, desk.locale.typography.decimal) for one in figures}) > 1
    said = (labels.one_in_ten if drawn else "", labels.denominators_differ if different else "")
    line = " ".join(text for text in said if text)
    return (desk.prose(line),) if line else ()
