"""A chart as items of a slide: the chart itself, the row of counts below it, the line above it."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType

from claimdeck.layouts.figures import COUNTED, COUNTS, FIGURE, figure_name
from claimdeck.model.chart import Chart as Native
from claimdeck.model.colour import MUTE
from claimdeck.model.compose import Desk
from claimdeck.model.finding import Finding
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell, Item, Row, Table
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, letters, plain, said
from claimdeck.slides.chart import Chart
from claimdeck.slides.charts.dots import dots
from claimdeck.slides.charts.lines import lines
from claimdeck.slides.charts.lying import lying
from claimdeck.slides.charts.room import Figure, Misfit, Room
from claimdeck.slides.charts.told import Told, told
from claimdeck.slides.charts.upright import upright

DRAWINGS: Mapping[str, Callable[[Room], Figure]] = MappingProxyType(
    {"column": upright, "stacked": upright, "bar": lying, "line": lines, "dot": dots}
)
UPRIGHT = ("column", "stacked", "line")
SMALL = Level(size=12, floor=12, colour=MUTE, spacing=104)
COUNT = Level(size=14, floor=12, colour=MUTE, spacing=100, align="ctr")


@record
class Drawn:
    """What stands on the slide; where some words had no room, only the finding."""

    items: tuple[Item, ...] = ()
    above: Words = ()
    notes: tuple[Words, ...] = ()
    counted: bool = False
    misfit: Finding | None = None


def drawn(chart: Chart, desk: Desk) -> Drawn:
    """The chart of values without errors."""
    values = told(chart, desk)
    counted = len(chart.n) > 1 and chart.type in UPRIGHT
    slot = desk.layout(figure_name(panel=chart.effect is not None, counted=counted)).slot(FIGURE)
    if slot is None:  # a template without the layout's chart: another finding says it
        return Drawn(above=_above(chart, (), desk), counted=counted)
    room = Room(chart=chart, told=values, desk=desk, frame=slot.frame)
    try:
        figure = DRAWINGS[chart.type](room)
    except Misfit as misfit:
        return Drawn(misfit=misfit.finding)
    native = _native(room, figure, _description(chart, values, desk))
    below = (_counts(chart, figure.plot, slot.frame, desk),) if counted else ()
    above, notes = _above(chart, figure.key, desk), tuple[Words, ...]()
    if desk.brand.page.laid and desk.width(above, SMALL) > slot.frame.w:  # on a template's narrow area what explains stands at the foot
        above, notes = (*_quantity(chart, desk), *_key(figure.key, _quantity(chart, desk))), (_explained(chart, desk),)
    return Drawn(items=(native, *below), above=above, notes=tuple(filter(None, notes)), counted=counted)


def _native(room: Room, figure: Figure, description: str) -> Native:
    return Native(
        idx=FIGURE, name="Chart", frame=room.frame, plot=figure.plot, description=description,
        sheet=figure.sheet, plots=figure.plots, across=figure.across, up=figure.up, categories=room.told.marked,
    )  # fmt: skip


def _above(chart: Chart, key: Words, desk: Desk) -> Words:
    """`Patients with an event (%); line: 95% CI; N = 363`, and which colour is which series."""
    words = _in_line(desk, _quantity(chart, desk), _explained(chart, desk))
    return (*words, *_key(key, words))


def _key(key: Words, behind: Words) -> Words:
    return (*(said("\u2003\u2003") if behind and key else ()), *key)


def _quantity(chart: Chart, desk: Desk) -> Words:
    """What the values are, with their unit."""
    words = desk.words(chart.quantity, "none") if chart.quantity else ()
    if chart.unit and chart.unit not in plain(words):
        words = (*words, *(desk.prose(f"({chart.unit})") if not words else (Run(text=f" ({plain(desk.prose(chart.unit))})"),)))
    return words


def _explained(chart: Chart, desk: Desk) -> Words:
    """What the lines are, and how many the values are of."""
    parts = [desk.prose(desk.locale.labels.whiskers.format(limits=letters(desk.words(chart.whiskers, "none"))))] if chart.whiskers else []
    parts += [said(f"N\u00a0=\u00a0{plain(desk.prose(chart.n[0].count))}")] if len(chart.n) == 1 else []
    return _in_line(desk, *parts)


def _in_line(desk: Desk, *parts: Words) -> Words:
    found: Words = ()
    for part in filter(None, parts):
        found = (*found, *(said(f"{desk.locale.typography.before_high}; ") if found else ()), *part)
    return found


def _counts(chart: Chart, plot: Frame, frame: Frame, desk: Desk) -> Table:
    """How many each category is of, below it."""
    count, height = len(chart.n), inches(COUNTED)
    edges = [frame.x, *(plot.x + round(plot.w * i / count) for i in range(1, count)), frame.right]
    columns = tuple(right - left for left, right in pairwise(edges))
    head = "n/N\u00a0=\u00a0" if any("/" in one.count for one in chart.n) else "n\u00a0=\u00a0"
    bare = [plain(desk.prose(one.count)) for one in chart.n]
    roomy = all(desk.width(said(head + text), COUNT) <= plot.w / count for text in bare)
    texts = [head + text if roomy else text for text in bare]
    cells = tuple(Cell(paragraphs=(Paragraph(words=said(text)),), level=COUNT, anchor="t") for text in texts)
    where = Frame(frame.x, frame.bottom, frame.w, height)
    return Table(
        idx=COUNTS,
        name="Counts",
        frame=where,
        columns=columns,
        rows=(Row(height=height, cells=cells),),
        description=head.strip(" =\u00a0"),
        kin="counts",
    )


def _description(chart: Chart, values: Told, desk: Desk) -> str:
    """What the chart says, for who cannot see it: the message, then every value."""
    said_ = [f"{letters(desk.words(chart.title, 'none'))}."]
    names = tuple(map(letters, values.marked)) or values.categories
    for line in values.lines:
        pairs = [f"{name.replace(chr(10), ' ')} {letters(text).strip()}" for name, text in zip(names, line.texts, strict=True) if text]
        said_.append((f"{letters(line.name)}: " if line.name else "") + "; ".join(pairs) + ".")
    return " ".join(said_)
