"""What was decided on the page → on the template's slide: boxes, type, room and lines scaled alike, and moved."""

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import Any, TypeVar

from claimdeck.layouts.ladder import NEARLY, on_ladder, whole
from claimdeck.model.chart import Cells, Column, Label
from claimdeck.model.colour import Colour
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.page import Laid
from claimdeck.model.plan import Fit, Row, Table, TextBox
from claimdeck.model.record import changed, fields_of, record
from claimdeck.model.shapes import Code, Fill, Frame, Insets, Joint, Outline, Path
from claimdeck.model.words import Paragraph, Run

T = TypeVar("T")
AS_THEY_ARE = (Colour, Fill, Path, Code, Cells, Column, str, int, float, type(None))
"""What has no place and no size on the slide: a path is drawn in a grid of its own."""


@record
class LaidLevel(Level):
    """A level of a box on the template's slide, which steps down to sizes that are used elsewhere on it."""

    def smaller(self, points: int) -> Level:
        """The level that many points smaller, or a little more, never under its floor."""
        size = max(on_ladder(self.size - points), min(self.size, self.floor))
        return changed(self, size=size) if points else self


def laid(how: Laid, value: T) -> T:
    """Items, layouts or slides as they stand on the template's slide."""
    return _laid(how, value)  # type: ignore[no-any-return]  # a record of the same class


@lru_cache(maxsize=256)
def laid_once(how: Laid, layout: Layout) -> Layout:
    """A layout as it stands there, once however many slides stand on it."""
    return laid(how, layout)


def _laid(how: Laid, value: Any) -> Any:
    if isinstance(value, AS_THEY_ARE):
        return value
    if isinstance(value, tuple):
        return tuple([_laid(how, part) for part in value])
    special = SPECIAL.get(value.__class__)
    if special:
        return special(how, value)
    names = fields_of(value.__class__)
    return _inside(how, value, *names) if names else value


def _inside(how: Laid, value: T, *names: str) -> T:
    """The record with what stands in these fields laid."""
    return changed(value, **{name: _laid(how, getattr(value, name)) for name in names})


def _frame(how: Laid, value: Frame) -> Frame:
    return how.frame(value)


@lru_cache(maxsize=512)
def _insets(how: Laid, value: Insets) -> Insets:
    return Insets(*(round(one * how.scale) for one in (value.left, value.top, value.right, value.bottom)))


@lru_cache(maxsize=1024)
def _level(how: Laid, value: Level) -> Level:
    spaces = {name: round(getattr(value, name) * how.scale, 2) for name in ("before", "after")}
    indents = {name: round(getattr(value, name) * how.scale) for name in ("indent", "hanging", "tracking")}
    turned = value.turned or how.leftward
    sizes = {"size": on_ladder(value.size * how.scale, how.scale), "floor": on_ladder(value.floor * how.scale, how.scale)}
    return changed(value, turned=turned, **sizes, **spaces, **indents)


def _outline(how: Laid, value: Outline) -> Outline:
    return changed(value, points=max(0.5, round(value.points * how.scale * 4) / 4))


def _row(how: Laid, value: Row) -> Row:
    return changed(value, height=round(value.height * how.scale), cells=_laid(how, value.cells))


def _table(how: Laid, value: Table) -> Table:
    """Its columns together stay as wide as it is."""
    edges = [round(sum(value.columns[:i]) * how.scale) for i in range(len(value.columns) + 1)]
    columns = tuple(right - left for left, right in pairwise(edges))
    rows, frame = _laid(how, value.rows), how.frame(value.frame)
    return changed(value, frame=changed(frame, w=sum(columns)), columns=columns, rows=rows, smaller=_smaller(how, value.smaller))


def _smaller(how: Laid, smaller: int) -> int:
    """Rather a little smaller than measured than larger."""
    return ceil(smaller * how.scale - NEARLY)


def _text_box(how: Laid, value: TextBox) -> TextBox:
    height = None if value.height is None else round(value.height * how.scale)
    return changed(value, height=height, smaller=_smaller(how, value.smaller), paragraphs=_laid(how, value.paragraphs))


def _paragraph(how: Laid, value: Paragraph) -> Paragraph:
    before, after = (None if one is None else round(one * how.scale, 2) for one in (value.before, value.after))
    return changed(value, words=_laid(how, value.words), before=before, after=after)


def _run(how: Laid, value: Run) -> Run:
    return changed(value, size=on_ladder(value.size * how.scale, how.scale)) if value.size else value


def _joint(how: Laid, value: Joint) -> Joint:
    where = how.frame(Frame(value.x, value.y, 0, 0))
    return changed(value, x=where.x, y=where.y)


def _label(how: Laid, value: Label) -> Label:
    moved = {"dx": round(value.dx * how.scale), "dy": round(value.dy * how.scale)}
    return changed(value, words=_laid(how, value.words), level=_level(how, value.level), **moved)


def _slot(how: Laid, value: Slot) -> Slot:
    lengths = {"radius": round(value.radius * how.scale), "gap": round(value.gap * how.scale)}
    levels = tuple(_boxed(how, level, own=value.tie is not None) for level in value.levels)
    return changed(_inside(how, value, "frame", "insets", "outline"), levels=levels, **lengths)


def _boxed(how: Laid, level: Level, *, own: bool) -> Level:
    """A level of a box; what the template's own box has as its size stays."""
    made = _level(how, level)
    sizes = {"size": whole(level.size * how.scale), "floor": whole(level.floor * how.scale)} if own else {}
    return LaidLevel(**{name: getattr(made, name) for name in fields_of(Level)} | sizes)


def _fit(how: Laid, value: Fit) -> Fit:
    return changed(value, wanted=whole(value.wanted * how.scale), given=whole(value.given * how.scale))


SPECIAL: dict[type, Callable[[Laid, Any], Any]] = {
    Frame: _frame, Insets: _insets, Level: _level, Outline: _outline, Row: _row, Table: _table, TextBox: _text_box,
    Paragraph: _paragraph, Run: _run, Joint: _joint, Label: _label, Slot: _slot, Fit: _fit,
}  # fmt: skip
