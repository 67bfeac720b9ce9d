"""What a brand changes in everything that is set: sizes within the scale, and colours that could not be read."""

from typing import Any, TypeVar

from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, GRADIENT_END, Colour
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.plan import Cell
from claimdeck.model.record import changed, fields_of
from claimdeck.model.scale import stepped
from claimdeck.model.shapes import Fill, Shape
from claimdeck.model.words import Run

T = TypeVar("T")
Pairs = tuple[tuple[Colour, Colour], ...]
GROUNDS = (DARK, GRADIENT_END)
"""Colours that text stands on even where they are only drawn."""


def finished(brand: Brand, value: T, instead: Pairs = ()) -> T:
    """Layouts, items or levels as the brand sets them; as they are where it changes nothing, which costs nothing.

    `instead` are colours that stand in for others where these are drawn, before the brand's own.
    """
    return _finished(brand, dict(brand.readable) | dict(instead), value) if brand.steps or brand.readable or instead else value


def _finished(brand: Brand, instead: dict[Colour, Colour], value: Any, *, in_table: bool = False, drawn: bool = False) -> Any:
    """Every level and colour inside a record; `drawn` inside shapes that only decorate."""
    if isinstance(value, tuple):
        return tuple(_finished(brand, instead, part, in_table=in_table, drawn=drawn) for part in value)
    if isinstance(value, Colour) or not fields_of(value.__class__):
        return value
    if isinstance(value, Level):
        level = stepped(value, brand.steps, in_table=in_table)
        bullet = level.bullet_colour
        return changed(level, colour=instead.get(level.colour, level.colour), bullet_colour=instead.get(bullet, bullet) if bullet else None)
    if isinstance(value, Run):
        return _run(value, instead)
    if isinstance(value, Fill):
        return _fill(value, instead, drawn=drawn)
    table = in_table or isinstance(value, Cell) or (isinstance(value, Slot) and value.role is Role.TABLE)
    only_drawn = drawn or (isinstance(value, Shape) and value.decorative)
    inside = {name: getattr(value, name) for name in fields_of(value.__class__)}
    return changed(value, **{name: _finished(brand, instead, part, in_table=table, drawn=only_drawn) for name, part in inside.items()})


def _run(run: Run, instead: dict[Colour, Colour]) -> Run:
    if run.colour is None and run.highlight is None:
        return run
    colour, highlight = (instead.get(one, one) if one else None for one in (run.colour, run.highlight))
    return changed(run, colour=colour, highlight=highlight)


def _fill(fill: Fill, instead: dict[Colour, Colour], *, drawn: bool) -> Fill:
    """A fill; what only decorates keeps its colour, unless it is a ground."""
    known = {colour: other for colour, other in instead.items() if not drawn or colour in GROUNDS}
    return changed(fill, colour=known.get(fill.colour, fill.colour), end=known.get(fill.end, fill.end) if fill.end else None)
