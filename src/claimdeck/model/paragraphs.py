"""The paragraphs of whatever is placed on a slide."""

from collections.abc import Iterable
from typing import Any

from claimdeck.model.chart import Chart
from claimdeck.model.plan import Slide, Table, TextBox
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.words import Paragraph

SAY = (TextBox, Shape, Chart)
"""What has paragraphs of its own."""


def paragraphs_of(items: Iterable[Any]) -> list[Paragraph]:
    """Every paragraph of some placed items, in reading order."""
    found: list[Paragraph] = []
    for item in items:
        kind = item.__class__
        if kind in SAY:
            found += item.paragraphs
        elif kind is Group:
            found += paragraphs_of(item.members)
        elif kind is Table:
            found += [paragraph for row in item.rows for cell in row.cells for paragraph in cell.paragraphs]
    return found


def shown_on(slide: Slide) -> list[Paragraph]:
    """Every paragraph of a slide that is decided: asked for wherever it is told what slides show."""
    known: Any = slide
    try:
        return known.paragraphs_  # type: ignore[no-any-return]  # as it is made below
    except AttributeError:
        known.paragraphs_ = paragraphs_of(slide.items)
        return shown_on(slide)
