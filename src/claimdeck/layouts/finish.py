"""What a brand changes in everything that is set: sizes within the scale, and colours that could not be read."""

from typing import Any, TypeVar

from claimdeck.layouts.ladder import on_ladder
from claimdeck.model.brand import Brand
from claimdeck.model.chart import Chart
from claimdeck.model.colour import DARK, GRADIENT_END, LINK, Colour
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.plan import Cell
from claimdeck.model.record import changed, fields_of
from claimdeck.model.scale import FlooredLevel, asked_floor, stepped
from claimdeck.model.shapes import Fill, Shape
from claimdeck.model.words import Run

T = TypeVar("T")
Pairs = tuple[tuple[Colour, Colour], ...]
BODY, IN_TABLES, IN_SMALL_CELLS, LABEL, IN_LABELS, SMALLEST, LENIENT = 12, 10.5, 10, 10, 9, 8, 6.5
"""Least points on a template's slide: of texts, in tables and charts, in their small cells, of labels (which are designed from `LABEL`
on), of sources; and of texts that find no room otherwise."""
KEPT, SLIGHT = 10, 0.5
"""The points that what is read in more steps down to, and no other text, while floors are lowered to more than this share."""
SHRUNK = 0.85
"""The share of its size to which a run of a size of its own is set where words find no room: it does not step down by itself."""
GROUNDS = (DARK, GRADIENT_END)
"""Colours that text stands on even where they are only drawn."""


def finished(brand: Brand, value: T, instead: Pairs = ()) -> T:
    """Layouts, items or levels as the brand sets them; as they are where it changes nothing, which costs nothing.

    `instead` are colours that stand in for others on a template's sheet.
    """
    branded = brand.steps or brand.readable or brand.page.laid
    return recoloured(_finished(brand, dict(brand.readable), value) if branded else value, instead)


def recoloured(value: T, instead: Pairs) -> T:
    """Whatever is drawn or set, with every colour by what stands in for it."""
    return _recoloured(dict(instead), value) if instead else value


def _recoloured(instead: dict[Colour, Colour], value: Any) -> Any:
    if isinstance(value, Colour):
        return value.stood_in(instead)
    if isinstance(value, tuple):
        return tuple([_recoloured(instead, part) for part in value])
    names = fields_of(value.__class__)
    if not names:
        return value
    made = changed(value, **{name: _recoloured(instead, getattr(value, name)) for name in names})
    return _kept(made) if isinstance(made, Run) and LINK in instead else made


def _kept(run: Run) -> Run:
    """A link keeps the colour of its words where the theme's is not read."""
    return changed(run, link=changed(run.link, keeps_colour=True)) if run.link else run


def _finished(brand: Brand, instead: dict[Colour, Colour], value: Any, *, in_table: bool = False, drawn: bool = False) -> Any:
    """Every level and colour inside a record; `drawn` inside shapes that only decorate."""
    if isinstance(value, tuple):
        return tuple(_finished(brand, instead, part, in_table=in_table, drawn=drawn) for part in value)
    if isinstance(value, Colour) or not fields_of(value.__class__):
        return value
    if isinstance(value, Level):
        asked = asked_floor(value, brand.steps, in_table=in_table)
        level = _legible(brand, stepped(value, brand.steps, in_table=in_table), asked, in_table=in_table)
        bullet = level.bullet_colour
        return changed(level, colour=instead.get(level.colour, level.colour), bullet_colour=instead.get(bullet, bullet) if bullet else None)
    if isinstance(value, Run):
        return _run(_legible_run(brand, value, in_table=in_table), instead)
    if isinstance(value, Fill):
        return _fill(value, instead, drawn=drawn)
    table = in_table or isinstance(value, (Cell, Chart)) or (isinstance(value, Slot) and value.role is Role.TABLE)
    only_drawn = drawn or (isinstance(value, Shape) and value.decorative)
    inside = {name: getattr(value, name) for name in fields_of(value.__class__)}
    made = changed(value, **{name: _finished(brand, instead, part, in_table=table, drawn=only_drawn) for name, part in inside.items()})
    return _headed(value, made) if isinstance(value, Shape) and brand.page.laid and brand.page.laid.lenient else made


def _headed(designed: Shape, made: Shape) -> Shape:
    """A drawn shape in which no words that were designed larger than the rest are smaller than it: they are set as it is."""
    if designed.level is None or made.level is None:
        return made
    size, least = designed.level.size, made.level.size
    pairs = zip(designed.paragraphs, made.paragraphs, strict=True)
    return changed(made, paragraphs=tuple(changed(one, words=tuple(
        changed(run, size=None) if run.size and run.size < least and (before.size or 0) > size else run
        for before, run in zip(old.words, one.words, strict=True)
    )) for old, one in pairs))  # fmt: skip


def _legible(brand: Brand, level: Level, asked: float, *, in_table: bool) -> Level:
    """A level of no less than what is read on a template's slide, where everything may be smaller than it was designed.

    `asked` are the points of a floor that the brand has raised; one that was raised before holds as it is.
    """
    how = brand.page.laid
    if how is None:
        return level
    raised = level.floor if isinstance(level, FlooredLevel) and not asked else 0
    least = max(_least(level.size, in_table=in_table), min(level.size, asked))
    size, floor = how.at_least(level.size, least), how.at_least(level.floor, least)
    floor = max(how.at_least(0, max(_lenient(how, least), min(level.size, asked))), raised) if how.lenient else floor
    size, floor = (on_ladder(one * how.scale, how.scale) / how.scale for one in (size, floor))
    return level if (size, floor) == (level.size, level.floor) else changed(level, size=size, floor=floor)


def _lenient(how: Laid, least: float) -> float:
    """To how many points what is read in `least` steps down where words find no room: small print and labels only at the very last."""
    return max(LENIENT, how.lenient * least, min(least, KEPT) if how.lenient > SLIGHT else 0)


def _least(size: float, *, in_table: bool) -> float:
    """What a text designed in that size is never smaller than."""
    small = IN_SMALL_CELLS if in_table else IN_LABELS
    return SMALLEST if size < LABEL else small if size < BODY else IN_TABLES if in_table else BODY


def _legible_run(brand: Brand, run: Run, *, in_table: bool) -> Run:
    """A run of a size of its own, in no less than what is read on a template's slide; smaller than designed where words find no room.

    In a table it stays: its rows are as high as their words, and what a slide does not hold goes on over more of them.
    """
    how = brand.page.laid
    if how is None or run.size is None:
        return run
    least = _least(run.size, in_table=in_table)
    wanted = how.at_least(run.size, least)
    return changed(run, size=how.at_least(SHRUNK * run.size, _lenient(how, least)) if how.lenient and not in_table else wanted)


def _run(run: Run, instead: dict[Colour, Colour]) -> Run:
    if run.colour is None and run.highlight is None:
        return run
    colour, highlight = (instead.get(one, one) if one else None for one in (run.colour, run.highlight))
    return changed(run, colour=colour, highlight=highlight)


def _fill(fill: Fill, instead: dict[Colour, Colour], *, drawn: bool) -> Fill:
    """A fill; what only decorates keeps its colour, unless it is a ground."""
    known = {colour: other for colour, other in instead.items() if not drawn or colour in GROUNDS}
    return changed(fill, colour=known.get(fill.colour, fill.colour), end=known.get(fill.end, fill.end) if fill.end else None)
